import { fastify } from 'fastify';
import { feedAddress } from './addresses.ts';
import type { SampleEvent } from './event.ts';
import { openNewsroom, type PublishedStory } from './newsroom.ts';
import { addOutletRoutes } from './routes.ts';
import { outlets } from './sample-outlets.ts';
import { planEditions, runSchedule } from './schedule.ts';
import { sampleEvents } from './events/index.ts';
import { visitorStorySchema, type VisitorStory } from './visitor-story.ts';

/** One entry of the file that `FEEDS_FILE` names. */
export interface FeedsFileEntry {
  id: string;
  /** Display name. */
  outlet: string;
  url: string;
  language: string;
  /** Ids of clubs; empty: a general feed. */
  clubs: string[];
  tier: number;
}

/** The running outlets. */
export interface SampleOutlets {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Ready to be written into the file of `FEEDS_FILE`. */
  feeds: FeedsFileEntry[];
  /** Begins to publish the sample stories: the first at once, the others in their pace. Later calls do nothing. */
  start(): void;
  /** Publishes a visitor's story and returns its link. Throws a ZodError, or an Error for an unknown outlet. */
  publish(story: VisitorStory): string;
  /** What came out since the outlets opened, oldest first; the feeds' older items are not among it. */
  published(): PublishedStory[];
  /** Stops publishing and serving. */
  close(): Promise<void>;
}

/** How the outlets run; everything has a default. */
export interface OutletsOptions {
  /** 0, the default, takes a free port. */
  port?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Time between two reports in milliseconds; 6,000 by default. */
  paceMs?: number;
  /** Events to publish, in this order. */
  events?: readonly SampleEvent[];
}

/** Opens six invented outlets on a loopback port. They hold only their older items until `start()` is called. */
export async function startOutlets(options: OutletsOptions = {}): Promise<SampleOutlets> {
  const { port = 0, now = Date.now, paceMs = 6000, events = sampleEvents } = options;
  const app = fastify({ forceCloseConnections: true });
  let origin = '';
  let stop: (() => void) | undefined;
  const newsroom = openNewsroom(now, () => origin);
  addOutletRoutes(app, newsroom.stands, () => origin);
  origin = await app.listen({ host: '127.0.0.1', port });

  return {
    origin,
    feeds: outlets.map((outlet) => ({
      id: outlet.id,
      outlet: outlet.name,
      url: feedAddress(origin, outlet),
      language: outlet.language,
      clubs: outlet.clubs,
      tier: outlet.tier,
    })),
    start() {
      stop ??= runSchedule(planEditions(events), paceMs, ({ event, report }) => {
        newsroom.release(report.outletId, event, report);
      });
    },
    publish(story) {
      const { outletId, ...draft } = visitorStorySchema.parse(story);
      return newsroom.release(outletId, null, draft).link;
    },
    published: () => newsroom.published(),
    async close() {
      stop?.();
      await app.close();
    },
  };
}
