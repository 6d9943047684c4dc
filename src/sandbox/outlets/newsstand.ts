import { writeArticle, type Article, type Draft } from './article.ts';
import { slugOf } from './slug.ts';
import type { SampleOutlet } from './sample-outlets.ts';

/** A feed shows this many items, as many real ones do. */
const feedLength = 20;

/** All articles of one outlet, in memory. */
export interface Newsstand {
  outlet: SampleOutlet;
  /** Adds an article under a slug that no other has, and returns it. `now` in milliseconds. */
  add(draft: Draft, now: number): Article;
  find(slug: string): Article | null;
  /** The feed's articles, newest first. */
  latest(): Article[];
  /** When the feed changed last, in milliseconds; each change moves it by a whole second at least. */
  changed(): number;
}

/** Opens an empty newsstand. */
export function openNewsstand(outlet: SampleOutlet): Newsstand {
  const bySlug = new Map<string, Article>();
  let changed = 0;
  return {
    outlet,
    add(draft, now) {
      const wanted = slugOf(draft.title);
      let slug = wanted;
      for (let n = 2; bySlug.has(slug); n += 1) slug = `${wanted}-${n}`;
      const article = writeArticle(outlet, slug, draft, now);
      bySlug.set(slug, article);
      // Last-Modified counts seconds: two stories within one must still look like two changes.
      changed = Math.max(article.published, changed + 1000);
      return article;
    },
    find: (slug) => bySlug.get(slug) ?? null,
    latest: () => [...bySlug.values()].toReversed().slice(0, feedLength),
    changed: () => changed,
  };
}
