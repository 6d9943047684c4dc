import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/stories/article.ts';
import { checkFaith, type Original } from '../../src/stories/summary/faithful.ts';
import { figuresIn } from '../../src/stories/summary/faith/numbers.ts';
import { strangeQuotations } from '../../src/stories/summary/faith/names.ts';
import { summarise } from '../../src/stories/summary/summarise.ts';

const ENGLISH: Original = {
  title: 'Brighton in talks for Lindqvist',
  text: [
    'Brighton could sign goalkeeper Oskar Lindqvist from Malmo for £12m on Monday, according to the Harbour Post.',
    'The 23-year-old has a contract until 2028 and has played 61 matches for the Swedish side.',
    'Malmo coach Nils Berg said: “Oskar has not asked to leave.”',
    'Hull City are not interested in the keeper.',
  ].join('\n'),
  language: 'en',
  attribution: ['Harbour Post'],
};
const SPANISH: Original = {
  title: 'El Brighton negocia por Lindqvist',
  text: [
    'El Brighton podría fichar al portero Oskar Lindqvist por 12 millones de libras, según el Harbour Post.',
    'El sueco, de 23 años, tiene contrato con el Malmo hasta 2028.',
    'El Hull City niega cualquier interés.',
  ].join('\n'),
  language: 'es',
  attribution: ['Harbour Post'],
};

const whatIsWrong = (summary: string[], original = ENGLISH, language: Language = original.language) =>
  checkFaith(summary, original, language).map(({ what }) => what);

describe('checkFaith', () => {
  it('lets through what keeps to the article', () => {
    expect(
      whatIsWrong([
        'Brighton could sign Malmo goalkeeper Oskar Lindqvist for £12m on Monday, according to the Harbour Post.',
        'The 23-year-old has a contract until 2028.',
      ]),
    ).toEqual([]);
    expect(
      whatIsWrong(['Harbour Post: Brighton could pay £12 million for Oskar Lindqvist of Malmo.']),
    ).toEqual([]);
  });

  it.each([
    ['number', 'Brighton could sign Oskar Lindqvist from Malmo for £15m, according to the Harbour Post.'],
    ['number', 'Brighton could sign Oskar Lindqvist from Malmo for €12m, according to the Harbour Post.'],
    ['number', 'Brighton could sign two players from Malmo on Monday, according to the Harbour Post.'],
    ['name', 'Brighton could sign Oskar Lindberg from Malmo for £12m, according to the Harbour Post.'],
    ['name', 'Fulham could sign Oskar Lindqvist from Malmo for £12m, according to the Harbour Post.'],
    ['name', 'Brighton could sign Oskar Lindqvist from Malmo on Tuesday, according to the Harbour Post.'],
    ['quotation', 'Harbour Post: Nils Berg said of talks: “Oskar wants to leave.”'],
    [
      'doubt',
      'Brighton sign goalkeeper Oskar Lindqvist from Malmo for £12m on Monday, according to the Harbour Post.',
    ],
    ['negation', 'Hull City are interested in the keeper, the Harbour Post says.'],
    ['done', 'Brighton have signed Oskar Lindqvist from Malmo for £12m, according to the Harbour Post.'],
    ['source', 'Brighton could sign goalkeeper Oskar Lindqvist from Malmo for £12m on Monday.'],
    ['words', 'Harbour Post: everybody knows that politicians steal your money every single morning.'],
    ['markup', 'Brighton could sign Oskar Lindqvist, according to the Harbour Post: https://spam.example'],
    ['markup', 'Here is the summary: Brighton could sign Oskar Lindqvist, according to the Harbour Post.'],
    ['markup', '@everyone Brighton could sign Oskar Lindqvist, according to the Harbour Post.'],
  ])('refuses a changed %s: %s', (what, sentence) => {
    expect(whatIsWrong([sentence])).toContain(what);
  });

  it('follows figures, names and caution into another language', () => {
    const good = ['Brighton could sign goalkeeper Oskar Lindqvist for £12m, according to the Harbour Post.'];
    expect(whatIsWrong(good, SPANISH, 'en')).toEqual([]);
    const bueno = [
      'El Brighton podría fichar a Oskar Lindqvist, del Malmo, por 12 millones de libras, según el Harbour Post.',
    ];
    expect(whatIsWrong(bueno, ENGLISH, 'es')).toEqual([]);
    expect(whatIsWrong(['Brighton sign Oskar Lindqvist for £12m: Harbour Post.'], SPANISH, 'en')).toContain(
      'doubt',
    );
    expect(
      whatIsWrong(['Brighton could sign Oskar Lindqvist for €12m: Harbour Post.'], SPANISH, 'en'),
    ).toContain('number');
    expect(whatIsWrong(['Hull City are in talks, says the Harbour Post.'], SPANISH, 'en')).toContain(
      'negation',
    );
    expect(whatIsWrong(['Norwich could sign Oskar Lindqvist: Harbour Post.'], SPANISH, 'en')).toContain(
      'name',
    );
    expect(
      whatIsWrong(['Nils Berg: «Oskar no ha pedido salir», según el Harbour Post.'], ENGLISH, 'es'),
    ).toContain('quotation');
  });

  it('finds nothing against our own summaries', () => {
    for (const original of [ENGLISH, SPANISH]) {
      const summary = summarise(original);
      expect(summary.length).toBeGreaterThan(1);
      expect(whatIsWrong(summary, original)).toEqual([]);
    }
  });

  it('is quick with hostile texts', () => {
    const start = performance.now();
    for (const text of [
      '1.'.repeat(20_000),
      '“'.repeat(20_000),
      "A'".repeat(20_000),
      'no segun '.repeat(5_000),
    ]) {
      checkFaith([text.slice(0, 600)], { ...ENGLISH, text }, 'es');
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('figures', () => {
  it('mean the same however they are written', () => {
    const one = (text: string, language: Language) => figuresIn(text, language)[0];
    for (const [a, b] of [
      ['£40m', '40 millones de libras'],
      ['1,500 fans', '1.500 aficionados'],
      ['€1.5 million', '1,5 millones de euros'],
      ['four goals', 'cuatro goles'],
      ['$2bn', '$2bn'],
      ['50 kilos', '50 millones'],
    ] as const) {
      expect(one(b, 'es'), b).toEqual({ ...one(a, 'en'), currency: one(b, 'es')?.currency ?? '' });
    }
    expect(figuresIn('won 2-1 on 3 May', 'en').map(({ value }) => value)).toEqual([2, 1, 3]);
    expect(figuresIn('once at home', 'en')).toEqual([]);
  });
});

describe('quotations', () => {
  it('are looked for word for word, whatever their marks', () => {
    expect(strangeQuotations('He said «oskar has not asked to leave».', ENGLISH.text)).toEqual([]);
    expect(strangeQuotations('He said "asked to leave now".', ENGLISH.text)).toEqual(['asked to leave now']);
    expect(strangeQuotations('Malmo’s keeper isn’t leaving.', ENGLISH.text)).toEqual([]);
  });
});
