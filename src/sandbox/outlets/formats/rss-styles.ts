import { escapeMarkup, referToNonAscii } from '../markup.ts';
import { contentHtml } from './content-html.ts';
import { britishDate, rfc822Date, spanishDate } from './feed-dates.ts';
import { element, type RssStyle } from './rss.ts';

/** The whole text in `content:encoded`. */
export function fullStyle(origin: string): RssStyle {
  return {
    encoding: 'UTF-8',
    date: rfc822Date,
    title: escapeMarkup,
    extras: (article) => [
      element('dc:creator', article.byline),
      element('category', 'Football'),
      `<description>${cdata(`<p>${escapeMarkup(article.summary)}</p>`)}</description>`,
      `<content:encoded>${cdata(contentHtml(origin, article))}</content:encoded>`,
    ],
  };
}

/** Only the first words of the text: who wants more has to read the page. */
export const shortStyle: RssStyle = {
  encoding: 'UTF-8',
  date: rfc822Date,
  title: (title) => cdata(escapeMarkup(title)),
  extras: (article) => [
    element('dc:creator', article.byline),
    `<description>${cdata(escapeMarkup(article.summary))}</description>`,
  ],
};

/** Titles escaped twice, dates in British summer time. */
export const doubleEscapedStyle: RssStyle = {
  encoding: 'UTF-8',
  date: britishDate,
  title: (title) => escapeMarkup(referToNonAscii(escapeMarkup(title))),
  extras: (article) => [element('description', article.summary)],
};

/** To be encoded as windows-1252; dates in Spanish. */
export const latinStyle: RssStyle = {
  encoding: 'windows-1252',
  date: spanishDate,
  title: escapeMarkup,
  extras: (article) => [element('dc:creator', article.byline), element('description', article.summary)],
};

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]&gt;')}]]>`;
}
