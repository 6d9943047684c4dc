import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import type { Evidence } from '../../src/rumours/evidence.ts';
import type { Given } from '../../src/rumours/entry.ts';
import { foldPlayer, foldTrials } from '../../src/rumours/ledger.ts';
import type { HandOutcome } from '../../src/rumours/moves.ts';
import { createOrigins } from '../../src/rumours/origins.ts';
import { foldRecords } from '../../src/rumours/track-record.ts';
import { STAGES } from '../../src/stories/article.ts';

const findOrigin = createOrigins(loadCatalogue());
const PLAYER = 'oskar-lindqvist';
const day = (text: string): number => Date.parse(`${text}T12:00:00Z`);

let articles = 0;
function said(at: string, source: string, change: Partial<Evidence> = {}): Given {
  articles += 1;
  const evidence: Evidence = {
    at: day(at),
    story: 's1',
    source,
    outlet: 'Mersey Lantern',
    tier: 3,
    to: 'liverpool',
    stage: 'talks',
    ...change,
  };
  return { article: `a${articles}`, evidence };
}

const linesOf = (given: Given[], now: string, outcomes: HandOutcome[] = []) =>
  foldPlayer(PLAYER, { given, outcomes }, findOrigin, day(now));
const recordsOf = (given: Given[], now: string, outcomes: HandOutcome[] = []) =>
  foldRecords(foldTrials({ given, outcomes }, findOrigin), day(now));

describe('a line', () => {
  it('joins what stories say of one player and one club, in time', () => {
    const given = [
      said('2026-07-10', 'The Athletic', { stage: 'bid', story: 's2', sums: ['£40m'], until: '2031' }),
      said('2026-07-01', 'Fabrizio Romano', { stage: 'interest' }),
      said('2026-07-04', 'Fabrizio Romano', { stage: 'talks' }),
      said('2026-07-05', 'Fabrizio Romano', { stage: 'talks' }),
    ];
    const [line] = linesOf(given, '2026-07-11');
    expect(line?.steps.map(({ origin, stage }) => `${origin.name} ${stage}`)).toEqual([
      'Fabrizio Romano interest',
      'Fabrizio Romano talks',
      'The Athletic bid',
    ]);
    expect(line).toMatchObject({
      club: 'liverpool',
      stage: 'bid',
      outcome: 'open',
      sums: ['£40m'],
      until: '2031',
    });
    expect(line?.voices.map(({ id }) => id).sort()).toEqual(['fabrizio-romano', 'the-athletic']);
  });

  it('takes no relay and no copy for a confirmation', () => {
    const given = [
      said('2026-07-01', 'Fabrizio Romano', { relay: 'Mersey Lantern' }),
      said('2026-07-01', 'Fabrizio Romano', { relay: 'Kop Ledger', outlet: 'Kop Ledger' }),
      said('2026-07-02', 'Harbour Post', { outlet: 'Harbour Post', words: 'abcdefgh' }),
      said('2026-07-03', 'Quay Gazette', { outlet: 'Quay Gazette', words: 'abcdefgh' }),
    ];
    const [line] = linesOf(given, '2026-07-04');
    expect(line?.voices.map(({ name }) => name)).toEqual(['Fabrizio Romano', 'Harbour Post']);
    expect(line?.relays).toEqual(['Mersey Lantern', 'Kop Ledger', 'Quay Gazette']);
  });

  it('takes a journalist and his outlet for one voice', () => {
    const given = [said('2026-07-01', 'The Athletic'), said('2026-07-02', 'David Ornstein')];
    expect(linesOf(given, '2026-07-03')[0]?.voices).toHaveLength(1);
  });

  it('keeps denials apart, and a source that takes it back is none', () => {
    const given = [
      said('2026-07-01', 'Harbour Post'),
      said('2026-07-02', 'Quay Gazette', { stage: 'bid' }),
      said('2026-07-03', 'Liverpool', { stage: 'denied' }),
      said('2026-07-04', 'Quay Gazette', { stage: 'collapsed' }),
    ];
    const [line] = linesOf(given, '2026-07-05');
    expect(line?.denials.map(({ origin }) => origin)).toMatchObject([
      { id: 'liverpool', kind: 'club', tier: 0 },
    ]);
    expect(line?.voices.map(({ name }) => name)).toEqual(['Harbour Post']);
    expect(line?.stage).toBe('talks');
  });
});

