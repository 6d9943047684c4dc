import type { Language } from './article.ts';
import { loadPhrases } from './phrases/load.ts';
import { lower } from './phrases/match.ts';
import { createScanner, type Scanner } from './phrases/scan.ts';
import type { AttributionKind } from './phrases/schema.ts';
import { namesIn, type How } from './source-names.ts';
import { resolveSource, type SourceName, type Sources } from './sources.ts';

/** One place where a text names its source; offsets are UTF-16, `[start, end)`. */
export interface Attribution extends SourceName {
  how: How;
  start: number;
  end: number;
}

interface Wordings {
  scan: Scanner<string>;
  kinds: readonly { kind: AttributionKind; before: boolean; after: RegExp | null }[];
  notSources: ReadonlySet<string>;
}

/** A name: capitalised words with small links between them, or a handle. At most five words. */
const WORD = String.raw`(?:[\p{Lu}@]|l['’]|la(?=\p{Lu})|talk(?=SPORT)|be(?=IN))[\p{L}\p{N}@&_'’-]{0,24}(?:\.[\p{L}\p{N}]{2,10})?`;
const LINK =
  '(?:of|of the|from|in|at|de|del|dello|della|do|da|la|el|al|y|e|and|&|di|von|van|am|der|des|du|for)';
const NAME = String.raw`(?<src>${WORD}(?: (?:${LINK} ){0,2}${WORD}){0,4})`;
/** The source of an entry of a round-up: "… this summer. (A Bola)". */
const BRACKET = new RegExp(String.raw`[.!?”"»’] ?\(${NAME}\)[ \t]{0,4}$`, 'gmu');
/** Whose name opens the headline: "Foot Mercato: …", "[Bild] …". */
const PREFIX = new RegExp(String.raw`^\[?${NAME}(?:\]|:) `, 'u');
/** A broadcaster that shows the match is no source. */
const BROADCAST =
  /(?:live|watch|shown|show|stream|kick-?off|channel|directo|emite|emitir[aá]|televisa|ver en|por) (?:on |in |en |por )?(?:the )?$/iu;
const LOOK_BACK = 24;
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
    notSources: new Set(phrases.notSources),
  };
  compiled.set(language, wordings);
  return wordings;
}

/** A name where the wordings around it say that it is a source. */
interface Captured {
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

function capture(text: string, { scan, kinds }: Wordings): Captured[] {
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

/** All places where `text` names a source, in order, each name once per place. */
export function attributionsIn(text: string, language: Language, sources: Sources): Attribution[] {
  const wordings = wordingsOf(language);
  const found: Attribution[] = [];
  const lastOf = new Map<string, number>();
  const take = ({ name, start, how }: Captured) => {
    for (const source of namesIn(name, how, sources, wordings.notSources)) {
      const last = lastOf.get(source.name);
      if (last !== undefined && Math.abs(last - start) < name.length + 2) continue;
      lastOf.set(source.name, start);
      found.push({ ...source, how, start, end: start + name.length });
    }
  };
  for (const captured of capture(text, wordings)) take(captured);
  const brackets = [...text.matchAll(BRACKET)];
  for (const match of brackets) {
    const name = match.groups?.['src'] ?? '';
    const start = match.index + match[0].indexOf('(') + 1;
    if (brackets.length > 1 || resolveSource(name, sources) !== null) take({ name, start, how: 'bracket' });
  }
  for (const match of text.matchAll(sources.spotted)) {
    const start = match.index;
    const end = start + match[0].length;
    const owner = /^['’]s \p{Lu}/u.test(text.slice(end, end + 4));
    const shown = BROADCAST.test(text.slice(Math.max(0, start - LOOK_BACK), start));
    if (!owner && !shown) take({ name: match[0], start, how: 'spotted' });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The sources that a headline names, also in front of a colon or in brackets where `body` names them too. */
export function headlineSources(
  title: string,
  body: readonly Attribution[],
  language: Language,
  sources: Sources,
): Attribution[] {
  const found = attributionsIn(title, language, sources);
  const prefix = PREFIX.exec(title)?.groups?.['src'];
  if (prefix === undefined) return found;
  const source = resolveSource(prefix, sources) ?? body.find(({ name }) => name === prefix);
  if (source === undefined) return found;
  const { name, kind } = source;
  return [{ name, kind, how: 'named', start: 0, end: prefix.length }, ...found];
}

/**
 * Display names of the outlets and journalists that an item's own prose names as its source, in order, each once.
 * Give prose without captions, related lists and bylines, but before sources in brackets or "via" are cut away.
 * Names that the catalogue does not know are taken where they clearly are outlets ("according to …").
 */
export function findAttribution(text: string, title: string, language: Language, sources: Sources): string[] {
  const body = attributionsIn(text, language, sources);
  const head = headlineSources(title, body, language, sources);
  return [...new Set([...head, ...body].map(({ name }) => name))];
}
