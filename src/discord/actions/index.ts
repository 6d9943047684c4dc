import type { Action } from '../../app/define-command.ts';
import digest from './digest.ts';
import more from './more.ts';
import news from './news.ts';
import player from './player.ts';

/** What every button of ours does. */
export const actions: readonly Action[] = [digest, more, news, player];
