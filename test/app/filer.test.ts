import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFiler } from '../../src/app/filer.ts';
import { mergeStories, retract, splitStory, unretract } from '../../src/app/story-desk.ts';
import type { FiledItem } from '../../src/store/filing-log.ts';
import { foldStory } from '../../src/stories/story.ts';
import { openDesk, sampleReport, type Desk } from '../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const START = Date.parse('2026-01-10T08:00:00Z');
let minute = 0;
function item(id: string, title: string, text = ''): FiledItem {
  minute += 1;
  const published = new Date(START + minute * 60_000).toISOString();
  return { id, title, text, language: 'en', published };
}

/** A process that starts now, with nothing in memory. */
const startFiler = () =>
  createFiler(desk.context.store, desk.context.catalogue, { ...desk.context.clock, now: () => START });

/** Files an item and stores its report, as the job does. */
async function report(filer: ReturnType<typeof startFiler>, each: FiledItem): Promise<string> {
  const { story } = await filer.file(each);
  await desk.context.store.stories.putReport(story, {
    ...sampleReport(each.id, Date.parse(each.published)),
    title: each.title,
  });
  return story;
}

const articlesOf = async (story: string) =>
  (await desk.context.store.stories.reports(story)).map(({ article }) => article);
const by = 'moderator-1';

const MATTERS = ['harbour', 'orchard', 'viaduct', 'lantern', 'quarry', 'brewery', 'foundry', 'chapel'];
const tale = (id: string, matter: string, part: number) =>
  item(
    id,
    `Report ${part} on the ${matter} inquiry`,
    `The ${matter} inquiry heard from witness number ${part} on ${matter} matters.`,
  );

describe('several workers', () => {
  it('file at once and agree, each item once', async () => {
    const workers = [startFiler(), startFiler(), startFiler()];
    const items = Array.from({ length: 48 }, (_, n) => tale(`w-${n}`, MATTERS[n % 8] ?? '', n));
    const filed = await Promise.all(
      items.flatMap((each) => workers.map((worker) => worker.file(each).then(({ story }) => story))),
    );
    const stories = items.map((_, n) => [...new Set(filed.slice(3 * n, 3 * n + 3))]);
    expect(stories.every(({ length }) => length === 1)).toBe(true);
    const log = await desk.context.store.filing.since('0-0', 1000);
    expect(log.filter((entry) => entry.kind === 'filed')).toHaveLength(items.length);
    const late = startFiler();
    for (const [n, each] of items.entries()) {
      expect((await late.file({ ...each, title: 'Another headline by now' })).story).toBe(stories[n]?.[0]);
    }
  });

  it('leave nothing half filed when one dies between deciding and saving', async () => {
    const { store, catalogue } = desk.context;
    const dying = createFiler(
      { ...store, filing: { ...store.filing, commit: () => Promise.reject(new Error('killed')) } },
      catalogue,
      { ...desk.context.clock, now: () => START },
    );
    const lost = tale('dying', 'harbour', 99);
    await expect(dying.file(lost)).rejects.toThrow('killed');
    expect(await store.filing.of('dying')).toBeUndefined();
    const { story } = await startFiler().file(lost);
    expect((await store.filing.of('dying'))?.story).toBe(story);
  });
});

describe('merging by hand', () => {
  it('moves the reports, leads the old id to the new one and later reports too', async () => {
    const { store } = desk.context;
    const [one, other] = [startFiler(), startFiler()];
    const first = item(
      'm-1',
      'Goalkeeper Lindqvist lands at Brighton airport',
      'Oskar Lindqvist has flown in.',
    );
    const a = await report(one, first);
    const b = await report(one, item('m-2', 'Seagulls close to their new number one', 'A deal is near.'));
    expect(a).not.toBe(b);
    expect(await mergeStories(desk.context, a, b, by)).toMatchObject({ move: { from: a, into: b } });
    expect(await articlesOf(a)).toEqual([]);
    expect(await articlesOf(b)).toEqual(['m-1', 'm-2']);
    expect(await store.filing.resolve(a)).toBe(b);
    expect((await store.filing.of('m-1'))?.story).toBe(b);
    for (const filer of [one, other, startFiler()]) {
      const later = item(
        `m-3-${minute}`,
        'Lindqvist lands: goalkeeper at Brighton airport',
        'Oskar Lindqvist has flown in.',
      );
      expect((await filer.file(later)).story).toBe(b);
      expect((await filer.file(first)).story).toBe(b);
    }
  });

  it('refuses what is one story already, and follows chains', async () => {
    const filer = startFiler();
    const [a, b, c] = [
      await report(filer, item('c-1', 'Ferry timetable withdrawn by the council')),
      await report(filer, item('c-2', 'Museum finds a lost painting of gulls')),
      await report(filer, item('c-3', 'Bakery wins the regional bread prize')),
    ];
    await mergeStories(desk.context, a, b, by);
    await mergeStories(desk.context, b, c, by);
    expect(await desk.context.store.filing.resolve(a)).toBe(c);
    expect(await mergeStories(desk.context, a, c, by)).toEqual({ refused: 'same-story' });
    expect(await mergeStories(desk.context, a, 'nowhere', by)).toEqual({ refused: 'unknown-story' });
  });

  it('is finished by a worker when the process that asked is killed', async () => {
    const { store } = desk.context;
    const filer = startFiler();
    const a = await report(filer, item('k-1', 'Lighthouse lamp replaced after forty years'));
    const b = await report(filer, item('k-2', 'Tram line reopens beside the river'));
    await store.filing.merge(a, b, by, START);
    expect(await articlesOf(b)).toEqual(['k-2']);
    await filer.file(item('k-3', 'Unrelated: pottery class for beginners'));
    expect(await articlesOf(b)).toEqual(['k-1', 'k-2']);
    expect(await store.filing.moves()).toEqual([]);
    const listed = await store.stories.newest({}, 0, 1000);
    expect(listed).toContain(b);
    expect(listed).not.toContain(a);
  });
});

