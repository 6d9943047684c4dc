/** Looks at everything that a start needs and says what is wrong, a line each. */
import { loadEnvironment, readConfig } from '../app/config.ts';
import { createLog } from '../app/log.ts';
import { SetupError } from '../app/errors.ts';
import { readRefusal } from '../discord/refusal.ts';
import { assemble } from './assemble.ts';
import { program } from './program.ts';
import { CORE_PARTS, missingParts } from './system/parts.ts';

const say = (good: boolean, line: string): void =>
  void process.stdout.write(`${good ? 'good ' : 'wrong'}  ${line}\n`);

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
    if (token === undefined) say(false, 'DISCORD_TOKEN is missing: the worker can run, the bot cannot');
    else say(true, `Discord knows us as ${(await context.publish.application()).name}`);
  } catch (error) {
    if (readRefusal(error) === undefined) throw error;
    throw new SetupError('Discord does not accept DISCORD_TOKEN, or cannot be reached.', { cause: error });
  } finally {
    await close();
  }
});
