import { commands } from '../../commands/index.ts';
import deliver from '../../jobs/deliver.ts';
import { systemClock } from '../app/clock.ts';
import type { Config } from '../app/config.ts';
import type { Context } from '../app/context.ts';
import { createFiler } from '../app/filer.ts';
import type { Logger } from '../app/log.ts';
import { openQueues, type Queues } from '../app/queues.ts';
import { checkRedis } from '../app/redis/check.ts';
import { connectRedis } from '../app/redis/connect.ts';
import { createRumours } from '../app/rumours.ts';
import { createSummaries } from '../app/summaries.ts';
import { loadSources } from '../app/sources.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import { createLookup } from '../catalogue/lookup.ts';
import { createPacedRest } from '../discord/paced-rest.ts';
import { createPublisher, noPublisher } from '../discord/publisher.ts';
import { createFetcher } from '../feeds/fetcher.ts';
import { createPolling } from '../feeds/polling.ts';
import { createStore } from '../store/store.ts';
import { createUnderstander } from '../stories/understand.ts';

/** All parts of a process, ready to work. */
export interface Assembly {
  context: Context;
  queues: Queues;
  /** Lets go of everything, in order; an embedded Redis that nobody else uses ends. */
  close: () => Promise<void>;
}

/** Puts the parts together. `token`: for a process that sends. Waits for Redis where that is still to come. */
export async function assemble(config: Config, log: Logger, token?: string): Promise<Assembly> {
  const catalogue = loadCatalogue();
  const sources = loadSources(config, catalogue);
  const understander = createUnderstander(catalogue);
  const lookup = createLookup(catalogue);
  const redis = await connectRedis(config, log);
  try {
    for (const warning of await checkRedis(redis.client)) log.warn(warning);
  } catch (error) {
    await redis.close();
    throw error;
  }
  const store = createStore(redis.client);
  const queues = openQueues(redis.client, log);
  const clock = systemClock;
  const fetch = createFetcher({
    contactUrl: config.contactUrl,
    allowLoopback: config.allowPrivateFeeds,
    privateHosts: config.privateFeedHosts,
  });
  const context: Context = {
    config,
    log,
    clock,
    store,
    catalogue,
    lookup,
    sources,
    fetch,
    polling: createPolling(sources, config),
    understander,
    filer: createFiler(store, catalogue, clock),
    rumours: createRumours(store, catalogue, clock),
    summaries: createSummaries(config.summaryEndpoint, { store, clock, log }),
    enqueue: queues.enqueue,
    backlog: queues.backlog,
    oldestWaitingMs: queues.oldestWaitingMs,
    queueCounts: queues.counts,
    deliverTo: (channel) => queues.enqueue(deliver, { channel }, { unique: channel }),
    publish:
      token === undefined
        ? noPublisher()
        : createPublisher(createPacedRest({ token, apiUrl: config.discordApiUrl, store, clock, log })),
    commands,
  };
  return {
    context,
    queues,
    async close() {
      await queues.close();
      await fetch.close();
      await redis.close();
    },
  };
}
