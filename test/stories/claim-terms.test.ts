import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { createUnderstander, understand } from '../../src/stories/understand.ts';

const understander = createUnderstander(loadCatalogue());
const termsOf = (title: string, text: string, language: string) =>
  understand({ title, text, language, published: '2025-05-20T10:00:00Z' }, understander).claims.map(
    ({ player, hedged, sums, contract }) => ({ player, hedged, sums, contract }),
  );

describe('terms of a claim', () => {
  it('keeps the sums and the new contract, not the old one', () => {
    expect(
      termsOf(
        'Liverpool agree £110m Caicedo fee',
        'Liverpool have agreed a £110m fee with Brighton for Moises Caicedo, who would sign until June 2029. His current deal runs until 2027. The package could rise to €130 million (£112m).',
        'en',
      ),
    ).toEqual([
      { player: 'moises-caicedo', hedged: false, sums: ['£110m', '€130 million (£112m)'], contract: '2029' },
    ]);
  });

  it('reads Spanish, and money in words', () => {
    expect(
      termsOf(
        'El Real Madrid negocia por Huijsen',
        'El Real Madrid podría pagar sesenta millones de euros por Dean Huijsen, del Bournemouth. Firmaría hasta el 30 de junio de 2030.',
        'es',
      ),
    ).toEqual([
      { player: 'dean-huijsen', hedged: false, sums: ['sesenta millones de euros'], contract: '2030' },
    ]);
  });

  it('notes a hedge and a length', () => {
    expect(
      termsOf(
        'Arsenal eye Rodrygo',
        'Arsenal have reportedly made a bid for Rodrygo of Real Madrid, with a five-year contract on the table.',
        'en',
      ),
    ).toEqual([{ player: 'rodrygo-goes', hedged: true, sums: [], contract: 'five-year contract' }]);
  });

  it('says nothing where nothing is said', () => {
    expect(termsOf('Arsenal want Rodrygo', 'Arsenal want to sign Rodrygo from Real Madrid.', 'en')).toEqual([
      { player: 'rodrygo-goes', hedged: false, sums: [], contract: null },
    ]);
  });
});
