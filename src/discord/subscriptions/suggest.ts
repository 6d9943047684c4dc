import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { Context } from '../../app/context.ts';
import type { Words } from '../../locales/speak.ts';
import { completeCategories } from '../categories.ts';
import { choices } from '../choices.ts';
import { suggestSubscriptions } from './find.ts';
import { NOTHING } from './read.ts';

/** Suggestions for the option of a subscription that is being typed. Where one is edited, "none" is offered too. */
export async function suggestForSubscription(
  context: Context,
  interaction: AutocompleteInteraction,
  words: Words,
): Promise<ApplicationCommandOptionChoiceData[]> {
  const { name, value } = interaction.options.getFocused(true);
  const isEdit = interaction.options.getSubcommand(false) === 'edit';
  const none = isEdit && value === '' ? [{ name: words('value.none'), value: NOTHING }] : [];
  switch (name) {
    case 'id':
      return suggestSubscriptions(context, interaction, words);
    case 'club':
      return [...none, ...choices(context.lookup.suggestClubs(value))];
    case 'player':
      return [...none, ...choices(context.lookup.suggestPlayers(value))];
    case 'categories':
      return [...none, ...choices(completeCategories(value, words))];
    default:
      return [];
  }
}
