/** Looks at everything that a start needs and says what is wrong, a line each. */
import { loadEnvironment, readConfig } from '../app/config.ts';
import { createLog } from '../app/log.ts';
import { SetupError } from '../app/errors.ts';
import { readRefusal } from '../discord/refusal.ts';
import type { Context } from '../app/context.ts';
import { assemble } from './assemble.ts';
import { probeFeeds } from './doctor/probe.ts';
import { tableOf, verdictOf } from './doctor/table.ts';
import { program } from './program.ts';
import { CORE_PARTS, missingParts } from './system/parts.ts';

const say = (good: boolean, line: string): void =>
  void process.stdout.write(`${good ? 'good ' : 'wrong'}  ${line}\n`);

/** Looks at every feed and shows what came of it. */
async function showFeeds({ sources, store, fetch, clock }: Context): Promise<void> {
  const list = [...sources.values()];
  const states = await store.feeds.states(list.map(({ id }) => id));
  const probes = await probeFeeds(list, states, fetch, clock.now());
  for (const line of tableOf(probes)) process.stdout.write(`       ${line}\n`);
  const { good, line } = verdictOf(probes);
  say(good, line);
}

await program(async () => {
  const environment = loadEnvironment();
  const config = readConfig(environment);
  say(true, 'the configuration is valid');
  if (config.redisUrls === undefined) {
    for (const part of missingParts(CORE_PARTS, environment['PATH'] ?? '')) {
      say(false, `${part.name} is missing: run "npm run setup"`);
    }
  }
  const { discordToken: token } = config;
  const { context, close } = await assemble(config, createLog('warn', [token]), token);
  try {
    await context.store.ping();
    say(true, `Redis answers (${config.redisUrls === undefined ? 'embedded' : 'REDIS_URL'})`);
    say(true, `${context.sources.size} feeds are configured`);
    await showFeeds(context);
    if (token === undefined) say(false, 'DISCORD_TOKEN is missing: the worker can run, the bot cannot');
    else say(true, `Discord knows us as ${(await context.publish.application()).name}`);
  } catch (error) {
    if (readRefusal(error) === undefined) throw error;
    throw new SetupError('Discord does not accept DISCORD_TOKEN, or cannot be reached.', { cause: error });
  } finally {
    await close();
  }
});
// Names that are still being looked up would hold up the end.
process.exit();
