import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { createStoryIndex, type StoryIndex } from '../../src/stories/cluster/story-index.ts';
import type { StoryItem } from '../../src/stories/cluster/story-item.ts';
import { defineBench, quantile } from './bench.ts';
import { bruteForce } from './cluster-peer.ts';
import { createNewsroom } from './cluster-newsroom.ts';

/** Stories that are open while filing is timed, and how many items are timed. */
const OPEN = 5000;
const TIMED = 4000;
/** New stories an hour: enough that 72 hours hold that many. */
const PER_HOUR = (1.15 * OPEN) / 72;
/** Stories that pass through one index while its memory is watched. */
const [PASSING, PASSING_CHARS] = [100_000, 200];

setFlagsFromString('--expose-gc');
const collect = z.function().parse(runInNewContext('gc'));

/** Megabytes of heap in use after a collection. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** Files until `stories` are open; gives back what was filed. */
function fill(index: StoryIndex, next: () => StoryItem, stories: number): StoryItem[] {
  const filed: StoryItem[] = [];
  while (index.size.stories < stories) {
    const item = next();
    index.file(item);
    filed.push(item);
  }
  return filed;
}

/** Milliseconds that each call takes. */
function time(calls: number, call: () => unknown): number[] {
  const times: number[] = [];
  for (let n = 0; n < calls; n += 1) {
    const started = performance.now();
    call();
    times.push(performance.now() - started);
  }
  return times;
}

export default defineBench({
  about: `filing reports of 800 characters while ${OPEN} stories are open, one thread`,
  async run() {
    const catalogue = loadCatalogue();
    const next = createNewsroom(PER_HOUR);
    const index = createStoryIndex({ catalogue });
    const filed = fill(index, next, OPEN);
    const items = Array.from({ length: TIMED }, next);
    let at = 0;
    const times = time(TIMED, () => index.file(items[at++] ?? next()));
    const open = index.size.stories;
    const peer = bruteForce([...filed, ...items].slice(-open));
    at = 0;
    const slow = time(200, () => peer(items[at++] ?? next()));
    const beside = (share: number) => ({
      what: 'cosine with every open report',
      value: quantile(slow, share),
    });
    const goal = (value: number) => ({ value, good: 'below' as const });

    const again = createStoryIndex({ catalogue });
    const [rebuild = NaN] = time(1, () => {
      for (const item of filed) again.apply(item, `story-${item.id}`);
    });

    const passing = createStoryIndex({ catalogue });
    const many = createNewsroom(PER_HOUR, PASSING_CHARS);
    fill(passing, many, OPEN);
    for (let n = 0; n < 4 * OPEN; n += 1) passing.file(many());
    const early = heap();
    let stories = 0;
    while (stories < PASSING) if (passing.file(many()).reason === 'new') stories += 1;
    return [
      {
        what: `a report into ${open} open stories`,
        value: quantile(times, 0.5),
        unit: 'ms p50',
        beside: beside(0.5),
        goal: goal(0.2),
      },
      {
        what: `a report into ${open} open stories`,
        value: quantile(times, 0.99),
        unit: 'ms p99',
        beside: beside(0.99),
      },
      { what: `index built anew from ${filed.length} reports`, value: rebuild, unit: 'ms', goal: goal(1000) },
      {
        what: `heap after ${PASSING} stories`,
        value: heap(),
        unit: 'MB',
        beside: { what: 'after the first few thousand', value: early },
      },
    ];
  },
});
