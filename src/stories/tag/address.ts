import type { AliasIndex } from './alias-index.ts';
import { tokenize } from './tokens.ts';

/** Sections of outlets' sites that hold nothing but football. */
const FOOTBALL = /\/(?:football|futbol|soccer|premier-league|la-?liga)(?:\/|$)/i;
const OTHER_SPORT =
  /\/(?:horse-racing|rugby|rugby-league|cricket|tennis|tenis|golf|boxing|formula-?1|baloncesto|basketball|nba|nfl|cycling)(?:\/|$)/i;
/** A slug with more clubs is a list. */
const MOST_CLUBS = 2;
const LONGEST = 400;

/** What an article's address says of its sport. */
export function sportOfAddress(url: string | undefined): 'football' | 'other' | undefined {
  const path = (url ?? '').slice(0, LONGEST);
  if (OTHER_SPORT.test(path)) return 'other';
  return FOOTBALL.test(path) ? 'football' : undefined;
}

/** Clubs in the last part of an article's address; none where it lists several. Host and folders name no club. */
export function clubsInAddress(url: string | undefined, index: AliasIndex): string[] {
  const slug =
    /\/([^/?#]{1,300})\/?(?:[?#]|$)/.exec((url ?? '').slice('https://'.length, LONGEST))?.[1] ?? '';
  // Names in an address have no capitals: every word is given one.
  const words = slug.replace(/[-_]+/g, ' ').replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
  const tokens = tokenize(words);
  const clubs = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const hit = index.startingAt(tokens, at)[0];
    if (hit === undefined || hit.alias.kind !== 'club') continue;
    const [id] = hit.alias.ids;
    if (id !== undefined && (hit.alias.strength === 'strong' || hit.alias.strength === 'place'))
      clubs.add(id);
    at = hit.last;
  }
  return clubs.size > MOST_CLUBS ? [] : [...clubs];
}
