import type { Mention } from '../article.ts';
import type { Sentence } from '../sentences.ts';
import type { CueHit, Scan } from '../phrases/scan.ts';
import type { ClaimCue, Lexicon, NameCue } from './lexicon.ts';
import { maskNames, type Masked } from './mask-names.ts';

/** The headline or a sentence, masked. */
export interface Unit extends Masked {
  sentence: string;
  /** Offset of the sentence in the item's text; 0 for the headline. */
  offset: number;
  headline: boolean;
  /** What stands where in the masked text. */
  scan: Scan<ClaimCue>;
}

/** A unit before it is known who plays and who coaches. */
interface Raw extends Masked {
  sentence: string;
  offset: number;
  headline: boolean;
  names: Scan<NameCue>;
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
function coachesIn(units: readonly Raw[], known: KnownAs): Set<string> {
  const managerNews = units.some(({ headline, names }) => headline && names('managerNews').length > 0);
  const coaches = new Set<string>();
  const playing = new Set<string>();
  for (const unit of units) {
    for (const [cue, ids] of [
      ['coaching', coaches],
      ['playing', playing],
    ] as const) {
      for (const hit of unit.names(cue)) {
        const player = unit.players.find(({ at }) => at >= hit.start && at < hit.end);
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

/** The unit with coaches as `M`. */
function finish(unit: Raw, coaches: ReadonlySet<string>, lexicon: Lexicon): Unit {
  const { sentence, offset, headline, clubs } = unit;
  const staff = unit.players.filter(({ id }) => coaches.has(id));
  const players = staff.length === 0 ? unit.players : unit.players.filter(({ id }) => !coaches.has(id));
  let { text } = unit;
  for (const { at } of staff) text = `${text.slice(0, at)}M${text.slice(at + 1)}`;
  return { text, sentence, offset, headline, clubs, coaches: staff, players, scan: lexicon.claims(text) };
}

/** Headline and sentences of an item, in order. */
export function unitsOf(input: UnitInput, lexicon: Lexicon, known: KnownAs): Unit[] {
  const { title, titleMentions, text, mentions, sentences } = input;
  const raw = (masked: Masked, sentence: string, offset: number, headline: boolean): Raw => ({
    text: masked.text,
    players: masked.players,
    coaches: masked.coaches,
    clubs: masked.clubs,
    sentence,
    offset,
    headline,
    names: headline || masked.players.length > 0 ? lexicon.names(masked.text) : () => [],
  });
  const units = [
    raw(maskNames(title, 0, title.length, titleMentions), title, 0, true),
    ...sentences.map((one) => raw(maskNames(text, one.start, one.end, mentions), one.text, one.start, false)),
  ];
  const coaches = coachesIn(units, known);
  return units.map((unit) => finish(unit, coaches, lexicon));
}

const RELATIVE = /^, (?:who|whose|which|que|cuyo|cuya) $/u;

/** Nobody writes so long a sentence: such a thing is a list or worse, and claims nothing. In characters, masked. */
const LONGEST_SENTENCE = 1500;

/** The clauses of a unit; a headline too short to split is one. */
export function clausesOf(unit: Unit, lexicon: Lexicon): Clause[] {
  if (unit.text.length > LONGEST_SENTENCE) return [];
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

/** The wordings of one kind in the clause. */
export function cuesIn(cue: ClaimCue, { unit, start, end }: Clause): CueHit[] {
  return unit.scan(cue).filter((hit) => hit.start >= start && hit.end <= end);
}
