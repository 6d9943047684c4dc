import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { createLookup } from '../../src/catalogue/lookup.ts';

const lookup = createLookup(loadCatalogue());

describe('clubs', () => {
  test.each([
    ['liverpool', 'liverpool'],
    ['LFC', 'liverpool'],
    ['real madrid', 'real-madrid'],
    ['Real-Madrid', 'real-madrid'],
    ['RMCF', 'real-madrid'],
    ['atlético', 'atletico-madrid'],
    ['barça', 'barcelona'],
  ])('%s is %s', (typed, id) => {
    expect(lookup.club(typed)?.id).toBe(id);
  });

  test('a name that several carry is nobody’s', () => {
    expect(lookup.club('the whites')).toBeUndefined();
    expect(lookup.club('nowhere united')).toBeUndefined();
  });

  test('suggests the two first clubs before anything is typed', () => {
    expect(
      lookup
        .suggestClubs('')
        .slice(0, 2)
        .map((each) => each.id),
    ).toEqual(['liverpool', 'real-madrid']);
    expect(lookup.suggestClubs('').length).toBe(25);
  });
});

describe('players', () => {
  test.each([
    ['bellingham', 'jude-bellingham'],
    ['BELLINGHAM', 'jude-bellingham'],
    ['jude-bellingham', 'jude-bellingham'],
    ['vinicius', 'vinicius-junior'],
    ['mbappé', 'kylian-mbappe'],
    ['van dijk', 'virgil-van-dijk'],
    ['Szoboszlai', 'dominik-szoboszlai'],
  ])('%s is %s', (typed, id) => {
    expect(lookup.player(typed).player?.id).toBe(id);
  });

  test('offers the namesake of a default', () => {
    expect(lookup.player('bellingham').others.map((other) => other.id)).toEqual(['jobe-bellingham']);
  });

  test('asks where nobody is meant by default', () => {
    const { player, others } = lookup.player('díaz');
    expect(player).toBeUndefined();
    expect(others.map((other) => other.id).sort()).toEqual(['brahim-diaz', 'luis-diaz']);
  });

  test('knows nobody of another name', () => {
    expect(lookup.player('nobody at all')).toEqual({ player: undefined, others: [] });
  });

  test.each([
    ['bellingam', 'jude-bellingham'],
    ['belligham', 'jude-bellingham'],
    ['mbape', 'kylian-mbappe'],
    ['szobozlai', 'dominik-szoboszlai'],
    ['guler', 'arda-guler'],
  ])('forgives the spelling of %s', (typed, id) => {
    expect(
      lookup
        .suggestPlayers(typed)
        .slice(0, 3)
        .map((each) => each.id),
    ).toContain(id);
  });
});

test('outlets are found by name and alias', () => {
  expect(lookup.outlet('bbc')?.id).toBe('bbc-sport');
  expect(lookup.outlet('Marca')?.id).toBe('marca');
});
