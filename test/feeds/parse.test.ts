import { describe, expect, test } from 'vitest';

import { NotAFeedError } from '../../src/app/errors.ts';
import { parseFeed } from '../../src/feeds/parse.ts';
import { readFixture } from './fixture.ts';

const rss = (inner: string): string => `<rss version="2.0"><channel><title>x</title>${inner}</channel></rss>`;

describe('the rows of feeds in the wild', () => {
  test('1: a bad date costs its own item’s date', async () => {
    const { items, title, link } = await readFixture('01-bad-date.xml');
    expect([title, link]).toEqual(['Harbour Road Gazette', 'https://gazette.example/']);
    expect(items.map(({ published }) => published)).toEqual(['2026-09-24T08:00:00.000Z', null, null]);
    expect(items[1]).toMatchObject({ id: 'tag:gazette.example,2026:2', title: 'Captain back in training' });
  });

  test('2: zones by name, Spanish months, day first, no zone', async () => {
    const { items } = await readFixture('02-zones.xml');
    expect(items.map(({ published }) => published?.slice(0, 16))).toEqual([
      '2026-09-24T07:47',
      '2026-09-24T06:47',
      '2026-11-24T07:47',
      '2026-09-24T06:47',
      '2026-09-24T08:47',
      '2026-09-24T08:47',
    ]);
  });

  test('3: JSON Feed', async () => {
    const feed = await readFixture('03-json-feed.json');
    expect(feed).toMatchObject({
      title: 'The Quay & Stand',
      link: 'https://quay.example/',
      language: 'en-GB',
    });
    expect(feed.items).toHaveLength(2);
    expect(feed.items[0]).toEqual({
      id: '7',
      title: 'Winger out for a month',
      link: 'https://doc.example/winger',
      summary: 'The winger is out.',
      content: '<p>The winger is out.</p><img src="/winger.jpg">',
      published: '2026-09-24T08:00:00.000Z',
      author: 'Ida Quill, Tom Ink',
      categories: ['injury'],
      image: 'https://doc.example/winger.jpg',
      enclosures: [{ url: 'https://doc.example/talk.mp3', type: 'audio/mpeg', length: 4096 }],
    });
    expect(feed.items[1]).toMatchObject({
      link: 'https://quay.example/text',
      summary: 'Two < three',
      content: 'Two &lt; three',
      published: null,
    });
  });

  test.each([
    ['04-no-version.xml', 'Terrace Notes', 'Old stand, new roof', 'https://terrace.example/roof', null],
    ['04-prefixed.xml', 'La Grada Azul', 'El portero renueva', 'https://doc.example/portero', 'Inés Letra'],
    ['04-rdf.xml', 'Old Format FC', 'Derby drawn', 'https://rdf.example/1', 'Bo Byline'],
    ['04-rss090.xml', 'Older Still', 'Cup tie replayed', 'https://older.example/cup', null],
    ['04-atom03.xml', 'Early Atom', 'Coach speaks', 'https://early.example/coach', null],
  ])('4: dialects: %s', async (name, title, first, link, author) => {
    const feed = await readFixture(name);
    expect(feed.title).toBe(title);
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toMatchObject({ title: first, link, author });
  });

  test('4: what the dialects say besides', async () => {
    expect((await readFixture('04-prefixed.xml')).language).toBe('es');
    expect(await readFixture('04-rdf.xml')).toMatchObject({
      language: 'en',
      link: 'https://rdf.example/',
      items: [{ published: '2026-09-24T06:00:00.000Z', categories: ['derby'] }],
    });
    expect((await readFixture('04-atom03.xml')).items[0]).toMatchObject({
      published: '2026-09-24T07:00:00.000Z',
      summary: 'The coach spoke.',
      content: '<p>The coach spoke.</p>',
    });
  });

  test('5: the right link, absolute', async () => {
    const links = await readFixture('05-links.xml');
    expect(links.link).toBe('https://links.example/');
    expect(links.items.map(({ link }) => link)).toEqual([
      'https://links.example/news/one',
      'https://links.example/two',
      'https://links.example/news/deep/three',
      null,
    ]);
    const guids = await readFixture('05-guids.xml');
    expect(guids.items.map(({ link }) => link)).toEqual([
      'https://guids.example/a',
      null,
      'https://guids.example/football/c?x=1&y=2',
      'https://guids.example/d',
    ]);
    expect(guids.items.map(({ id }) => id).slice(0, 3)).toEqual([
      'https://guids.example/a',
      'https://guids.example/b',
      'c-1',
    ]);
  });

  test('6: whatever whole items a broken feed has', async () => {
    const { title, link, items } = await readFixture('06-broken.xml');
    expect([title, link]).toEqual(['Broken & Sons', 'https://broken.example/?a=1&b=2']);
    expect(items.map((item) => [item.title, item.link, item.summary])).toEqual([
      ['Bread & butter win &bogus;', 'https://broken.example/1?a=1&b=2', '5 < 6 & 7 > 6'],
      ['Unclosed link', 'https://broken.example/2', 'Here'],
      ['Never closed', 'https://broken.example/3', null],
      ['Next', 'https://broken.example/4', null],
    ]);
  });

  test('7: titles are plain text', async () => {
    const { title, items } = await readFixture('07-titles.xml');
    expect(title).toBe('Titles of all sorts');
    expect(items.map((item) => item.title)).toEqual([
      'A late goal & a win',
      'Coach’s "plan"',
      'Keeper’s day',
      'Three points – again',
      'Why 3 < 5 & we <3 cups',
      null,
      'Two lines',
    ]);
  });

  test('9: media, enclosures, people, categories', async () => {
    const { items, pace } = await readFixture('09-media.xml');
    const at = 'https://pictures.example';
    expect(pace).toEqual({ ttlMs: 1_800_000, skipHours: [1, 0], skipDays: [0] });
    expect(items.map(({ image }) => image)).toEqual([
      `${at}/l.jpg`,
      `${at}/t.jpg`,
      `${at}/e.png`,
      `${at}/in.jpg`,
      null,
      `${at}/i.jpg`,
    ]);
    expect(items[0]?.enclosures).toEqual([{ url: `${at}/v.mp4`, type: 'video/mp4', length: 123 }]);
    expect(items[2]?.enclosures).toEqual([
      { url: `${at}/e.png`, type: 'image/png', length: 10 },
      { url: `${at}/talk.mp3`, type: 'audio/mpeg', length: null },
    ]);
    expect(items[3]).toMatchObject({
      summary: 'Short',
      content: '<p>Text</p><img width="1" src="count.gif"><img src="/in.jpg" alt="x">',
    });
    expect(items[4]).toMatchObject({
      author: 'Ann Other, Ben Other',
      categories: ['One', 'Two & three'],
      published: '2026-09-24T08:00:00.000Z',
    });
    expect(items[5]).toMatchObject({ author: 'Cy Writer', categories: ['cup', 'final'] });
  });
});

