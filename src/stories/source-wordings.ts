import type { Language } from './article.ts';
import { loadPhrases } from './phrases/load.ts';
import { lower } from './phrases/match.ts';
import { createScanner, type Scanner } from './phrases/scan.ts';
import type { AttributionKind } from './phrases/schema.ts';
import type { How } from './source-names.ts';

interface Wordings {
  scan: Scanner<string>;
  kinds: readonly { kind: AttributionKind; before: boolean; after: RegExp | null }[];
}

/** A name: capitalised words with small links between them, or a handle. At most five words. */
const WORD = String.raw`(?:[\p{Lu}@]|l['’]|la(?=\p{Lu})|talk(?=SPORT)|be(?=IN))[\p{L}\p{N}@&_'’-]{0,24}(?:\.[\p{L}\p{N}]{2,10})?`;
const LINK =
  '(?:of|of the|from|in|at|de|del|dello|della|do|da|la|el|al|y|e|and|&|di|von|van|am|der|des|du|for)';
/** A source's name as the group `src` of an expression: at most five words. */
export const NAME = String.raw`(?<src>${WORD}(?: (?:${LINK} ){0,2}${WORD}){0,4})`;
const NAME_HERE = new RegExp(NAME, 'uy');
/** A name that ends where a verb begins, or before "(via X)" or ", like others," in front of it. */
const NAME_BEFORE = new RegExp(String.raw`${NAME},? (?:\([^()\n]{1,30}\) |[\p{Ll} ]{3,18}, )?$`, 'u');
const LONGEST_NAME = 110;

const compiled = new Map<Language, Wordings>();

function wordingsOf(language: Language): Wordings {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const phrases = loadPhrases(language);
  const wordings = {
    scan: createScanner(
      phrases.attribution.map(({ before, after }, index) => ({
        key: String(index),
        cues: [before ?? after ?? ''],
        open: before !== undefined,
      })),
    ),
    kinds: phrases.attribution.map(({ kind, before, after }) => ({
      kind,
      before: before !== undefined,
      after: before === undefined || after === undefined ? null : new RegExp(after, 'y'),
    })),
  };
  compiled.set(language, wordings);
  return wordings;
}

/** A name where the wordings around it say that it is a source. */
export interface Captured {
  name: string;
  start: number;
  how: How;
}

/** A capital "The" within a sentence begins a title: ", The Half-Space reported". */
function isTitled(text: string, start: number, name: string): boolean {
  return name.startsWith('The ') && /[\p{L},] $/u.test(text.slice(Math.max(0, start - 2), start));
}

const HOUSE = new RegExp(String.raw` (?:en|de|del|of|at|for|from|in),? (?:(?:la|el|the) )?(?=\p{Lu})`, 'uy');

/** The outlet around a journalist: "periodista Iker Landaburu en Onda Levante", "Harbour Gazette reporter Sam Tilley". */
function houseOf(text: string, start: number, end: number, kind: AttributionKind): Captured[] {
  if (kind !== 'person') return [];
  const from = Math.max(0, start - LONGEST_NAME);
  const before = NAME_BEFORE.exec(text.slice(from, start));
  const house = before?.groups?.['src'];
  if (before !== null && house !== undefined && before[0] === `${house} `)
    return [{ name: house, start: from + before.index, how: 'named' }];
  HOUSE.lastIndex = end;
  const link = HOUSE.exec(text);
  if (link === null) return [];
  NAME_HERE.lastIndex = end + link[0].length;
  const name = NAME_HERE.exec(text)?.[0];
  return name === undefined ? [] : [{ name, start: end + link[0].length, how: 'outlet' }];
}

/** Every name that the wordings of `phrases/<language>.json` make one of a source, kind by kind. */
export function captureNames(text: string, language: Language): Captured[] {
  const { scan, kinds } = wordingsOf(language);
  const low = lower(text);
  const hits = scan(low);
  return kinds.flatMap(({ kind, before, after }, index) =>
    hits(String(index)).flatMap(({ start, end }): Captured[] => {
      if (!before) {
        const from = Math.max(0, start - LONGEST_NAME);
        const match = NAME_BEFORE.exec(text.slice(from, start));
        const name = match?.groups?.['src'];
        if (match === null || name === undefined) return [];
        const how = isTitled(text, from + match.index, name) ? 'outlet' : kind;
        return [{ name, start: from + match.index, how }];
      }
      // "(Diario Chamartín)", "según el Diario …": there the last word before belongs to the name.
      const word = low.slice(start, end).trimEnd().lastIndexOf(' ') + 1 + start;
      const inName = low[word] !== text[word] && (word > start || kind === 'outlet');
      if (inName && kind === 'outlet') return [];
      const from = inName ? word : end;
      NAME_HERE.lastIndex = from;
      const name = NAME_HERE.exec(text)?.[0];
      if (name === undefined) return [];
      if (after !== null) {
        after.lastIndex = from + name.length;
        if (!after.test(low)) return [];
      }
      const how = isTitled(text, from, name) ? 'outlet' : kind;
      return [{ name, start: from, how }, ...houseOf(text, start, from + name.length, kind)];
    }),
  );
}
