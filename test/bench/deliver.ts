import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import post from '../../jobs/post.ts';
import { startChild } from '../../src/cli/sandbox/child.ts';
import { startLocalDiscord } from '../../src/sandbox/discord/local-discord.ts';
import { builtProgram, until } from '../support/stage.ts';
import { defineBench, type Figure } from './bench.ts';
import { openData, storeStory, subscribeAll } from './data.ts';

/** `BENCH_MESSAGES=1000` makes it short. Two stories go to half as many channels each. */
const MESSAGES = Number(process.env['BENCH_MESSAGES'] ?? 10_000);
const CHANNELS = MESSAGES / 2;
const PER_GUILD = 100;
const SECOND_AFTER_MS = 5000;

export default defineBench({
  about: `${MESSAGES} messages, two stories to ${CHANNELS} channels, a worker and two bots; local Discord with its limits`,
  async run(): Promise<Figure[]> {
    const dataDir = mkdtempSync(join(tmpdir(), 'tl-'));
    const discord = await startLocalDiscord();
    const { context, close } = await openData(dataDir);
    const channels: { guild: string; channel: string }[] = [];
    let guild = '';
    for (let at = 0; at < CHANNELS; at += 1) {
      if (at % PER_GUILD === 0) guild = discord.addGuild({ name: `Terrace ${at}` }).guildId;
      channels.push({ guild, channel: discord.addChannel(guild, { name: `news-${at}` }) });
    }
    await subscribeAll(context, channels, 'liverpool');

    const sent: { at: number; second: boolean }[] = [];
    discord.events.on('messageCreate', ({ embeds }) =>
      sent.push({ at: Date.now(), second: embeds[0]?.title?.includes('(s2)') ?? false }),
    );
    const posted: [number, number] = [0, 0];
    const environment = {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DATA_DIR: dataDir,
    };
    const start = (name: string, bot?: 0 | 1) =>
      startChild(builtProgram(name), { ...environment, POLL_MIN_SECONDS: '3600' }, ({ msg }) => {
        if (bot !== undefined && msg === 'posted') posted[bot] += 1;
      });
    const children = [start('worker'), start('bot', 0), start('bot', 1)];
    const ready = (index: number, word: string) =>
      children[index]?.sees(({ msg }) => msg === word, 60_000) ?? Promise.resolve();
    await Promise.all([
      ready(0, 'the worker is ready'),
      ready(1, 'the bot is ready'),
      ready(2, 'the bot is ready'),
    ]);

    const tell = async (story: string) => {
      const article = await storeStory(context, story, 'liverpool');
      await context.enqueue(post, { story, article }, { id: story });
      return Date.now();
    };
    await tell('s1');
    await new Promise((resolve) => setTimeout(resolve, SECOND_AFTER_MS));
    const toldSecond = await tell('s2');
    await until(() => sent.length >= MESSAGES, MESSAGES * 60 + 60_000).catch(() => undefined);
    const [first, last] = [sent[0]?.at ?? 0, sent.at(-1)?.at ?? 0];
    const secondAt = sent.find(({ second }) => second)?.at ?? Number.NaN;
    const { rateLimited } = discord.counts;
    for (const child of children.toReversed()) await child.end();
    await close();
    await discord.close();
    rmSync(dataDir, { recursive: true, force: true });
    const busy = Math.min(...posted) / Math.max(1, posted[0] + posted[1]);
    return [
      {
        what: `messages (${sent.length} of ${MESSAGES})`,
        value: ((sent.length - 1) / (last - first)) * 1000,
        unit: '/s',
        beside: { what: 'Discord allows', value: 50 },
        goal: { value: 47.5, good: 'above' },
      },
      { what: 'answers 429', value: rateLimited, unit: '', goal: { value: 0, good: 'below' } },
      {
        what: 'share of the less busy bot',
        value: busy,
        unit: 'of all',
        beside: { what: 'even', value: 0.5 },
      },
      {
        what: 'second story’s first message',
        value: secondAt - toldSecond,
        unit: 'ms after it was queued',
        beside: { what: 'behind all of the first', value: (CHANNELS / 48) * 1000 },
        goal: { value: 1000, good: 'below' },
      },
    ];
  },
});
