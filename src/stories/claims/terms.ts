import { lower } from '../phrases/match.ts';
import type { Draft } from './read-item.ts';
import { SUM } from './mask-names.ts';
import type { Unit } from './units.ts';

/** What a claim says beside who goes where. */
export interface Terms {
  /** Whether every sentence of the text that makes the claim hedges. */
  hedged: boolean;
  /** Sums of money, as written. */
  sums: string[];
  /** "2030", else "five-year contract"; null: not said. */
  contract: string | null;
}

const UNTIL =
  /(?<!\p{L})(?:until|to|through|till|hasta)(?: (?:(?:the|el|al) )?(?:end of |final de |30 (?:de )?|june |july |summer |junio |verano |season ){0,3}(?:of |de |del )?)(?<year>20[2-4]\d)(?!\d)/iu;
const LENGTH =
  /(?:(?:one|two|three|four|five|six|seven|eight|\d)-(?:and-a-half-)?(?:year|season) (?:\p{Ll}{3,12} )?(?:contract|deal)|(?:un|dos|tres|cuatro|cinco|seis|siete|\d) (?:temporadas|años)(?: de contrato)?(?= |[.,;]))/iu;
/** What he has runs out, which is no term of the move. */
const CURRENT =
  /(?:current|existing|remaining|expires?|runs? (?:out|until|to)|contracted|under contract|has a contract|tied|actual|vence|expira|termina|acaba|tiene contrato|ligado al club actual)/iu;
const LOOK_BACK = 40;
const MOST_SUMS = 4;

/** The contract that a sentence gives the player at his next club. */
function contractIn(sentence: string): string | null {
  const match = UNTIL.exec(sentence);
  const year = match?.groups?.['year'];
  if (match !== null && year !== undefined) {
    const before = sentence.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    if (!CURRENT.test(before)) return year;
  }
  return LENGTH.exec(sentence)?.[0] ?? null;
}

function sumsIn(sentence: string): string[] {
  return [...lower(sentence).matchAll(SUM)].map(({ index, 0: sum }) =>
    sentence.slice(index, index + sum.length).trim(),
  );
}

/**
 * The terms of a claim, from the sentences that make it; those of the item's main claim from everything that the item
 * says of that player (`units`).
 */
export function termsOf(draft: Draft, units: readonly Unit[]): Terms {
  const about = (unit: Unit) => unit.players.every(({ id }) => id === draft.player);
  const read = draft.main ? [...new Set([...draft.units, ...units.filter(about)])] : draft.units;
  const sums = [...new Set(read.flatMap(({ sentence }) => sumsIn(sentence)))].slice(0, MOST_SUMS);
  const contracts = read.map(({ sentence }) => contractIn(sentence)).filter((each) => each !== null);
  // Headlines leave the hedge to the text.
  const body = draft.units.filter(({ headline }) => !headline);
  const stating = body.length > 0 ? body : draft.units;
  return {
    hedged: stating.length > 0 && stating.every(({ scan }) => scan('hedges').length > 0),
    sums,
    contract: contracts.find((each) => /^\d{4}$/.test(each)) ?? contracts[0] ?? null,
  };
}
