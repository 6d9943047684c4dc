import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { sampleEvents } from '../../src/sandbox/outlets/events/index.ts';
import { createStoryIndex } from '../../src/stories/cluster/story-index.ts';
import type { StoryItem } from '../../src/stories/cluster/story-item.ts';
import { movesOf } from '../../src/stories/moves.ts';
import { peopleOf } from '../../src/stories/report.ts';
import { createUnderstander, understand } from '../../src/stories/understand.ts';

/**
 * The sandbox's events within one hour: the same clubs and players all over, and an index that has seen nothing yet. This is
 * what a new installation meets on a busy day, and harder than events that lie months apart.
 */
const catalogue = loadCatalogue();
const understander = createUnderstander(catalogue);
const ENGLISH = new Set(['mersey-lantern', 'halfway-dispatch', 'floodlight-almanac']);

const reports = sampleEvents.flatMap((event) =>
  event.reports.map((report, index) => {
    const language = ENGLISH.has(report.outletId) ? 'en' : 'es';
    const text = report.text.trim().replace(/([^\n])\n([^\n])/g, '$1 $2');
    const read = understand({ title: report.title, text, language, outlet: report.outletId }, understander);
    return { event: event.name, id: `${event.name}-${index}`, title: report.title, language, read };
  }),
);

type Report = (typeof reports)[number];
const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 24, 12);

/** Files reports at the given minutes, in this order. */
function file(list: readonly { report: Report; minute: number }[]): string[] {
  const index = createStoryIndex({ catalogue });
  return list.map(({ report: { id, title, language, read }, minute }) => {
    const item: StoryItem = {
      id,
      title,
      language,
      text: read.text.slice(0, 800),
      category: read.category,
      people: peopleOf(read),
      moves: movesOf(read.claims),
      published: new Date(START + minute * MINUTE).toISOString(),
    };
    return index.file(item).story;
  });
}

/** Every minute one, event after event. */
const inARow = (list: readonly Report[]) => list.map((report, minute) => ({ report, minute }));

/** Every event begins at a chance minute of the given hours; its reports follow each other at chance within six hours. */
function scattered(hours: number, seed: number): { report: Report; minute: number }[] {
  let state = seed;
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const begins = new Map(sampleEvents.map(({ name }) => [name, chance() * hours * 60]));
  return reports
    .map((report) => ({ report, minute: (begins.get(report.event) ?? 0) + chance() * 360 }))
    .sort((a, b) => a.minute - b.minute);
}

/** Pairs that were rightly joined, wrongly joined, and missed. */
function pairs(list: readonly { report: Report }[], stories: readonly string[]): [number, number, number] {
  let [right, wrong, missed] = [0, 0, 0];
  for (const [i, { report: one }] of list.entries()) {
    for (const [j, { report: other }] of list.entries()) {
      if (j >= i) continue;
      const same = one.event === other.event;
      const joined = stories[i] === stories[j];
      if (joined && same) right += 1;
      else if (joined) wrong += 1;
      else if (same) missed += 1;
    }
  }
  return [right, wrong, missed];
}

describe('same story on a busy day', () => {
  test('pairs of reports: precision and recall have floors that only rise', () => {
    const list = inARow(reports);
    const [right, wrong, missed] = pairs(list, file(list));
    const figures = { precision: right / (right + wrong), recall: right / (right + missed) };
    console.log('same story, busy day:', figures);
    expect(figures.precision).toBeGreaterThanOrEqual(0.88);
    expect(figures.recall).toBeGreaterThanOrEqual(0.9);
  });

  test.each([24, 48, 72])('so do they when the events lie scattered over %i hours', (hours) => {
    let [right, wrong, missed] = [0, 0, 0];
    for (const seed of [1, 2, 3, 4, 5]) {
      const list = scattered(hours, seed);
      const [a, b, c] = pairs(list, file(list));
      [right, wrong, missed] = [right + a, wrong + b, missed + c];
    }
    const figures = { precision: right / (right + wrong), recall: right / (right + missed) };
    console.log(`same story, ${hours} hours:`, figures);
    expect(figures.precision).toBeGreaterThanOrEqual(0.85);
    expect(figures.recall).toBeGreaterThanOrEqual(0.88);
  });

  test('the two Bellingham stories stay apart, each with all its reports', () => {
    const bellingham = reports.filter(({ event }) => event.startsWith('bellingham-'));
    const stories = file(inARow(bellingham));
    const byEvent = new Map<string, Set<string>>();
    for (const [at, { event }] of bellingham.entries()) {
      byEvent.set(event, (byEvent.get(event) ?? new Set()).add(stories[at] ?? ''));
    }
    expect(byEvent.size).toBe(2);
    expect([...byEvent.values()].map((ids) => ids.size)).toEqual([1, 1]);
    expect(new Set(stories).size).toBe(2);
  });
});
