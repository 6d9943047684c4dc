import { fold } from '../../catalogue/fold.ts';
import type { Language } from '../article.ts';
import { splitSentences } from '../sentences.ts';
import { cautionOf, type Caution } from './faith/caution.ts';
import { strangeNames, strangeQuotations, wordsIn } from './faith/names.ts';
import { figuresIn, hasFigure } from './faith/numbers.ts';

/** What a summary is checked against. */
export interface Original {
  title: string;
  /** Clean text. */
  text: string;
  language: Language;
  /** Display names of the sources that it gives. */
  attribution: readonly string[];
}

/** Why a summary must not be shown. */
export type Unfaithful =
  | { what: 'number' | 'name' | 'quotation'; found: string }
  /** A sentence is surer than the one of the article that it tells, or denies what that does not deny, or the reverse. */
  | { what: 'doubt' | 'voice' | 'negation' | 'done'; found: string }
  | { what: 'source' | 'words' | 'markup'; found: string };

/** Links, mentions, markup and talk to the reader: nothing of that stands in a summary. */
const MARKUP =
  /https?:|www\.|[<>{}[\]|`#*_~@\\]|(?:^|\n)\s*[-•]|(?<!\p{L})(?:as an ai|language model|instructions?|system prompt|here is|here's|aqui (?:tienes|esta))(?!\p{L})/iu;
/** Letters by which words are compared, and the share of a sentence's longer words that the article must have. */
const [STEM, LEAST_KNOWN] = [5, 0.6];
/** Words from which on a sentence says enough to be found again. */
const LONG_WORD = 4;

const stemsIn = (text: string): Set<string> =>
  new Set([...wordsIn(text)].filter((word) => word.length >= LONG_WORD).map((word) => word.slice(0, STEM)));

/**
 * What speaks against showing `summary` for the article: empty when every number, name and quotation stands in the article, no
 * hedge, denial or source was dropped, and nothing was made surer. Strict: it refuses some that are true, because then the
 * summary of whole sentences is shown. A summary in another language than the article may quote only word for word.
 */
export function checkFaith(summary: readonly string[], original: Original, language: Language): Unfaithful[] {
  const text = summary.join(' ');
  const whole = `${original.title}\n${original.text}`;
  const across = language !== original.language;
  const words = wordsIn(whole);
  const figures = figuresIn(whole, original.language);
  const markup = MARKUP.exec(fold(text))?.[0];
  return [
    ...(markup === undefined ? [] : [{ what: 'markup' as const, found: markup }]),
    ...figuresIn(text, language)
      .filter((figure) => !hasFigure(figure, figures))
      .map(({ value, currency }) => ({ what: 'number' as const, found: `${currency}${value}` })),
    ...strangeNames(text, words, language, across).map((found) => ({ what: 'name' as const, found })),
    ...strangeQuotations(text, whole).map((found) => ({ what: 'quotation' as const, found })),
    ...(across ? [] : strangeWords(summary, whole)),
    ...lostSource(text, original),
    ...lostCaution(summary, original, language),
  ];
}

/** Sentences that mostly consist of words that the article does not have. */
function strangeWords(summary: readonly string[], whole: string): Unfaithful[] {
  const known = stemsIn(whole);
  return summary.flatMap((sentence) => {
    const stems = [...stemsIn(sentence)];
    const share = stems.filter((stem) => known.has(stem)).length / Math.max(1, stems.length);
    return share < LEAST_KNOWN ? [{ what: 'words' as const, found: sentence }] : [];
  });
}

/** Where the article names its sources, the summary names at least one. */
function lostSource(text: string, { attribution }: Original): Unfaithful[] {
  const folded = fold(text);
  const [first] = attribution;
  if (first === undefined || attribution.some((name) => folded.includes(fold(name)))) return [];
  return [{ what: 'source', found: first }];
}

interface Told {
  text: string;
  anchors: Set<string>;
  caution: Caution;
}

/** What a sentence can be found again by, in the other language too: its names and figures; in the same one all long words. */
function tell(sentence: string, language: Language, across: boolean): Told {
  const anchors = new Set(figuresIn(sentence, language).map(({ value }) => String(value)));
  if (across) for (const [name] of sentence.matchAll(/\p{Lu}[\p{L}'’-]{2,30}/gu)) anchors.add(fold(name));
  else for (const stem of stemsIn(sentence)) anchors.add(stem);
  return { text: sentence, anchors, caution: cautionOf(sentence, language) };
}

/**
 * Compares each sentence with those of the article that it may tell: the ones that share most with it, rare words before common ones. What all of these
 * hedge or deny, the summary must hedge or deny; what none of them calls done, it must not call done.
 */
function lostCaution(summary: readonly string[], original: Original, language: Language): Unfaithful[] {
  const across = language !== original.language;
  const tellAll = (sentences: readonly string[], of: Language) =>
    sentences.map((each) => tell(each, of, across));
  const source = tellAll(
    [original.title, ...splitSentences(original.text).map(({ text }) => text)].filter((each) => each !== ''),
    original.language,
  );
  const anywhere = (of: keyof Caution) => source.some(({ caution }) => caution[of]);
  // What stands in few sentences tells most; who says so, nothing.
  const having = new Map<string, number>();
  for (const { anchors } of source)
    for (const anchor of anchors) having.set(anchor, (having.get(anchor) ?? 0) + 1);
  const said = new Set(
    original.attribution.flatMap((name) => [...tell(name, original.language, across).anchors]),
  );
  const lost: Unfaithful[] = [];
  for (const { text, anchors, caution } of tellAll(summary, language)) {
    const scored = source.map((each) => {
      const shared = [...each.anchors].filter((anchor) => anchors.has(anchor) && !said.has(anchor));
      return { each, shared: shared.reduce((sum, anchor) => sum + 1 / (having.get(anchor) ?? 1), 0) };
    });
    const most = Math.max(0, ...scored.map(({ shared }) => shared));
    const told = scored.filter(({ shared }) => shared > 0 && shared >= most * 0.999).map(({ each }) => each);
    const [least] = told;
    const all = (of: keyof Caution) => told.length > 0 && told.every((each) => each.caution[of]);
    if (all('doubt') && !caution.doubt) lost.push({ what: 'doubt', found: text });
    if (all('voice') && !caution.voice && !caution.doubt) lost.push({ what: 'voice', found: text });
    if (all('negated') && !caution.negated) lost.push({ what: 'negation', found: text });
    if (caution.negated && least !== undefined && !anywhere('negated'))
      lost.push({ what: 'negation', found: text });
    if (caution.done && !caution.doubt && !anywhere('done')) lost.push({ what: 'done', found: text });
  }
  return lost;
}
