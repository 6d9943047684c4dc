import {
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
  type SlashCommandSubcommandBuilder,
} from 'discord.js';
import { defineCommand, type Command } from '../app/define-command.ts';
import { UserError } from '../app/errors.ts';
import type { MessageKey } from '../locales/en.ts';
import { describe } from './describe.ts';
import { shown } from './text.ts';

/** One of the things that a command does, as `add` in `/subscription add`. */
export interface Subcommand extends Pick<Command, 'execute' | 'autocomplete'> {
  data: SlashCommandSubcommandBuilder;
}

/** A command for moderators that is made of subcommands. `key`: its description. */
export function moderatorsCommand(
  name: string,
  key: MessageKey,
  subcommands: readonly Subcommand[],
): Command {
  const builder = describe(new SlashCommandBuilder().setName(name), key)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild);
  for (const { data } of subcommands) builder.addSubcommand(data);
  const find = (typed: string | null) => subcommands.find(({ data }) => data.name === typed);
  return defineCommand({
    data: builder.toJSON(),
    ephemeral: true,
    moderatorsOnly: true,
    async execute(context, interaction, words) {
      const typed = interaction.options.getSubcommand(false);
      const found = find(typed);
      if (found === undefined)
        throw new UserError('help.unknown', { name: shown(`${name} ${typed ?? ''}`, 40) });
      return found.execute(context, interaction, words);
    },
    autocomplete: async (context, interaction, words) =>
      (await find(interaction.options.getSubcommand(false))?.autocomplete?.(context, interaction, words)) ??
      [],
  });
}
