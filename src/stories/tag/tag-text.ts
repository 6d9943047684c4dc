import type { Mention, Tag } from '../article.ts';
import { findClubs, type Found } from './find-clubs.ts';
import { findPlayers } from './find-players.ts';
import { assignRoles } from './roles.ts';
import { readSegment, type Segment } from './segment.ts';
import { judgeSport } from './sport.ts';
import type { Tagger } from './tagger.ts';

/** An item to tag. `text` is clean text. */
export interface TagInput {
  text: string;
  title?: string | undefined;
  /** ISO 639-1; Spanish has its own rules for places, every other language is read by the English ones. */
  language: string;
  /** ISO 8601: whom a name means depends on who played where. */
  published?: string | undefined;
  /** Clubs that the feed is about; empty for a general feed. */
  feedClubs?: readonly string[] | undefined;
  url?: string | undefined;
}

/** Who is named in an item, and how much it is about them. */
export interface Tagged {
  /** In order; offsets into `text`. */
  mentions: Mention[];
  /** In order; offsets into `title`. */
  titleMentions: Mention[];
  clubs: Tag[];
  players: Tag[];
  /** Whether the item is about football at all. */
  football: boolean;
}

function mentionsOf(segment: Segment, clubs: readonly Found[], players: readonly Found[]): Mention[] {
  const convert =
    (kind: Mention['kind']) =>
    (found: Found): Mention => ({
      start: segment.tokens[found.first]?.start ?? 0,
      end: segment.tokens[found.last]?.end ?? 0,
      kind,
      entity: found.id,
      confidence: found.confidence,
    });
  return [...clubs.map(convert('club')), ...players.map(convert('player'))].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** Sections of outlets' sites that hold nothing but football. */
const FOOTBALL_ADDRESS = /\/(?:football|futbol|soccer|premier-league|la-?liga|laliga)(?:\/|$|-)/i;
const OTHER_ADDRESS =
  /\/(?:horse-racing|rugby|cricket|tennis|tenis|golf|boxing|formula-?1|baloncesto|basketball|nba)(?:\/|$)/i;

/** Finds clubs and players in an item: where, whom, and in which role. Pure; about 1 ms for 3,000 characters. */
export function tagText(input: TagInput, tagger: Tagger): Tagged {
  const title = readSegment(input.title ?? '', tagger.index);
  const text = readSegment(input.text, tagger.index);
  const segments = [title, text];
  const isKnown = (input.feedClubs?.length ?? 0) > 0 || FOOTBALL_ADDRESS.test(input.url ?? '');
  const gate = judgeSport(title, text, input.language, isKnown);
  const football = gate.football && !OTHER_ADDRESS.test(input.url ?? '');
  const facts = {
    language: input.language,
    gate: { ...gate, football },
    feedClubs: new Set(input.feedClubs ?? []),
  };
  const clubs = findClubs(segments, facts, tagger);
  const clubIds = new Set(clubs.flat().map(({ id }) => id));
  const players = findPlayers(segments, clubIds, facts, input.published, tagger);
  const roles = assignRoles({ segments, clubs, players }, input.published, tagger);
  return {
    mentions: mentionsOf(text, clubs[1] ?? [], players[1] ?? []),
    titleMentions: mentionsOf(title, clubs[0] ?? [], players[0] ?? []),
    clubs: roles.clubs,
    players: roles.players,
    football,
  };
}
