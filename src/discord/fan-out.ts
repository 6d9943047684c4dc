import type { Context } from '../app/context.ts';
import { judge } from '../stories/matching.ts';
import { withoutMutedOutlets } from '../stories/mutes.ts';
import type { Report } from '../stories/report.ts';
import { foldStory, type Story } from '../stories/story.ts';
import type { Facet } from '../stories/subscription.ts';

/** Subscribers that one step looks at: a quarter of a second of sending, so that another story's turn comes soon. */
const STEP = 12;
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
  let at: FanOutStep | undefined = step;
  let told = 0;
  // A part of the walk that finds nobody does not cost a turn.
  while (at !== undefined && told === 0) {
    const facet = facets[at.facet - 1];
    const walked: { channels: Set<string>; cursor: string | undefined } =
      facet === undefined || report === undefined
        ? await withPost(context, id, at.cursor)
        : await wanting(context, facet, at.cursor, reports, report);
    for (const channel of walked.channels) {
      await store.deliveries.enqueue(channel, id);
      await queue.deliver(channel);
    }
    told = walked.channels.size;
    if (walked.cursor !== undefined) at = { facet: at.facet, cursor: walked.cursor };
    else at = at.facet < facets.length ? { facet: at.facet + 1, cursor: '0' } : undefined;
  }
  return at;
}

/** Some of the channels that have the story's post. */
async function withPost({ store }: Context, id: string, cursor: string) {
  const walked = await store.stories.walkChannels(id, cursor, STEP);
  return { channels: new Set(walked.found), cursor: walked.cursor };
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

/** The channels of some subscribers of a facet that the report starts a post for; what stops the others is noted. */
async function wanting(
  { store, clock }: Context,
  facet: Facet,
  cursor: string,
  reports: readonly Report[],
  report: Report,
) {
  const walked = await store.subscriptions.walk(facet, cursor, STEP);
  const guilds = [...new Set(walked.found.map(({ guild }) => guild))];
  const mutesOf = new Map(
    await Promise.all(guilds.map(async (guild) => [guild, await store.settings.mutes(guild)] as const)),
  );
  const channels = new Set<string>();
  for (const guild of guilds) {
    const mutes = mutesOf.get(guild) ?? [];
    const story = foldStory(report.article, withoutMutedOutlets(reports, mutes), report.language);
    const judged = walked.found
      .filter((subscription) => subscription.guild === guild)
      .map((subscription) => ({
        subscription: subscription.id,
        channel: subscription.channel,
        verdict: story === undefined ? ('muted-outlet' as const) : judge(subscription, story, report, mutes),
      }));
    for (const { channel, verdict } of judged) if (verdict === 'wanted') channels.add(channel);
    const refusals = judged.filter(({ verdict }) => verdict !== 'wanted');
    await store.verdicts.note(guild, report.article, refusals, clock.now());
  }
  return { channels, cursor: walked.cursor };
}