describe('an outcome', () => {
  const two = [
    said('2026-07-01', 'Fabrizio Romano', { stage: 'agreed' }),
    said('2026-07-02', 'Bild', { to: 'real-madrid' }),
  ];

  it('comes with the announcement: it ends the other lines too', () => {
    const given = [...two, said('2026-07-20', 'Liverpool', { stage: 'official' })];
    const lines = linesOf(given, '2026-07-21');
    expect(lines.map(({ club, outcome, settledBy }) => [club, outcome, settledBy])).toEqual([
      ['liverpool', 'official', 'Liverpool'],
      ['real-madrid', 'elsewhere', 'Liverpool'],
    ]);
    const records = recordsOf(given, '2026-07-21');
    expect(records.map(({ id, right, wrong }) => [id, right, wrong])).toEqual([
      ['bild', 0, 1],
      ['fabrizio-romano', 1, 0],
    ]);
  });

  it('is not taken from gossip alone', () => {
    const gossip = (source: string) =>
      said('2026-07-20', source, { stage: 'official', outlet: source, tier: 5 });
    expect(linesOf([...two, gossip('Quay Gossip')], '2026-07-21')[0]?.outcome).toBe('open');
    const backed = [...two, gossip('Quay Gossip'), gossip('Pier Gossip')];
    expect(linesOf(backed, '2026-07-21').map(({ outcome }) => outcome)).toEqual(['official', 'elsewhere']);
  });

  it('is expiry when the window closes; an agreement made in winter lives on to the summer', () => {
    const given = [
      said('2026-01-10', 'Bild', { stage: 'talks' }),
      said('2026-01-12', 'Fabrizio Romano', { stage: 'agreed', to: 'real-madrid' }),
    ];
    expect(linesOf(given, '2026-02-01').map(({ outcome }) => outcome)).toEqual(['open', 'open']);
    expect(linesOf(given, '2026-02-10').map(({ club, outcome }) => [club, outcome])).toEqual([
      ['real-madrid', 'open'],
      ['liverpool', 'expired'],
    ]);
    expect(linesOf(given, '2026-09-04').every(({ outcome }) => outcome === 'expired')).toBe(true);
    expect(recordsOf(given, '2026-02-01')).toMatchObject([{ open: 1 }, { open: 1 }]);
    expect(recordsOf(given, '2026-09-04')).toMatchObject([{ wrong: 1 }, { wrong: 1 }]);
  });

  it('can be set by hand, and outweighs a false announcement', () => {
    const hand = (outcome: HandOutcome['outcome']): HandOutcome[] => [
      { club: 'liverpool', outcome, at: day('2026-07-25'), by: 'mo' },
    ];
    const done = linesOf(two, '2026-07-26', hand('done'));
    expect(done.map(({ club, outcome }) => [club, outcome])).toEqual([
      ['real-madrid', 'elsewhere'],
      ['liverpool', 'official'],
    ]);
    const announced = [...two, said('2026-07-20', 'Harbour Post', { stage: 'official' })];
    const lines = linesOf(announced, '2026-07-26', hand('failed'));
    expect(lines.map(({ club, outcome }) => [club, outcome])).toEqual([
      ['real-madrid', 'open'],
      ['liverpool', 'failed'],
    ]);
    expect(
      recordsOf(announced, '2026-07-26', hand('failed')).find(({ id }) => id === 'fabrizio-romano'),
    ).toMatchObject({
      right: 0,
      wrong: 1,
    });
  });

  it('leaves a new rumour open after an old one has ended', () => {
    const given = [said('2026-01-10', 'Bild'), said('2026-06-20', 'Harbour Post', { stage: 'contact' })];
    const [line] = linesOf(given, '2026-06-21');
    expect(line).toMatchObject({ outcome: 'open', stage: 'contact' });
    expect(line?.voices.map(({ name }) => name)).toEqual(['Harbour Post']);
    expect(line?.steps).toHaveLength(2);
  });
});

