import { articleAddress, feedAddress, frontAddress, pictureAddress, trackedAddress } from '../addresses.ts';
import type { Newsstand } from '../newsstand.ts';
import { contentHtml } from './content-html.ts';

/** Writes an outlet's feed as JSON Feed 1.1, with the whole text. */
export function writeJsonFeed(origin: string, stand: Newsstand): string {
  const { outlet } = stand;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    home_page_url: frontAddress(origin, outlet),
    feed_url: feedAddress(origin, outlet),
    language: outlet.language,
    items: stand.latest().map((article) => ({
      id: articleAddress(origin, article),
      url: trackedAddress(origin, article),
      title: article.title,
      summary: article.summary,
      content_html: contentHtml(origin, article),
      image: pictureAddress(origin, article),
      date_published: new Date(article.published).toISOString(),
      authors: [{ name: article.byline }],
      tags: ['fútbol'],
    })),
  });
}
