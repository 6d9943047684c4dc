import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { feedHealth } from '../../src/feeds/health.ts';
import { startOutlets, type Outlets, type OutletItem } from './outlets.ts';
import { openPollStage, type PollStage } from './poll-stage.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let server: Outlets;
const stages: PollStage[] = [];
beforeAll(async () => {
  server = await startOutlets();
});
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close();
});
afterAll(async () => server.close());

async function openWith(urls: Record<string, string>): Promise<PollStage> {
  const stage = await openPollStage(urls);
  stages.push(stage);
  return stage;
}
const open = async (...outlets: string[]): Promise<PollStage> =>
  openWith(Object.fromEntries(outlets.map((outlet) => [outlet, server.feedUrl(outlet)])));
const publish = (outlet: string, ...slugs: string[]): void =>
  slugs.forEach((slug) => server.publish(outlet, slug));

describe('what a poll finds', () => {
  test('a baseline, then news once, oldest first; the state tells the health', async () => {
    publish('plain', 'one', 'two');
    const stage = await open('plain');
    await stage.poll();
    expect(stage.read).toHaveLength(2);
    const items = await Promise.all(stage.read.map((id) => stage.context.store.articles.item(id)));
    expect(items.map((item) => item?.baseline)).toEqual([true, true]);
    publish('plain', 'three');
    await stage.poll();
    await stage.poll();
    expect(stage.read).toHaveLength(3);
    const third = await stage.context.store.articles.item(stage.read[2] ?? '');
    expect(third).toMatchObject({ baseline: false, title: 'The tale of three' });
    const [due = null] = await stage.context.store.feeds.dueTimes(['plain']);
    const health = feedHealth(await stage.state('plain'), due);
    expect(health).toMatchObject({ standing: 'good', polls: 3, unchanged: 1, failures: 0, problem: null });
    expect(health.hitRatio).toBeCloseTo(1 / 3);
    expect(health.nextPollAt).toBeGreaterThan(Date.now());
    expect(health.lastNewItemAt).toBeGreaterThan(Date.now() - 10_000);
  });

  test('an item whose words change goes its way again; dates, capitals and mark-up are no change', async () => {
    const outlet = 'changing';
    const first = Date.now() - HOUR;
    server.publish(outlet, 'keeper', { published: first });
    const stage = await open(outlet);
    await stage.poll();
    const [article = ''] = stage.read;
    const again = (more: Partial<OutletItem>) => {
      server.clear(outlet);
      server.publish(outlet, 'keeper', more);
    };
    again({ published: first + 60_000, title: 'THE TALE OF KEEPER' });
    await stage.poll();
    again({ description: '<b>What happened</b> to keeper &mdash; on Tuesday' });
    await stage.poll();
    expect(stage.read).toEqual([article]);
    again({ description: 'What happened to keeper on Wednesday.', published: first + 120_000 });
    await stage.poll();
    await stage.poll();
    expect(stage.read).toHaveLength(2);
    expect(stage.read[1]).toMatch(new RegExp(`^${article} [0-9a-z]+$`));
    const item = await stage.context.store.articles.item(article);
    expect(item?.summary).toContain('Wednesday');
    expect(item?.published).toBe(Math.floor(first / 1000) * 1000);
    expect(item?.baseline).toBe(true);
  });

  test('another feed with other words for the same article changes nothing', async () => {
    server.publish('desk-a', 'shared');
    const stage = await open('desk-a', 'desk-b');
    server.mirror('desk-b', 'desk-a', (text) => text.replace('What happened', 'All that happened'));
    await stage.poll();
    await stage.poll();
    expect(stage.read).toHaveLength(2);
    expect(new Set(stage.read).size).toBe(1);
    const item = await stage.context.store.articles.item(stage.read[0] ?? '');
    expect(item?.feed).toMatch(/^desk-[ab]$/);
  });
});

test('a feed whose host has a long queue is put off and not blamed', async () => {
  publish('crowded', 'one');
  const stage = await open('crowded');
  stage.context.fetch = { ...stage.context.fetch, turnMs: () => 60_000 };
  await stage.poll();
  expect(stage.read).toEqual([]);
  expect((await stage.state('crowded')).failures).toBe(0);
  const [due = null] = await stage.context.store.feeds.dueTimes(['crowded']);
  expect(due).toBeGreaterThan(Date.now() + 25_000);
  expect(due).toBeLessThan(Date.now() + 91_000);
});

describe('the breaker', () => {
  test('an archive is filed silently and told once; news that comes afterwards is news', async () => {
    publish('archive', 'known');
    const stage = await open('archive');
    await stage.poll();
    for (let n = 0; n < 40; n += 1)
      server.publish('archive', `old-${n}`, { published: Date.now() - 90 * DAY });
    await stage.poll();
    expect(stage.alerts).toEqual([{ about: 'breaker', feed: 'archive', count: 40 }]);
    const filed = await Promise.all(stage.read.map((id) => stage.context.store.articles.item(id)));
    expect(filed.every((item) => item?.baseline)).toBe(true);
    for (let n = 0; n < 8; n += 1)
      server.publish('archive', `more-${n}`, { published: Date.now() - 80 * DAY });
    await stage.poll();
    expect(stage.alerts).toHaveLength(1);
    expect(feedHealth(await stage.state('archive'), 1)).toMatchObject({
      standing: 'tripped',
      trippedItems: 48,
    });
    publish('archive', 'fresh');
    await stage.poll();
    const fresh = await stage.context.store.articles.item(stage.read.at(-1) ?? '');
    expect(fresh).toMatchObject({ title: 'The tale of fresh', baseline: false });
    expect(feedHealth(await stage.state('archive'), 1)).toMatchObject({ standing: 'good', trippedItems: 0 });
  });

  test('a slow feed that was away for a week brings its week', async () => {
    publish('weekly', 'first');
    const stage = await open('weekly');
    await stage.poll();
    server.answer('weekly', { status: 503 });
    stage.pass(7 * DAY);
    await stage.poll();
    server.answer('weekly', undefined);
    for (let n = 1; n <= 12; n += 1)
      server.publish('weekly', `day-${n}`, { published: Date.now() + 7 * DAY - n * 0.55 * DAY });
    await stage.poll();
    expect(stage.alerts).toEqual([]);
    expect(stage.read).toHaveLength(13);
    const item = await stage.context.store.articles.item(stage.read.at(-1) ?? '');
    expect(item?.baseline).toBe(false);
  });
});

