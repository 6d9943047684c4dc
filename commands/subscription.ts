import { moderatorsCommand } from '../src/discord/subcommands.ts';
import { subscriptionAdd } from '../src/discord/subscriptions/add.ts';
import { subscriptionEdit } from '../src/discord/subscriptions/edit.ts';
import { subscriptionList } from '../src/discord/subscriptions/list.ts';
import { subscriptionPause, subscriptionResume } from '../src/discord/subscriptions/pause.ts';
import { subscriptionRemove } from '../src/discord/subscriptions/remove.ts';

/** /subscription: what is posted where. */
export default moderatorsCommand('subscription', 'command.subscription', [
  subscriptionAdd,
  subscriptionList,
  subscriptionEdit,
  subscriptionRemove,
  subscriptionPause,
  subscriptionResume,
]);
