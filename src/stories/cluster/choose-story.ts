import type { Member, OpenStory } from './open-story.ts';
import type { Profile } from './profile.ts';
import { leastTerms, likeness, termLikeness } from './score.ts';
import type { Filing } from './story-item.ts';

/** The story that an item joins, or none, and why. */
export interface Choice {
  story?: OpenStory;
  /** A second story that the item joins to the first. */
  twin?: OpenStory | undefined;
  score: number;
  reason: Filing['reason'];
}

const HOUR = 3_600_000;
/** Hours within which the same headline tells the same story. */
const SAME_TITLE_HOURS = 72;
/** Reports of a story that is small enough to be drawn to another. */
const SMALL_STORY = 3;

/** The most similar of the stories that share something with the member, when it is similar enough. */
export function chooseByText(member: Member, candidates: readonly OpenStory[], profile: Profile): Choice {
  const { features, at } = member;
  const threshold = features.bare ? profile.bareThreshold : profile.threshold;
  const least = leastTerms(features, threshold, profile);
  let best: OpenStory | undefined;
  let second: OpenStory | undefined;
  let [score, runnerUp] = [0, 0];
  for (const story of candidates) {
    if (Math.abs(at - story.last) > profile.windowHours * HOUR) continue;
    const terms = termLikeness(features, story, profile);
    if (terms < least) continue;
    const value = likeness(features, at, story, profile, terms);
    if (value > score) {
      [runnerUp, second] = [score, best];
      [score, best] = [value, story];
    } else if (value > runnerUp) [runnerUp, second] = [value, story];
  }
  if (!best || score < threshold) return { score, reason: 'new' };
  const small = second && Math.min(best.members.length, second.members.length) <= SMALL_STORY;
  if (!second || !small || runnerUp < profile.absorb) return { story: best, score, reason: 'text' };
  const [larger, smaller] = best.members.length >= second.members.length ? [best, second] : [second, best];
  return { story: larger, twin: smaller, score, reason: 'text' };
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((key) => b.has(key));
}

/** Same headline: the same story unless it is long ago or about other people, clubs or results. */
export function sameTitle(a: Member, b: Member): boolean {
  return (
    Math.abs(a.at - b.at) <= SAME_TITLE_HOURS * HOUR &&
    !disjoint(a.features.players, b.features.players) &&
    !disjoint(a.features.clubs, b.features.clubs) &&
    !disjoint(a.features.scores, b.features.scores)
  );
}
