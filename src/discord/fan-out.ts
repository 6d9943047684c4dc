import type { Context } from '../app/context.ts';
import { judge } from '../stories/matching.ts';
import { withoutMutedOutlets } from '../stories/mutes.ts';
import type { Report } from '../stories/report.ts';
import { foldStory, type Story } from '../stories/story.ts';
import type { Facet, Subscription } from '../stories/subscription.ts';

/** Subscribers that one step looks at: a third of a second of sending, so that another story's turn comes soon. */
const STEP = 16;
/** Channels that may wait for sending before a step goes on; half a second's work. */
const MOST_WAITING = 24;
const LOOK_AGAIN_MS = 40;

/** Where a walk stands: first the channels that have the post, then the subscribers of each facet of the story. */
export interface FanOutStep {
  facet: number;
  cursor: string;
}
export const FIRST_STEP: FanOutStep = { facet: 0, cursor: '0' };

/** What a step needs of the queues. */
export interface FanOutQueue {
  /** Asks for a channel to be brought up to date. */
  deliver(channel: string): Promise<void>;
  /** How many channels are being brought up to date or wait for it. */
  backlog(): Promise<number>;
}

/**
 * One step of telling the channels of a story's newest report. Answers the next step; undefined at the end. Its cost
 * depends on the subscribers of the story's clubs and players, not on how many servers there are. `article` null: a
 * moderator has changed the story; only channels that have its post hear of that.
 */
export async function fanOut(
  context: Context,
  { story: id, article }: { story: string; article: string | null },
  step: FanOutStep,
  queue: FanOutQueue,
): Promise<FanOutStep | undefined> {
  const { store, clock } = context;
  const reports = await store.stories.reports(id);
  const report = reports.find((each) => each.article === article);
  const story = report && foldStory(id, reports, report.language);
  if (article !== null && story === undefined) return undefined;
  while ((await queue.backlog()) >= MOST_WAITING) await clock.sleep(LOOK_AGAIN_MS);

  const facets = story === undefined ? [] : facetsOfStory(story);
  const facet = facets[step.facet - 1];
  const channels = new Set<string>();
  let cursor: string | undefined;
  if (facet === undefined || report === undefined) {
    const walked = await store.stories.walkChannels(id, step.cursor, STEP);
    cursor = walked.cursor;
    for (const channel of walked.found) channels.add(channel);
  } else {
    const walked = await store.subscriptions.walk(facet, step.cursor, STEP);
    cursor = walked.cursor;
    for (const channel of await wanting(context, walked.found, reports, report)) channels.add(channel);
  }
  for (const channel of channels) {
    await store.deliveries.enqueue(channel, id);
    await queue.deliver(channel);
  }
  if (cursor !== undefined) return { facet: step.facet, cursor };
  return step.facet < facets.length ? { facet: step.facet + 1, cursor: '0' } : undefined;
}

/** Under what a story's subscribers are listed. Those of a mere mention are asked too: the fold may differ by server. */
function facetsOfStory({ clubs, players, category }: Story): Facet[] {
  return [
    ...clubs.map(({ id }): Facet => `club:${id}`),
    ...players.map(({ id }): Facet => `player:${id}`),
    `category:${category}`,
    'all',
  ];
}

/** The channels of the subscriptions that the report starts a post for; what stops the others is noted. */
async function wanting(
  { store, log }: Context,
  subscriptions: readonly Subscription[],
  reports: readonly Report[],
  report: Report,
): Promise<string[]> {
  const mutesOf = new Map(
    await Promise.all(
      [...new Set(subscriptions.map(({ guild }) => guild))].map(
        async (guild) => [guild, await store.settings.mutes(guild)] as const,
      ),
    ),
  );
  const channels: string[] = [];
  for (const subscription of subscriptions) {
    const mutes = mutesOf.get(subscription.guild) ?? [];
    const story = foldStory(report.article, withoutMutedOutlets(reports, mutes), report.language);
    const verdict = story === undefined ? 'muted-outlet' : judge(subscription, story, report, mutes);
    log.debug({ article: report.article, subscription: subscription.id, verdict }, 'judged');
    if (verdict === 'wanted') channels.push(subscription.channel);
  }
  return channels;
}
