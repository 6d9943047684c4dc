import { articleAddress, frontAddress, pictureAddress } from '../addresses.ts';
import type { Article } from '../article.ts';
import { escapeMarkup } from '../markup.ts';
import { paragraphsHtml } from '../pages/prose.ts';
import { wordsOf } from '../pages/words.ts';

/** The whole text as HTML, with the clutter that full-text feeds carry: captions, promotions, an embed. */
export function contentHtml(origin: string, article: Article): string {
  const words = wordsOf(article.outlet.language);
  const caption = article.caption === null ? '' : `<figcaption>${escapeMarkup(article.caption)}</figcaption>`;
  const link = escapeMarkup(articleAddress(origin, article));
  const name = escapeMarkup(article.outlet.name);
  return [
    `<figure><img src="${escapeMarkup(pictureAddress(origin, article))}" alt="">${caption}</figure>`,
    ...paragraphsHtml(article),
    `<p><em>${escapeMarkup(words.newsletter)}</em></p>`,
    `<p>${words.appeared(
      `<a href="${link}">${escapeMarkup(article.title)}</a>`,
      `<a href="${escapeMarkup(frontAddress(origin, article.outlet))}">${name}</a>`,
    )}</p>`,
  ].join('\n');
}
