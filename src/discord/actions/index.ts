import type { Action } from '../../app/define-command.ts';
import clear from './clear.ts';
import digest from './digest.ts';
import filters from './filters.ts';
import follow from './follow.ts';
import forget from './forget.ts';
import held from './held.ts';
import more from './more.ts';
import news from './news.ts';
import player from './player.ts';
import subscriptions from './subscriptions.ts';
import unfollow from './unfollow.ts';

/** What every button of ours does. */
export const actions: readonly Action[] = [
  digest,
  more,
  news,
  player,
  follow,
  unfollow,
  forget,
  clear,
  subscriptions,
  filters,
  held,
];
