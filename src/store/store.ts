import { articleStore } from './articles.ts';
import { auditStore } from './audit.ts';
import { deliveryStore } from './deliveries.ts';
import { digestStore } from './digests.ts';
import { feedStore } from './feeds.ts';
import { filingStore } from './filing.ts';
import { followStore } from './follows.ts';
import { leaseStore } from './leases.ts';
import { noticeStore } from './notices.ts';
import { matchStore } from './matches.ts';
import { paceStore } from './pace.ts';
import { rumourStore } from './rumours.ts';
import type { RedisClient } from './script.ts';
import { settingsStore } from './settings.ts';
import { storyStore } from './stories.ts';
import { subscriptionStore } from './subscriptions.ts';
import { summaryStore } from './summaries.ts';
import { timerStore } from './timers.ts';
import { underWayStore } from './under-way.ts';
import { verdictStore } from './verdicts.ts';

/** All that we keep in Redis, room by room. */
export function createStore(redis: RedisClient) {
  return {
    feeds: feedStore(redis),
    articles: articleStore(redis),
    filing: filingStore(redis),
    stories: storyStore(redis),
    subscriptions: subscriptionStore(redis),
    settings: settingsStore(redis),
    audit: auditStore(redis),
    deliveries: deliveryStore(redis),
    digests: digestStore(redis),
    matches: matchStore(redis),
    timers: timerStore(redis),
    underWay: underWayStore(redis),
    verdicts: verdictStore(redis),
    follows: followStore(redis),
    notices: noticeStore(redis),
    leases: leaseStore(redis),
    pace: paceStore(redis),
    rumours: rumourStore(redis),
    summaries: summaryStore(redis),
    /** Resolves when Redis answers. */
    ping: async () => void (await redis.ping()),
  };
}
export type Store = ReturnType<typeof createStore>;
