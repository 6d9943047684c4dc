import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/rumours/evidence.ts';
import { contractIn, sumsIn } from '../../src/rumours/terms.ts';
import { sampleReport } from '../support/desk.ts';

const claim = {
  player: 'oskar-lindqvist',
  from: 'malmo',
  to: 'liverpool',
  stage: 'bid' as const,
  denial: false,
  source: 'Harbour Post',
  relayedBy: 'Mersey Lantern',
  quote: 'Liverpool have bid £40m plus €5 million for Oskar Lindqvist, who would sign a contract until 2031.',
};
const report = { ...sampleReport('a1', 1000), outlet: 'Mersey Lantern', claims: [claim] };

describe('evidenceOf', () => {
  it('keeps who said what, with the terms as written', () => {
    const [evidence] = evidenceOf(report, 's1').get('oskar-lindqvist') ?? [];
    expect(evidence).toMatchObject({
      source: 'Harbour Post',
      relay: 'Mersey Lantern',
      to: 'liverpool',
      stage: 'bid',
      sums: ['£40m', '€5 million'],
      until: '2031',
    });
  });

  it('knows the same words elsewhere, whatever their signs and accents', () => {
    const again = { ...claim, quote: claim.quote.toUpperCase().replace(',', ' –') };
    const wordsOf = (quoted: typeof claim) =>
      evidenceOf({ ...report, claims: [quoted] }, 's1').get('oskar-lindqvist')?.[0]?.words;
    expect(wordsOf(again)).toBe(wordsOf(claim));
    expect(wordsOf({ ...claim, quote: `${claim.quote} Soon.` })).not.toBe(wordsOf(claim));
    expect(wordsOf({ ...claim, quote: 'He is going.' })).toBeUndefined();
  });

  it('is small', () => {
    const [evidence] = evidenceOf(report, 's1').get('oskar-lindqvist') ?? [];
    expect(JSON.stringify(evidence).length).toBeLessThan(260);
  });

  it('takes a denial for one whatever its stage, and the outlet for a source that is not named', () => {
    const denied = { ...claim, stage: 'talks' as const, denial: true, source: null, relayedBy: null };
    const [evidence] = evidenceOf({ ...report, claims: [denied] }, 's1').get('oskar-lindqvist') ?? [];
    expect(evidence).toMatchObject({ stage: 'denied', source: 'Mersey Lantern' });
    expect(evidence?.relay).toBeUndefined();
  });

  it('has nothing of what was taken back', () => {
    expect(evidenceOf({ ...report, notice: 'retraction' }, 's1').size).toBe(0);
    expect(evidenceOf({ ...report, retracted: { by: 'mo', at: 1 } }, 's1').size).toBe(0);
    expect(evidenceOf({ ...report, notice: 'correction' }, 's1').size).toBe(1);
  });
});

describe('terms', () => {
  it('finds sums in both languages', () => {
    expect(
      sumsIn('El Malmö pide 60 millones de euros, 50 kilos fijos y £1.5m; van 3 goles en 2025.'),
    ).toEqual(['60 millones de euros', '50 kilos', '£1.5m']);
    expect(sumsIn('He is 23 and scored 4 goals in 12 games.')).toEqual([]);
  });

  it('finds until when a contract runs', () => {
    expect(contractIn('Firma un contrato hasta el 30 de junio de 2031 con el club.')).toBe('2031');
    expect(contractIn('He is set to sign a five-year contract.')).toContain('five-year');
    expect(contractIn('Ha firmado un contrato por cinco temporadas.')).toContain('cinco temporadas');
    expect(contractIn('He was born in 2001 and waited two years.')).toBeUndefined();
  });

  it('is quick with hostile sentences', () => {
    const start = performance.now();
    for (const text of [
      '1,'.repeat(30_000),
      'until to '.repeat(10_000),
      'contract until the of '.repeat(5_000),
    ]) {
      sumsIn(text);
      contractIn(text);
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});
