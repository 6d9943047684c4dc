import { STAGES, type Stage } from '../article.ts';
import { loadRules } from '../phrases/load.ts';
import type { CueHit } from '../phrases/scan.ts';
import type { Lexicon } from './lexicon.ts';
import { cuesIn, type Clause } from './units.ts';

/** A stage that a clause states, and where; offsets in the masked text of its unit. */
export interface StageHit {
  stage: Stage;
  start: number;
  end: number;
  /** "Not for sale": denied by the club that he is at, whoever asks. */
  seller: boolean;
  /** Only that he stays where he is. */
  stays: boolean;
}

const TALKS = STAGES.indexOf('talks');
/** So far before a wording a hedge or a negation is looked for, in characters. */
const LOOK_BACK = 60;
const HEDGE_BACK = 30;
/** "would have to pay" and "to pay" share a word. */
const OVERLAP = 3;

/** Rank of a stage in the order of a transfer. */
export function rank(stage: Stage): number {
  return STAGES.indexOf(stage);
}

/** Whether one of the few words before `at` turns the statement into its opposite. */
function negated(text: string, from: number, at: number, lexicon: Lexicon): boolean {
  const words = text
    .slice(Math.max(from, at - LOOK_BACK), at)
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
  return words.slice(-loadRules().negationTokens).some((word) => lexicon.negation.has(word));
}

/**
 * All stages that a clause states as current, in order. What is negated or over is left out; a hedge ("could") makes
 * more than talks into talks; where a contract is renewed nothing is agreed or official.
 */
export function stagesIn(clause: Clause, lexicon: Lexicon): StageHit[] {
  const { unit, start: from } = clause;
  if (cuesIn('history', clause).length > 0) return [];
  const masks = unit.scan('masks');
  const renewal = cuesIn('renewal', clause).length > 0;
  const rightBefore = (cue: 'hedges' | 'conditional', at: number) =>
    unit
      .scan(cue)
      .some(
        ({ start, end }) => start >= Math.max(from, at - HEDGE_BACK) && start < at && end <= at + OVERLAP,
      );
  const hits: StageHit[] = [];
  const add = (stage: Stage, { start, end }: CueHit, seller = false, stays = false) => {
    if (masks.some((mask) => mask.start < end && mask.end > start)) return;
    const ends = stage === 'denied' || stage === 'collapsed';
    if (!ends && negated(unit.text, from, start, lexicon)) return;
    if (renewal && rank(stage) > TALKS && stage !== 'collapsed') return;
    const hedged = rank(stage) > TALKS && stage !== 'collapsed' && rightBefore('hedges', start);
    const soft = !ends && rightBefore('conditional', start) ? 'linked' : hedged ? 'talks' : stage;
    hits.push({ stage: soft, start, end, seller, stays });
  };
  for (const stage of STAGES) for (const hit of cuesIn(stage, clause)) add(stage, hit);
  for (const hit of cuesIn('notForSale', clause)) add('denied', hit, true);
  for (const hit of cuesIn('stays', clause)) add('collapsed', hit, false, true);
  // "Denied that they had agreed …": what is denied is no stage.
  const denial = hits.find(({ stage }) => stage === 'denied');
  // "Snubbed the bid": turned down, not over.
  const isRejected = hits.some(({ stage }) => stage === 'bid_rejected');
  return hits
    .filter(({ stage }) => !isRejected || stage !== 'collapsed')
    .filter(
      (hit) =>
        denial === undefined ||
        hit.stage === 'denied' ||
        hit.stage === 'collapsed' ||
        hit.start < denial.start,
    )
    .sort((a, b) => a.start - b.start || rank(b.stage) - rank(a.stage));
}
