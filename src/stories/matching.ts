import { muteOf } from './mutes.ts';
import { advances } from './progress.ts';
import type { Report } from './report.ts';
import { NEVER_POSTED, type Mute } from './settings.ts';
import type { Story } from './story.ts';
import type { Subscription } from './subscription.ts';

/** What is dated longer than this before it was first seen is filed, but is no live news. */
const LIVE_MS = 24 * 3_600_000;

/** Why a report does or does not start a post in a channel: the first rule that decides. */
export const VERDICTS = [
  'wanted',
  'baseline', // it was in the feed when the feed was first read
  'old', // dated more than a day before it was seen
  'before-subscription', // the story began before the channel asked for it
  'retracted', // every report was taken back
  'paused', // the subscription is paused
  'kind', // not football, or not among the kinds asked for
  'club', // the story is not about the club
  'player', // the story is not about the player
  'tier', // no report is trusted enough
  'language', // no report in the only language asked for
  'muted-word',
  'muted-player',
  'muted-outlet',
  'muted-category',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whether a subscription wants a story at all, whatever started it, and which rule says so. */
export function wants(subscription: Subscription, story: Story, mutes: readonly Mute[]): Verdict {
  const { club, player, categories, minTier, language, paused } = subscription;
  if (story.retracted) return 'retracted';
  if (paused) return 'paused';
  if (NEVER_POSTED.has(story.category)) return 'kind';
  if (categories.length > 0 && !categories.includes(story.category)) return 'kind';
  if (club !== null && !isAbout(story.clubs, club)) return 'club';
  if (player !== null && !isAbout(story.players, player)) return 'player';
  if (story.tier > minTier) return 'tier';
  const only = language?.endsWith('-only') ? language.slice(0, 2) : undefined;
  if (only !== undefined && !story.reports.some((report) => report.language === only)) return 'language';
  const mute = muteOf(story, mutes);
  return mute === undefined ? 'wanted' : `muted-${mute.kind}`;
}

/**
 * Whether `report`, just filed under `story`, starts a post for the subscription, and which rule says so. `story` is what
 * the server sees: without the reports of outlets that it has muted.
 */
export function judge(
  subscription: Subscription,
  story: Story,
  report: Report,
  mutes: readonly Mute[],
): Verdict {
  if (report.baseline) return 'baseline';
  if (!isLive(report)) return 'old';
  if (!story.reports.some(({ article }) => article === report.article)) return 'muted-outlet';
  // A story that the channel missed the start of is news again only when it gets a step further.
  const further = report.material && advances(report, story.reports);
  if (story.reports[0]?.baseline && !further) return 'baseline';
  if (story.began < subscription.createdAt && !further) return 'before-subscription';
  return wants(subscription, story, mutes);
}

/** Whether a report was new when it was first seen. */
export function isLive({ firstSeen, published }: Report): boolean {
  return firstSeen - published <= LIVE_MS;
}

/** Whether a story with these tags is about somebody or something, and does not only mention it. */
export function isAbout(tags: Story['clubs'], id: string): boolean {
  return tags.some((tag) => tag.id === id && tag.role === 'core');
}
