import type { Alias, AliasIndex, Hit } from './alias-index.ts';
import { tokenize, type Token } from './tokens.ts';

/** A stretch of words with a name: all that this name can mean. */
export interface Candidate {
  first: number;
  last: number;
  aliases: readonly Alias[];
}

/** A title or a text, read for names. */
export interface Segment {
  text: string;
  tokens: readonly Token[];
  candidates: readonly Candidate[];
  /** Candidate that covers a word, by word. */
  at: ReadonlyMap<number, Candidate>;
  /** Most words have a capital, so a capital says nothing. */
  titleCase: boolean;
}

const SHORT = 3;
const TITLE_CASE_SHARE = 0.6;

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ word }) => word.length > SHORT && !/^\d/.test(word));
  return words.length > 2 && words.filter(({ capital }) => capital).length > TITLE_CASE_SHARE * words.length;
}

/** The longest names, left to right. A phrase that names something else hides the club in it, but no other club. */
function findCandidates(index: AliasIndex, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length;) {
    const hits = index.startingAt(tokens, at);
    const longest = hits[0];
    if (longest === undefined || isCutByStronger(index, tokens, longest)) {
      at += 1;
      continue;
    }
    const same = hits.filter((hit) => hit.last === longest.last).map((hit) => hit.alias);
    const block = same.find((alias) => alias.strength === 'block');
    const named = block === undefined ? same : same.filter((alias) => alias.strength === 'strong');
    if (block === undefined || named.length > 0)
      found.push({ first: at, last: longest.last, aliases: named });
    else {
      const inner = hits.filter((hit) => isOther(hit, block.ids));
      const best = inner[0];
      if (best !== undefined) {
        const aliases = inner.filter((hit) => hit.last === best.last).map((hit) => hit.alias);
        found.push({ first: at, last: best.last, aliases });
      }
    }
    at = longest.last + 1;
  }
  return found;
}

/** "La Real Sociedad" is no "La Real": a longer strong name that begins inside a weak one takes its place. */
function isCutByStronger(index: AliasIndex, tokens: readonly Token[], hit: Hit): boolean {
  if (hit.alias.strength !== 'weak') return false;
  for (let at = hit.first + 1; at <= hit.last; at++) {
    const inner = index.startingAt(tokens, at)[0];
    if (inner !== undefined && inner.last > hit.last && inner.alias.strength === 'strong') return true;
  }
  return false;
}

const isOther = (hit: Hit, hidden: readonly string[]) =>
  hit.alias.strength === 'strong' && hidden[0] !== '' && !hit.alias.ids.some((id) => hidden.includes(id));

/** Reads a title or text for names. */
export function readSegment(text: string, index: AliasIndex): Segment {
  const tokens = tokenize(text);
  const candidates = findCandidates(index, tokens);
  const at = new Map<number, Candidate>();
  for (const candidate of candidates) {
    for (let word = candidate.first; word <= candidate.last; word++) at.set(word, candidate);
  }
  return { text, tokens, candidates, at, titleCase: text.length < 200 && isTitleCase(tokens) };
}
