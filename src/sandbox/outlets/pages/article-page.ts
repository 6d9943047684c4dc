import { articleAddress, pictureAddress } from '../addresses.ts';
import type { Article } from '../article.ts';
import { escapeMarkup } from '../markup.ts';
import { renderShell } from './page-shell.ts';
import { paragraphsHtml } from './prose.ts';
import { wordsOf } from './words.ts';

/** An article's page with all that surrounds a story on a real site. `others` fill the list under it. */
export function renderArticlePage(origin: string, article: Article, others: readonly Article[]): string {
  const { outlet } = article;
  const words = wordsOf(outlet.language);
  const date = new Date(article.published).toISOString();
  const picture = escapeMarkup(pictureAddress(origin, article));
  const caption = article.caption === null ? words.picture : `${article.caption} ${words.picture}`;
  const byline = escapeMarkup(article.byline);
  const head = [
    `<link rel="canonical" href="${articleAddress(origin, article)}">`,
    '<meta property="og:type" content="article">',
    `<meta property="og:title" content="${escapeMarkup(article.title)}">`,
    `<meta property="og:image" content="${picture}">`,
    `<meta name="description" content="${escapeMarkup(article.summary)}">`,
    `<meta property="article:published_time" content="${date}">`,
    `<meta name="author" content="${byline}">`,
  ];
  return renderShell(origin, outlet, article.title, head, [
    '<main>',
    '<article>',
    `<h1>${escapeMarkup(article.title)}</h1>`,
    `<p class="byline">${words.by} <a rel="author" href="/${outlet.id}/">${byline}</a></p>`,
    `<p class="dateline">${words.published} <time datetime="${date}">${date.slice(0, 16).replace('T', ' ')}</time></p>`,
    `<p class="share">${words.share}</p>`,
    `<figure><img src="${picture}" alt=""><figcaption>${escapeMarkup(caption)}</figcaption></figure>`,
    '<div class="article-body">',
    ...paragraphsHtml(article),
    '</div>',
    `<aside class="newsletter"><p>${words.newsletter}</p><button>${words.subscribe}</button></aside>`,
    `<aside class="author-bio"><p>${escapeMarkup(words.author(article.byline))}</p></aside>`,
    '</article>',
    '</main>',
    renderRelated(article, others),
  ]);
}

function renderRelated(article: Article, others: readonly Article[]): string {
  const { outlet } = article;
  const words = wordsOf(outlet.language);
  const own = others.filter((other) => other !== article).slice(0, 3);
  const links = [
    ...words.related.map((title) => `<a href="/${outlet.id}/">${escapeMarkup(title)}</a>`),
    ...own.map((other) => `<a href="/${outlet.id}/${other.slug}">${escapeMarkup(other.title)}</a>`),
  ];
  return `<aside class="related"><h2>${words.relatedTitle}</h2><ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul></aside>`;
}
