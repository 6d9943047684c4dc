import { fold } from '../../catalogue/fold.ts';
import type { Alias } from './alias-index.ts';
import { clubsAt } from './career.ts';
import type { Found, TextFacts } from './find-clubs.ts';
import { rivalFirstName, rivalSurname } from './rival-names.ts';
import type { Candidate, Segment } from './segment.ts';
import type { Tagger } from './tagger.ts';

/** Younger people are in no news; an older text with their name means somebody else. */
const YOUNGEST = 15;

/** Everything that decides whom a bare name means. */
interface Evidence {
  tagger: Tagger;
  language: string;
  published: string | undefined;
  /** Clubs named in the item or served by its feed. */
  clubs: ReadonlySet<string>;
  /** Players named in full. */
  full: ReadonlySet<string>;
  /** Surnames of people named in full who are none of ours, e.g. "Ernesto Valverde". */
  rivals: ReadonlyMap<string, number>;
}

const playersOf = (candidate: Candidate): Alias[] =>
  candidate.aliases.filter((alias) => alias.kind === 'player');

function isOldEnough(id: string, { tagger, published }: Evidence): boolean {
  const born = tagger.birthYears.get(id);
  return born === undefined || published === undefined || Number(published.slice(0, 4)) - born >= YOUNGEST;
}

const wasAt = (id: string, evidence: Evidence, published: string | undefined) =>
  clubsAt(evidence.tagger.spells.get(id) ?? [], published).some((club) => evidence.clubs.has(club));

/** Of several bearers of a bare name the one whose name or club stands in the item; `fallback` when none does. */
function choose(
  ids: readonly string[],
  name: string,
  evidence: Evidence,
  fallback: string | null,
): string | undefined {
  const named = ids.filter((id) => evidence.full.has(id));
  if (named.length === 1) return named[0];
  if (named.length > 1) return named.includes(fallback ?? '') ? (fallback ?? undefined) : undefined;
  if (evidence.rivals.has(name)) return undefined;
  const now = ids.filter((id) => wasAt(id, evidence, evidence.published));
  const namesakes = evidence.tagger.namesakes.get(name);
  const isShared =
    namesakes !== undefined &&
    [...namesakes].some((club) => evidence.clubs.has(club) && !atClub(now, club, evidence));
  if (now.length === 1 && !isShared) return now[0];
  if (fallback !== null && (now.length === 0 || now.includes(fallback))) return fallback;
  const ever = ids.filter((id) => wasAt(id, evidence, undefined));
  return now.length === 0 && ever.length === 1 && namesakes === undefined ? ever[0] : undefined;
}

const atClub = (ids: readonly string[], club: string, evidence: Evidence) =>
  ids.some((id) => clubsAt(evidence.tagger.spells.get(id) ?? [], evidence.published).includes(club));

function resolve(segment: Segment, candidate: Candidate, evidence: Evidence): Found | undefined {
  const { first, last } = candidate;
  const aliases = playersOf(candidate);
  const isCommonWord = (id: string) =>
    first === last && evidence.tagger.commonSurnames.has(id) && !evidence.full.has(id);
  const ids = [...new Set(aliases.flatMap((alias) => alias.ids))].filter(
    (id) => isOldEnough(id, evidence) && !isCommonWord(id),
  );
  if (ids.length === 0) return undefined;
  const { tagger, language } = evidence;
  if (rivalFirstName(segment, candidate, ids, tagger, language) !== undefined) return undefined;
  if (rivalSurname(segment, candidate, ids, tagger)) return undefined;
  const strong = aliases.find((alias) => alias.strength === 'strong');
  const strongIds = strong?.ids.filter((id) => ids.includes(id)) ?? [];
  if (last > first && strongIds.length === 1 && strongIds[0] !== undefined) {
    return { first, last, id: strongIds[0], confidence: 0.99 };
  }
  const name = fold(segment.text.slice(segment.tokens[first]?.start, segment.tokens[last]?.end));
  const shared = tagger.shared.get(name);
  const fallback = shared?.default ?? (strongIds.length === 1 ? (strongIds[0] ?? null) : null);
  const id = choose(ids, name, evidence, fallback);
  if (id === undefined) return undefined;
  const isSure = evidence.full.has(id) || strongIds.includes(id);
  return { first, last, id, confidence: isSure ? 0.97 : 0.85 };
}

/** Players named in full, and the surnames of strangers named in full. */
function readFullNames(segments: readonly Segment[], tagger: Tagger, language: string) {
  const full = new Set<string>();
  const rivals = new Map<string, number>();
  for (const segment of segments) {
    for (const candidate of segment.candidates) {
      const aliases = playersOf(candidate);
      const ids = aliases.flatMap((alias) => alias.ids);
      if (ids.length === 0) continue;
      const stranger = rivalFirstName(segment, candidate, ids, tagger, language);
      const word = segment.tokens[candidate.last]?.word ?? '';
      if (stranger !== undefined) rivals.set(word, (rivals.get(word) ?? 0) + 1);
      else if (candidate.last > candidate.first || aliases.every((alias) => alias.strength === 'strong')) {
        for (const alias of aliases)
          if (alias.strength === 'strong') for (const id of alias.ids) full.add(id);
      }
    }
  }
  return { full, rivals };
}

/**
 * Every player named in the segments of one item, per segment. A full name tags alone; a surname once the full name
 * or the club stands in the item and no other first name stands before it.
 */
export function findPlayers(
  segments: readonly Segment[],
  clubs: ReadonlySet<string>,
  facts: TextFacts,
  published: string | undefined,
  tagger: Tagger,
): Found[][] {
  if (!facts.gate.football || facts.gate.otherSection) return segments.map(() => []);
  const { full, rivals } = readFullNames(segments, tagger, facts.language);
  const evidence: Evidence = {
    tagger,
    language: facts.language,
    published,
    clubs: new Set([...clubs, ...facts.feedClubs]),
    full,
    rivals,
  };
  return segments.map((segment) =>
    segment.candidates.flatMap((candidate) => {
      const found = resolve(segment, candidate, evidence);
      return found === undefined ? [] : [found];
    }),
  );
}
