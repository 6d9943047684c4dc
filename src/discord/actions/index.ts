import type { Action } from '../../app/define-command.ts';
import digest from './digest.ts';
import follow from './follow.ts';
import forget from './forget.ts';
import more from './more.ts';
import news from './news.ts';
import player from './player.ts';
import unfollow from './unfollow.ts';

/** What every button of ours does. */
export const actions: readonly Action[] = [digest, more, news, player, follow, unfollow, forget];
