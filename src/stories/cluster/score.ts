import type { Category } from '../article.ts';
import type { Features } from './features.ts';
import { accord, mostAccord, NO_ACCORD } from './accord.ts';
import type { OpenStory } from './open-story.ts';
import type { Profile } from './profile.ts';

const HOUR = 3_600_000;
/** Share of a story's reports that must name a player for him to be one of the story's. */
const PLAYER_SHARE = 0.34;
/** Clubs that two reports of one match share. */
const OPPONENTS = 2;
/** What remains of the likeness with reports about other players, of another kind, and where one is a round-up of many stories. */
const [TWIN, OTHER_KIND, ROUNDUP] = [0.2, 0.5, 0.35];
/** Share of a story's reports that must be of a topic for it to be the story's. */
const TOPIC_SHARE = 0.25;
/** Part of the score that shared entities make. */
const ENTITY_PART = 0.1;

function shared(keys: ReadonlySet<string>, counts: ReadonlyMap<string, number>, atLeast: number): number {
  let sum = 0;
  for (const key of keys) if ((counts.get(key) ?? 0) >= atLeast) sum += 1;
  return sum;
}

/** Topics that one event may be told under: a scene after a match, an injury in it. */
const NEAR: Partial<Record<Category, readonly Category[]>> = {
  match_report: ['off_pitch', 'injury'],
  off_pitch: ['match_report'],
  injury: ['match_report'],
};
/** Topics under which much else is told. */
const VAGUE: ReadonlySet<Category> = new Set<Category>(['club_business', 'off_pitch']);
/** The parts of the penalty that such topics cost. */
const [NEAR_PART, VAGUE_PART] = [0.4, 0.5];

/** How far the story's reports are of other topics than the item: 0 … 1, 0 where either is unknown. */
function topicGap({ topic }: Features, { topics }: OpenStory): number {
  if (topic === undefined || topics.size === 0) return 0;
  const known = [...topics.values()].reduce((sum, count) => sum + count, 0);
  const enough = (each: Category) => (topics.get(each) ?? 0) >= TOPIC_SHARE * known;
  if (enough(topic)) return 0;
  if (NEAR[topic]?.some(enough)) return NEAR_PART;
  return VAGUE.has(topic) ? VAGUE_PART : 1;
}

/** The likeness of item and story by their terms alone, from the cosines that are noted on the story. */
export function termLikeness(item: Features, story: OpenStory, profile: Profile): number {
  const all = story.sum / Math.sqrt(story.squares) + profile.memberWeight * story.highest;
  if (!item.short || story.names === 0) return all;
  if (shared(item.clubs, story.clubs, PLAYER_SHARE * story.members.length) >= OPPONENTS) return all;
  const rest = Math.max(0, story.sum - story.names);
  return (all * (rest + Math.min(story.names, profile.nameCap * rest))) / story.sum;
}

/** The least {@link termLikeness} from which {@link likeness} can still reach `score` for an item. */
export function leastTerms(item: Features, score: number, profile: Profile): number {
  const players = item.players.size > 0 ? profile.corePlayers : 0;
  const understood = profile.accord ? mostAccord(item) : 0;
  return (score - ENTITY_PART - players - understood) / (1 - ENTITY_PART);
}

/** How alike a dated item and a story are: terms, entities, players, kind, time. See `profile.ts` for the weights. */
export function likeness(
  item: Features,
  at: number,
  story: OpenStory,
  profile: Profile,
  terms: number,
): number {
  const size = story.members.length;
  const common = shared(item.entities, story.entities, profile.entityShare * size);
  const enough = Math.max(1, Math.min(2, item.entities.size));
  let score = (1 - ENTITY_PART) * terms + ENTITY_PART * Math.min(1, common / enough);
  if (common === 0) score -= profile.noEntity;
  if (item.players.size > 0 && story.players.size > 0) {
    const same = shared(item.players, story.players, PLAYER_SHARE * size) > 0;
    score += same ? profile.corePlayers : -profile.corePlayers;
  }
  if (item.scores.size > 0 && story.scores.size > 0 && shared(item.scores, story.scores, 1) === 0) {
    score -= profile.noScoreline;
  }
  score -= topicGap(item, story) * profile.otherTopic;
  const { bonus, factor } = profile.accord ? accord(item, story) : NO_ACCORD;
  score = (score + bonus) * factor;
  const hours = Math.abs(at - story.last) / HOUR;
  if (profile.nameWeight > 0) score *= contrast(item, story);
  return score * Math.exp(-hours / profile.decayHours) - profile.sizePenalty * Math.log(size);
}

/** Factors for what is alike in words but is another event: other people in headline and lead, a preview beside a report. */
function contrast(item: Features, story: OpenStory): number {
  const size = story.members.length;
  const share = PLAYER_SHARE * size;
  let factor = 1;
  const namesOthers =
    item.titlePlayers.size > 0 &&
    story.titlePlayers.size > 0 &&
    shared(item.titlePlayers, story.players, 1) === 0 &&
    shared(item.players, story.titlePlayers, 1) === 0;
  if (namesOthers && shared(item.clubs, story.clubs, share) < OPPONENTS) factor *= TWIN;
  const roundup = item.kind === 'roundup' || (story.kinds.get('roundup') ?? 0) >= share;
  if (roundup) factor *= ROUNDUP;
  else if ((story.kinds.get(item.kind) ?? 0) < share) factor *= OTHER_KIND;
  return factor;
}
