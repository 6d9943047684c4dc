import { expect, test } from 'vitest';

import { wordMark } from '../../src/feeds/word-mark.ts';
import { markOf, seenScore } from '../../src/store/seen-mark.ts';

const TITLE = 'Reds sign a keeper';
const TEXT = '<p>Liverpool have signed a keeper for £12m, the club said.</p>';
const mark = wordMark(TITLE, TEXT);

test.each([
  ['capitals', 'REDS SIGN A KEEPER', TEXT],
  ['mark-up', TITLE, '<div class="x">Liverpool have <b>signed</b> a keeper for £12m, the club said.</div>'],
  [
    'a link’s tracking',
    TITLE,
    '<p>Liverpool have <a href="/x?at=1">signed</a> a keeper for £12m, the club said.</p>',
  ],
  ['punctuation and blanks', 'Reds  sign “a” keeper!', `\n ${TEXT}`],
  ['entities', TITLE, '<p>Liverpool&nbsp;have signed a keeper for &pound;12m, the club said.</p>'],
])('is the same after a change of %s', (_, title, text) => {
  expect(wordMark(title, text)).toBe(mark);
});

test.each([
  ['a sum', TITLE, TEXT.replace('12m', '15m')],
  ['a word', TITLE, TEXT.replace('signed', 'not signed')],
  ['the title', 'Reds sign two keepers', TEXT],
  ['a word that moves from title to text', 'Reds sign a', `keeper ${TEXT}`],
  ['nothing left', null, null],
])('is another after a change of %s', (_, title, text) => {
  expect(wordMark(title, text)).not.toBe(mark);
});

test('a list of other stories beyond the first 4,000 characters does not count', () => {
  const long = 'word '.repeat(2000);
  expect(wordMark(TITLE, `${long} one`)).toBe(wordMark(TITLE, `${long} two`));
});

test('is linear', () => {
  for (const text of ['<'.repeat(8000), '&a'.repeat(4000), '<a'.repeat(4000), ' '.repeat(8000)]) {
    const began = performance.now();
    wordMark(null, text);
    expect(performance.now() - began).toBeLessThan(200);
  }
});

test('a score holds hour and mark, in the order of time', () => {
  const now = Date.parse('2026-09-24T12:00:00Z');
  for (const each of [0, 1, mark, 2 ** 32 - 1]) {
    const score = seenScore(now, each);
    expect(Number.isSafeInteger(score)).toBe(true);
    expect(markOf(score)).toBe(each);
    expect(score).toBeLessThan(seenScore(now + 3_600_000, 0));
  }
});
