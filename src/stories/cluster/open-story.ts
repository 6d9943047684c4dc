import type { Features } from './features.ts';
import type { Novelty } from './material.ts';
import type { Vector } from './postings.ts';

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
    stamp: -1,
    sum: 0,
    names: 0,
    highest: 0,
  };
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
  tally(story.entities, member.features.entities, 1);
  tally(story.players, member.features.players, 1);
  tally(story.scores, member.features.scores, 1);
  tally(story.titlePlayers, member.features.titlePlayers, 1);
  tally(story.clubs, member.features.clubs, 1);
  tally(story.kinds, [member.features.kind], 1);
}

/** Takes a member out; `cosines` is the sum of its cosines with the members that stay. */
export function leave(story: OpenStory, member: Member, cosines: number): void {
  story.members = story.members.filter((other) => other !== member);
  story.last = Math.max(Number.NEGATIVE_INFINITY, ...story.members.map(({ at }) => at));
  story.squares = Math.max(0, story.squares - 1 - 2 * cosines);
  tally(story.entities, member.features.entities, -1);
  tally(story.players, member.features.players, -1);
  tally(story.scores, member.features.scores, -1);
  tally(story.titlePlayers, member.features.titlePlayers, -1);
  tally(story.clubs, member.features.clubs, -1);
  tally(story.kinds, [member.features.kind], -1);
}
