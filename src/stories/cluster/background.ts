import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Catalogue } from '../../catalogue/load.ts';
import { gramTerm, nameTerm, wordTerm, type Term } from './terms.ts';

/**
 * How common a term is in football news at large: the share of reports that carry it. Without it a young index would take
 * "Liverpool" and "midfielder" for rare words and join whatever names the same club.
 */
export type Background = (term: Term) => number;

const wordsSchema = z.object({ documents: z.number().int(), words: z.record(z.string(), z.number().int()) });

/** Letters by which a word is known in the index; as in `field.ts`. */
const STEM = 5;
const GRAM = 4;
/**
 * Shares of names among a desk's reports: a club whose feeds are polled, any other club, a player. Orders of magnitude,
 * read off invented newsroom items; the result hardly changes when they are doubled or halved.
 */
const FOLLOWED_CLUB = 0.35;
const OTHER_CLUB = 0.1;
const PLAYER = 0.03;
/** No term is more common than this. */
const MOST = 0.9;

/**
 * Builds the shares from `background.json` (words counted in football news by `src/cli/learn-background.ts`) and the
 * catalogue's names. Takes about 10 ms.
 */
export function createBackground(catalogue: Catalogue | undefined): Background {
  const { documents, words } = wordsSchema.parse(
    JSON.parse(readFileSync(new URL('./background.json', import.meta.url), 'utf8')),
  );
  const shares = new Map<Term, number>();
  const add = (term: Term, share: number) =>
    shares.set(term, Math.min(MOST, (shares.get(term) ?? 0) + share));
  for (const [word, count] of Object.entries(words)) {
    const share = count / documents;
    add(wordTerm(word, /^\d/.test(word) ? undefined : STEM), share);
    const padded = `_${word}`;
    if (word.length < STEM) continue;
    for (let at = 0; at + GRAM <= padded.length; at += 1) add(gramTerm(padded, at, at + GRAM), share);
  }
  const followed = new Set([...(catalogue?.feeds.values() ?? [])].flatMap((feed) => feed.clubs));
  for (const { id } of [...(catalogue?.clubs.values() ?? []), ...(catalogue?.otherClubs.values() ?? [])]) {
    shares.set(nameTerm(`@c:${id}`), followed.has(id) ? FOLLOWED_CLUB : OTHER_CLUB);
  }
  for (const { id } of catalogue?.players.values() ?? []) shares.set(nameTerm(`@p:${id}`), PLAYER);
  return (term) => shares.get(term) ?? 0;
}
