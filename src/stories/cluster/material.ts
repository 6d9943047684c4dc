import { fold } from '../../catalogue/fold.ts';
import type { StoryItem } from './story-item.ts';

/** What of an item could be new to its story. */
export interface Novelty {
  /** Stages of a transfer or of a case that title and lead name. */
  stages: Set<string>;
  /** Figures of title and text. */
  numbers: Set<string>;
}

const STAGE_CHARS = 350;
const NUMBER_CHARS = 900;
const HOUR = 3_600_000;
const QUIET_HOURS = 6;

const STAGES: readonly (readonly [string, RegExp])[] = [
  ['denied', /\b(?:den(?:y|ies|ied|ial)|rules? out|niega|desmiente|descarta)\b/],
  ['bid', /\b(?:bid|offer|oferta|puja)\b/],
  ['talks', /\b(?:talks|negotiat|negocia|conversaciones)/],
  ['agreed', /\b(?:agree[ds]?|agreement|acuerdo|acordado)\b/],
  ['medical', /\b(?:medical|reconocimiento medico|revision medica)\b/],
  ['official', /\b(?:sign(?:s|ed)|confirm(?:s|ed)|official|unveiled|oficial|firma|presentado|anuncia)\b/],
  ['collapsed', /\b(?:collapse[ds]?|off|rejected|fell through|roto|rechaza)\b/],
];

/** Reads what an item could bring. */
export function readNovelty(item: StoryItem): Novelty {
  const text = fold(`${item.title}\n${(item.text ?? '').slice(0, NUMBER_CHARS)}`);
  const lead = text.slice(0, STAGE_CHARS);
  return {
    stages: new Set(STAGES.filter(([, words]) => words.test(lead)).map(([stage]) => stage)),
    numbers: new Set(text.match(/\b\d+(?:[.,]\d+)*/g)),
  };
}

/** Whether an item brings the earlier reports of its story something new. */
export function isMaterial(
  item: Novelty,
  at: number,
  earlier: readonly { novelty: Novelty; at: number }[],
): boolean {
  if (earlier.length === 0) return true;
  const last = Math.max(...earlier.map((member) => member.at));
  if (at - last < QUIET_HOURS * HOUR) return false;
  const fresh = (key: 'stages' | 'numbers'): number =>
    [...item[key]].filter((value) => !earlier.some((member) => member.novelty[key].has(value))).length;
  return fresh('stages') > 0 || fresh('numbers') >= 2;
}
