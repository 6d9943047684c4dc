import type { Catalogue } from '../catalogue/load.ts';
import type { FeedSource } from '../catalogue/feed-source.ts';
import type { Lookup } from '../catalogue/lookup.ts';
import type { Filer } from './filer.ts';
import type { Fetcher } from '../feeds/fetcher.ts';
import type { Polling } from '../feeds/polling.ts';
import type { Publisher } from '../discord/publisher.ts';
import type { Store } from '../store/store.ts';
import type { Understander } from '../stories/understand.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Command } from './define-command.ts';
import type { Logger } from './log.ts';
import type { Backlog, Enqueue, OldestWaiting, QueueCounts } from './queues.ts';
import type { Rumours } from './rumours.ts';
import type { Summaries } from './summaries.ts';

/** Everything that a command or a job may use. Passed as an argument; there is no other way to reach it. */
export interface Context {
  config: Config;
  log: Logger;
  clock: Clock;
  store: Store;
  catalogue: Catalogue;
  /** Finds clubs, players and outlets by what people type. */
  lookup: Lookup;
  /** The feeds that are polled, by id. */
  sources: ReadonlyMap<string, FeedSource>;
  /** Reads addresses of the outside world, safely. */
  fetch: Fetcher;
  /** What the polls of this process share. */
  polling: Polling;
  understander: Understander;
  filer: Filer;
  /** The rumour ledger. */
  rumours: Rumours;
  /** The optional summary endpoint. */
  summaries: Summaries;
  enqueue: Enqueue;
  backlog: Backlog;
  oldestWaitingMs: OldestWaiting;
  queueCounts: QueueCounts;
  /** Asks for a channel to be brought up to date with its outbox. */
  deliverTo: (channel: string) => Promise<void>;
  /** Sends to Discord at the shared pace. */
  publish: Publisher;
  commands: readonly Command[];
}
