import { isAbout, isLive } from './matching.ts';
import { advances } from './progress.ts';
import type { Report } from './report.ts';
import { NEVER_POSTED } from './settings.ts';
import type { Story } from './story.ts';
import { isOfficial } from './weight.ts';

/** What a member can follow: a player or a club, by its id in the catalogue. */
export type Followed = `player:${string}` | `club:${string}`;

/** That somebody follows something. `since`: epoch ms. */
export interface Follow {
  what: Followed;
  since: number;
}

/** Gossip of tiers 4 and 5 is nothing to call somebody for; what is official is, whoever reports it. */
const LEAST_TIER = 3;

/** Whether a text from outside, such as a button's argument, names something that can be followed. */
export function isFollowed(text: string): text is Followed {
  return /^(?:player|club):[^\s:]{1,80}$/.test(text);
}

/** The two halves of what is followed. */
export function splitFollowed(what: Followed): { kind: 'player' | 'club'; id: string } {
  const kind = what.startsWith('player:') ? 'player' : 'club';
  return { kind, id: what.slice(kind.length + 1) };
}

/** Whether a report that was just filed can be news for a follower of its story, whoever they are. */
export function isNoticeable(report: Report, story: Story): boolean {
  if (report.baseline || report.retracted !== undefined || !isLive(report)) return false;
  return story.reports[0]?.baseline !== true || (report.material && advances(report, story.reports));
}

/**
 * For which of a member's follows a story is news: it is about them, it began after them, and it is trusted enough. Other
 * than for a channel, a step further in an older story is none: there is at most one notice of a story, ever.
 */
export function followsWanting(follows: readonly Follow[], story: Story): Follow[] {
  if (story.retracted || NEVER_POSTED.has(story.category)) return [];
  if (story.tier > LEAST_TIER && !isOfficial(story)) return [];
  return follows.filter(({ what, since }) => {
    const { kind, id } = splitFollowed(what);
    return since <= story.began && isAbout(kind === 'player' ? story.players : story.clubs, id);
  });
}

/** What its followers are looked for by: all that any report of the story is about. */
export function followedIn(reports: readonly Report[]): Followed[] {
  const core = (tags: Report['clubs']) => tags.filter(({ role }) => role === 'core').map(({ id }) => id);
  const players = reports.flatMap((report) => core(report.players)).map((id): Followed => `player:${id}`);
  const clubs = reports.flatMap((report) => core(report.clubs)).map((id): Followed => `club:${id}`);
  return [...new Set([...players, ...clubs])];
}
