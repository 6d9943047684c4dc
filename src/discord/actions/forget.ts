import { defineAction } from '../../app/define-command.ts';
import { FORGET } from '../follow.ts';

/** "Delete everything": deletes all that is kept of whoever presses it. */
export default defineAction({
  name: FORGET,
  answers: 'update',
  async run({ store }, { user }, _argument, words) {
    await store.follows.forget(user.id);
    return { content: words('follow.forgotten'), components: [] };
  },
});
