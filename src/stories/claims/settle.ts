import type { Stage } from '../article.ts';
import { rank } from './stages.ts';
import type { Unit } from './units.ts';

/** One statement of a stage. */
export interface Said {
  stage: Stage;
  unit: Unit;
  /** In headline or first sentence. */
  ahead: boolean;
  /** Only that he stays where he is. */
  stays: boolean;
}

/** From here on there was something that could come to nothing. */
const SERIOUS = rank('bid');
/** From here on both clubs are of one mind. */
const SETTLED = rank('agreed');

/** The stage of a pair of player and club from all that is said of it, `ahead` in headline or first sentence. */
export function settle(said: readonly Said[]): Stage {
  const stages = said.map(({ stage }) => stage);
  const isAhead = (stage: Stage) => said.some((one) => one.stage === stage && one.ahead);
  const isOver = said.some((one) => one.stage === 'collapsed' && !one.stays);
  const most = (of: readonly Stage[]) =>
    of.reduce((best, stage) => (rank(stage) > rank(best) ? stage : best));
  // An answer to an earlier offer does not undo the new one in the headline.
  const isNew = isAhead('bid') && !isAhead('bid_rejected');
  const open = stages.filter((stage) => stage !== 'collapsed' && !(isNew && stage === 'bid_rejected'));
  const [first] = open;
  if (first === undefined) return 'collapsed';
  const highest = most(open);
  // What is told further down is background to what the headline has done.
  if (
    stages.includes('collapsed') &&
    !(isAhead(highest) && rank(highest) >= SETTLED && !isAhead('collapsed'))
  )
    return stages.includes('denied') && !isOver ? 'denied' : 'collapsed';
  if (!stages.includes('denied')) return highest;
  // What the club answers further down to a bid in the headline.
  if (rank(highest) >= SERIOUS && isAhead(highest) && !isAhead('denied')) return highest;
  return rank(highest) < rank('agreed') && highest !== 'bid_rejected' ? 'denied' : highest;
}
