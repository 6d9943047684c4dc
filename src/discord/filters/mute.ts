import { SlashCommandSubcommandBuilder, type AutocompleteInteraction } from 'discord.js';
import type { Context } from '../../app/context.ts';
import { UserError } from '../../app/errors.ts';
import type { Suggestion } from '../../catalogue/lookup.ts';
import { foldName } from '../../catalogue/fold.ts';
import type { Words } from '../../locales/speak.ts';
import { muteField } from '../../store/settings.ts';
import { MOST_MUTES } from '../../stories/settings.ts';
import { auditEntry } from '../audit-entry.ts';
import { POSTED, suggestCategories } from '../categories.ts';
import { choices } from '../choices.ts';
import { describe } from '../describe.ts';
import { guildOf } from '../guild-of.ts';
import type { Subcommand } from '../subcommands.ts';
import { addMuteOptions, typedMute } from './options.ts';
import { chosenThing, isSameThing, thingWords } from './things.ts';

function suggest({ lookup, sources }: Context, interaction: AutocompleteInteraction, words: Words) {
  const { name, value } = interaction.options.getFocused(true);
  switch (name) {
    case 'player':
      return choices(lookup.suggestPlayers(value));
    case 'outlet':
      return choices(suggestOutlets({ lookup, sources }, value));
    case 'category':
      return choices(suggestCategories(POSTED, value, words));
    default:
      return [];
  }
}

/** Outlets of the catalogue, and those of the operator's own feeds that were typed in part. */
function suggestOutlets(
  { lookup, sources }: Pick<Context, 'lookup' | 'sources'>,
  typed: string,
): Suggestion[] {
  const known = lookup.suggestOutlets(typed);
  const text = foldName(typed);
  const own = new Set([...sources.values()].map(({ outlet }) => outlet));
  const others = [...own]
    .filter((name) => foldName(name).includes(text) && !known.some((each) => each.name === name))
    .map((name) => ({ name, id: name }));
  return text === '' ? [...known, ...others] : [...others, ...known];
}

/** `/filter mute`. */
export const filterMute: Subcommand = {
  data: addMuteOptions(describe(new SlashCommandSubcommandBuilder().setName('mute'), 'command.filter.mute')),
  async execute(context, interaction, words) {
    const { store, clock, catalogue } = context;
    const guild = guildOf(interaction);
    const thing = chosenThing(context, typedMute(interaction), words);
    const muted = await store.settings.mutes(guild);
    const known = muted.find((mute) => isSameThing(mute, thing));
    if (known !== undefined)
      return { content: words('filter.already', { what: thingWords(known, catalogue, words) }) };
    const mute = { ...thing, by: interaction.user.id, at: clock.now() };
    const entry = auditEntry(context, interaction, {
      what: 'filter.mute',
      target: muteField(thing),
      before: null,
      after: mute,
    });
    const outcome = await store.settings.mute(guild, mute, entry);
    if (outcome === 'full') throw new UserError('filter.full', { most: MOST_MUTES });
    const what = thingWords(thing, catalogue, words);
    return { content: words(outcome === 'done' ? 'filter.muted' : 'filter.already', { what }) };
  },
  autocomplete: suggest,
};
