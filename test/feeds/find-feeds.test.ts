import type { IncomingMessage, ServerResponse } from 'node:http';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { FetchError, NotAFeedError } from '../../src/app/errors.ts';
import { createFetcher, type Fetcher } from '../../src/feeds/fetcher.ts';
import { findFeeds } from '../../src/feeds/find-feeds.ts';
import { completeAddress, siteFeed, usualPlaces, youtubeFeedIn } from '../../src/feeds/site-feeds.ts';
import { startLoopback, type Loopback } from './loopback.ts';

const feed = (title: string, items = 1): string =>
  `<rss version="2.0"><channel><title>${title}</title><language>en</language>${'<item><title>a</title></item>'.repeat(items)}</channel></rss>`;
const page = (head: string): string => `<!doctype html><html><head>${head}</head><body>News</body></html>`;
const link = (href: string, type = 'application/rss+xml'): string =>
  `<link rel="alternate" type="${type}" href="${href}">`;

describe('with a site on loopback', () => {
  let site: Loopback;
  let fetcher: Fetcher;
  let pages: Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>;
  beforeEach(async () => {
    pages = {};
    site = await startLoopback((request, response) => {
      const answer = pages[request.url ?? ''];
      if (answer === undefined) response.writeHead(404).end('not here');
      else if (typeof answer === 'string') response.end(answer);
      else answer(request, response);
    });
    fetcher = createFetcher({ allowLoopback: true, privateHosts: [] });
  });
  afterEach(async () => {
    await fetcher.close();
    await site.close();
  });
  const find = async (path: string) => findFeeds(`${site.url}${path}`, fetcher);
  const refusal = (status: number) => (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(status).end('no');

  test('a feed is its own', async () => {
    pages = { '/feed': feed('Desk', 3) };
    expect(await find('/feed')).toEqual([
      { url: `${site.url}/feed`, title: 'Desk', items: 3, language: 'en' },
    ]);
    expect(site.asked).toEqual(['/feed']);
  });

  test('what a page names, without what is no feed; comments and empty feeds last', async () => {
    pages = {
      '/': page(
        link('/comments/feed') +
          link('/empty') +
          link('/main') +
          link('/gone') +
          link('/page') +
          link('/main'),
      ),
      '/comments/feed': feed('Comments on Desk'),
      '/empty': feed('Empty', 0),
      '/main': feed('Desk'),
      '/page': page(''),
    };
    expect((await find('/')).map(({ title }) => title)).toEqual(['Desk', 'Comments on Desk', 'Empty']);
  });

  test('a feed that a page names as JSON, Atom, or through its base', async () => {
    pages = {
      '/': page(`<base href="/x/">${link('a', 'application/atom+xml')}${link('j', 'application/feed+json')}`),
      '/x/a': '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>1</id></entry></feed>',
      '/x/j': '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1"}]}',
    };
    expect((await find('/')).map(({ title }) => title)).toEqual(['A', 'J']);
  });

  test('the usual places, one after another, when the page names none', async () => {
    pages = { '/sport/cup/': page(''), '/rss.xml': feed('Desk') };
    expect((await find('/sport/cup/'))[0]).toMatchObject({ url: `${site.url}/rss.xml`, title: 'Desk' });
    expect(site.asked).toEqual([
      '/sport/cup/',
      '/sport/cup/feed',
      '/sport/cup/rss',
      '/feed',
      '/rss',
      '/rss.xml',
    ]);
  });

  test('a site that refuses the page may still have a feed', async () => {
    pages = { '/': refusal(403), '/feed': feed('Desk') };
    expect((await find('/'))[0]?.title).toBe('Desk');
  });

  test('an account of Mastodon', async () => {
    pages = { '/@desk': page(''), '/@desk.rss': feed('Desk') };
    expect((await find('/@desk'))[0]).toMatchObject({ url: `${site.url}/@desk.rss`, title: 'Desk' });
  });

  test('what has moved for good is found where it is now', async () => {
    pages = {
      '/old': (_, response) => void response.writeHead(301, { location: '/new' }).end(),
      '/new': feed('Desk'),
    };
    expect((await find('/old'))[0]?.url).toBe(`${site.url}/new`);
  });

  test('no feed anywhere is a clear word, after a bounded number of questions', async () => {
    pages = { '/a/b': page('') };
    const error: unknown = await find('/a/b').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotAFeedError);
    expect(String(error)).toContain('names no feed');
    expect(site.asked.length).toBeLessThanOrEqual(10);
  });

  test.each([
    [404, 'nothing at this address'],
    [500, 'has a fault'],
  ])('a page that answers %i says so', async (status, says) => {
    pages = { '/x': refusal(status) };
    const error: unknown = await find('/x').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FetchError);
    expect(String(error)).toContain(says);
  });

  test('a page that names a feed inside a private network is not followed there', async () => {
    pages = { '/': page(link('http://10.0.0.1/feed')) };
    await expect(find('/')).rejects.toBeInstanceOf(NotAFeedError);
  });
});

