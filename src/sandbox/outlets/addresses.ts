import type { Article } from './article.ts';
import type { SampleOutlet } from './sample-outlets.ts';

/** The page of an article: its canonical address. */
export function articleAddress(origin: string, article: Article): string {
  return `${origin}/${article.outlet.id}/${article.slug}`;
}

/** The same page as a feed links to it, with the outlet's tracking parameters. */
export function trackedAddress(origin: string, article: Article): string {
  return `${articleAddress(origin, article)}?${article.outlet.tracking}`;
}

/** The article's picture: a visitor's own, else one that this server draws. */
export function pictureAddress(origin: string, article: Article): string {
  return article.image ?? `${origin}/pictures/${article.outlet.id}/${article.slug}.png`;
}

/** The outlet's front page. */
export function frontAddress(origin: string, outlet: SampleOutlet): string {
  return `${origin}/${outlet.id}/`;
}

/** The outlet's feed. */
export function feedAddress(origin: string, outlet: SampleOutlet): string {
  return `${origin}/${outlet.id}/${feedFile(outlet)}`;
}

/** File name of the outlet's feed. */
export function feedFile(outlet: SampleOutlet): string {
  if (outlet.format === 'json-feed') return 'feed.json';
  return outlet.format === 'atom' ? 'atom.xml' : 'rss.xml';
}

/** Media type by which the outlet's pages announce its feed. */
export function feedMediaType(outlet: SampleOutlet): string {
  if (outlet.format === 'json-feed') return 'application/feed+json';
  return outlet.format === 'atom' ? 'application/atom+xml' : 'application/rss+xml';
}
