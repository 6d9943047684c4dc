import { isRumour, type Story } from '../../stories/story.ts';
import type { Settings } from '../../stories/settings.ts';
import type { Subscription } from '../../stories/subscription.ts';
import { digestTime, isQuiet } from './local-time.ts';

const HOUR_MS = 3_600_000;
/** What waited longer than this, because we or Discord were down, is no live news any more. */
const LATE_MS = 6 * HOUR_MS;

/** Why a story does not come as a post of its own. */
export type DigestReason = 'mode' | 'quiet' | 'cap' | 'deadline' | 'late';

/** How a channel gets a story that it wants. Times are epoch ms. */
export type Route =
  | { kind: 'live' }
  | { kind: 'hold'; until: number }
  | { kind: 'digest'; digest: 'hourly' | 'daily'; due: number; reason: DigestReason };

/** All that decides on the way of a story into a channel. */
export interface RouteQuestion {
  /** The channel's subscriptions that want the story; at least one. */
  wanting: readonly Subscription[];
  story: Story;
  settings: Settings;
  now: number;
  /** Live posts in the channel within the last hour. */
  liveLastHour: number;
}

/** Match reports are what spoils a match. */
export function isSpoiler(story: Story): boolean {
  return story.category === 'match_report';
}

/** The strictest of the spoiler modes that apply to the story. */
export function spoilersOf(wanting: readonly Subscription[], story: Story): Subscription['spoilers'] {
  if (!isSpoiler(story)) return 'off';
  const modes = new Set(wanting.map(({ spoilers }) => spoilers));
  return modes.has('hold') ? 'hold' : modes.has('tag') ? 'tag' : 'off';
}

/** Decides how a channel gets a story. The liveliest subscription of the channel counts. Pure. */
export function routeOf({ wanting, story, settings, now, liveLastHour }: RouteQuestion): Route {
  const until =
    spoilersOf(wanting, story) === 'hold' ? story.began + settings.spoilerHold * HOUR_MS : story.began;
  if (now < until) return { kind: 'hold', until };
  const modes = new Set(wanting.map(({ mode }) => mode));
  const digest = (kind: 'hourly' | 'daily', reason: DigestReason): Route => ({
    kind: 'digest',
    digest: kind,
    due: digestTime(kind, settings, now),
    reason,
  });
  if (!modes.has('live')) return digest(modes.has('hourly') ? 'hourly' : 'daily', 'mode');
  const newest = Math.max(until, ...story.reports.map(({ firstSeen }) => firstSeen));
  if (now - newest > LATE_MS) return digest('hourly', 'late');
  if (isQuiet(settings, now)) return digest('hourly', 'quiet');
  if (settings.deadlineMode)
    return isRumour(story) && story.tier >= 3 ? digest('hourly', 'deadline') : { kind: 'live' };
  const { hourlyCap } = settings;
  return hourlyCap > 0 && liveLastHour >= hourlyCap ? digest('hourly', 'cap') : { kind: 'live' };
}
