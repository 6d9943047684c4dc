import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { FeedSource } from '../../src/catalogue/feed-source.ts';
import { probeFeeds, type Probe } from '../../src/cli/doctor/probe.ts';
import { tableOf, verdictOf } from '../../src/cli/doctor/table.ts';
import { createFetcher, type Fetcher } from '../../src/feeds/fetcher.ts';
import { startOutlets, type Outlets } from '../feeds/outlets.ts';

const HOUR = 3_600_000;
let outlets: Outlets;
let fetcher: Fetcher;
beforeAll(async () => {
  outlets = await startOutlets();
  fetcher = createFetcher({ allowLoopback: true, privateHosts: [] });
});
afterAll(async () => {
  await fetcher.close();
  await outlets.close();
});

const source = (id: string, url = outlets.feedUrl(id)): FeedSource => ({
  id,
  outlet: `The ${id}`,
  url,
  language: 'en',
  clubs: [],
  tier: 2,
  subtypes: [],
  trusted: true,
});

describe('a look at every feed', () => {
  test('tells what is good, moved and failing, and asks each once', async () => {
    outlets.publish('courier', 'one', { published: Date.now() - 3 * HOUR });
    outlets.publish('courier', 'two', { published: Date.now() - 5 * HOUR });
    outlets.answer('old', { status: 301, location: outlets.feedUrl('courier') });
    outlets.answer('ended', { status: 410 });
    const known = { polls: 100, unchanged: 92, failures: 0 };
    const unknown = { polls: 0, unchanged: 0, failures: 0 };
    const probes = await probeFeeds(
      [source('courier'), source('old'), source('ended'), source('dead', 'http://127.0.0.1:1/')],
      [known, unknown, unknown, unknown],
      fetcher,
      Date.now(),
    );
    expect(probes.map(({ standing, items, unreached }) => [standing, items, unreached])).toEqual([
      ['good', 2, false],
      ['moved', 2, false],
      ['failing', null, false],
      ['failing', null, true],
    ]);
    const lines = tableOf(probes);
    expect(lines[0]).toMatch(/^outlet +feed +status +items +newest +304$/);
    expect(lines[1]).toMatch(/^The courier +courier +good +2 +3 h +92 % of 100 polls$/);
    expect(lines[2]).toMatch(/moved +2 +3 h +offered +for good to http:\/\/127\.0\.0\.1:\d+\/courier$/);
    expect(lines[3]).toMatch(/failing +127\.0\.0\.1 says that this address is gone for good \(HTTP 410\)\.$/);
    expect(lines[4]).toMatch(/failing +127\.0\.0\.1 refuses connections \(ECONNREFUSED\)\.$/);
    expect(verdictOf(probes)).toEqual({ good: false, line: '2 of 4 feeds cannot be read' });
    expect(verdictOf(probes.slice(0, 2))).toEqual({ good: true, line: 'all 2 feeds can be read' });
  });

  test('without a network every line says so, and the verdict too', async () => {
    const closed = createFetcher({
      allowLoopback: false,
      privateHosts: [],
      resolve: async (host) =>
        Promise.reject(Object.assign(new Error(`getaddrinfo EAI_AGAIN ${host}`), { code: 'EAI_AGAIN' })),
    });
    const sources = Array.from({ length: 40 }, (_, n) =>
      source(`s${n}`, `https://site-${n % 30}.example/feed`),
    );
    const began = performance.now();
    const probes: Probe[] = await probeFeeds(sources, [], closed, Date.now());
    await closed.close();
    expect(performance.now() - began).toBeLessThan(13_000);
    for (const { words } of probes) expect(words).toMatch(/could not be looked up just now \(EAI_AGAIN\)/);
    expect(verdictOf(probes).line).toContain('no way to the internet');
  });
});
