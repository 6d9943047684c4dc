import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { fanOut, FIRST_STEP, type FanOutStep } from '../../src/discord/fan-out.ts';
import post from '../../jobs/post.ts';
import { defineBench, quantile } from './bench.ts';
import { openData, storeStory, subscribeAll } from './data.ts';

const CHANNELS = 5000;
const PER_GUILD = 50;
const STORIES = 40;

/** Bytes that Redis has in use. */
async function usedBytes(redis: Redis): Promise<number> {
  const info = await redis.info('memory');
  return Number(/used_memory:(\d+)/.exec(info)?.[1] ?? Number.NaN);
}

export default defineBench({
  about: `a story for ${CHANNELS} channels: the job that is queued, and the whole walk over the subscribers`,
  async run() {
    const dataDir = mkdtempSync(join(tmpdir(), 'tl-'));
    const { context, close } = await openData(dataDir);
    const redis = new Redis(join(dataDir, 'redis', 'r.sock'));
    const channels = Array.from({ length: CHANNELS }, (_, at) => ({
      guild: String(10n ** 17n + BigInt(Math.floor(at / PER_GUILD))),
      channel: String(2n * 10n ** 17n + BigInt(at)),
    }));
    await subscribeAll(context, channels, 'liverpool');

    const times: number[] = [];
    for (let at = 0; at < STORIES; at += 1) {
      const article = await storeStory(context, `s${at}`, 'liverpool');
      const began = performance.now();
      await context.enqueue(post, { story: `s${at}`, article }, { id: `s${at}-${article}` });
      times.push(performance.now() - began);
    }
    const before = await usedBytes(redis);
    for (let at = 0; at < STORIES; at += 1)
      await context.enqueue(post, { story: `s${at}`, article: 'x' }, { id: `again-${at}` });
    const bytes = ((await usedBytes(redis)) - before) / STORIES;

    const peer = new Queue('peer', { connection: redis.duplicate({ maxRetriesPerRequest: null }) });
    await peer.waitUntilReady();
    const peerBefore = await usedBytes(redis);
    const peerBegan = performance.now();
    await peer.addBulk(channels.map(({ channel }) => ({ name: 'deliver', data: { channel, story: 's0' } })));
    const peerMs = performance.now() - peerBegan;
    const peerBytes = (await usedBytes(redis)) - peerBefore;
    await peer.close();

    let told = 0;
    const walkBegan = performance.now();
    const cpu = process.cpuUsage();
    for (let step: FanOutStep | undefined = FIRST_STEP; step !== undefined;) {
      step = await fanOut(context, { story: 's0', article: 'article-of-s0' }, step, {
        deliver: () => {
          told += 1;
          return Promise.resolve();
        },
        backlog: () => Promise.resolve(0),
      });
    }
    const walkMs = performance.now() - walkBegan;
    const { user, system } = process.cpuUsage(cpu);
    redis.disconnect();
    await close();
    rmSync(dataDir, { recursive: true, force: true });
    return [
      {
        what: `queue a story for ${CHANNELS} channels`,
        value: quantile(times, 0.5),
        unit: 'ms p50',
        beside: { what: 'BullMQ addBulk, a job for each channel', value: peerMs },
        goal: { value: 2, good: 'below' },
      },
      {
        what: 'Redis, queued',
        value: bytes / 1024,
        unit: 'KB',
        beside: { what: 'addBulk', value: peerBytes / 1024 },
        goal: { value: 8, good: 'below' },
      },
      {
        what: `walk over all subscribers (${told} told)`,
        value: walkMs / told,
        unit: 'ms a channel',
        beside: { what: 'Discord’s 50 requests a second', value: 20 },
      },
      { what: 'processor time of the walk', value: (user + system) / 1000 / told, unit: 'ms a channel' },
    ];
  },
});
