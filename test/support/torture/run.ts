import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { readConfig } from '../../../src/app/config.ts';
import { createLog } from '../../../src/app/log.ts';
import { connectRedis } from '../../../src/app/redis/connect.ts';
import { startChild, type LogLine } from '../../../src/cli/sandbox/child.ts';
import type { FeedItem } from '../../../src/feeds/feed.ts';
import { itemIdentity } from '../../../src/feeds/identity.ts';
import { createStore, type Store } from '../../../src/store/store.ts';
import type { Outlet, Published } from './outlet.ts';
import { startTorture } from './server.ts';

/** What came of it. */
export interface Outcome {
  /** Did the worker end before it was asked to? */
  ended: boolean;
  /** Items that were published while it ran, all in all. */
  published: number;
  /** Those that never arrived, by what their feed does. */
  missing: { kind: string; item: Published }[];
  /** For items of feeds that are well: when they were seen after they were published, ms. */
  lateMs: number[];
  /** Resident memory of the worker, MB, every second. */
  memoryMb: number[];
  /** Log lines about faults of ours. */
  faults: LogLine[];
}

/** The floor between two polls of a feed, ms. */
export const POLL_MS = 1000;
const FEEDS = 500;

/** The built worker: beside us where we are built ourselves. */
function workerFile(): string {
  const up = join(import.meta.dirname, '..', '..', '..');
  const file = join(up, ...(import.meta.url.endsWith('.ts') ? ['dist'] : []), 'src', 'cli', 'worker.js');
  if (!existsSync(file)) throw new Error('There is no build: run "npm run build" first (npm test does).');
  return file;
}

/** Resident memory of a process, MB; NaN where the system does not tell. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

const asItem = ({ title, link }: Published): FeedItem => ({
  id: link,
  title,
  link,
  summary: null,
  content: null,
  published: null,
  author: null,
  categories: [],
  image: null,
  enclosures: [],
});

/** When an item arrived, epoch ms; undefined while it has not. */
async function arrival(store: Store, outlet: Outlet, item: Published): Promise<number | undefined> {
  const feedUrl = `${outlet.origin}/${outlet.id}/feed`;
  return (await store.articles.item(itemIdentity(asItem(item), feedUrl)))?.firstSeen;
}

/** Runs the real worker against five hundred feeds, most of them bad, and looks into its store afterwards. */
export async function torture(seconds: number): Promise<Outcome> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tl-'));
  const server = await startTorture(FEEDS);
  const feedsFile = join(dataDir, 'feeds.json');
  const about = { language: 'en', clubs: [], tier: 3 };
  writeFileSync(
    feedsFile,
    JSON.stringify(server.feeds.map(({ id, url }) => ({ id, outlet: `Outlet ${id}`, url, ...about }))),
  );
  const environment = {
    PATH: process.env['PATH'],
    DATA_DIR: dataDir,
    FEEDS_FILE: feedsFile,
    ALLOW_PRIVATE_FEEDS: 'true',
    POLL_MIN_SECONDS: String(POLL_MS / 1000),
    POLL_MAX_SECONDS: '8',
    LOG_LEVEL: 'info',
  };
  const faults: LogLine[] = [];
  const worker = startChild(workerFile(), environment, (line) => {
    if (/error|fatal/.test(line.level)) faults.push(line);
  });
  const quiet = createLog('fatal', [], { write: () => undefined });
  let redis: Awaited<ReturnType<typeof connectRedis>> | undefined;
  try {
    await worker.sees((line) => line.msg === 'the worker is ready', 30_000);
    redis = await connectRedis(readConfig({ DATA_DIR: dataDir }), quiet);
    const store = createStore(redis.client);
    // The first polls are baselines: only what comes after them is awaited.
    const warmUp = Math.min(6, seconds / 3);
    await sleep(warmUp * 1000);
    const before = new Map([...server.sound.keys()].map((outlet) => [outlet, outlet.published.length]));
    server.start(5000);
    const memoryMb: number[] = [];
    for (let second = warmUp; second < seconds; second += 1) {
      await sleep(1000);
      memoryMb.push(memoryOf(worker.process.pid));
    }
    server.stop();
    const ended = worker.process.exitCode !== null || worker.process.signalCode !== null;
    return { ended, memoryMb, faults, ...(await collect(store, server.sound, before)) };
  } finally {
    await worker.end();
    await redis?.close();
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Waits until the last items have had their polls, and looks for every one of them. */
async function collect(
  store: Store,
  sound: ReadonlyMap<Outlet, string>,
  before: ReadonlyMap<Outlet, number>,
): Promise<Pick<Outcome, 'published' | 'missing' | 'lateMs'>> {
  const awaited = [...sound].flatMap(([outlet, kind]) =>
    outlet.published.slice(before.get(outlet) ?? 0).map((item) => ({ outlet, kind, item })),
  );
  const lateMs: number[] = [];
  const deadline = Date.now() + 20 * POLL_MS;
  let missing = awaited;
  while (missing.length > 0 && Date.now() < deadline) {
    await sleep(POLL_MS / 2);
    const still: typeof awaited = [];
    for (const one of missing) {
      const at = await arrival(store, one.outlet, one.item);
      if (at === undefined) still.push(one);
      else if (one.kind === 'well') lateMs.push(at - one.item.at);
    }
    missing = still;
  }
  return { published: awaited.length, missing: missing.map(({ kind, item }) => ({ kind, item })), lateMs };
}
