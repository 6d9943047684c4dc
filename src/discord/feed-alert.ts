import type { Context } from '../app/context.ts';
import type { FeedSource } from '../catalogue/feed-source.ts';
import type { MessageKey } from '../locales/en.ts';
import type { Subscription } from '../stories/subscription.ts';
import type { Words } from '../locales/speak.ts';
import { tellModerators } from './alert.ts';
import { heldBackButton } from './held-back.ts';
import { shown } from './text.ts';

/** Guilds that are looked at in one step. */
const STEP = 50;

const SENTENCES = {
  breaker: 'alert.breaker',
  'feed-gone': 'alert.feedGone',
  'feed-back': 'alert.feedBack',
} as const satisfies Record<string, MessageKey>;

/** Tells every server whose subscriptions the feed can serve; each hears of one event (`id`) once. */
export async function alertAboutFeed(
  context: Context,
  { about, feed, count = 0 }: { about: keyof typeof SENTENCES; feed: string; count?: number | undefined },
  id: string,
): Promise<void> {
  const { store, sources } = context;
  const source = sources.get(feed);
  if (source === undefined) return;
  const values = () => ({ outlet: shown(source.outlet, 80), feed: shown(feed, 60), count });
  let cursor: string | undefined = '0';
  while (cursor !== undefined) {
    const step = await store.subscriptions.walkGuilds(cursor, STEP);
    cursor = step.cursor;
    for (const guild of step.found) {
      const subscriptions = await store.subscriptions.ofGuild(guild);
      if (!subscriptions.some((each) => serves(source, each))) continue;
      await tellModerators(context, guild, {
        id,
        key: SENTENCES[about],
        values,
        ...(about === 'breaker' && { components: (words: Words) => heldBackButton(feed, words) }),
      });
    }
  }
}

/** Whether a feed's stories may be wanted: a general feed serves all, a club's feed those who follow the club. */
function serves({ clubs }: FeedSource, { club }: Subscription): boolean {
  return clubs.length === 0 || club === null || clubs.includes(club);
}
