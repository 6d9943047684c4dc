import { defineAction } from '../../app/define-command.ts';
import { UserError } from '../../app/errors.ts';
import { postHeldBack } from '../held-back.ts';

/** "Post the newest" under the alert that a feed has emitted its archive. */
export default defineAction({
  name: 'held',
  answers: 'reply',
  moderatorsOnly: true,
  async run(context, interaction, feed, words) {
    const { guildId: guild } = interaction;
    if (guild === null) throw new UserError('error.serverOnly');
    const count = await postHeldBack(context, guild, feed);
    return { content: words('held.done', { count }) };
  },
});