describe('splitting by hand', () => {
  const text = 'Storm damages pylon; the harbour bridge is closed until Friday.';
  const storm = (id: string, title: string) => item(id, title, text);

  it('gives the reports a story of their own that stays apart', async () => {
    const filer = startFiler();
    const story = await report(filer, storm('s-1', 'Harbour bridge closed after storm damages pylon'));
    const wrong = storm('s-2', 'Storm damages pylon: harbour bridge closed');
    expect(await report(filer, wrong)).toBe(story);
    const answer = await splitStory(desk.context, story, ['s-2'], by);
    const into = 'move' in answer ? answer.move.into : '';
    expect(into).toMatch(/^[0-9a-f]{12}$/);
    expect(await articlesOf(story)).toEqual(['s-1']);
    expect(await articlesOf(into)).toEqual(['s-2']);
    for (const each of [filer, startFiler()]) expect((await each.file(wrong)).story).toBe(into);
    for (let n = 0; n < 3; n += 1) {
      const later = storm(`s-3-${n}`, `Harbour bridge is closed: storm damages pylon (${n})`);
      expect([story, into]).toContain((await startFiler().file(later)).story);
    }
    expect((await filer.file(wrong)).story).toBe(into);
    expect(await desk.context.store.filing.resolve(into)).toBe(into);
  });

  it('can be undone by a merge, and done again', async () => {
    const filer = startFiler();
    const story = await report(filer, item('u-1', 'Library extends its opening hours', 'From Monday on.'));
    expect(await report(filer, item('u-2', 'Library extends its opening hours', 'From Monday on.'))).toBe(
      story,
    );
    const split = () => splitStory(desk.context, story, ['u-2'], by);
    const first = await split();
    const into = 'move' in first ? first.move.into : '';
    await mergeStories(desk.context, into, story, by);
    expect(await articlesOf(story)).toEqual(['u-1', 'u-2']);
    expect((await filer.file(item('u-2', ''))).story).toBe(story);
    await split();
    expect(await desk.context.store.filing.resolve(into)).toBe(into);
    expect((await filer.file(item('u-2', ''))).story).toBe(into);
  });

  it('refuses articles of other stories, and to leave nothing', async () => {
    const story = await report(startFiler(), item('r-1', 'Choir sings in the old market hall'));
    expect(await splitStory(desk.context, story, ['r-1'], by)).toEqual({ refused: 'whole-story' });
    expect(await splitStory(desk.context, story, ['w-1'], by)).toEqual({ refused: 'not-in-story' });
    expect(await splitStory(desk.context, 'nowhere', ['r-1'], by)).toEqual({ refused: 'unknown-story' });
  });
});

describe('retracting by hand', () => {
  it('marks an article or a story, survives filing again and merging, and can be undone', async () => {
    const { store } = desk.context;
    const filer = startFiler();
    const a = await report(
      filer,
      item('t-1', 'Pier sold to a circus, says a newsletter', 'The pier is sold.'),
    );
    await report(filer, item('t-2', 'Pier sold to a circus, says newsletter', 'The pier is sold.'));
    await retract(desk.context, { story: a, article: 't-1' }, by);
    const fold = async (id: string) => foldStory(id, await store.stories.reports(id), 'en');
    expect(await fold(a)).toMatchObject({ retracted: false, lead: { article: 't-2' } });
    await retract(desk.context, { story: a }, by);
    await store.stories.putReport(a, sampleReport('t-2', START));
    expect((await fold(a))?.retracted).toBe(true);
    const b = await report(filer, item('t-3', 'Acrobats in no hurry to own a building', 'They travel.'));
    await mergeStories(desk.context, a, b, by);
    const merged = await store.stories.reports(b);
    expect(merged.map(({ article, retracted }) => [article, retracted?.by])).toEqual(
      expect.arrayContaining([
        ['t-1', by],
        ['t-2', by],
        ['t-3', undefined],
      ]),
    );
    await unretract(desk.context, { story: a, article: 't-2' });
    expect((await fold(b))?.reports.find(({ article }) => article === 't-2')?.retracted).toBeUndefined();
  });
});
