import { describe, expect, test } from 'vitest';

import type { FeedItem } from '../../src/feeds/feed.ts';
import { canonicalUrl, itemIdentities, itemIdentity } from '../../src/feeds/identity.ts';
import { readFixture } from './fixture.ts';

const FEED = 'https://desk.example/feed.xml';
const base: FeedItem = {
  id: 'guid-1',
  title: 'Keeper signs new contract until 2029',
  link: 'https://www.desk.example/news/keeper?utm_source=rss#comments',
  summary: 'The keeper has signed.',
  content: null,
  published: '2026-09-24T08:00:00.000Z',
  author: null,
  categories: [],
  image: null,
  enclosures: [],
};
const item = (change: Partial<FeedItem> = {}): FeedItem => ({ ...base, ...change });
const distinct = (items: FeedItem[]): number => new Set(itemIdentities(items, FEED)).size;

describe('the same item again', () => {
  test.each<[string, Partial<FeedItem>]>([
    ['with a new date', { published: '2026-09-25T08:00:00.000Z' }],
    ['without a date', { published: null }],
    ['with a new guid', { id: 'guid-2' }],
    ['without a guid', { id: base.link ?? '' }],
    ['in capitals', { title: 'KEEPER SIGNS NEW CONTRACT UNTIL 2029' }],
    ['with one letter changed', { title: 'Keeper sings new contract until 2029' }],
    ['with another text', { summary: 'He has signed, says the club.' }],
    [
      'over http, without www, with other tracking',
      { link: 'http://desk.example/news/keeper/?at_medium=RSS&fbclid=x' },
    ],
  ])('%s', (_, change) => {
    expect(itemIdentity(item(change), FEED)).toBe(itemIdentity(base, FEED));
    const [before] = itemIdentities([base], FEED);
    expect(itemIdentities([item(change)], FEED)[0]).toBe(before);
  });

  test('twice in one feed, under two guids, with a letter changed', () => {
    const again = item({
      id: 'guid-2',
      title: 'Keeper signs new contract untill 2029',
      published: '2026-09-25T08:00:00.000Z',
    });
    expect(distinct([again, base])).toBe(1);
  });

  test('without link: by guid, else by title', () => {
    const bare = item({ link: null });
    expect(itemIdentity(item({ link: null, title: 'Other' }), FEED)).toBe(itemIdentity(bare, FEED));
    const nameless = item({ link: null, id: 'content:x' });
    expect(
      itemIdentity(
        item({ link: null, id: 'content:y', published: null, title: nameless.title?.toUpperCase() ?? '' }),
        FEED,
      ),
    ).toBe(itemIdentity(nameless, FEED));
  });
});

describe('different items', () => {
  test('row 10: equal titles, different links', async () => {
    const { items } = await readFixture('11-restless.xml');
    const same = items.filter(({ title }) => title === 'Restless FC');
    expect(distinct(same)).toBe(2);
  });

  test('row 12: a live blog, and items without guid, are not swallowed', async () => {
    const { items } = await readFixture('11-restless.xml');
    expect(items).toHaveLength(6);
    expect(distinct(items)).toBe(6);
  });

  test('an item of a live blog stays itself as the blog grows and its oldest items fall out', () => {
    const post = (n: number): FeedItem =>
      item({
        id: `live-${n}`,
        title: `${n}' on the clock`,
        summary: `Minute ${n}`,
        published: new Date(Date.UTC(2026, 8, 24, 20, n)).toISOString(),
      });
    const [one] = itemIdentities([post(1)], FEED);
    const two = itemIdentities([post(2), post(1)], FEED);
    const three = itemIdentities([post(3), post(2), post(1)], FEED);
    expect(two[1]).toBe(one);
    expect(three.slice(1)).toEqual(two);
    expect(new Set(three).size).toBe(3);
    const seen = new Set(three);
    const later = itemIdentities([post(4), post(3), post(2)], FEED);
    expect(later.filter((id) => !seen.has(id))).toHaveLength(1);
  });

  test('digits matter: two scores are two reports', () => {
    expect(
      distinct([
        item({ id: 'b', title: 'Live: it is 2-1 at half time' }),
        item({ id: 'a', title: 'Live: it is 1-1 at half time' }),
      ]),
    ).toBe(2);
  });

  test('a link to the front page or to the feed itself says nothing', () => {
    for (const link of ['https://desk.example/', FEED]) {
      expect(itemIdentity(item({ link }), FEED)).not.toBe(itemIdentity(item({ link, id: 'guid-2' }), FEED));
    }
  });

  test('one guid for all', () => {
    expect(
      distinct([
        item({ link: null, title: 'Coach on the cup' }),
        item({ link: null, title: 'Captain on the league' }),
      ]),
    ).toBe(2);
  });

  test('equal guids of two sites', () => {
    const bare = item({ link: null, id: '17' });
    expect(itemIdentity(bare, FEED)).not.toBe(itemIdentity(bare, 'https://other.example/feed'));
  });
});

test('identities are short and safe in keys', () => {
  expect(itemIdentity(base, FEED)).toMatch(/^[\w-]{22}$/);
});

test('300 old items give the same 300 identities', () => {
  const many = Array.from({ length: 300 }, (_, n) =>
    item({ id: `g${n}`, link: `https://desk.example/news/${n}`, title: `Item ${n}` }),
  );
  expect(itemIdentities(many, FEED)).toEqual(itemIdentities(many.toReversed(), FEED).toReversed());
  expect(distinct(many)).toBe(300);
});

test.each([
  ['https://www.Desk.example:443/a/b/?utm_source=x&at_medium=RSS&b=2&a=1#top', 'desk.example/a/b?a=1&b=2'],
  ['http://desk.example/a/b?a=1&b=2', 'desk.example/a/b?a=1&b=2'],
  ['https://desk.example', 'desk.example'],
  ['https://desk.example/?p=12', 'desk.example?p=12'],
  ['https://desk.example/#!/news/1', 'desk.example#!/news/1'],
  ['https://desk.example//a///b', 'desk.example/a/b'],
  ['https://desk.example/a?ref=rss', 'desk.example/a'],
  ['https://desk.example/a?ref=1234', 'desk.example/a?ref=1234'],
  ['https://desk.example/a?cid=99', 'desk.example/a?cid=99'],
  ['https://desk.example:8443/a', 'desk.example:8443/a'],
  ['https://m%C3%BCnchen.example/stra%C3%9Fe', 'xn--mnchen-3ya.example/stra%C3%9Fe'],
  [' not an address ', 'not an address'],
])('canonicalUrl(%j)', (url, want) => expect(canonicalUrl(url)).toBe(want));
