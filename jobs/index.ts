import type { JobDefinition } from '../src/app/define-job.ts';
import alert from './alert.ts';
import deliver from './deliver.ts';
import direct from './direct.ts';
import file from './file.ts';
import ledger from './ledger.ts';
import notify from './notify.ts';
import poll from './poll.ts';
import post from './post.ts';
import read from './read.ts';
import understand from './understand.ts';
import wake from './wake.ts';

/** Every job, in the order of a story's way. */
export const jobs = [
  poll,
  read,
  understand,
  file,
  ledger,
  post,
  deliver,
  notify,
  direct,
  wake,
  alert,
] as const satisfies readonly JobDefinition<object>[];
