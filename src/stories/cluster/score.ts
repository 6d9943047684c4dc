import type { Features } from './features.ts';
import type { OpenStory } from './open-story.ts';
import type { Profile } from './profile.ts';

const HOUR = 3_600_000;
/** Share of a story's reports that must name a player for him to be one of the story's. */
const PLAYER_SHARE = 0.34;
/** Clubs that two reports of one match share. */
const OPPONENTS = 2;
/** Part of the score that shared entities make. */
const ENTITY_PART = 0.1;

function shared(keys: ReadonlySet<string>, counts: ReadonlyMap<string, number>, atLeast: number): number {
  let sum = 0;
  for (const key of keys) if ((counts.get(key) ?? 0) >= atLeast) sum += 1;
  return sum;
}

/** How alike a dated item and a story are, from the cosines that are noted on the story. See `profile.ts` for the weights. */
export function likeness(item: Features, at: number, story: OpenStory, profile: Profile): number {
  const size = story.members.length;
  const wary = item.short && shared(item.clubs, story.clubs, PLAYER_SHARE * size) < OPPONENTS;
  const cap = wary ? profile.nameCap : Number.POSITIVE_INFINITY;
  const rest = Math.max(0, story.sum - story.names);
  const capped = rest > 0 ? Math.min(story.names, cap * rest) : wary ? 0 : story.names;
  const share = story.sum > 0 ? (rest + capped) / story.sum : 0;
  let score = share * (story.sum / Math.sqrt(story.squares) + profile.memberWeight * story.highest);
  const common = shared(item.entities, story.entities, profile.entityShare * size);
  const enough = Math.max(1, Math.min(2, item.entities.size));
  score = (1 - ENTITY_PART) * score + ENTITY_PART * Math.min(1, common / enough);
  if (common === 0) score -= profile.noEntity;
  if (item.players.size > 0 && story.players.size > 0) {
    const same = shared(item.players, story.players, PLAYER_SHARE * size) > 0;
    score += same ? profile.corePlayers : -profile.corePlayers;
  }
  if (item.titlePlayers.size > 0 && story.titlePlayers.size > 0) {
    if (shared(item.titlePlayers, story.titlePlayers, PLAYER_SHARE * size) === 0)
      score -= profile.titlePlayers;
  }
  if ((story.kinds.get(item.kind) ?? 0) < PLAYER_SHARE * size) score -= profile.otherKind;
  if (item.scores.size > 0 && story.scores.size > 0 && shared(item.scores, story.scores, 1) === 0) {
    score -= profile.noScoreline;
  }
  const hours = Math.abs(at - story.last) / HOUR;
  return score * Math.exp(-hours / profile.decayHours) - profile.sizePenalty * Math.log(size);
}