describe('what is no feed', () => {
  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['<!DOCTYPE html><html><head><title>Log in</title></head><body><feed/></body></html>', 'web page'],
    ['<html><body>rss</body></html>', 'web page'],
    ['<opml version="2.0"><body><outline/></body></opml>', '<opml>'],
    ['<?xml version="1.0"?><urlset/>', '<urlset>'],
    ['Not found', 'neither XML nor JSON'],
    ['{"status":"error"}', 'JSON without a list of items'],
    ['[1,2]', 'JSON without a list of items'],
    ['{"items":[', 'cannot be read'],
  ])('%j', async (text, says) => {
    const error: unknown = await parseFeed(text, '').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotAFeedError);
    expect(String(error)).toContain(says);
  });
});

describe('hostile XML', () => {
  test('entities unfold next to nothing, and never reach outside', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">
      <!ENTITY % d SYSTEM "http://127.0.0.1/x.dtd"> %d; <!ENTITY long "${'x'.repeat(255)}">]>`;
    const { items } = await parseFeed(
      bomb +
        rss(`<item><title>&a; &b; &c;</title><description>${'&long;'.repeat(10_000)}</description></item>`),
      '',
    );
    expect(items[0]?.title).toBe('lol &b; &c;');
    expect(items[0]?.summary?.length).toBeLessThan(100_000);
  });

  test.each([
    ['<', 'description'],
    ['<![CDATA[', 'title'],
    ['<!--', 'title'],
    ['<u>', 'unknown'],
    ['<a b="', 'unknown'],
    [`<a b='"`, 'unknown'],
    ['&amp', 'description'],
    ['&a;', 'title'],
    ['<script>', 'description'],
    ['<p ', 'description'],
    ['</u>', 'unknown'],
    ['<link>', 'link'],
    ['<description>', 'description'],
    ['a=b ', 'unknown '],
  ])('takes linear time for a long run of %j', async (piece, element) => {
    const time = async (length: number): Promise<number> => {
      const run = piece.repeat(Math.ceil(length / piece.length));
      const start = process.cpuUsage();
      await parseFeed(rss(`<item><title>a</title><${element}>${run}`), '');
      await parseFeed(rss(`<item><title>a</title><${element}><![CDATA[${run}]]></${element}></item>`), '');
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    await time(20_000);
    expect(await time(100_000)).toBeLessThan(1000);
  });

  test('five thousand elements deep is as good as flat', async () => {
    const { items } = await parseFeed(
      rss(`<item><title>a</title>${'<x><div>'.repeat(5000)}<link>https://a.example/</link></item>`),
      '',
    );
    expect(items[0]?.title).toBe('a');
  });

  test('names that JavaScript knows are just names', async () => {
    const { items } = await parseFeed(
      rss('<item><__proto__>x</__proto__><constructor>y</constructor><title>a</title></item>'),
      '',
    );
    expect(items[0]?.title).toBe('a');
    expect(Object.keys(items[0] ?? {})).toHaveLength(10);
  });
});
