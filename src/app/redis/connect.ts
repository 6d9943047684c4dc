import { Cluster, Redis, type RedisOptions } from 'ioredis';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import { ensureEmbeddedRedis } from './embedded.ts';

/** A single server or a cluster: both take the same commands. */
export type RedisClient = Redis | Cluster;

/** Our way to Redis. `close` leaves in good order and stops an embedded server that nobody else uses. */
export interface RedisConnection {
  client: RedisClient;
  embedded: boolean;
  close(): Promise<void>;
}

/** The name of a connection whose process is leaving: it no longer counts as a user of an embedded server. */
const LEAVING = 'touchline-leaving';

// BullMQ demands null; a command waits for Redis to come back instead of failing.
const common = { maxRetriesPerRequest: null, enableReadyCheck: true };

/** Milliseconds to wait before the next attempt to connect. */
const retryDelay = (attempt: number) => Math.min(50 * 2 ** Math.min(attempt, 6), 2000);

const options = { ...common, retryStrategy: retryDelay } satisfies RedisOptions;

/** Says once that Redis went, and once that it is back. */
function report(client: RedisClient, log: Logger, onLost: () => void): void {
  let lost = false;
  client.on('error', (error: Error) => {
    if (!lost) log.warn({ reason: error.message }, 'Redis does not answer; waiting for it');
    lost = true;
  });
  client.on('close', onLost);
  client.on('ready', () => {
    if (lost) log.info('Redis answers again');
    lost = false;
  });
}

function clusterOf(urls: readonly string[]): Cluster {
  return new Cluster([...urls], {
    redisOptions: common,
    clusterRetryStrategy: (attempt) => Math.min(100 * attempt, 2000),
  });
}

/** Whether any connection is left but those of processes that are leaving too. */
async function othersUse(client: Redis): Promise<boolean> {
  const clients = String(await client.client('LIST'));
  return clients
    .split('\n')
    .filter((line) => line.trim() !== '')
    .some((line) => !line.includes(` name=${LEAVING} `));
}

/** Connects to the Redis that the configuration names, or to the embedded one, which is started where needed. */
export async function connectRedis(config: Config, log: Logger): Promise<RedisConnection> {
  const { redisUrls } = config;
  if (redisUrls !== undefined) {
    const [first] = redisUrls;
    const client =
      redisUrls.length === 1 && first !== undefined ? new Redis(first, options) : clusterOf(redisUrls);
    report(client, log, () => undefined);
    return { client, embedded: false, close: async () => void (await client.quit().catch(() => 'gone')) };
  }

  let leaving = false;
  let starting: Promise<unknown> | undefined;
  const path = await ensureEmbeddedRedis(config.dataDir);
  const client = new Redis({
    ...common,
    path,
    // A server that we stopped ourselves is not waited for.
    retryStrategy: (attempt) => (leaving ? null : retryDelay(attempt)),
  });
  report(client, log, () => {
    if (leaving) return;
    starting ??= ensureEmbeddedRedis(config.dataDir)
      .catch((error: unknown) => log.error({ err: error }, 'The embedded Redis cannot be started again'))
      .finally(() => (starting = undefined));
  });
  const close = async () => {
    leaving = true;
    await starting;
    try {
      // Each leaver marks itself before it looks, so of two that leave together at least one sees only leavers.
      await client.client('SETNAME', LEAVING);
      if (await othersUse(client)) await client.quit();
      else await client.shutdown('NOSAVE').catch(() => client.disconnect());
    } catch (error) {
      log.warn({ err: error }, 'The embedded Redis was left in a hurry');
      client.disconnect();
    }
  };
  return { client, embedded: true, close };
}
