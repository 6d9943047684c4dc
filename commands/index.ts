import type { Command } from '../src/app/define-command.ts';
import filter from './filter.ts';
import follow from './follow.ts';
import following from './following.ts';
import help from './help.ts';
import news from './news.ts';
import player from './player.ts';
import settings from './settings.ts';
import setup from './setup.ts';
import subscription from './subscription.ts';
import unfollow from './unfollow.ts';

/** Every slash command, in the order in which /help shows them. */
export const commands: readonly Command[] = [
  player,
  news,
  follow,
  unfollow,
  following,
  help,
  setup,
  subscription,
  filter,
  settings,
];
