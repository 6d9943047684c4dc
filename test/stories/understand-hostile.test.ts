import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { createUnderstander, understand } from '../../src/stories/understand.ts';

const understander = createUnderstander(loadCatalogue());
const read = (title: string, text: string, as: 'text' | 'html' = 'text') =>
  understand(
    { title, [as]: text, published: '2026-11-20T10:00:00Z', url: 'javascript:alert(1)' },
    understander,
  );

const SIZE = 40_000;
const fill = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

describe('understand: hostile input', () => {
  it.each([
    '',
    ' ',
    'a',
    '.',
    '\u0000',
    '\uD800',
    '👨‍👩‍👧‍👦',
    '\u202Eليفربول',
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
  ])('answers “%s”', (text) => {
    const { claims, clubs, players } = read(text, text);
    expect([claims, clubs, players]).toEqual([[], [], []]);
  });

  it.each([
    ['one sentence of 10,000 words', 'Liverpool want Rodrygo and Real Madrid want Konate and '],
    ['nothing but names', 'Rodrygo Vinicius Bellingham Liverpool Real Madrid '],
    ['capitals', 'A B C D '],
    ['words that look like one long name', 'Aaaa de la Bbbb '],
    ['sources', 'said Marca reports '],
    ['short lines', 'a\n'],
    ['full stops', '. '],
    ['initials', 'J. R. '],
    ['quotation marks', '“”"«»'],
    ['brackets', '('],
    ['sums', '£1 £2m 3 million euros '],
    ['handles', '@a '],
    ['marks on letters', 'á̈̈'],
    ['tags', '<p>'],
    ['digits', '1'],
  ])('is done soon with 40,000 characters of %s', (_, unit) => {
    for (const as of ['text', 'html'] as const) {
      const begun = performance.now();
      read('Long', fill(unit), as);
      expect(performance.now() - begun).toBeLessThan(4000);
    }
  });

  it('reads shouting, entities escaped twice, and a text in another language than its feed says', () => {
    const shout = read(
      'REAL MADRID SIGN RODRI FROM MANCHESTER CITY',
      'REAL MADRID HAVE SIGNED RODRI FROM MANCHESTER CITY.',
    );
    expect(shout.claims.map(({ player, to }) => `${player} ${to}`)).toEqual(['rodri real-madrid']);
    const twice = read(
      'Rodrygo &amp;amp; Vin&amp;iacute;cius',
      'Liverpool&amp;#8217;s bid was &amp;lt;b&amp;gt;rejected&amp;lt;/b&amp;gt; by Real Madrid.',
    );
    expect(twice.text).toBe('Liverpool’s bid was rejected by Real Madrid.');
    const catalan = understand(
      {
        title: 'El derbi',
        text: 'El tècnic confirma que no podrà jugar dissabte, però els aficionats demanen paciència. '.repeat(
          5,
        ),
        language: 'es',
      },
      understander,
    );
    expect([catalan.language, catalan.clubs, catalan.claims]).toEqual(['ca', [], []]);
  });

  it('keeps emoji whole', () => {
    expect(read('x', '👨‍👩‍👧‍👦 Liverpool won the league match.').text).toContain('👨‍👩‍👧‍👦');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, text) => {
        expect(read(title, text).language).toBeTypeOf('string');
      }),
    );
  });
});
