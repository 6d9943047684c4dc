import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble, type Assembly } from '../../src/cli/assemble.ts';
import { readConfig } from '../../src/app/config.ts';
import type { Context } from '../../src/app/context.ts';
import { createLog } from '../../src/app/log.ts';
import { startLocalDiscord } from '../../src/sandbox/discord/local-discord.ts';
import type { LocalDiscord, LocalDiscordOptions } from '../../src/sandbox/discord/types.ts';
import { subscriptionId } from '../../src/store/subscriptions.ts';
import { subscriptionSchema, type Subscription } from '../../src/stories/subscription.ts';
import type { Report } from '../../src/stories/report.ts';

/** All parts of a process within the test, with a real Redis and the local Discord; no job runs by itself. */
export interface Desk {
  context: Context;
  discord: LocalDiscord;
  guild: string;
  channel: string;
  alerts: string;
  /** A second process on the same data. */
  another(): Promise<Assembly>;
  /** Subscribes the channel to Liverpool. */
  subscribe(change?: Partial<Subscription>): Promise<void>;
  /** Files a report under a story. */
  report(story: string, change?: Partial<Report>): Promise<Report>;
  close(): Promise<void>;
}

/** Opens a desk. */
export async function openDesk(options: LocalDiscordOptions = {}): Promise<Desk> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tl-'));
  const discord = await startLocalDiscord(options);
  const { guildId: guild } = discord.addGuild({ name: 'Test Terrace' });
  const channel = discord.addChannel(guild, { name: 'news' });
  const alerts = discord.addChannel(guild, { name: 'moderators' });
  const config = readConfig({
    DATA_DIR: dataDir,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    ALLOW_PRIVATE_FEEDS: 'true',
  });
  const start = () => assemble(config, createLog('silent', []), discord.token);
  const first = await start();
  const assemblies = [first];
  const { context } = first;
  let reports = 0;

  return {
    context,
    discord,
    guild,
    channel,
    alerts,
    async another() {
      const next = await start();
      assemblies.push(next);
      return next;
    },
    async subscribe(change = {}) {
      await context.store.subscriptions.put(
        subscriptionSchema.parse({
          id: subscriptionId({ guild, channel, club: 'liverpool' }),
          guild,
          channel,
          club: 'liverpool',
          minTier: 4,
          style: 'card',
          createdAt: context.clock.now() - 1000,
          createdBy: '1',
          ...change,
        }),
      );
      await context.store.settings.change(guild, { language: 'en', alertsChannel: alerts });
    },
    async report(story, change = {}) {
      reports += 1;
      const report = { ...sampleReport(`a${reports}`, context.clock.now() + reports), ...change };
      await context.store.stories.putReport(story, report);
      return report;
    },
    async close() {
      for (const each of assemblies.toReversed()) await each.close();
      await discord.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A report that any Liverpool channel wants. */
export function sampleReport(article: string, now: number): Report {
  return {
    article,
    feed: 'harbour',
    outlet: 'Harbour Courier',
    tier: 2,
    title: `Liverpool train in the rain (${article})`,
    link: `https://harbour.example/${article}`,
    image: null,
    published: now,
    firstSeen: now,
    baseline: false,
    material: false,
    language: 'en',
    clubs: [{ id: 'liverpool', role: 'core' }],
    players: [],
    category: 'club_business',
    claims: [],
    attribution: [],
    summary: ['Liverpool trained in the rain on Tuesday.'],
  };
}
