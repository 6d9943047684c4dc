import { z } from 'zod';
import type { Catalogue } from './load.ts';
import { tierSchema } from './schema.ts';

/** A feed that is polled, wherever it was named. */
export interface FeedSource {
  id: string;
  /** Display name of the outlet. */
  outlet: string;
  url: string;
  /** The feed's language, ISO 639-1. */
  language: string;
  /** Clubs that it is about; empty for a general feed. */
  clubs: readonly string[];
  tier: number;
  /** Items whose title contains `match` are of another tier. */
  subtypes: readonly { match: string; tier: number }[];
  /** Named by the operator, so it may be in the operator's own network. */
  trusted: boolean;
}

const feedsFile = z.array(
  z.object({
    id: z.string().regex(/^[\w.-]{1,64}$/, { error: 'must be 1 to 64 letters, digits, dots or dashes' }),
    outlet: z.string().min(1).max(80),
    url: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }),
    language: z.string().min(2).max(10),
    clubs: z.array(z.string()),
    tier: tierSchema,
  }),
);

/** The built-in feeds that are offered by default. */
export function builtInSources(catalogue: Catalogue): FeedSource[] {
  return [...catalogue.feeds.values()]
    .filter((feed) => feed.enabled && feed.type === 'rss')
    .map((feed) => ({
      id: feed.id,
      outlet: catalogue.outlets.get(feed.outlet)?.name ?? feed.name,
      url: feed.url,
      language: feed.language,
      clubs: feed.clubs,
      tier: feed.tier,
      subtypes: feed.subtypes ?? [],
      trusted: false,
    }));
}

/**
 * Reads the content of a feeds file, which replaces the built-in feeds.
 * @returns the feeds, or what is wrong with the file, a line per mistake
 */
export function parseFeedsFile(
  text: string,
  catalogue: Catalogue,
): { sources: FeedSource[]; mistakes: string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      sources: [],
      mistakes: [`is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`],
    };
  }
  const result = feedsFile.safeParse(json);
  if (!result.success) {
    const where = (path: PropertyKey[]) => (path.length === 0 ? '' : `[${path.map(String).join('].[')}]: `);
    return { sources: [], mistakes: result.error.issues.map((issue) => where(issue.path) + issue.message) };
  }
  const ids = new Set<string>();
  const mistakes: string[] = [];
  for (const feed of result.data) {
    if (ids.has(feed.id)) mistakes.push(`the id "${feed.id}" is given twice`);
    ids.add(feed.id);
    for (const club of feed.clubs) {
      if (!catalogue.clubs.has(club)) mistakes.push(`feed "${feed.id}": there is no club "${club}"`);
    }
  }
  return { sources: result.data.map((feed) => ({ ...feed, subtypes: [], trusted: true })), mistakes };
}

/** The tier of one item: that of its feed, unless its title marks it as another kind (a gossip column). */
export function tierOf(source: FeedSource, title: string): number {
  const lower = title.toLowerCase();
  return source.subtypes.find(({ match }) => lower.includes(match))?.tier ?? source.tier;
}
