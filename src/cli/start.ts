/** Bot and worker in one process. */
import { program } from './program.ts';
import { run } from './run.ts';

await program(() => run({ bot: true, worker: true }));
