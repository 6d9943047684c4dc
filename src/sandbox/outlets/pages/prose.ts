import type { Article } from '../article.ts';
import { escapeMarkup } from '../markup.ts';
import { wordsOf } from './words.ts';

/** The paragraphs as HTML, with what stands between them on real sites: dateline, promotion, embed, live times. */
export function paragraphsHtml(article: Article): string[] {
  const words = wordsOf(article.outlet.language);
  return article.paragraphs.flatMap((paragraph, at) => {
    const lead = at === 0 && article.place !== null ? `${article.place} (${article.outlet.name}) – ` : '';
    const time = article.live ? `<time>${liveTime(article, at)}</time> ` : '';
    const html = [`<p>${time}${escapeMarkup(lead + paragraph)}</p>`];
    if (at === 0) html.push(promotionHtml(article));
    if (at === 1 && article.embed !== null) {
      html.push(
        `<blockquote class="social-post"><p>${escapeMarkup(article.embed)}</p><p>${words.viewPost}</p></blockquote>`,
      );
    }
    return html;
  });
}

function promotionHtml(article: Article): string {
  const words = wordsOf(article.outlet.language);
  // The same story always carries the same promotion.
  const promotion = words.promotions[article.slug.length % words.promotions.length] ?? '';
  return `<p><strong>${words.readMore}: <a href="/${article.outlet.id}/">${escapeMarkup(promotion)}</a></strong></p>`;
}

/** Times of a live blog, seven minutes apart, as `HH:MM` in UTC. */
function liveTime(article: Article, at: number): string {
  return new Date(article.published - at * 7 * 60_000).toISOString().slice(11, 16);
}
