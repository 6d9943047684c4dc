import { jobs } from '../../jobs/index.ts';
import { commands } from '../../commands/index.ts';
import { loadEnvironment, readConfig, requireToken } from '../app/config.ts';
import { createLog } from '../app/log.ts';
import { actions } from '../discord/actions/index.ts';
import { openGateway, type Gateway } from '../discord/gateway.ts';
import { introduce, printInvite, registerCommands } from '../discord/introduce.ts';
import { createRouter } from '../discord/router.ts';
import { openHttp } from '../http/server.ts';
import { assemble } from './assemble.ts';
import { untilAskedToEnd } from './until-asked-to-end.ts';

/** Runs the worker, the bot, or both in this process until it is asked to end. */
export async function run(parts: { bot: boolean; worker: boolean }): Promise<void> {
  const config = readConfig(loadEnvironment());
  const token = parts.bot ? requireToken(config) : undefined;
  const secrets = [config.discordToken, config.summaryEndpoint?.key];
  const log = createLog(config.logLevel, [...secrets, ...(config.redisUrls ?? []).map(passwordOf)]);
  const ending = untilAskedToEnd(log);
  const assembled = await Promise.race([assemble(config, log, token), ending.asked]);
  // Asked to end while Redis was still being waited for: nothing is held yet.
  if (assembled === undefined) process.exit(0);
  const { context, queues, close } = assembled;
  let gateway: Gateway | undefined;
  const http = await openHttp(context, () => gateway?.state);
  try {
    if (parts.worker) {
      await context.store.feeds.keepOnly([...context.sources.keys()], context.clock.now());
      await queues.work(
        context,
        jobs.filter((job) => job.runsIn === 'worker'),
      );
      log.info({ feeds: context.sources.size }, 'the worker is ready');
    }
    if (token !== undefined) {
      const { id } = await introduce(context, ending.signal);
      if (await registerCommands(context, id, false)) printInvite(context, id);
      await queues.work(
        context,
        jobs.filter((job) => job.runsIn === 'bot'),
      );
      const router = createRouter(commands, actions);
      gateway = openGateway(context, token, (interaction) => router.handle(context, interaction));
      log.info('the bot is ready');
    }
    await ending.asked;
  } catch (error) {
    // Waits that the wish to end has cut short are no fault.
    if (!ending.signal.aborted) throw error;
  } finally {
    // First stop taking interactions, then let running jobs end, then let go of Redis.
    await gateway?.close();
    await http?.close();
    await close();
    log.info('ended in good order');
  }
}

const passwordOf = (url: string): string | undefined => new URL(url).password || undefined;
