import { defineAction } from '../../app/define-command.ts';
import { UserError } from '../../app/errors.ts';
import { isFollowed } from '../../stories/follow.ts';
import { follow } from '../follow.ts';

/** "Follow …": begins a follow of whoever presses it. */
export default defineAction({
  name: 'follow',
  answers: 'reply',
  run(context, { user }, argument, words) {
    if (!isFollowed(argument)) throw new UserError('error.expired');
    return follow(context, user.id, argument, words);
  },
});
