import { feedAddress, frontAddress, pictureAddress, trackedAddress } from '../addresses.ts';
import type { Article } from '../article.ts';
import { escapeMarkup } from '../markup.ts';
import type { Newsstand } from '../newsstand.ts';
import { element } from './rss.ts';

/** Writes an outlet's feed as Atom 1.0, `rel=self` first and titles of type html, as many do. */
export function writeAtom(origin: string, stand: Newsstand): string {
  const { outlet } = stand;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}">`,
    element('id', `tag:${outlet.id}.example,2024:football`),
    element('title', outlet.name),
    `<link rel="self" type="application/atom+xml" href="${feedAddress(origin, outlet)}"/>`,
    `<link rel="alternate" type="text/html" href="${frontAddress(origin, outlet)}"/>`,
    element('updated', new Date(stand.changed()).toISOString()),
    ...stand.latest().map((article) => writeEntry(origin, article)),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry(origin: string, article: Article): string {
  const date = new Date(article.published).toISOString();
  const link = escapeMarkup(trackedAddress(origin, article));
  return [
    '<entry>',
    element('id', `tag:${article.outlet.id}.example,2024:${article.slug}`),
    `<title type="html">${escapeMarkup(escapeMarkup(article.title))}</title>`,
    `<link rel="enclosure" type="image/png" href="${escapeMarkup(pictureAddress(origin, article))}"/>`,
    `<link rel="alternate" type="text/html" href="${link}"/>`,
    element('published', date),
    element('updated', date),
    `<author>${element('name', article.byline)}</author>`,
    '<category term="football" label="Football"/>',
    `<summary type="text">${escapeMarkup(article.summary)}</summary>`,
    '</entry>',
  ].join('\n');
}
