import { describe, expect, test } from 'vitest';

import type { FeedItem } from '../../src/feeds/feed.ts';
import { read } from './dialects.ts';

const feed = (item: unknown, version = 'https://jsonfeed.org/version/1.1'): string =>
  JSON.stringify({ version, title: 'Desk', home_page_url: 'https://desk.example/', items: [item] });

describe('what an item of a JSON Feed says', () => {
  test.each<[string, unknown, Partial<FeedItem>]>([
    ['a number for an id', { id: 17 }, { id: '17', link: null }],
    ['an id that is an address', { id: 'https://desk.example/a' }, { link: 'https://desk.example/a' }],
    [
      'an address elsewhere',
      { id: '1', external_url: 'https://o.example/a' },
      { link: 'https://o.example/a' },
    ],
    ['a relative address', { id: '1', url: '/a' }, { link: 'https://desk.example/a' }],
    ['markup in the title', { id: '1', title: 'Cup &amp; <b>shield</b>' }, { title: 'Cup & shield' }],
    ['a title that is no text', { id: '1', title: { a: 1 } }, { title: null }],
    ['HTML', { id: '1', content_html: '<p>Long</p>' }, { content: '<p>Long</p>', summary: null }],
    ['text', { id: '1', content_text: '2 < 3' }, { content: '2 &lt; 3', summary: '2 < 3' }],
    [
      'HTML and text',
      { id: '1', content_html: '<p>Long</p>', content_text: 'Long' },
      { content: '<p>Long</p>', summary: 'Long' },
    ],
    ['a summary', { id: '1', summary: 'Short', content_text: 'Long' }, { summary: 'Short', content: 'Long' }],
    [
      'a date',
      { id: '1', date_published: '2026-09-24T08:00:00+02:00' },
      { published: '2026-09-24T06:00:00.000Z' },
    ],
    ['a date that is none', { id: '1', date_published: 'soon' }, { published: null }],
    ['a date of change', { id: '1', date_modified: '2026-09-24' }, { published: '2026-09-24T00:00:00.000Z' }],
    ['an author of 1.0', { id: '1', author: { name: 'Ann Other' } }, { author: 'Ann Other' }],
    [
      'authors of 1.1',
      { id: '1', authors: [{ name: 'Ann' }, { url: 'x' }, { name: 'Ben' }] },
      { author: 'Ann, Ben' },
    ],
    ['an author as text', { id: '1', author: 'Ann Other' }, { author: 'Ann Other' }],
    ['authors as texts', { id: '1', authors: ['Ann Other'] }, { author: 'Ann Other' }],
    ['tags', { id: '1', tags: ['Cup', 7, 'Cup', null, 'League'] }, { categories: ['Cup', 'League'] }],
    ['tags that are no list', { id: '1', tags: 'Cup' }, { categories: ['Cup'] }],
    [
      'an image',
      { id: '1', image: '/i.jpg', banner_image: '/b.jpg' },
      { image: 'https://desk.example/i.jpg' },
    ],
    [
      'files',
      {
        id: '1',
        attachments: [
          { url: '/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 5 },
          { mime_type: 'x' },
          { url: 'https://desk.example/b', size_in_bytes: 'much' },
        ],
      },
      {
        enclosures: [
          { url: 'https://desk.example/a.mp3', type: 'audio/mpeg', length: 5 },
          { url: 'https://desk.example/b', type: null, length: null },
        ],
      },
    ],
    ['nothing', {}, { title: null, link: null }],
  ])('%s', async (_, item, want) => {
    const { items } = await read(feed(item));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject(want);
  });

  test('whatever is no item costs only itself', async () => {
    const text = JSON.stringify({ items: [null, 'x', 3, [], { id: 'a' }] });
    expect((await read(text)).items.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('what a JSON Feed says', () => {
  test('its authors are the authors of items that name none', async () => {
    const text = JSON.stringify({
      authors: [{ name: 'Ann Other' }],
      items: [{ id: '1' }, { id: '2', author: { name: 'Ben Other' } }],
    });
    expect((await read(text)).items.map(({ author }) => author)).toEqual(['Ann Other', 'Ben Other']);
  });

  test.each([
    ['no items, but a version', { version: 'https://jsonfeed.org/version/1', title: 'Desk' }, 'Desk'],
    ['a title that is no text', { title: 3, items: [] }, null],
    [
      'an old spelling of the version',
      { version: 'http://jsonfeed.org/version/1', title: 'Desk', items: null },
      'Desk',
    ],
  ])('%s', async (_, value, title) => {
    expect(await read(JSON.stringify(value))).toMatchObject({ title, items: [] });
  });

  test('stands behind a mark and blanks', async () => {
    expect((await read(`\ufeff\n ${feed({ id: 'a' })}`)).items[0]?.id).toBe('a');
  });
});