test.each([
  [
    'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
    'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv',
  ],
  [
    'https://m.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos',
    'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv',
  ],
  [
    'https://youtube.com/playlist?list=PLabcdefghijk',
    'https://www.youtube.com/feeds/videos.xml?playlist_id=PLabcdefghijk',
  ],
  [
    'https://www.youtube.com/watch?v=abc&list=PLabcdefghijk',
    'https://www.youtube.com/feeds/videos.xml?playlist_id=PLabcdefghijk',
  ],
  ['https://www.youtube.com/user/desk', 'https://www.youtube.com/feeds/videos.xml?user=desk'],
  ['https://www.youtube.com/@desk', null],
  ['https://www.youtube.com/', null],
  ['https://www.reddit.com/r/Desk/', 'https://www.reddit.com/r/Desk/.rss'],
  ['https://old.reddit.com/r/Desk/top', 'https://www.reddit.com/r/Desk/.rss'],
  ['https://reddit.com/user/ann', 'https://www.reddit.com/user/ann/.rss'],
  ['https://www.reddit.com/', null],
  ['https://bsky.app/profile/desk.example', 'https://bsky.app/profile/desk.example/rss'],
  ['https://bsky.app/profile/did:plc:abc', 'https://bsky.app/profile/did:plc:abc/rss'],
  ['https://social.example/@desk', 'https://social.example/@desk.rss'],
  ['https://social.example/@desk@other.example', null],
  ['https://social.example/@desk/1234', null],
  ['https://github.com/desk/app', 'https://github.com/desk/app/releases.atom'],
  ['https://github.com/desk/app/tags', 'https://github.com/desk/app/tags.atom'],
  ['https://github.com/desk/app/commits/main', 'https://github.com/desk/app/commits/main.atom'],
  ['https://github.com/desk', null],
  ['https://medium.com/@desk', 'https://medium.com/feed/@desk'],
  ['https://desk.example/news', null],
  ['https://notyoutube.com/channel/UCabcdefghijklmnopqrstuv', null],
  ['no address', null],
])('siteFeed(%j)', (address, want) => expect(siteFeed(address)).toBe(want));

test.each([
  ['desk.example/news', 'https://desk.example/news'],
  [' <https://desk.example/feed> ', 'https://desk.example/feed'],
  ['feed://desk.example/rss', 'https://desk.example/rss'],
  ['feed:https://desk.example/rss', 'https://desk.example/rss'],
  ['http://desk.example/', 'http://desk.example/'],
  ['ftp://desk.example/', 'ftp://desk.example/'],
])('completeAddress(%j)', (text, want) => expect(completeAddress(text)).toBe(want));

test.each([
  ['<meta itemprop="identifier" content="UCabcdefghijklmnopqrstuv">', 'UCabcdefghijklmnopqrstuv'],
  ['<script>{"externalId":"UCabcdefghijklmnopqrstuv"}</script>', 'UCabcdefghijklmnopqrstuv'],
  ['<script>{"externalId":"short"}</script>', null],
])('a channel’s id in a page: %s', (html, id) => {
  expect(youtubeFeedIn(html, 'https://www.youtube.com/@desk')).toBe(
    id === null ? null : `https://www.youtube.com/feeds/videos.xml?channel_id=${id}`,
  );
  expect(youtubeFeedIn(html, 'https://desk.example/')).toBeNull();
});

test('usual places: below a page’s path, then at the top', () => {
  expect(usualPlaces('https://desk.example/a/b.html?x=1').slice(0, 3)).toEqual([
    'https://desk.example/a/feed',
    'https://desk.example/a/rss',
    'https://desk.example/feed',
  ]);
  expect(usualPlaces('https://desk.example/')).toHaveLength(7);
});
