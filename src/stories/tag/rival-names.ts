import { HARMLESS } from './context-words.ts';
import type { Candidate, Segment } from './segment.ts';
import type { Tagger } from './tagger.ts';

/** Endings of nationalities, adverbs and participles: words that are no first names. */
const NO_FIRST_NAME = /(?:ian|ean|man|ese|ish|ly|ing|ed)$/;

/** The word before a name when it is another person's first name, else undefined. */
export function rivalFirstName(
  segment: Segment,
  candidate: Candidate,
  ids: readonly string[],
  tagger: Tagger,
  language: string,
): string | undefined {
  const { tokens, at, titleCase } = segment;
  const [token, before] = [tokens[candidate.first], tokens[candidate.first - 1]];
  if (before === undefined || !before.capital || /^\d/.test(before.word)) return undefined;
  const isInitial = before.word.length === 1 && token?.gap === '. ';
  if (!isInitial && !(token?.gap === ' ' || token?.gap === '\u00A0' || token?.gap === '-')) return undefined;
  const covering = at.get(candidate.first - 1);
  if (covering?.aliases.some((alias) => alias.kind === 'club') === true) return undefined;
  if (ids.some((id) => tagger.nameWords.get(id)?.has(before.word) === true)) return undefined;
  if (isInitial) {
    const fits = ids.some((id) =>
      [...(tagger.nameWords.get(id) ?? [])].some((word) => word.startsWith(before.word)),
    );
    return fits ? undefined : before.word;
  }
  if (tagger.givenNames.has(before.word)) return before.word;
  if (HARMLESS.has(before.word) || titleCase || (before.upper && token.upper)) return undefined;
  // "Egyptian Salah" and "Struggling Gakpo" open a sentence as "Ernesto Valverde" does; Spanish opens with its verb.
  const isFull = candidate.last > candidate.first;
  const isWord = isFull || language === 'es' || before.word.length < 4 || NO_FIRST_NAME.test(before.word);
  return before.opens && isWord ? undefined : before.word;
}

/** A first name or nickname followed by another surname belongs to somebody else. */
export function rivalSurname(
  segment: Segment,
  candidate: Candidate,
  ids: readonly string[],
  tagger: Tagger,
): boolean {
  const next = segment.tokens[candidate.last + 1];
  if (next === undefined || !next.capital || next.gap !== ' ' || /^\d/.test(next.word)) return false;
  if (segment.titleCase || HARMLESS.has(next.word)) return false;
  if (next.upper && segment.tokens[candidate.last]?.upper === true) return false;
  if (segment.at.get(candidate.last + 1)?.aliases.some((alias) => alias.kind === 'club') === true)
    return false;
  return !ids.some((id) => tagger.nameWords.get(id)?.has(next.word) === true);
}
