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
}

const TALKS = STAGES.indexOf('talks');

/** Rank of a stage in the order of a transfer. */
export function rank(stage: Stage): number {
  return STAGES.indexOf(stage);
}

/** Whether one of the few words before `at` turns the statement into its opposite. */
function negated(text: string, from: number, at: number, lexicon: Lexicon): boolean {
  const words = text
    .slice(Math.max(from, at - 60), at)
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
  return words.slice(-loadRules().negationTokens).some((word) => lexicon.negation.has(word));
}

/**
 * All stages that a clause states as current, in order. What is negated or over is left out; a hedge ("could") makes
 * more than talks into talks; where a contract is renewed nothing is agreed or official.
 */
export function stagesIn(clause: Clause, lexicon: Lexicon): StageHit[] {
  const text = clause.unit.text.slice(clause.start, clause.end);
  if (!clause.unit.headline && hasCue(lexicon.history, text)) return [];
  const renewal = hasCue(lexicon.contract, text);
  const hits: StageHit[] = [];
  for (const { stage, pattern } of lexicon.stages) {
    for (const match of text.matchAll(pattern)) {
      const start = clause.start + match.index;
      const ends = stage === 'denied' || stage === 'collapsed';
      if (!ends && negated(clause.unit.text, clause.start, start, lexicon)) continue;
      if (renewal && rank(stage) > TALKS && stage !== 'collapsed') continue;
      const before = clause.unit.text.slice(Math.max(clause.start, start - 30), start);
      const hedged = rank(stage) > TALKS && stage !== 'collapsed' && hasCue(lexicon.hedges, before);
      hits.push({ stage: hedged ? 'talks' : stage, start, end: start + match[0].length });
    }
  }
  return hits.sort((a, b) => a.start - b.start || rank(b.stage) - rank(a.stage));
}
