import { STAGES, type Stage } from '../article.ts';
import { hasCue } from '../phrases/match.ts';
import { loadRules } from '../phrases/load.ts';
import type { Lexicon } from './lexicon.ts';
import type { Clause } from './units.ts';

/** A stage that a clause states, and where; offsets in the masked text of its unit. */
export interface StageHit {
  stage: Stage;
  start: number;
  end: number;
  /** "Not for sale": denied by the club that he is at, whoever asks. */
  seller: boolean;
}

const TALKS = STAGES.indexOf('talks');
/** So far before a wording a hedge or a negation is looked for, in characters. */
const LOOK_BACK = 60;
const HEDGE_BACK = 30;

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
  const { unit, start: from, end: to } = clause;
  const text = unit.text.slice(from, to);
  const over = !unit.headline && hasCue(lexicon.history, text);
  const renewal = hasCue(lexicon.renewal, text);
  const hits: StageHit[] = [];
  const add = (stage: Stage, match: RegExpExecArray, seller: boolean) => {
    const start = from + match.index;
    const end = start + match[0].length;
    const ends = stage === 'denied' || stage === 'collapsed';
    if (over) return;
    if (!ends && negated(unit.text, from, start, lexicon)) return;
    if (renewal && rank(stage) > TALKS && stage !== 'collapsed') return;
    const before = unit.text.slice(Math.max(from, start - HEDGE_BACK), start);
    const hedged = rank(stage) > TALKS && stage !== 'collapsed' && hasCue(lexicon.hedges, before);
    const soft = !ends && hasCue(lexicon.conditional, before) ? 'linked' : hedged ? 'talks' : stage;
    hits.push({ stage: soft, start, end, seller });
  };
  for (const { stage, pattern } of lexicon.stages)
    for (const match of text.matchAll(pattern)) add(stage, match, false);
  for (const match of text.matchAll(lexicon.notForSale)) add('denied', match, true);
  // "Denied that they had agreed …": what is denied is no stage.
  const denial = hits.find(({ stage }) => stage === 'denied');
  return hits
    .filter(
      (hit) =>
        denial === undefined ||
        hit.stage === 'denied' ||
        hit.stage === 'collapsed' ||
        hit.start < denial.start,
    )
    .sort((a, b) => a.start - b.start || rank(b.stage) - rank(a.stage));
}