describe('a feed that ends', () => {
  test('410 is gone at once, is told once, and may come back', async () => {
    publish('ended', 'one');
    const stage = await open('ended');
    await stage.poll();
    server.answer('ended', { status: 410 });
    await stage.poll();
    await stage.poll();
    expect(stage.alerts).toEqual([{ about: 'feed-gone', feed: 'ended' }]);
    const [due] = await stage.context.store.feeds.dueTimes(['ended']);
    expect(due).toBeGreaterThan(Date.now() + 5 * DAY);
    const health = feedHealth(await stage.state('ended'), due ?? null);
    expect(health).toMatchObject({ standing: 'gone', failures: 2 });
    expect(health.problem).toContain('gone for good (HTTP 410)');
    server.answer('ended', undefined);
    publish('ended', 'two');
    await stage.poll();
    expect(stage.alerts[1]).toEqual({ about: 'feed-back', feed: 'ended' });
    expect(stage.read).toHaveLength(2);
    expect(feedHealth(await stage.state('ended'), 1)).toMatchObject({ standing: 'good', failingSince: null });
  });

  test('404 for a day is gone, looked at daily; an hour of it is not', async () => {
    publish('missing', 'one');
    const stage = await open('missing');
    await stage.poll();
    server.answer('missing', { status: 404 });
    for (let n = 0; n < 6; n += 1) {
      await stage.poll();
      stage.pass(HOUR / 6);
    }
    expect(stage.alerts).toEqual([]);
    expect(feedHealth(await stage.state('missing'), 1).standing).toBe('failing');
    stage.pass(DAY);
    await stage.poll();
    await stage.poll();
    expect(stage.alerts).toEqual([{ about: 'feed-gone', feed: 'missing' }]);
    const [due = null] = await stage.context.store.feeds.dueTimes(['missing']);
    expect(due).toBeLessThan(stage.context.clock.now() + 1.1 * DAY);
    expect(due).toBeGreaterThan(stage.context.clock.now() + 0.7 * DAY);
  });

  test('what was permanently moved and is lost there is looked for at its old address', async () => {
    publish('old-place', 'one');
    const stage = await open('old-place');
    server.answer('old-place', { status: 301, location: server.feedUrl('new-place') });
    server.mirror('new-place', 'old-place');
    await stage.poll();
    expect((await stage.state('old-place')).url).toBe(server.feedUrl('new-place'));
    server.answer('new-place', { status: 404 });
    server.answer('old-place', undefined);
    await stage.poll();
    await stage.poll();
    expect(await stage.state('old-place')).toMatchObject({ failures: 0, polls: 3 });
  });
});

describe('our own outage', () => {
  test('blames nobody, says so once, and ends with the first answer', async () => {
    const ids = ['net-a', 'net-b', 'net-c', 'net-d'];
    const servers = await Promise.all(ids.map(async () => startOutlets()));
    for (const [n, id] of ids.entries()) servers[n]?.publish(id, 'one');
    const stage = await openWith(Object.fromEntries(ids.map((id, n) => [id, servers[n]?.feedUrl(id) ?? ''])));
    await stage.poll();
    expect(stage.read).toHaveLength(4);
    await Promise.all(servers.map(async (each) => each.close()));
    await stage.poll();
    stage.pass(120_000);
    await stage.poll();
    for (const id of ids) expect(await stage.state(id)).toMatchObject({ failures: 0, polls: 1 });
    expect(stage.context.polling.out()).toBe(true);
    expect(stage.context.polling.room()).toBe(3);
    stage.pass(HOUR);
    await stage.poll();
    for (const id of ids) expect(await stage.state(id)).toMatchObject({ failures: 0, polls: 1 });
    const [due = null] = await stage.context.store.feeds.dueTimes(ids);
    expect(due).toBeLessThan(stage.context.clock.now() + 130_000);
    const source = stage.context.sources.get('net-c');
    if (source !== undefined) source.url = server.feedUrl('net-c');
    publish('net-c', 'back');
    for (let n = 0; n < 5 && stage.context.polling.out(); n += 1) await stage.poll();
    const said = stage.log.filter(({ msg }) => /No feed can be reached|can be reached again/.test(msg ?? ''));
    expect(said.map(({ level }) => level)).toEqual(['warn', 'info']);
    expect(stage.context.polling.room()).toBeGreaterThan(100);
  });

  test('one dead host among two is its own fault', async () => {
    publish('alive', 'one');
    const stage = await open('alive', 'dead');
    const dead = stage.context.sources.get('dead');
    if (dead !== undefined) dead.url = 'http://127.0.0.1:1/feed';
    for (let n = 0; n < 4; n += 1) {
      await stage.poll();
      stage.pass(60_000);
    }
    expect(stage.context.polling.out()).toBe(false);
    expect((await stage.state('dead')).failures).toBe(4);
    expect(feedHealth(await stage.state('dead'), 1)).toMatchObject({ standing: 'failing', polls: 0 });
    expect((await stage.state('dead')).problem).toContain('refuses connections');
  });
});
