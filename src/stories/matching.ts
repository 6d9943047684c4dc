import type { Report } from './report.ts';
import type { Story } from './story.ts';
import type { Subscription } from './subscription.ts';

/** What is dated longer than this before it was first seen is filed, but is no live news. */
const LIVE_MS = 24 * 3_600_000;

/** Kinds of items that no channel of a football club wants. */
const NEVER = new Set(['other_sport', 'not_football']);

/** Why a report does or does not start a post in a channel: the first rule that decides. */
export type Verdict =
  | 'wanted'
  | 'baseline' // it was in the feed when the feed was first read
  | 'old' // dated more than a day before it was seen
  | 'before-subscription' // the story began before the channel asked for it
  | 'kind' // not football
  | 'club' // the story is not about the club
  | 'tier'; // no report is trusted enough

/** Whether `report`, just filed under `story`, starts a post for the subscription, and which rule says so. */
export function judge(subscription: Subscription, story: Story, report: Report): Verdict {
  if (report.baseline || story.reports[0]?.baseline) return 'baseline';
  if (report.firstSeen - report.published > LIVE_MS) return 'old';
  if (story.began < subscription.createdAt) return 'before-subscription';
  if (NEVER.has(story.category)) return 'kind';
  if (!story.clubs.some((club) => club.id === subscription.club && club.role === 'core')) return 'club';
  if (story.tier > subscription.minTier) return 'tier';
  return 'wanted';
}
