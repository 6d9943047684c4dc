import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { events } from './events/index.ts';
import { itemsOf, type NewsroomItem } from './items.ts';
import { OUTSIDE_CLUBS } from './outside-clubs.ts';

const items = itemsOf(events);
const { clubs: known, otherClubs } = loadCatalogue();
const clubs = new Set([...known.keys(), ...otherClubs.keys(), ...OUTSIDE_CLUBS]);
const bodyOf = ({ article }: NewsroomItem): string =>
  `${article.title}\n${article.text ?? article.html ?? ''}`;
const missing = (pick: (item: NewsroomItem) => string[]): string[] =>
  items.flatMap((item) => {
    const body = bodyOf(item).toLowerCase();
    return pick(item)
      .filter((words) => !body.includes(words.toLowerCase()))
      .map((words) => `${item.id}: ${words}`);
  });

describe('the newsroom set', () => {
  test('is large, in two languages, with many events told more than once', () => {
    const spanish = items.filter(({ article }) => article.language === 'es');
    expect(items.length).toBeGreaterThanOrEqual(140);
    expect(spanish.length / items.length).toBeGreaterThan(0.4);
    expect(events.filter(({ reports }) => reports.length > 1).length).toBeGreaterThanOrEqual(25);
  });

  test('gives each event once, in time order, within 72 hours', () => {
    expect(new Set(events.map(({ event }) => event)).size).toBe(events.length);
    for (const { event, reports } of events) {
      const hours = reports.map(({ hour }) => hour);
      expect(hours, event).toEqual(hours.toSorted((a, b) => a - b));
      expect(Math.max(...hours), event).toBeLessThanOrEqual(72);
    }
  });

  test('labels words that stand in the text', () => {
    expect(missing(({ labels }) => labels.clutter)).toEqual([]);
    expect(missing(({ labels }) => labels.facts.flat())).toEqual([]);
    expect(missing(({ labels }) => labels.unfaithful)).toEqual([]);
    expect(missing(({ labels }) => labels.claims.flatMap(({ quote }) => quote ?? []))).toEqual([]);
  });

  test('names clubs that exist', () => {
    const named = items.flatMap(({ id, labels }) => [
      ...labels.clubs.map((tag) => `${tag.id} in ${id}`),
      ...labels.claims.flatMap(({ from, to }) =>
        [from, to].flatMap((end) => (end === null ? [] : [`${end} in ${id}`])),
      ),
    ]);
    expect(named.filter((each) => !clubs.has(each.split(' ')[0] ?? ''))).toEqual([]);
  });

  test('tags both ends and the player of every claim', () => {
    const untagged = items.flatMap(({ id, labels }) => {
      const tags = new Set([...labels.clubs, ...labels.players].map((tag) => tag.id));
      const ends = labels.claims.flatMap(({ player, from, to }) => [player, from ?? player, to ?? player]);
      return ends.filter((end) => !tags.has(end)).map((end) => `${id}: ${end}`);
    });
    expect(untagged).toEqual([]);
  });

  test('lets only the publishing outlet relay', () => {
    const odd = items.filter(({ article, labels }) =>
      labels.claims.some(
        ({ source, relayedBy }) =>
          source === relayedBy || (relayedBy !== null && relayedBy !== article.outlet),
      ),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});
