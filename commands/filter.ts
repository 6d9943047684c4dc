import { filterList } from '../src/discord/filters/list.ts';
import { filterMute } from '../src/discord/filters/mute.ts';
import { filterUnmute } from '../src/discord/filters/unmute.ts';
import { moderatorsCommand } from '../src/discord/subcommands.ts';

/** /filter: what a server does not want to see. */
export default moderatorsCommand('filter', 'command.filter', [filterMute, filterUnmute, filterList]);
