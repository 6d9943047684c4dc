import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPhrases, loadRules } from '../../src/stories/phrases/load.ts';
import { lower } from '../../src/stories/phrases/match.ts';
import { createScanner } from '../../src/stories/phrases/scan.ts';

const found = (cues: string[], text: string) =>
  createScanner([{ key: 'cue', cues }])(text)('cue').map(({ start, end }) => text.slice(start, end));

describe('createScanner', () => {
  it.each([
    [['bid'], 'a bid, bids and forbid', ['bid']],
    [['bids?'], 'a bid, bids and forbid', ['bid', 'bids']],
    [
      ['(?:opening|new) (?:\\p{L}{3,9} ){0,2}bid'],
      'an opening bid; a new formal bid; a new very big fat bid',
      ['opening bid', 'new formal bid'],
    ],
    [['[£€]\\d{1,3}m'], 'for £60m or €7m or $9m', ['£60m', '€7m']],
    [['lesi[oó]n(?:es)?'], 'lesión, lesion y lesiones', ['lesión', 'lesion', 'lesiones']],
    [['(?<!if )want'], 'if want, they want', ['want']],
    [["turn down c(?!’|')"], "turn down c's, turn down c", ['turn down c']],
    [['in talks', 'in talks over'], 'in talks over him', ['in talks over']],
    [['\\d-\\d'], 'won 2-1 and 3-0', ['2-1', '3-0']],
    [[], 'nothing', []],
  ])('%j in %s', (cues, text, expected) => {
    expect(found(cues, text)).toEqual(expected);
  });

  it('leaves the last sign of what must follow out of the match', () => {
    const scan = createScanner([{ key: 'to', cues: ['joins'], before: '(?: the)? C' }])(
      'joins the C, joins P',
    );
    expect(scan('to')).toEqual([{ start: 0, end: 10 }]);
  });

  it('finds what an expression finds', () => {
    const word = fc.constantFrom('a', 'ab', 'b', 'abc', 'c', '1', 'a1');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const cue = '(?:a|ab) (?:[ab]{1,2} ){0,2}c?\\d?';
        const expected = [...text.matchAll(new RegExp(`(?<![a-z0-9])(?:${cue})(?![a-z0-9])`, 'g'))];
        const got = createScanner([{ key: 'x', cues: [cue] }])(text)('x');
        expect(got[0]?.start).toBe(expected[0]?.index);
      }),
    );
  });

  it('is linear on hostile text', () => {
    const { stages, categories } = loadPhrases('en');
    const cues = [
      ...Object.values(stages),
      ...Object.values(categories).flatMap(({ strong, weak }) => [...strong, ...weak]),
    ];
    const scan = createScanner([{ key: 'all', cues: cues.flat() }]);
    const begun = performance.now();
    for (const unit of ['a ', 'reject the ', '0-', 'bid for ', 'in a ', 'x', '“', 'reject aaaaaaaaaaaa '])
      scan(unit.repeat(8000));
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});

describe('data', () => {
  it('has the same kinds of wordings in both languages', () => {
    const [en, es] = [loadPhrases('en'), loadPhrases('es')];
    expect(Object.keys(es.claims)).toEqual(Object.keys(en.claims));
    expect(Object.keys(es.stages)).toEqual(Object.keys(en.stages));
    expect(Object.keys(es.categories)).toEqual(Object.keys(en.categories));
    expect(Object.keys(en.categories).toSorted()).toEqual(
      loadRules()
        .categories.map(({ id }) => id)
        .toSorted(),
    );
  });

  it('has wordings that every expression understands', () => {
    for (const language of ['en', 'es'] as const) {
      const { stages, masks, claims } = loadPhrases(language);
      const cues = [...Object.values(stages).flat(), ...masks, ...Object.values(claims).flat()];
      for (const cue of cues) expect(() => new RegExp(cue, 'u')).not.toThrow();
    }
  });
});

describe('lower', () => {
  it('keeps the length', () => {
    for (const text of ['İstanbul’s – “Ñ”', 'ABC', '']) expect(lower(text)).toHaveLength(text.length);
    expect(lower('Liverpool’s – Bid')).toBe("liverpool's - bid");
  });
});
