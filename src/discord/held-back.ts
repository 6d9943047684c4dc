import { ButtonStyle, ComponentType } from 'discord.js';
import type { Context } from '../app/context.ts';
import type { Words } from '../locales/speak.ts';
import { wants } from '../stories/matching.ts';
import { foldStory, type Story } from '../stories/story.ts';
import type { MessageBody } from './publisher.ts';

/** As many of the held-back stories as a digest shows. */
const MOST_STORIES = 10;
/** Stories of a club that are looked through for what a feed brought. */
const LOOKED_AT = 1000;

/** The button by which moderators let some of it through. */
export function heldBackButton(feed: string, words: Words): MessageBody['components'] {
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: words('held.button', { count: MOST_STORIES }),
    custom_id: `held:${feed}`.slice(0, 100),
  } as const;
  return [{ type: ComponentType.ActionRow, components: [button] }];
}

/**
 * Puts the newest stories that the breaker has kept back of a feed into the next digests of a server's channels, which are sent
 * at once. Answers how many stories that were; a second time none are left.
 */
export async function postHeldBack(context: Context, guild: string, feed: string): Promise<number> {
  const { store, clock, deliverTo } = context;
  const { trippedAt } = (await store.feeds.states([feed]))[0] ?? {};
  const subscriptions = await store.subscriptions.ofGuild(guild);
  const mutes = await store.settings.mutes(guild);
  const now = clock.now();
  const posted = new Set<string>();
  const stories = await heldBack(context, feed, trippedAt ?? now);
  for (const channel of new Set(subscriptions.map((each) => each.channel))) {
    const wanting = subscriptions.filter((each) => each.channel === channel);
    const chosen: string[] = [];
    for (const story of stories) {
      if (chosen.length === MOST_STORIES) break;
      if (!wanting.some((each) => wants(each, story, mutes) === 'wanted')) continue;
      if ((await store.deliveries.record(channel, story.id)) === undefined) chosen.push(story.id);
    }
    for (const story of chosen) {
      posted.add(story);
      await store.digests.add(channel, 'hourly', story, now);
      await store.deliveries.note(channel, story, { state: 'digest', upTo: now });
    }
    if (chosen.length === 0) continue;
    await store.deliveries.enqueue(channel, `digest:hourly:${now}`);
    await deliverTo(channel);
  }
  return posted.size;
}

/** Stories that the feed began since its breaker tripped and that nobody else has, newest first. */
async function heldBack({ store }: Context, feed: string, trippedAt: number): Promise<Story[]> {
  const ids = await store.stories.newest({}, 0, LOOKED_AT);
  const stories = await Promise.all(
    ids.map(async (id) => {
      const reports = await store.stories.reports(id);
      return foldStory(id, reports, reports[0]?.language ?? 'en');
    }),
  );
  return stories
    .filter((story) => story !== undefined)
    .filter(({ reports }) =>
      reports.every((each) => each.feed === feed && each.baseline && each.firstSeen >= trippedAt - 1),
    );
}
