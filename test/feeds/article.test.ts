import { describe, expect, test } from 'vitest';

import { readArticle } from '../../src/feeds/article.ts';
import { feedLinks } from '../../src/feeds/discover.ts';
import { fixtureText } from './fixture.ts';

const URL_OF_PAGE = 'https://gazette.example/news/keeper-signs?utm_source=x';

test('reads the article of a page, and what the page says about it', () => {
  const found = readArticle(fixtureText('article.html'), URL_OF_PAGE);
  expect(found).toMatchObject({
    title: 'Keeper signs & stays',
    image: 'https://gazette.example/pictures/keeper.jpg',
    canonical: 'https://gazette.example/news/keeper-signs',
    published: '2026-09-24T08:30:00.000Z',
    byline: 'Ida Quill',
  });
  expect(found?.text.split('\n')).toHaveLength(5);
  expect(found?.text).toContain('“This is home,” he told');
  expect(found?.html.match(/<p>/g)).toHaveLength(3);
  expect(`${found?.html} ${found?.text}`).not.toMatch(/tracking|color:red|Fixtures|comment/);
});

describe('pages without an article', () => {
  test.each([
    ['nothing', ''],
    ['text', 'Not found'],
    [
      'a log-in page',
      '<html><body><form><h1>Log in</h1><input name="user"><p>Please log in to go on.</p></form></body></html>',
    ],
    [
      'a list of links',
      `<html><body><ul>${'<li><a href="/x">One more headline of many on this page</a></li>'.repeat(40)}</ul></body></html>`,
    ],
    ['a feed', '<rss version="2.0"><channel><title>x</title></channel></rss>'],
    ['a page that is too large', `<html><body><p>${'word '.repeat(800_000)}</p></body></html>`],
    ['nesting', `<html><body>${'<div>'.repeat(100_000)}<p>deep</p></body></html>`],
    ['elements', `<html><body>${'<span>x</span>'.repeat(100_000)}</body></html>`],
    ['open scripts', `<html><body>${'<script>'.repeat(50_000)}</body></html>`],
    ['open tags', `<html><body>${'<a b="'.repeat(100_000)}</body></html>`],
    ['open comments', `<html><body>${'<!--'.repeat(100_000)}</body></html>`],
  ])('%s', (_, html) => {
    const start = process.cpuUsage();
    expect(readArticle(html, URL_OF_PAGE)).toBeNull();
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500);
  });
});

test('bad addresses and dates in a page count as missing', () => {
  const html = fixtureText('article.html')
    .replace('/pictures/keeper.jpg', 'javascript:alert(1)')
    .replace('href="/news/keeper-signs"', 'href="http://["')
    .replace('2026-09-24T09:30:00+01:00', 'this morning');
  expect(readArticle(html, URL_OF_PAGE)).toMatchObject({ image: null, canonical: null, published: null });
});

test('finds the feeds that a page names', () => {
  const html = `<html><head><base href="/sub/"><link rel="stylesheet" href="a.css">
    <LINK REL="alternate" TYPE="application/rss+xml" HREF="feed?a=1&amp;b=2"><link rel='alternate' type='application/atom+xml' href='//other.example/atom'>
    <link rel="alternate" hreflang="es" href="/es"><link rel="alternate" type="application/feed+json" href="javascript:1">
    <link rel="alternate" type="application/rss+xml" href="feed?a=1&amp;b=2"></head></html>`;
  expect(feedLinks(html, 'https://desk.example/page')).toEqual([
    'https://desk.example/sub/feed?a=1&b=2',
    'https://other.example/atom',
  ]);
  expect(feedLinks('', 'https://desk.example/')).toEqual([]);
});
