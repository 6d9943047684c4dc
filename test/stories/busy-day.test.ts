import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { sampleEvents } from '../../src/sandbox/outlets/events/index.ts';
import { createStoryIndex } from '../../src/stories/cluster/story-index.ts';
import type { StoryItem } from '../../src/stories/cluster/story-item.ts';
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

function file(list: typeof reports): string[] {
  const index = createStoryIndex({ catalogue });
  return list.map(({ id, title, language, read }, at) => {
    const item: StoryItem = {
      id,
      title,
      language,
      text: read.text.slice(0, 800),
      category: read.category,
      people: peopleOf(read),
      published: new Date(Date.UTC(2026, 10, 24, 12, at)).toISOString(),
    };
    return index.file(item).story;
  });
}

describe('same story on a busy day', () => {
  test('pairs of reports: precision and recall have floors that only rise', () => {
    const stories = file(reports);
    let [right, wrong, missed] = [0, 0, 0];
    for (const [i, one] of reports.entries()) {
      for (const [j, other] of reports.entries()) {
        if (j >= i) continue;
        const same = one.event === other.event;
        const joined = stories[i] === stories[j];
        if (joined && same) right += 1;
        else if (joined) wrong += 1;
        else if (same) missed += 1;
      }
    }
    const figures = { precision: right / (right + wrong), recall: right / (right + missed) };
    console.log('same story, busy day:', figures);
    expect(figures.precision).toBeGreaterThanOrEqual(0.8);
    expect(figures.recall).toBeGreaterThanOrEqual(0.85);
  });

  test('the two Bellingham stories stay apart, each with all its reports', () => {
    const bellingham = reports.filter(({ event }) => event.startsWith('bellingham-'));
    const stories = file(bellingham);
    const byEvent = new Map<string, Set<string>>();
    for (const [at, { event }] of bellingham.entries()) {
      byEvent.set(event, (byEvent.get(event) ?? new Set()).add(stories[at] ?? ''));
    }
    expect(byEvent.size).toBe(2);
    expect([...byEvent.values()].map((ids) => ids.size)).toEqual([1, 1]);
    expect(new Set(stories).size).toBe(2);
  });
});
