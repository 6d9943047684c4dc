import { defineAction } from '../../app/define-command.ts';
import { guildOf } from '../guild-of.ts';
import { readPage } from '../pages.ts';
import { subscriptionPage } from '../subscriptions/list.ts';

/** "Previous" and "Next" under the list of subscriptions. */
export default defineAction({
  name: 'subscriptions',
  answers: 'update',
  moderatorsOnly: true,
  run: async (context, interaction, argument, words) =>
    subscriptionPage(
      context,
      { guild: interaction.guild, guildId: guildOf(interaction) },
      readPage(argument),
      words,
    ),
});
