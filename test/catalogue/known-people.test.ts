import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { MORE_CLUBS } from '../../src/stories/tag/more-clubs.ts';

const catalogue = loadCatalogue();
const known = [...catalogue.knownPeople.values()];

describe('people of other clubs', () => {
  it('are none of the catalogue’s players', () => {
    expect(known.filter(({ id }) => catalogue.players.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('played at clubs that the tagger knows, and left them after they came', () => {
    const clubs = new Set([
      ...catalogue.clubs.keys(),
      ...catalogue.otherClubs.keys(),
      ...MORE_CLUBS.map(({ id }) => id),
    ]);
    const spells = known.flatMap((person) => person.spells.map((spell) => ({ id: person.id, ...spell })));
    expect(spells.filter(({ club }) => !clubs.has(club))).toEqual([]);
    expect(spells.filter(({ from, to }) => to !== undefined && to < from)).toEqual([]);
  });

  it('have names to be found by', () => {
    expect(known.filter(({ aliases, weak_aliases }) => aliases.length + weak_aliases.length === 0)).toEqual(
      [],
    );
  });
});
