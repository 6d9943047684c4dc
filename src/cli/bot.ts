/** The bot: answers commands and sends posts. Any number of them. */
import { program } from './program.ts';
import { run } from './run.ts';

await program(() => run({ bot: true, worker: false }));
