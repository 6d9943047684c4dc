import type { Mention } from '../article.ts';
import { hasCue } from '../phrases/match.ts';
import type { Sentence } from '../sentences.ts';
import type { Lexicon } from './lexicon.ts';
import { maskNames, type Masked } from './mask-names.ts';

/** The headline or a sentence, masked. */
export interface Unit extends Masked {
  sentence: string;
  headline: boolean;
}

/** A part of a unit that claims one thing; offsets in the masked text. */
export interface Clause {
  unit: Unit;
  start: number;
  end: number;
  /** "…, who": it goes on about the club or player right before it. */
  relative: boolean;
}

/** What units are made from. */
export interface UnitInput {
  title: string;
  titleMentions: readonly Mention[];
  text: string;
  mentions: readonly Mention[];
  sentences: readonly Sentence[];
}

/** What the catalogue calls a person on the day: null where it does not know him. */
export type KnownAs = (id: string) => 'staff' | 'player' | null;

/**
 * Ids of those that the text itself or the catalogue calls coach or official, unless the text names a playing position.
 * Where a headline is about who coaches, so are people whom nothing makes a player.
 */
function coachesIn(units: readonly Unit[], lexicon: Lexicon, known: KnownAs): Set<string> {
  const managerNews = units.some(({ headline, text }) => headline && hasCue(lexicon.managerNews, text));
  const coaches = new Set<string>();
  const playing = new Set<string>();
  for (const unit of units) {
    for (const [pattern, ids] of [
      [lexicon.coachNear, coaches],
      [lexicon.position, playing],
    ] as const) {
      for (const match of unit.text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        const player = unit.players.find(({ at }) => at >= match.index && at < end);
        if (player !== undefined) ids.add(player.id);
      }
    }
    for (const { id } of unit.players) {
      const as = known(id);
      if (as === 'staff' || (managerNews && as === null)) coaches.add(id);
    }
  }
  return new Set([...coaches].filter((id) => !playing.has(id)));
}

function turnCoaches(unit: Unit, coaches: ReadonlySet<string>): void {
  const letters = unit.text.split('');
  for (const { at, id } of unit.players) if (coaches.has(id)) letters[at] = 'M';
  unit.text = letters.join('');
  unit.coaches = unit.players.filter(({ id }) => coaches.has(id));
  unit.players = unit.players.filter(({ id }) => !coaches.has(id));
}

/** Headline and sentences of an item, in order. */
export function unitsOf(input: UnitInput, lexicon: Lexicon, known: KnownAs): Unit[] {
  const { title, titleMentions, text, mentions, sentences } = input;
  const units: Unit[] = [
    { ...maskNames(title, 0, title.length, titleMentions), sentence: title, headline: true },
    ...sentences.map((sentence) => ({
      ...maskNames(text, sentence.start, sentence.end, mentions),
      sentence: sentence.text,
      headline: false,
    })),
  ];
  for (const unit of units) {
    unit.text = unit.text.replace(lexicon.masks, (match) => ' '.repeat(match.length));
  }
  const coaches = coachesIn(units, lexicon, known);
  for (const unit of units) turnCoaches(unit, coaches);
  return units;
}

const RELATIVE = /^, (?:who|whose|which|que|cuyo|cuya) $/u;

/** The clauses of a unit; a headline too short to split is one. */
export function clausesOf(unit: Unit, lexicon: Lexicon): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let relative = false;
  for (const match of unit.text.matchAll(lexicon.breaks)) {
    clauses.push({ unit, start, end: match.index, relative });
    start = match.index + match[0].length;
    relative = RELATIVE.test(match[0]);
  }
  clauses.push({ unit, start, end: unit.text.length, relative });
  return clauses.filter(({ start, end }) => end - start > 2);
}

/** Those of `names` that lie in the clause. */
export function within<T extends { at: number }>(names: readonly T[], clause: Clause): T[] {
  return names.filter(({ at }) => at >= clause.start && at < clause.end);
}
