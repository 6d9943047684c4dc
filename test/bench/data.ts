import { readConfig } from '../../src/app/config.ts';
import { createLog } from '../../src/app/log.ts';
import { assemble, type Assembly } from '../../src/cli/assemble.ts';
import type { Context } from '../../src/app/context.ts';
import { subscriptionId } from '../../src/store/subscriptions.ts';
import { subscriptionSchema } from '../../src/stories/subscription.ts';

/** The parts of a process on this folder's embedded Redis, without Discord. */
export function openData(dataDir: string): Promise<Assembly> {
  return assemble(readConfig({ DATA_DIR: dataDir, ALLOW_PRIVATE_FEEDS: 'true' }), createLog('silent', []));
}

/** Lets each of these channels follow a club, live and without a limit. */
export async function subscribeAll(
  { store }: Context,
  channels: readonly { guild: string; channel: string }[],
  club: string,
): Promise<void> {
  for (const guild of new Set(channels.map((each) => each.guild)))
    await store.settings.change(guild, { hourlyCap: 0 });
  for (const { guild, channel } of channels) {
    await store.subscriptions.put(
      subscriptionSchema.parse({
        id: subscriptionId({ guild, channel, club }),
        guild,
        channel,
        club,
        minTier: 4,
        style: 'card',
        createdAt: 0,
        createdBy: '1',
      }),
    );
  }
}

/** Stores a story of one report that followers of the club want; answers its article. */
export async function storeStory({ store, clock }: Context, story: string, club: string): Promise<string> {
  const now = clock.now();
  const article = `article-of-${story}`;
  await store.stories.putReport(story, {
    article,
    feed: 'harbour',
    outlet: 'Harbour Courier',
    tier: 2,
    title: `The team trains in the rain (${story})`,
    link: `https://harbour.example/${story}`,
    image: null,
    published: now,
    firstSeen: now,
    baseline: false,
    material: false,
    language: 'en',
    clubs: [{ id: club, role: 'core' }],
    players: [],
    category: 'club_business',
    claims: [],
    attribution: [],
    summary: ['The team trained in the rain on Tuesday.'],
  });
  return article;
}
