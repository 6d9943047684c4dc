import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { assemble } from '../../src/cli/assemble.ts';
import { readConfig } from '../../src/app/config.ts';
import type { Context } from '../../src/app/context.ts';
import { createLog } from '../../src/app/log.ts';
import type { FeedAlert } from '../../src/feeds/feed-alert.ts';
import { createPolling } from '../../src/feeds/polling.ts';
import { pollTick } from '../../src/feeds/poll-tick.ts';
import type { FeedState } from '../../src/store/feed-state.ts';

/** A worker's polling within the test: a real Redis, the real fetcher, time that can be set forward. */
export interface PollStage {
  context: Context;
  /** What was sent on its way: `article` or `article version`. */
  read: string[];
  alerts: FeedAlert[];
  log: { msg?: string; level: string }[];
  /** Moves time on. */
  pass(ms: number): void;
  /** Makes every feed due and reads them all. */
  poll(): Promise<void>;
  state(feed: string): Promise<FeedState>;
  close(): Promise<void>;
}

/** @param urls feeds by id */
export async function openPollStage(
  urls: Record<string, string>,
  environment: Record<string, string> = {},
): Promise<PollStage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tl-'));
  const log: { msg?: string; level: string }[] = [];
  const config = readConfig({ DATA_DIR: dataDir, ALLOW_PRIVATE_FEEDS: 'true', ...environment });
  const sink = { write: (line: string) => void log.push(JSON.parse(line)) };
  const assembly = await assemble(config, createLog('info', [], sink));
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const sources = new Map(
    Object.entries(urls).map(([id, url]) => [
      id,
      { id, outlet: id, url, language: 'en', clubs: [], tier: 2, subtypes: [], trusted: true },
    ]),
  );
  const context: Context = {
    ...assembly.context,
    sources,
    polling: createPolling(sources, config),
    clock: { ...assembly.context.clock, now },
  };
  const read: string[] = [];
  const alerts: FeedAlert[] = [];
  const { feeds } = context.store;
  return {
    context,
    read,
    alerts,
    log,
    pass: (ms) => void (ahead += ms),
    async poll() {
      await feeds.keepOnly([], now());
      await feeds.keepOnly([...sources.keys()], now() - 1000);
      await pollTick(context, 50, {
        read: async (article, version) =>
          void read.push(version === undefined ? article : `${article} ${version}`),
        alert: async (alert) => void alerts.push(alert),
      });
    },
    async state(feed) {
      const [state] = await feeds.states([feed]);
      if (state === undefined) throw new Error(`nothing is known of ${feed}`);
      return state;
    },
    async close() {
      await assembly.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
