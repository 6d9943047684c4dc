import { defineAction } from '../../app/define-command.ts';
import { mutePage } from '../filters/list.ts';
import { guildOf } from '../guild-of.ts';
import { readPage } from '../pages.ts';

/** "Previous" and "Next" under the list of what is muted. */
export default defineAction({
  name: 'filters',
  answers: 'update',
  moderatorsOnly: true,
  run: async (context, interaction, argument, words) =>
    mutePage(context, guildOf(interaction), readPage(argument), words),
});
