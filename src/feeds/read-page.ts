import type { Context } from '../app/context.ts';
import { FetchError } from '../app/errors.ts';
import type { ArticleItem, ArticlePage } from '../store/articles.ts';
import { readArticle } from './article.ts';
import { decodeBody } from './decode.ts';

/** A feed that gives at least this much of an article, in characters of HTML, gives enough. */
const ENOUGH = 700;

/** Pages of a baseline are not fetched: those items are never posted, and a site should not be asked for 30 at once. */
const needsPage = (item: ArticleItem) =>
  !item.baseline && (item.content ?? item.summary ?? '').length < ENOUGH;

/**
 * What an article's page adds to its feed item. Undefined where the feed gives enough, the site refuses, or the page
 * holds no article.
 */
export async function readPage(
  item: ArticleItem,
  { fetch, log, sources }: Pick<Context, 'fetch' | 'log' | 'sources'>,
): Promise<ArticlePage | undefined> {
  if (item.link === null || !needsPage(item)) return undefined;
  try {
    const allowPrivate = sources.get(item.feed)?.trusted ?? false;
    const answer = await fetch.get(item.link, { accept: 'text/html, application/xhtml+xml', allowPrivate });
    if (answer.kind !== 'ok') return undefined;
    const article = readArticle(decodeBody(answer.body, answer.contentType), answer.url);
    if (article === null) return undefined;
    const { html, image, canonical } = article;
    return { html, image, canonical };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    log.info(
      { link: item.link, reason: error.message },
      "the article's page was not read; the feed's text serves",
    );
    return undefined;
  }
}
