import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

import { articleFacts } from './article-facts.ts';
import { lighten } from './lighten.ts';
import { paragraphs, plainText } from './text.ts';

/** The article of a web page. Missing values are null; addresses are absolute http(s). */
export interface PageArticle {
  title: string | null;
  /** The article's content with its paragraph structure, as HTML. */
  html: string;
  /** The same as text, paragraphs separated by `\n`. */
  text: string;
  image: string | null;
  /** The address that the page itself calls its own. */
  canonical: string | null;
  /** ISO 8601 in UTC. */
  published: string | null;
  byline: string | null;
}

/** Less than this is a notice, a log-in or a caption, not an article; characters. */
const SHORTEST = 200;
/** Readability gives up above this; elements. */
const MOST_ELEMENTS = 20_000;

/**
 * Finds the article in a web page; null when there is none, or when the page is built to exhaust its reader.
 * @param url the page's address
 */
export function readArticle(html: string, url: string): PageArticle | null {
  const light = lighten(html);
  if (light === null) return null;
  const { document } = parseHTML(light);
  if (document.documentElement === null || document.body === null) return null;
  const facts = articleFacts(document, url);
  let found;
  try {
    found = new Readability(document, { maxElemsToParse: MOST_ELEMENTS, charThreshold: SHORTEST }).parse();
  } catch {
    // Readability throws on pages that are too large, and on some that are no HTML at all: no article either way.
    return null;
  }
  if (!found?.content) return null;
  // Lists of headlines are no articles. What Readability gives is written by linkedom: every link is closed.
  const unlinked = found.content.replace(/<a[\s>][^]*?<\/a>/gi, '');
  if (paragraphs(unlinked).length < SHORTEST) return null;
  const text = paragraphs(found.content);
  const title = facts.title ?? plainText(found.title);
  return {
    title,
    html: found.content,
    text,
    image: facts.image,
    canonical: facts.canonical,
    published: facts.published,
    byline: facts.byline ?? plainText(found.byline),
  };
}
