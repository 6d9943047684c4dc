import { defineAction } from '../../app/define-command.ts';
import { UserError } from '../../app/errors.ts';
import { isFollowed } from '../../stories/follow.ts';
import { unfollow } from '../follow.ts';

/** "Stop following …" under a notice: ends a follow of whoever presses it. */
export default defineAction({
  name: 'unfollow',
  answers: 'reply',
  run(context, { user }, argument, words) {
    if (!isFollowed(argument)) throw new UserError('error.expired');
    return unfollow(context, user.id, argument, words);
  },
});
