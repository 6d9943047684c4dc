import type { Language } from './article.ts';
import { loadPhrases } from './phrases/load.ts';
import { namesIn, type How } from './source-names.ts';
import { captureNames, NAME, type Captured } from './source-wordings.ts';
import { resolveSource, type SourceName, type Sources } from './sources.ts';

/** One place where a text names its source; offsets are UTF-16, `[start, end)`. */
export interface Attribution extends SourceName {
  how: How;
  start: number;
  end: number;
}

/** The source of an entry of a round-up: "… this summer. (A Bola)". */
const BRACKET = new RegExp(String.raw`[.!?”"»’] ?\(${NAME}\)[ \t]{0,4}$`, 'gmu');
/** Whose name opens the headline: "Foot Mercato: …", "[Bild] …". */
const PREFIX = new RegExp(String.raw`^\[?${NAME}(?:\]|:) `, 'u');
/** A broadcaster that shows the match is no source. */
const BROADCAST =
  /(?:live|watch|shown|show|stream|kick-?off|channel|directo|emite|emitir[aá]|televisa|ver en|por) (?:on |in |en |por )?(?:the )?$/iu;
const LOOK_BACK = 24;
const notSources = new Map<Language, ReadonlySet<string>>();

/** Lower-case names that are no sources, of a language. */
function notSourcesOf(language: Language): ReadonlySet<string> {
  const known = notSources.get(language) ?? new Set(loadPhrases(language).notSources);
  notSources.set(language, known);
  return known;
}

/** All places where `text` names a source, in order, each name once per place. */
export function attributionsIn(text: string, language: Language, sources: Sources): Attribution[] {
  const none = notSourcesOf(language);
  const found: Attribution[] = [];
  const lastOf = new Map<string, number>();
  const take = ({ name, start, how }: Captured) => {
    for (const source of namesIn(name, how, sources, none)) {
      const last = lastOf.get(source.name);
      if (last !== undefined && Math.abs(last - start) < name.length + 2) continue;
      lastOf.set(source.name, start);
      found.push({ ...source, how, start, end: start + name.length });
    }
  };
  for (const captured of captureNames(text, language)) take(captured);
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
