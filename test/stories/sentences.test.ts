import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/stories/sentences.ts';

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each([
    ['He scored twice. They won 2.5 points of 3.', ['He scored twice.', 'They won 2.5 points of 3.']],
    [
      'Mr. Smith met J. Doe at St. James Park. It rained.',
      ['Mr. Smith met J. Doe at St. James Park.', 'It rained.'],
    ],
    [
      'The U.S. Open is on. He left the U.S. The crowd left too.',
      ['The U.S. Open is on.', 'He left the U.S.', 'The crowd left too.'],
    ],
    ['“Will he stay?” Smith asked. Nobody knew.', ['“Will he stay?” Smith asked.', 'Nobody knew.']],
    ['“We won. We are happy.” The coach smiled.', ['“We won.', 'We are happy.”', 'The coach smiled.']],
    [
      '«¿Se queda?» preguntó Ruiz. ¿Quién sabe? El club calla.',
      ['«¿Se queda?» preguntó Ruiz.', '¿Quién sabe?', 'El club calla.'],
    ],
    ['El Sr. Pérez y D. Luis firmaron. Vale 20 M€.', ['El Sr. Pérez y D. Luis firmaron.', 'Vale 20 M€.']],
    ['He waited... and waited. Then: done!', ['He waited... and waited.', 'Then: done!']],
    ['Head\nFirst line. Second', ['Head', 'First line.', 'Second']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('gives offsets in the whole text', () => {
    const text = ' One.  Two!\n\n  Three ';
    for (const { text: sentence, start, end } of splitSentences(text))
      expect(text.slice(start, end)).toBe(sentence);
  });

  it('is linear on hostile text', () => {
    const begun = performance.now();
    for (const unit of ['. ', 'A. ', '“!” ', '...', 'Mr. ', ' ', '"']) splitSentences(unit.repeat(30_000));
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});
