/** The worker: everything from the feed up to the fan-out. Needs no token. Any number of them. */
import { program } from './program.ts';
import { run } from './run.ts';

await program(() => run({ bot: false, worker: true }));
