/** The whole product on this machine: a local Discord with its page, sample outlets, bot and worker. No account, no network. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadEnvironment } from '../app/config.ts';
import { createLog } from '../app/log.ts';
import { startLocalDiscord } from '../sandbox/discord/local-discord.ts';
import { startOutlets } from '../sandbox/outlets/outlets.ts';
import { startPage } from '../sandbox/page/server.ts';
import type { LocalDiscord } from '../sandbox/discord/types.ts';
import { setScene, type Subscription } from '../sandbox/scene.ts';
import { program } from './program.ts';
import { startChild, type LogLine } from './sandbox/child.ts';
import { untilAskedToEnd } from './until-asked-to-end.ts';

const READY_MS = 20_000;

/** What a visitor may want to know; the rest of the log stays quiet. */
function tell(line: LogLine): void {
  if (['warn', 'error', 'fatal'].includes(line.level)) process.stdout.write(`${JSON.stringify(line)}\n`);
}

await program(async () => {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: { port: { type: 'string', default: '4600' }, pace: { type: 'string', default: '6' } },
  });
  const ending = untilAskedToEnd(createLog('warn', []));
  const dataDir = mkdtempSync(join(tmpdir(), 'touchline-sandbox-'));
  const outlets = await startOutlets({ paceMs: Number(values.pace) * 1000 });
  const discord = await startLocalDiscord();
  const scene = setScene(discord);
  const page = await openPage(Number(values.port), { discord, outlets, member: scene.visitor });
  process.stdout.write(`\n  Touchline’s sandbox: ${page.url}\n  Ctrl-C ends it.\n\n`);

  const feedsFile = join(dataDir, 'feeds.json');
  writeFileSync(feedsFile, JSON.stringify(outlets.feeds));
  const baselines = new Set<unknown>();
  const bot = startChild(
    fileURLToPath(new URL('./start.js', import.meta.url)),
    {
      ...loadEnvironment(),
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      REDIS_URL: '',
      DATA_DIR: dataDir,
      FEEDS_FILE: feedsFile,
      ALLOW_PRIVATE_FEEDS: 'true',
      POLL_MIN_SECONDS: '0.5',
      POLL_MAX_SECONDS: '1',
      HTTP_PORT: '',
      LOG_LEVEL: 'info',
    },
    (line) => {
      if (line['baseline'] === true) baselines.add(line['feed']);
      tell(line);
    },
  );
  try {
    await bot.sees((line) => line.msg === 'connected to Discord', READY_MS);
    for (const subscription of scene.subscriptions) await setUp(discord, subscription);
    if (baselines.size < outlets.feeds.length) {
      await bot.sees(() => baselines.size >= outlets.feeds.length, READY_MS);
    }
    outlets.start();
    await ending.asked;
  } finally {
    await bot.end();
    await page.close();
    await discord.close();
    await outlets.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

/** Types /setup as the moderator; on a machine that is busy with its start a second try is fair. */
async function setUp(discord: LocalDiscord, { actor, channel, club }: Subscription): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    const { status } = await discord.command(actor, 'setup', { channel, club });
    if (status === 'replied') return;
  }
  process.stdout.write(`/setup was not answered for ${club}; type it yourself in the page.\n`);
}

/** Opens the page on the usual port, or on any free one where that is taken. */
async function openPage(
  port: number,
  options: Parameters<typeof startPage>[0],
): ReturnType<typeof startPage> {
  try {
    return await startPage({ ...options, port });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    process.stdout.write(`Port ${port} is taken; using another one.\n`);
    return startPage({ ...options, port: 0 });
  }
}
