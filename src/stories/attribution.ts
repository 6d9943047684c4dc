import type { Language } from './article.ts';
import { loadPhrases, loadRules } from './phrases/load.ts';
import type { AttributionKind } from './phrases/schema.ts';
import { foldSource, resolveSource, type SourceName, type Sources } from './sources.ts';

/** One place where a text names its source; offsets are UTF-16, `[start, end)`. */
export interface Attribution extends SourceName {
  how: AttributionKind | 'bracket' | 'spotted';
  start: number;
  end: number;
}

interface Patterns {
  patterns: { kind: AttributionKind; pattern: RegExp }[];
  notSources: ReadonlySet<string>;
}

/** A name: capitalised words with small links between them, or a handle. At most five words. */
const WORD = String.raw`(?:[\p{Lu}@]|l['’]|la(?=\p{Lu})|talk(?=SPORT)|be(?=IN))[\p{L}\p{N}@&_'’-]{0,24}(?:\.[\p{L}\p{N}]{2,10})?`;
const LINK = '(?:of|of the|from|in|de|del|dello|della|do|da|la|el|al|y|e|and|&|di|von|van)';
const NAME = String.raw`(?<src>${WORD}(?: (?:${LINK} ){0,2}${WORD}){0,4})`;
/** The source of an entry of a round-up: "… this summer. (A Bola)". */
const BRACKET = new RegExp(String.raw`[.!?”"»’] ?\(${NAME}\)[ \t]{0,4}$`, 'gmu');
/** Whose name opens the headline: "Foot Mercato: …", "[Bild] …". */
const PREFIX = new RegExp(String.raw`^\[?${NAME}(?:\]|:) `, 'u');
/** A broadcaster that shows the match is no source. */
const BROADCAST =
  /(?:live|watch|shown|show|stream|kick-?off|channel|directo|emite|emitir[aá]|televisa|ver en|por) (?:on |in |en |por )?(?:the )?$/iu;
const LOOK_BACK = 24;

const compiled = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const phrases = loadPhrases(language);
  const patterns = {
    patterns: phrases.attribution.map(({ kind, pattern }) => ({
      kind,
      pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern.replace('SRC', NAME)}`, 'gmu'),
    })),
    notSources: new Set(phrases.notSources),
  };
  compiled.set(language, patterns);
  return patterns;
}

/** Whether a name that the catalogue does not know reads like one of an outlet. */
function looksLikeOutlet(
  name: string,
  how: Attribution['how'],
  sources: Sources,
  none: ReadonlySet<string>,
): boolean {
  const folded = foldSource(name);
  if (none.has(folded) || none.has(name.toLowerCase())) return false;
  if (sources.parties.has(folded)) return false;
  const words = name.toLowerCase().split(/[ .]/);
  const { outletWords, partyWords } = loadRules();
  if (how === 'verb' && words.length === 1) return false;
  if (words.some((word) => outletWords.includes(word))) return true;
  if (how === 'verb' || how === 'spoken' || how === 'spotted') return false;
  if (words.some((word) => partyWords.includes(word))) return false;
  const [first = ''] = folded.split(' ');
  if (sources.firstNames.has(first) || sources.parties.has(first)) return false;
  if (how === 'outlet' || how === 'bracket') return true;
  return words.length > 1 || /^\p{Lu}{3,6}$/u.test(name);
}

/** The sources in a captured name, which may be an outlet's person ("Sky Germany’s …", "… of The Times") or two names. */
function namesIn(
  captured: string,
  how: Attribution['how'],
  sources: Sources,
  none: ReadonlySet<string>,
): SourceName[] {
  const whole = captured.replace(/['’](?:s)?$/u, '');
  const owned = /^(.{2,40})['’]s (.{2,40})$/u.exec(whole);
  if (owned?.[2] !== undefined) {
    const person = namesIn(owned[2], how, sources, none);
    return person.length > 0 ? person : namesIn(owned[1] ?? '', how, sources, none);
  }
  const words = whole.split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const source = resolveSource(words.slice(0, length).join(' '), sources);
    if (source === null) continue;
    const rest = words.slice(length).join(' ');
    const linked = /^(?:of|from|de|del|y|and|&) (.+)$/u.exec(rest)?.[1]?.replace(/^(?:the|el|la) /u, '');
    return linked === undefined ? [source] : [source, ...namesIn(linked, how, sources, none)];
  }
  if (how === 'person' && words.length > 1 && words.length < 5) {
    const [person = '', outlet] = whole.split(/ (?:of|from|de|del) (?=\p{Lu})/u);
    if (sources.parties.has(foldSource(person))) return [];
    return [
      { name: person, kind: 'journalist' },
      ...(outlet === undefined ? [] : namesIn(outlet, how, sources, none)),
    ];
  }
  return looksLikeOutlet(whole, how, sources, none) ? [{ name: whole, kind: 'outlet' }] : [];
}

/** All places where `text` names a source, in order, each name once per place. */
export function attributionsIn(text: string, language: Language, sources: Sources): Attribution[] {
  const { patterns, notSources } = patternsOf(language);
  const found: Attribution[] = [];
  const take = (captured: string, at: number, how: Attribution['how']) => {
    for (const source of namesIn(captured, how, sources, notSources)) {
      if (found.some(({ name, start }) => name === source.name && Math.abs(start - at) < captured.length + 2))
        continue;
      found.push({ ...source, how, start: at, end: at + captured.length });
    }
  };
  for (const { kind, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const src = match.groups?.['src'];
      if (src !== undefined) take(src, match.index + match[0].indexOf(src), kind);
    }
  }
  const brackets = [...text.matchAll(BRACKET)];
  for (const match of brackets) {
    const src = match.groups?.['src'] ?? '';
    if (brackets.length > 1 || resolveSource(src, sources) !== null) take(src, match.index + 2, 'bracket');
  }
  for (const match of text.matchAll(sources.spotted)) {
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const owner = /^['’]s \p{Lu}/u.test(
      text.slice(match.index + match[0].length, match.index + match[0].length + 4),
    );
    if (!owner && !BROADCAST.test(before)) take(match[0], match.index, 'spotted');
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Display names of the outlets and journalists that an item's own prose names as its source, in order, each once.
 * Give prose without captions, related lists and bylines, but before sources in brackets or "via" are cut away.
 * Names that the catalogue does not know are taken where they clearly are outlets ("according to …").
 */
export function findAttribution(text: string, title: string, language: Language, sources: Sources): string[] {
  const body = attributionsIn(text, language, sources).map(({ name }) => name);
  const head = attributionsIn(title, language, sources).map(({ name }) => name);
  const prefix = PREFIX.exec(title)?.groups?.['src'];
  const named = prefix === undefined ? null : (resolveSource(prefix, sources)?.name ?? prefix);
  if (named !== null && (body.includes(named) || resolveSource(named, sources) !== null)) head.push(named);
  return [...new Set([...head, ...body])];
}
