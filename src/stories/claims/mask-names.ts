import type { Mention } from '../article.ts';
import { lower } from '../phrases/match.ts';

/** A name in a masked text: `at` is its offset there. */
export interface Named {
  at: number;
  id: string;
}

/** A text in lower case in which each name is one capital letter and each sum of money is `S`. */
export interface Masked {
  text: string;
  /** `P` */
  players: Named[];
  /** `M`; those of whom the reader of `units.ts` finds out that they do not play. */
  coaches: Named[];
  /** `C` */
  clubs: Named[];
}

const NUMBER = String.raw`\d{1,4}(?:[.,]\d{1,3}){0,3}`;
const SPELT =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien)';
const UNIT = '(?:m|bn|million|billion|mill[oó]n|millones|kilos)';
const MONEY = '(?:euros?|pounds?|libras|dollars|d[oó]lares)';
/** A sum of money in a text that went through `lower`. Linear. */
export const SUM = new RegExp(
  `(?:[£€$] ?${NUMBER} ?(?:m|bn|million|billion|millones)?|(?:${NUMBER}|(?<!\\p{L})${SPELT}) ?${UNIT}(?: de)?(?: ${MONEY})?|${NUMBER} ?(?:${MONEY}|[€£]))(?![\\p{L}\\p{N}])(?: \\([^()]{2,20}\\))?`,
  'gu',
);

/** Without one of these there is no sum. */
const HAS_SUM = /[\d£€$]|mill|billion|kilos/;

/**
 * Masks the mentions that lie in `[start, end)` of `text`. Rules about "player signs for club" then need no names:
 * `P signs for C`.
 */
export function maskNames(text: string, start: number, end: number, mentions: readonly Mention[]): Masked {
  const masked: Masked = { text: '', players: [], coaches: [], clubs: [] };
  let from = start;
  const plain = (to: number) => {
    const low = lower(text.slice(from, to));
    masked.text += HAS_SUM.test(low) ? low.replace(SUM, 'S') : low;
  };
  for (const mention of mentions) {
    if (mention.start < from || mention.end > end) continue;
    plain(mention.start);
    const list = mention.kind === 'club' ? 'clubs' : 'players';
    masked[list].push({ at: masked.text.length, id: mention.entity });
    masked.text += mention.kind === 'club' ? 'C' : 'P';
    from = mention.end;
  }
  plain(end);
  return masked;
}
