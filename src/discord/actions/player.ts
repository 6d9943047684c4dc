import { defineAction } from '../../app/define-command.ts';
import { UserError } from '../../app/errors.ts';
import { playerCard } from '../player-card.ts';

/** The buttons with the namesakes of a player. */
export default defineAction({
  name: 'player',
  answers: 'update',
  async run(context, _interaction, id, words) {
    const player = context.catalogue.players.get(id);
    if (player === undefined) throw new UserError('error.expired');
    return { content: '', ...(await playerCard(context, player, [], words)) };
  },
});
