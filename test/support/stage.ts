import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { startChild, type Child, type LogLine } from '../../src/cli/sandbox/child.ts';
import { startLocalDiscord } from '../../src/sandbox/discord/local-discord.ts';
import type { Actor, LocalDiscord, LocalDiscordOptions } from '../../src/sandbox/discord/types.ts';
import { startFeedServer, type FeedServer } from './feed-server.ts';

/** A local Discord with one server, test outlets, and a folder for the programs that are started. */
export interface Stage {
  discord: LocalDiscord;
  feeds: FeedServer;
  guild: string;
  /** A text channel, `#news`. */
  news: string;
  /** A second one, `#chat`. */
  chat: string;
  moderator: Actor;
  fan: Actor;
  dataDir: string;
  /** Every log line of every program that was started. */
  log: LogLine[];
  /** Starts one of our programs, built, in a process of its own, and waits until its log says `ready`. */
  run(name: 'start' | 'bot' | 'worker', environment?: Record<string, string>, ready?: string): Promise<Child>;
  /** Kills the first program of that name that still runs, without a chance to say good-bye. */
  kill(name: 'start' | 'bot' | 'worker'): void;
  /** Kills the embedded Redis in the same way. */
  killRedis(): void;
  /** Resolves when the outlets' feeds have been read this many more times each. */
  polled(times: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens a stage whose feeds file names these outlets; polls come every 300 ms. */
export async function openStage(
  outlets: readonly { id: string; name: string; language: string; clubs: string[]; tier: number }[],
  options: LocalDiscordOptions = {},
): Promise<Stage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tl-'));
  const feeds = await startFeedServer();
  const discord = await startLocalDiscord(options);
  const { guildId: guild } = discord.addGuild({ name: 'Test Terrace' });
  const news = discord.addChannel(guild, { name: 'news' });
  const chat = discord.addChannel(guild, { name: 'chat' });
  const permissions = PermissionFlagsBits.ManageGuild;
  const moderator = {
    guildId: guild,
    channelId: chat,
    userId: discord.addMember(guild, { name: 'Mo', permissions }),
  };
  const fan = { ...moderator, userId: discord.addMember(guild, { name: 'Fan' }) };
  const feedsFile = join(dataDir, 'feeds.json');
  writeFileSync(
    feedsFile,
    JSON.stringify(
      outlets.map(({ id, name, ...rest }) => ({ id, outlet: name, url: feeds.feedUrl(id), ...rest })),
    ),
  );
  const log: LogLine[] = [];
  const children: (Child & { name: string })[] = [];

  return {
    discord,
    feeds,
    guild,
    news,
    chat,
    moderator,
    fan,
    dataDir,
    log,
    async run(
      name,
      environment = {},
      ready = name === 'worker' ? 'the worker is ready' : 'connected to Discord',
    ) {
      const child = startChild(
        builtProgram(name),
        {
          PATH: process.env['PATH'],
          DISCORD_TOKEN: discord.token,
          DISCORD_API_URL: discord.apiUrl,
          DATA_DIR: dataDir,
          FEEDS_FILE: feedsFile,
          ALLOW_PRIVATE_FEEDS: 'true',
          POLL_MIN_SECONDS: '0.3',
          POLL_MAX_SECONDS: '0.6',
          ...environment,
        },
        (line) => log.push(line),
      );
      children.push({ ...child, name });
      await child.sees((line) => line.msg === ready, 15_000);
      return child;
    },
    kill(name) {
      const victim = children.find((child) => child.name === name && child.process.exitCode === null);
      victim?.process.kill('SIGKILL');
    },
    killRedis() {
      execFileSync('pkill', ['-KILL', '-f', `redis-server.*${dataDir}`]);
    },
    async polled(times) {
      const goals = outlets.map(({ id }) => [id, feeds.asked(id) + times] as const);
      await until(() => goals.every(([id, goal]) => feeds.asked(id) >= goal));
    },
    async close() {
      await Promise.all(children.map((child) => child.end()));
      await discord.close();
      await feeds.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The folder of package.json, from here or from the build of here. */
function rootFolder(from = import.meta.dirname): string {
  return existsSync(join(from, 'package.json')) ? from : rootFolder(dirname(from));
}

/** Where a built program is; tests start what people start. */
export function builtProgram(name: string): string {
  const file = join(rootFolder(), 'dist', 'src', 'cli', `${name}.js`);
  if (!existsSync(file)) throw new Error('There is no build: run "npm run build" first (npm test does).');
  return file;
}

/** Resolves when the condition holds; rejects after `ms`. */
export async function until(condition: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited ${ms} ms in vain for ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
