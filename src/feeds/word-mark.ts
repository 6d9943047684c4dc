import { createHash } from 'node:crypto';

/** As much of a text as is compared: beyond it feeds carry lists of other stories, which change by themselves. */
const COMPARED_CHARS = 4000;

/** Tags, comments, entities, and all that is neither letter nor digit. */
const NO_WORDS = /<[^<>]*>|&#?\w{1,31};|[^\p{L}\p{N}<&]+|[<&]/gu;

/** The words of a text in a row, without mark-up, capitals, punctuation or blanks. Linear. */
const wordsOf = (text: string): string =>
  text
    .slice(0, 2 * COMPARED_CHARS)
    .replace(NO_WORDS, '')
    .toLowerCase()
    .slice(0, COMPARED_CHARS);

/**
 * A mark of what an item says: 32 bits of a hash over the words of its title and text. It stays the same when only the
 * date, the guid, capitals, punctuation, mark-up or links change, and changes when a word or a number does.
 */
export function wordMark(title: string | null, text: string | null): number {
  return createHash('sha256')
    .update(`${wordsOf(title ?? '')}\n${wordsOf(text ?? '')}`)
    .digest()
    .readUInt32BE(0);
}
