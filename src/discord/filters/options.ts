import type { ChatInputCommandInteraction, SlashCommandSubcommandBuilder } from 'discord.js';
import { UserError } from '../../app/errors.ts';
import { MUTE_KINDS, type Mute } from '../../stories/settings.ts';
import { describe } from '../describe.ts';

/** Gives a subcommand an option for each kind of thing that can be muted. */
export function addMuteOptions(builder: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  for (const kind of MUTE_KINDS)
    builder.addStringOption((option) =>
      describe(option.setName(kind), `command.filter.${kind}`).setAutocomplete(true),
    );
  return builder;
}

/** What was typed, and in which option. Throws a sentence unless it is exactly one. */
export function typedMute({ options }: ChatInputCommandInteraction): { kind: Mute['kind']; typed: string } {
  const given = MUTE_KINDS.flatMap((kind) => {
    const typed = options.getString(kind);
    return typed === null ? [] : [{ kind, typed }];
  });
  const [one] = given;
  if (one === undefined || given.length > 1) throw new UserError('filter.one');
  return one;
}