describe('forecasts', () => {
  it('are one for each source, player, club and window, however often they are repeated or relayed', () => {
    const given = [
      said('2026-07-01', 'Fabrizio Romano', { relay: 'Mersey Lantern' }),
      said('2026-07-02', 'Fabrizio Romano', { stage: 'personal_terms', relay: 'Kop Ledger' }),
      said('2026-07-03', 'Fabrizio Romano', { stage: 'agreed' }),
    ];
    expect(recordsOf(given, '2026-10-01')).toMatchObject([{ id: 'fabrizio-romano', right: 0, wrong: 1 }]);
  });

  it('are not: a mere link, a denial, a word after the fact, what a club says', () => {
    const given = [
      said('2026-07-01', 'Bild', { stage: 'linked' }),
      said('2026-07-02', 'The Athletic', { stage: 'denied' }),
      said('2026-07-03', 'Liverpool', { stage: 'official' }),
      said('2026-07-04', 'Harbour Post', { stage: 'medical' }),
      said('2026-07-05', 'Mersey Lantern', { to: undefined }),
    ];
    expect(recordsOf(given, '2026-10-01')).toEqual([]);
  });

  it('give a record with an interval, and say when they are too few', () => {
    const forecasts = (n: number) =>
      Array.from({ length: n }, (_, at) => said('2026-07-01', 'Bild', { to: `club-${at}` }));
    const [few] = recordsOf(forecasts(4), '2026-10-01');
    expect(few).toMatchObject({ wrong: 4, enough: false });
    const [enough] = recordsOf(
      [...forecasts(5), said('2026-07-20', 'Club 3', { stage: 'official', to: 'club-3' })],
      '2026-10-01',
    );
    expect(enough).toMatchObject({ id: 'bild', right: 1, wrong: 4, enough: true });
    expect(enough?.low).toBeLessThan(enough?.mean ?? 0);
    expect(enough?.high).toBeGreaterThan(enough?.mean ?? 1);
  });
});

const SOURCES = ['Fabrizio Romano', 'The Athletic', 'David Ornstein', 'Bild', 'Liverpool', 'Quay Gossip'];
const givenArb = fc
  .record({
    at: fc.integer({ min: day('2025-06-01'), max: day('2026-09-30') }),
    source: fc.constantFrom(...SOURCES),
    stage: fc.constantFrom(...STAGES),
    to: fc.constantFrom('liverpool', 'real-madrid', 'chelsea'),
    tier: fc.integer({ min: 0, max: 5 }),
    relayed: fc.boolean(),
    words: fc.option(fc.constantFrom('aaaaaaaa', 'bbbbbbbb'), { nil: undefined }),
  })
  .map(({ relayed, words, ...rest }) => ({
    story: 's',
    outlet: rest.source === 'Quay Gossip' ? 'Quay Gossip' : 'Mersey Lantern',
    ...rest,
    ...(relayed ? { relay: 'Mersey Lantern' } : {}),
    ...(words === undefined ? {} : { words }),
  }));
const bookArb = fc
  .array(givenArb, { maxLength: 25 })
  .map((all): Given[] => all.map((evidence, at) => ({ article: `a${at}`, evidence })));

describe('whatever comes', () => {
  it('the order of arrival does not matter', () => {
    const both = fc.tuple(bookArb, fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(both, ([given, seed]) => {
        const mixed = given
          .map((each, at) => ({ each, key: (at * seed) % 31 }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(linesOf(mixed, '2026-08-01')).toEqual(linesOf(given, '2026-08-01'));
        expect(recordsOf(mixed, '2026-10-10')).toEqual(recordsOf(given, '2026-10-10'));
      }),
      { numRuns: 200 },
    );
  });

  it('relays add no voice and no forecast, and all forecasts end with their windows', () => {
    fc.assert(
      fc.property(bookArb, (given) => {
        const voices = (book: Given[]) =>
          linesOf(book, '2026-08-01').map(({ club, voices }) => [club, voices]);
        const echoes = given.map(({ article, evidence }) => ({
          article: `${article}z`,
          evidence: { ...evidence, relay: 'Echo of Nowhere', outlet: 'Echo of Nowhere', tier: evidence.tier },
        }));
        if (given.every(({ evidence }) => evidence.source !== evidence.outlet)) {
          expect(voices([...given, ...echoes])).toEqual(voices(given));
        }
        const settled = recordsOf(given, '2028-01-01');
        expect(settled.every(({ open }) => open === 0)).toBe(true);
        const sum = (all: typeof settled) =>
          all.reduce((n, { right, wrong, open }) => n + right + wrong + open, 0);
        expect(sum(recordsOf(given, '2026-01-01'))).toBe(sum(settled));
      }),
      { numRuns: 200 },
    );
  });
});
