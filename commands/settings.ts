import { settingsSet } from '../src/discord/settings/set.ts';
import { settingsShow } from '../src/discord/settings/show.ts';
import { moderatorsCommand } from '../src/discord/subcommands.ts';

/** /settings: how the bot works in a server. */
export default moderatorsCommand('settings', 'command.settings', [settingsShow, settingsSet]);
