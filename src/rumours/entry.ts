import type { Stage } from '../stories/article.ts';
import type { Evidence } from './evidence.ts';
import { sameVoice, type FindOrigin, type Origin } from './origins.ts';

/** One report's evidence with its place. */
export interface Given {
  article: string;
  evidence: Evidence;
}

/** Evidence whose origin is found. */
export interface Entry {
  article: string;
  story: string;
  at: number;
  /** Null: no destination was named. */
  club: string | null;
  from: string | null;
  stage: Stage;
  origin: Origin;
  /** Display name of the outlet that only passes it on; null where the origin speaks. */
  relay: string | null;
  sums: readonly string[];
  until: string | null;
}

/**
 * Finds who is behind each piece of evidence, oldest first. A report with the very words of an earlier one is a copy: it
 * passes on what the earlier one's source said. The result depends on the set alone, not on its order.
 */
export function readEntries(given: readonly Given[], findOrigin: FindOrigin): Entry[] {
  const originals = new Map<string, Origin>();
  return given
    .toSorted((a, b) => a.evidence.at - b.evidence.at || (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ article, evidence }) => {
      const { at, story, to, from, stage, relay, outlet, words, sums = [], until } = evidence;
      const said = findOrigin(evidence);
      const first = words === undefined ? undefined : originals.get(words);
      if (words !== undefined && first === undefined) originals.set(words, said);
      const copied = first !== undefined && !sameVoice(first, said);
      return {
        article,
        story,
        at,
        club: to ?? null,
        from: from ?? null,
        stage,
        origin: copied ? first : said,
        relay: copied ? outlet : (relay ?? null),
        sums,
        until: until ?? null,
      };
    });
}

function keyOf({ article, evidence: { to, stage, source } }: Given): string {
  return JSON.stringify([article, to, stage, source]);
}
