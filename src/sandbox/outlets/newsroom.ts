import { articleAddress } from './addresses.ts';
import type { Draft } from './article.ts';
import { baselines } from './baseline/index.ts';
import { openNewsstand, type Newsstand } from './newsstand.ts';
import { outlets } from './sample-outlets.ts';

/** A story that came out after the outlets opened. */
export interface PublishedStory {
  outletId: string;
  /** Name of the sample event; null for a visitor's own story. */
  event: string | null;
  title: string;
  /** The page, without tracking parameters. */
  link: string;
  /** ISO 8601 in UTC. */
  published: string;
}

/** The newsstands of all outlets and a record of what came out. */
export interface Newsroom {
  stands: Newsstand[];
  /** Puts a story out, dated now, and records it. Throws an Error for an unknown outlet. */
  release(outletId: string, event: string | null, draft: Draft): PublishedStory;
  /** Oldest first, without the older items of the start. */
  published(): PublishedStory[];
}

/** Opens the newsstands with their older items. `now` gives milliseconds; `origin` is asked at each release. */
export function openNewsroom(now: () => number, origin: () => string): Newsroom {
  const stands = outlets.map(openNewsstand);
  const stories: PublishedStory[] = [];

  const standOf = (outletId: string): Newsstand => {
    const stand = stands.find(({ outlet }) => outlet.id === outletId);
    if (stand === undefined) throw new Error(`There is no sample outlet "${outletId}".`);
    return stand;
  };

  for (const { outletId, items } of baselines) {
    for (const item of [...items].sort((a, b) => b.hoursAgo - a.hoursAgo)) {
      standOf(outletId).add(item, now() - item.hoursAgo * 3_600_000);
    }
  }

  return {
    stands,
    release(outletId, event, draft) {
      const article = standOf(outletId).add(draft, now());
      const story = {
        outletId,
        event,
        title: article.title,
        link: articleAddress(origin(), article),
        published: new Date(article.published).toISOString(),
      };
      stories.push(story);
      return story;
    },
    published: () => [...stories],
  };
}
