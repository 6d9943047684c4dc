import type { Features } from './features.ts';
import type { Novelty } from './material.ts';
import type { Vector } from './vocabulary.ts';

/** An item that stands in an open story. */
export interface Member {
  id: string;
  slot: number;
  /** Published, milliseconds since 1970. */
  at: number;
  vector: Vector;
  features: Features;
  novelty: Novelty;
  /** Keys under which it is looked up: canonical link and folded title. */
  link: string | undefined;
  title: string | undefined;
  story: OpenStory;
  material: boolean;
  /** Id of the story under which it was filed, which later joining of stories does not change. */
  filed: string;
}

/** A story that can still be joined. */
export interface OpenStory {
  id: string;
  members: Member[];
  /** Published date of its latest report, milliseconds. */
  last: number;
  /** Squared length of the sum of its members' unit vectors. */
  squares: number;
  /** How many members carry each entity, and each scoreline. */
  entities: Map<string, number>;
  players: Map<string, number>;
  scores: Map<string, number>;
  titlePlayers: Map<string, number>;
  clubs: Map<string, number>;
  kinds: Map<string, number>;
  topics: Map<string, number>;
  people: Map<string, number>;
  /** Claimed moves, and parts of the body that are hurt. */
  moves: Map<string, number>;
  injuries: Map<string, number>;
  /** Scratch for the item that is being filed: its serial number, sum of cosines, the part of it that names make, highest cosine. */
  stamp: number;
  sum: number;
  names: number;
  highest: number;
}

/** An empty story. */
export function openStory(id: string): OpenStory {
  return {
    id,
    members: [],
    last: Number.NEGATIVE_INFINITY,
    squares: 0,
    entities: new Map(),
    players: new Map(),
    scores: new Map(),
    titlePlayers: new Map(),
    clubs: new Map(),
    kinds: new Map(),
    topics: new Map(),
    people: new Map(),
    moves: new Map(),
    injuries: new Map(),
    stamp: -1,
    sum: 0,
    names: 0,
    highest: 0,
  };
}

/** Adds or takes away what a member brings to the counts. */
function count(story: OpenStory, { features }: Member, by: 1 | -1): void {
  tally(story.entities, features.entities, by);
  tally(story.players, features.players, by);
  tally(story.titlePlayers, features.titlePlayers, by);
  tally(story.clubs, features.clubs, by);
  tally(story.scores, features.scores, by);
  tally(story.kinds, [features.kind], by);
  if (features.topic !== undefined) tally(story.topics, [features.topic], by);
  tally(story.people, features.people, by);
  tally(story.moves, features.moves, by);
  tally(story.injuries, features.injuries, by);
}

function tally(counts: Map<string, number>, keys: Iterable<string>, by: number): void {
  for (const key of keys) {
    const count = (counts.get(key) ?? 0) + by;
    if (count > 0) counts.set(key, count);
    else counts.delete(key);
  }
}

/** Puts a member in; `cosines` is the sum of its cosines with the members that are there. */
export function join(story: OpenStory, member: Member, cosines: number): void {
  member.story = story;
  story.members.push(member);
  story.last = Math.max(story.last, member.at);
  story.squares += 1 + 2 * cosines;
  count(story, member, 1);
}

/** Takes a member out; `cosines` is the sum of its cosines with the members that stay. */
export function leave(story: OpenStory, member: Member, cosines: number): void {
  story.members = story.members.filter((other) => other !== member);
  story.last = Math.max(Number.NEGATIVE_INFINITY, ...story.members.map(({ at }) => at));
  story.squares = Math.max(0, story.squares - 1 - 2 * cosines);
  count(story, member, -1);
}

/**
 * Takes members published before `oldest` out, and the first of those beyond `most`; gives them back. What they leave of
 * the squared length is estimated from the mean cosine between members, which spares comparing them all again.
 */
export function shorten(story: OpenStory, oldest: number, most: number): Member[] {
  const size = story.members.length;
  const spare = size - most;
  const out = story.members.filter((member, index) => index < spare || member.at < oldest);
  if (out.length === 0 || out.length === size) return [];
  for (const member of out) count(story, member, -1);
  const gone = new Set(out);
  story.members = story.members.filter((member) => !gone.has(member));
  const cosine = (story.squares - size) / (size * (size - 1));
  const left = story.members.length;
  story.squares = left + left * (left - 1) * Math.max(0, cosine);
  return out;
}
