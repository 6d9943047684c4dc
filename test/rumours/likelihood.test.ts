import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import type { Evidence } from '../../src/rumours/evidence.ts';
import { foldPlayer } from '../../src/rumours/ledger.ts';
import { likelihoodOf } from '../../src/rumours/likelihood.ts';
import { createOrigins } from '../../src/rumours/origins.ts';
import { emptyRecord, type TrackRecord } from '../../src/rumours/track-record.ts';

const findOrigin = createOrigins(loadCatalogue());
const NOW = Date.parse('2026-07-10T12:00:00Z');

function likelihood(said: Partial<Evidence>[], record?: TrackRecord, now = NOW) {
  const given = said.map((change, at) => ({
    article: `a${at}`,
    evidence: {
      at: NOW - 3_600_000 + at,
      story: 's1',
      source: 'Bild',
      outlet: 'Mersey Lantern',
      tier: 3,
      to: 'liverpool',
      stage: 'talks' as const,
      ...change,
    },
  }));
  const [line] = foldPlayer('oskar-lindqvist', { given, outcomes: [] }, findOrigin, now);
  if (line === undefined) throw new Error('no line');
  return likelihoodOf(line, now, () => record);
}
const chance = (...all: Parameters<typeof likelihood>) => likelihood(...all)?.probability ?? Number.NaN;

describe('likelihoodOf', () => {
  it('says on what it rests', () => {
    const said = [
      { source: 'Fabrizio Romano' },
      { source: 'Bild' },
      { source: 'Liverpool', stage: 'denied' as const },
    ];
    expect(likelihood(said)?.basis).toEqual({
      independent: 2,
      bestTier: 1,
      stage: 'talks',
      rightAbout: 0.75,
      denials: 1,
    });
  });

  it('rises with the stage, the source and confirmations, and falls with denials and age', () => {
    const romano = [{ source: 'Fabrizio Romano' }];
    expect(chance([{ source: 'Fabrizio Romano', stage: 'agreed' }])).toBeGreaterThan(chance(romano));
    expect(chance(romano)).toBeGreaterThan(
      chance([{ source: 'Quay Gossip', outlet: 'Quay Gossip', tier: 5 }]),
    );
    expect(chance([...romano, { source: 'The Athletic' }])).toBeGreaterThan(chance(romano));
    expect(chance([...romano, { source: 'Liverpool', stage: 'denied' }])).toBeLessThan(chance(romano));
    expect(chance(romano, undefined, NOW + 20 * 24 * 3_600_000)).toBeLessThan(chance(romano));
  });

  it('gains nothing from relays', () => {
    const romano = { source: 'Fabrizio Romano' };
    const relayed = [romano, { ...romano, relay: 'Kop Ledger', outlet: 'Kop Ledger' }];
    expect(likelihood(relayed)).toEqual(likelihood([romano]));
  });

  it('trusts a record that has enough, and no other', () => {
    const bild = emptyRecord({ kind: 'outlet', id: 'bild', name: 'Bild', tier: 3 });
    const poor = { ...bild, mean: 0.05, enough: true };
    expect(chance([{}], poor)).toBeLessThan(chance([{}]));
    expect(chance([{}], { ...poor, enough: false })).toBe(chance([{}]));
  });

  it('never makes a fact of a rumour, and has nothing to say of what has ended', () => {
    const all = ['Fabrizio Romano', 'The Athletic', 'The Guardian', 'BBC Sport', 'Sky Sports'];
    expect(chance(all.map((source) => ({ source, stage: 'medical' as const })))).toBeLessThanOrEqual(0.97);
    expect(likelihood([{ source: 'Liverpool', stage: 'official' }])).toBeUndefined();
  });
});
