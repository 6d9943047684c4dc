import type { Category } from '../article.ts';
import type { Features } from './features.ts';
import type { OpenStory } from './open-story.ts';
import { readMove } from '../moves.ts';

/** How far what is understood agrees: added to the likeness, which is then multiplied. */
export interface Accord {
  bonus: number;
  factor: number;
}

/** Nothing is known. */
export const NO_ACCORD: Accord = { bonus: 0, factor: 1 };

/** News about somebody: told of other people it is another event. */
const PERSONAL: ReadonlySet<Category> = new Set<Category>(['transfer', 'contract', 'injury', 'manager']);
/** Share of a story's reports that must say something for it to be the story's. */
const SHARE = 0.25;
/** Clubs that two reports of one match share. */
const OPPONENTS = 2;

// Learned together with `profile.ts`, on the same data.
/** For the same two opponents; for the same people in news of the same kind; for the same move. */
const [SAME_MATCH, SAME_PEOPLE, SAME_MOVE] = [0.11, 0.055, 0.07];
/** For other people where people are not what the news is about. */
const OTHER_PEOPLE = -0.07;
/** What remains of the likeness: other people (in news about somebody on both sides, on one), opponent, result, move, part of the body; no club in common; done and denied. */
const FACTORS = {
  people: 0.4,
  somebody: 0.88,
  opponent: 0.45,
  result: 0.4,
  move: 0.4,
  injury: 0.35,
  clubs: 0.66,
  denied: 0.4,
};

/** The most that {@link accord} can add for an item, whatever the story. */
export function mostAccord({ topic, clubs, people, moves }: Features): number {
  if (topic === 'match_report' && clubs.size >= OPPONENTS) return SAME_MATCH;
  const personal = topic !== undefined && PERSONAL.has(topic) && people.size > 0;
  return (personal ? SAME_PEOPLE : 0) + (moves.size > 0 ? SAME_MOVE : 0);
}

function shared(keys: ReadonlySet<string>, counts: ReadonlyMap<string, number>, atLeast: number): number {
  let sum = 0;
  for (const key of keys) if ((counts.get(key) ?? 0) >= atLeast) sum += 1;
  return sum;
}

/** Whether both say something and nothing of it is the same. */
function differ(keys: ReadonlySet<string>, counts: ReadonlyMap<string, number>, atLeast: number): boolean {
  return keys.size > 0 && counts.size > 0 && shared(keys, counts, atLeast) === 0;
}

/** How far the understood facts of an item and a story agree. */
export function accord(item: Features, story: OpenStory): Accord {
  const least = SHARE * story.members.length;
  const isOf = (topic: Category): boolean => (story.topics.get(topic) ?? 0) >= least;
  const { topic } = item;
  if (topic === 'match_report' && isOf(topic)) return matchAccord(item, story, least);
  let [bonus, factor] = [0, 1];
  if (differ(item.clubs, story.clubs, least)) factor *= FACTORS.clubs;
  if (item.people.size > 0 && story.people.size > 0) {
    const personal = topic !== undefined && PERSONAL.has(topic);
    const about = [...PERSONAL].some(isOf);
    if (shared(item.people, story.people, least) > 0) bonus += personal && isOf(topic) ? SAME_PEOPLE : 0;
    else if (personal && about) factor *= FACTORS.people;
    else if (personal || about) factor *= FACTORS.somebody;
    else bonus += OTHER_PEOPLE;
  }
  if (differ(item.injuries, story.injuries, 1)) factor *= FACTORS.injury;
  const moves = moveAccord(item, story);
  return { bonus: bonus + moves.bonus, factor: factor * moves.factor };
}

/** A match is known by its two opponents and its result; whom the headline praises says nothing. */
function matchAccord(item: Features, story: OpenStory, least: number): Accord {
  const factor = differ(item.scores, story.scores, 1) ? FACTORS.result : 1;
  if (shared(item.clubs, story.clubs, least) >= OPPONENTS) return { bonus: SAME_MATCH, factor };
  const known = item.clubs.size >= OPPONENTS && story.clubs.size >= OPPONENTS;
  return { bonus: 0, factor: known ? factor * FACTORS.opponent : factor };
}

/**
 * Whether both claim the same move, one done and the other denied, or moves of one player to clubs that the other does not
 * even name. (A club that is named may be the destination of the same move, misread.)
 */
function moveAccord(item: Features, story: OpenStory): Accord {
  let elsewhere = false;
  for (const move of [...item.moves].map(readMove)) {
    for (const other of [...story.moves.keys()].map(readMove)) {
      if (move.player !== other.player) continue;
      if (move.club === other.club) {
        const states = new Set([move.state, other.state]);
        if (states.has('settled') && states.has('denied')) return { bonus: 0, factor: FACTORS.denied };
        return { bonus: SAME_MOVE, factor: 1 };
      }
      if (!item.clubs.has(`@c:${other.club}`) && !story.clubs.has(`@c:${move.club}`)) elsewhere = true;
    }
  }
  return elsewhere ? { bonus: 0, factor: FACTORS.move } : NO_ACCORD;
}
