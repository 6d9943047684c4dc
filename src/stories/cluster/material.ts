import { fold } from '../../catalogue/fold.ts';
import { kindOf } from './kind.ts';
import type { StoryItem } from './story-item.ts';

/** What of an item could be new to its story. */
export interface Novelty {
  /** Steps of a transfer or of a case that headline and lead name. */
  steps: Set<string>;
  /** Sums of money and other figures of headline and text, without their units. */
  sums: Set<string>;
  numbers: Set<string>;
  /** Names of those who speak in the headline. */
  speakers: Set<string>;
  /** A round-up or a bare headline, which brings nothing of its own. */
  thin: boolean;
}

const LEAD_CHARS = 350;
const TEXT_CHARS = 900;
const HOUR = 3_600_000;
/** Hours of silence after which two new figures are news rather than another outlet's detail. */
const QUIET_HOURS = 6;
const BARE_CHARS = 40;

const STEPS: readonly (readonly [string, RegExp])[] = [
  ['denied', /\b(?:den(?:y|ies|ied|ial)|rules? out|plays? down|niegan?|desmienten?|descartan?)\b/],
  ['bid', /\b(?:bid|offers?|oferta|puja|propuesta)\b/],
  [
    'rejected',
    /\b(?:reject(?:s|ed)?|turn(?:s|ed)? down|turned away|knock(?:s|ed)? back|rechazan?|rechazo)\b/,
  ],
  ['talks', /\b(?:talks|negotiat\w{1,6}|negocia\w{0,7}|conversaciones)\b/],
  ['agreed', /\b(?:agree[ds]?|agreement|accept(?:s|ed)|acuerdo|acordado|acepta)\b/],
  ['medical', /\b(?:medical|reconocimiento medico|revision medica)\b/],
  ['official', /\b(?:sign(?:s|ed)|completed?|joins|joined|unveiled|ficha|firma|presentado|nuevo jugador)\b/],
  [
    'collapsed',
    /\b(?:collapse[ds]?|fell through|walk(?:s|ed)? away|pull(?:s|ed)? out|se rompe|se cae|se retira)\b/,
  ],
  ['surgery', /\b(?:surgery|operation|operated|quirofano|operado|intervenido)\b/],
];
const SUM =
  /[£€$] ?(\d{1,4}(?:[.,]\d{1,3})*)|\b(\d{1,4}(?:[.,]\d{1,3})*) ?(?:m\b|bn\b|million|millones|kilos\b|euros\b|pounds\b|libras\b)/g;
const NUMBER = /\b\d{1,9}(?:[.,]\d{1,9}){0,3}/g;
const SPEAKER =
  /^(\p{Lu}[\p{L}'’-]{1,30})(?: \p{Lu}[\p{L}'’-]{1,30}){0,2}(?:,? \p{Ll}[^:“"«]{1,40})?: ?(?:["“‘«]|I |We )/u;

/** Reads what an item could bring. */
export function readNovelty(item: StoryItem): Novelty {
  const body = item.text ?? '';
  const text = fold(`${item.title}\n${body.slice(0, TEXT_CHARS)}`);
  const lead = text.slice(0, LEAD_CHARS);
  const speaker = SPEAKER.exec(item.title)?.[1];
  return {
    steps: new Set(STEPS.filter(([, words]) => words.test(lead)).map(([step]) => step)),
    sums: new Set([...text.matchAll(SUM)].map((match) => match[1] ?? match[2] ?? '')),
    numbers: new Set(text.match(NUMBER)),
    speakers: new Set(speaker === undefined ? [] : [fold(speaker)]),
    thin: body.trim().length < BARE_CHARS || kindOf(fold(item.title)) === 'roundup',
  };
}

/**
 * Whether an item brings the earlier reports of its story something new: a step, a sum, a new voice in the headline, or
 * after some hours two new figures. The first report always does.
 */
export function isMaterial(
  item: Novelty,
  at: number,
  earlier: readonly { novelty: Novelty; at: number }[],
): boolean {
  if (earlier.length === 0) return true;
  const fresh = (key: 'steps' | 'sums' | 'numbers' | 'speakers'): number =>
    [...item[key]].filter((value) => !earlier.some((member) => member.novelty[key].has(value))).length;
  const quiet = earlier.every((member) => at - member.at >= QUIET_HOURS * HOUR);
  if (item.thin) return false;
  if (fresh('speakers') > 0) return true;
  if (fresh('steps') > 0) return quiet || fresh('sums') > 0 || fresh('steps') > 1;
  return quiet && (fresh('sums') > 0 || fresh('numbers') > 1);
}
