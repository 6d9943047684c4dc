import { z } from 'zod';

import { parseDate } from './dates.ts';
import { absoluteUrl } from './links.ts';
import { plainText } from './text.ts';

/** What a page says about its article besides the article. */
export interface ArticleFacts {
  title: string | null;
  image: string | null;
  canonical: string | null;
  published: string | null;
  byline: string | null;
}

/** The part of a document that is asked here. */
interface Page {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
  querySelectorAll(selector: string): Iterable<{ textContent: string | null }>;
}

const author = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const article = z.object({
  '@type': z.union([z.string(), z.array(z.string())]).transform(String),
  datePublished: z.string().nullish().catch(null),
  author: z
    .union([author.transform((one) => [one]), z.array(author)])
    .nullish()
    .catch(null),
});

/** The article that a page's JSON-LD describes, if any. */
function linkedData(page: Page): z.infer<typeof article> | null {
  for (const { textContent } of [...page.querySelectorAll('script[type*="ld+json"]')].slice(0, 10)) {
    let data: unknown;
    try {
      data = JSON.parse(textContent ?? '');
    } catch {
      // Broken JSON-LD is common and says nothing.
      continue;
    }
    const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(data).data?.['@graph'];
    for (const node of graph ?? (Array.isArray(data) ? data : [data])) {
      const found = article.safeParse(node).data;
      if (found !== undefined && /Article|BlogPosting|Posting|Report/.test(found['@type'])) return found;
    }
  }
  return null;
}

/** Reads a page's own description of its article: Open Graph, JSON-LD, canonical link, `<time>`. */
export function articleFacts(page: Page, url: string): ArticleFacts {
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = page.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return null;
  };
  const data = linkedData(page);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const dates = [
    meta('article:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued', 'parsely-pub-date'),
    data?.datePublished,
    page.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime'),
  ];
  const byline = data?.author?.join(', ') ?? meta('author', 'article:author', 'parsely-author', 'dc.creator');
  return {
    title: plainText(meta('og:title', 'twitter:title')),
    image: absoluteUrl(
      meta('og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src'),
      url,
    ),
    canonical: absoluteUrl(canonical, url),
    published: dates.map(parseDate).find((date) => date !== null) ?? null,
    byline: byline !== null && /^https?:/i.test(byline) ? null : plainText(byline),
  };
}
