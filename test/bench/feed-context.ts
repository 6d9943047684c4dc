import { assemble } from '../../src/cli/assemble.ts';
import { readConfig } from '../../src/app/config.ts';
import type { Context } from '../../src/app/context.ts';
import { createLog } from '../../src/app/log.ts';
import type { Queues } from '../../src/app/queues.ts';
import type { FeedSource } from '../../src/catalogue/feed-source.ts';
import { createPolling } from '../../src/feeds/polling.ts';

/** A worker's parts over a Redis, with made-up feeds in place of the configured ones. */
export async function openFeedContext(
  redisUrl: string,
  urls: readonly string[],
): Promise<{ context: Context; ids: string[]; queues: Queues; close: () => Promise<void> }> {
  const config = readConfig({ REDIS_URL: redisUrl, ALLOW_PRIVATE_FEEDS: 'true' });
  const { context, queues, close } = await assemble(config, createLog('silent', []));
  const sources = new Map<string, FeedSource>(
    urls.map((url, n) => {
      // As long as the ids of the built-in feeds.
      const id = `outlet-name-football-${n}`;
      return [id, { id, outlet: id, url, language: 'en', clubs: [], tier: 2, subtypes: [], trusted: false }];
    }),
  );
  return {
    context: { ...context, sources, polling: createPolling(sources, config) },
    ids: [...sources.keys()],
    queues,
    close,
  };
}
