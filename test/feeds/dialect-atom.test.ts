import { describe, expect, test } from 'vitest';

import type { Feed, FeedItem } from '../../src/feeds/feed.ts';
import { atom, atom03, read } from './dialects.ts';

const DIV = '<div xmlns="http://www.w3.org/1999/xhtml">';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('what an Atom entry says', () => {
  test.each<[string, string, Partial<FeedItem>]>([
    // Titles and other text constructs
    ['a title', '<title>Cup</title>', { title: 'Cup' }],
    ['a title as text', '<title type="text">Cup &lt;3 &amp; more</title>', { title: 'Cup <3 & more' }],
    [
      'a title as text that was meant as HTML',
      '<title type="text">Cup &lt;b&gt;final&lt;/b&gt;</title>',
      { title: 'Cup final' },
    ],
    [
      'a title as HTML',
      '<title type="html">&lt;b&gt;Cup&lt;/b&gt; &amp;amp; shield</title>',
      { title: 'Cup & shield' },
    ],
    [
      'a title as HTML in CDATA',
      '<title type="html"><![CDATA[<b>Cup</b> &amp; shield]]></title>',
      { title: 'Cup & shield' },
    ],
    [
      'a title as XHTML',
      `<title type="xhtml">${DIV}<b>Cup</b> &amp; shield</div></title>`,
      { title: 'Cup & shield' },
    ],
    [
      'a title as XHTML with a prefix',
      '<title type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:b>Cup</h:b> final</h:div></title>',
      { title: 'Cup final' },
    ],
    [
      'a title that is HTML by its media type',
      '<title type="text/html">&lt;b&gt;Cup&lt;/b&gt;</title>',
      { title: 'Cup' },
    ],
    ['an empty title', '<title/><id>1</id>', { title: null }],
    ['a title with Dublin Core’s before', '<dc:title>Other</dc:title><title>Cup</title>', { title: 'Cup' }],
    // Links
    ['a link', '<link href="https://desk.example/a"/>', { link: 'https://desk.example/a' }],
    [
      'links of every relation',
      '<link rel="self" href="https://desk.example/s"/><link rel="edit" href="https://desk.example/e"/><link rel="alternate" type="text/html" href="https://desk.example/a"/><link rel="enclosure" href="https://desk.example/f.mp3"/>',
      {
        link: 'https://desk.example/a',
        enclosures: [{ url: 'https://desk.example/f.mp3', type: null, length: null }],
      },
    ],
    [
      'alternates, the page last',
      '<link rel="alternate" type="application/pdf" href="https://desk.example/a.pdf"/><link rel="alternate" type="text/html" href="https://desk.example/a"/>',
      { link: 'https://desk.example/a' },
    ],
    [
      'a relation written out',
      '<link rel="http://www.iana.org/assignments/relation/alternate" href="https://desk.example/a"/>',
      { link: 'https://desk.example/a' },
    ],
    [
      'a relation in capitals',
      '<link rel="ALTERNATE" href="https://desk.example/a"/>',
      { link: 'https://desk.example/a' },
    ],
    ['a link with text', '<link>https://desk.example/a</link>', { link: 'https://desk.example/a' }],
    [
      'an id that is an address, and no link',
      '<id>https://desk.example/a</id>',
      { link: 'https://desk.example/a', id: 'https://desk.example/a' },
    ],
    [
      'an id that is a name',
      '<id>tag:desk.example,2026:1</id>',
      { link: null, id: 'tag:desk.example,2026:1' },
    ],
    [
      'only a link to itself',
      '<link rel="self" href="https://desk.example/s"/>',
      { link: 'https://desk.example/s' },
    ],
    [
      'only related links',
      '<link rel="related" href="https://desk.example/r"/>',
      { link: 'https://desk.example/r' },
    ],
    [
      'a link with entities',
      '<link href="https://desk.example/a?b=1&amp;c=2"/>',
      { link: 'https://desk.example/a?b=1&c=2' },
    ],
    [
      'a link that is not closed',
      '<link href="https://desk.example/a"><title>Cup</title>',
      { link: 'https://desk.example/a', title: 'Cup' },
    ],
    [
      'a content that stands elsewhere',
      '<content type="video/mp4" src="https://desk.example/a.mp4"/><title>Cup</title>',
      { title: 'Cup', content: null },
    ],
    // Bases
    [
      'an entry’s base',
      '<title>x</title><link xml:base="https://other.example/b/" href="a"/>',
      { link: 'https://other.example/b/a' },
    ],
    ['a link from the feed’s own address', '<link href="../a"/>', { link: 'https://desk.example/a' }],
    // Texts
    ['a summary', '<summary>Short</summary>', { summary: 'Short', content: 'Short' }],
    [
      'a summary as HTML',
      '<summary type="html">&lt;p&gt;Short&lt;/p&gt;</summary>',
      { summary: 'Short', content: '<p>Short</p>' },
    ],
    [
      'content',
      '<content type="html">&lt;p&gt;Long&lt;/p&gt;</content>',
      { summary: null, content: '<p>Long</p>' },
    ],
    [
      'content and summary',
      '<summary>Short</summary><content type="html"><![CDATA[<p>Long</p>]]></content>',
      { summary: 'Short', content: '<p>Long</p>' },
    ],
    [
      'content as XHTML',
      `<content type="xhtml">${DIV}<p>Long <b>day</b></p></div></content>`,
      { content: '<p>Long <b>day</b></p>' },
    ],
    ['content as text', '<content type="text">2 &lt; 3</content>', { content: '2 &lt; 3' }],
    [
      'content in base64',
      `<content type="application/octet-stream">${base64('<p>Long</p>')}</content>`,
      { content: '<p>Long</p>' },
    ],
    [
      'content as XHTML without a div',
      '<content type="xhtml"><p xmlns="http://www.w3.org/1999/xhtml">Long</p></content>',
      { content: '<p xmlns="http://www.w3.org/1999/xhtml">Long</p>' },
    ],
    [
      'content with SVG',
      `<content type="xhtml">${DIV}<svg xmlns="http://www.w3.org/2000/svg"><title>No</title></svg>Long</div></content><title>Cup</title>`,
      { title: 'Cup' },
    ],
    ['content twice', '<content>One</content><content>Two</content>', { content: 'One' }],
    // Dates
    [
      'published',
      '<published>2026-09-24T08:00:00Z</published><updated>2026-09-25T08:00:00Z</updated>',
      { published: '2026-09-24T08:00:00.000Z' },
    ],
    [
      'updated alone',
      '<updated>2026-09-24T10:00:00+02:00</updated>',
      { published: '2026-09-24T08:00:00.000Z' },
    ],
    [
      'an empty published',
      '<published/><updated>2026-09-24T08:00:00Z</updated>',
      { published: '2026-09-24T08:00:00.000Z' },
    ],
    ['a published that is none', '<published>never</published>', { published: null }],
    ['dc:date', '<dc:date>2026-09-24T08:00Z</dc:date>', { published: '2026-09-24T08:00:00.000Z' }],
    // People
    [
      'an author',
      '<author><name>Ann Other</name><email>ann@desk.example</email></author>',
      { author: 'Ann Other' },
    ],
    [
      'an author with a prefix',
      '<a:author xmlns:a="http://www.w3.org/2005/Atom"><a:name>Ann Other</a:name></a:author>',
      { author: 'Ann Other' },
    ],
    [
      'authors',
      '<author><name>Ann Other</name></author><author><name>Ben Other</name></author>',
      { author: 'Ann Other, Ben Other' },
    ],
    [
      'an author without name',
      '<author><email>ann@desk.example</email></author>',
      { author: 'ann@desk.example' },
    ],
    ['an author as text', '<author>Ann Other</author>', { author: 'Ann Other' }],
    ['a name in CDATA', '<author><name><![CDATA[Ann & Co]]></name></author>', { author: 'Ann & Co' }],
    ['a contributor is no author', '<contributor><name>Cy Helper</name></contributor>', { author: null }],
    ['dc:creator', '<dc:creator>Ann Other</dc:creator>', { author: 'Ann Other' }],
    // Categories
    ['a term', '<category term="cup"/>', { categories: ['cup'] }],
    [
      'a label',
      '<category term="cup" label="The Cup" scheme="https://desk.example/cats"/>',
      { categories: ['The Cup', 'cup'] },
    ],
    [
      'a term that is an address',
      '<category term="https://desk.example/cup" label="The Cup"/>',
      { categories: ['The Cup'] },
    ],
    [
      'terms and text',
      '<category term="cup"/><category>League</category>',
      { categories: ['cup', 'League'] },
    ],
    // Pictures and files
    [
      'an enclosure',
      '<link rel="enclosure" type="audio/mpeg" length="12" href="/a.mp3"/>',
      { enclosures: [{ url: 'https://desk.example/a.mp3', type: 'audio/mpeg', length: 12 }] },
    ],
    [
      'a media group, as films have',
      '<media:group><media:title>Clip</media:title><media:content url="https://desk.example/v" type="application/x-shockwave-flash"/><media:thumbnail url="https://desk.example/t.jpg" width="480"/><media:description>Short</media:description></media:group><title>Film</title>',
      { title: 'Film', summary: 'Short', image: 'https://desk.example/t.jpg' },
    ],
    // What is not the entry’s
    [
      'its source',
      '<title>Cup</title><source><title>Other</title><id>o</id><updated>2020-01-01T00:00:00Z</updated><link href="https://other.example/"/></source><id>1</id>',
      { title: 'Cup', id: '1', published: null, link: null },
    ],
  ])('%s', async (_, entry, want) => {
    const { items } = await read(atom(`<title>Desk</title><entry>${entry}</entry>`));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject(want);
  });

  test.each<[string, string, Partial<FeedItem>]>([
    [
      'xml',
      '<content mode="xml" type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long</p></div></content>',
      { content: '<p>Long</p>' },
    ],
    ['xml, its title', '<title mode="xml" type="text/html">Cup <b>final</b></title>', { title: 'Cup final' }],
    [
      'escaped',
      '<content mode="escaped" type="text/html">&lt;p&gt;Long&lt;/p&gt;</content>',
      { content: '<p>Long</p>' },
    ],
    [
      'escaped in CDATA',
      '<content mode="escaped" type="text/html"><![CDATA[<p>Long</p>]]></content>',
      { content: '<p>Long</p>' },
    ],
    [
      'base64',
      `<content mode="base64" type="text/html">\n${base64('<p>Long día</p>')}\n</content>`,
      { content: '<p>Long día</p>' },
    ],
    [
      'base64, its title',
      `<title mode="base64" type="text/html">${base64('Cup <b>final</b>')}</title>`,
      { title: 'Cup final' },
    ],
    ['escaped text', '<title mode="escaped" type="text/plain">2 &lt; 3</title>', { title: '2 < 3' }],
    [
      'multipart',
      '<content type="multipart/alternative"><content type="text/plain">Long</content><content type="text/html" mode="escaped">&lt;p&gt;Long&lt;/p&gt;</content></content>',
      { title: null },
    ],
    [
      'issued before modified',
      '<modified>2026-09-25T08:00:00Z</modified><issued>2026-09-24T08:00:00</issued><created>2026-09-23T08:00:00Z</created>',
      { published: '2026-09-24T08:00:00.000Z' },
    ],
    ['created', '<created>2026-09-23T08:00:00Z</created>', { published: '2026-09-23T08:00:00.000Z' }],
    [
      'a link of service',
      '<link rel="service.edit" href="https://desk.example/e"/><link rel="alternate" type="text/html" href="https://desk.example/a"/>',
      { link: 'https://desk.example/a' },
    ],
    [
      'an author with url',
      '<author><name>Ann Other</name><url>https://a.example/</url></author>',
      { author: 'Ann Other' },
    ],
  ])('0.3: %s', async (_, entry, want) => {
    const { items } = await read(atom03(`<title>Desk</title><entry>${entry}</entry>`));
    expect(items[0]).toMatchObject(want);
  });
});

describe('what an Atom feed says', () => {
  test.each<[string, string, Partial<Feed>]>([
    [
      'title, link',
      '<title type="html">The &lt;b&gt;Desk&lt;/b&gt;</title><link href="https://desk.example/"/>',
      { title: 'The Desk', link: 'https://desk.example/' },
    ],
    [
      'self before alternate',
      '<link rel="self" href="https://desk.example/feed"/><link rel="alternate" href="https://desk.example/"/>',
      { link: 'https://desk.example/' },
    ],
    ['self alone is no page', '<link rel="self" href="https://desk.example/feed"/>', { link: null }],
    [
      'authors, icons and subtitles',
      '<author><name>A</name></author><icon>i.png</icon><subtitle>S</subtitle><generator uri="g">G</generator><title>Desk</title>',
      { title: 'Desk' },
    ],
    ['no entries', '<title>Desk</title>', { items: [] }],
  ])('%s', async (_, inside, want) => expect(await read(atom(inside))).toMatchObject(want));

  test('its author is the author of entries that name none', async () => {
    const { items } = await read(
      atom(
        '<author><name>Ann Other</name></author><entry><id>1</id></entry><entry><id>2</id><author><name>Ben Other</name></author></entry>',
      ),
    );
    expect(items.map(({ author }) => author)).toEqual(['Ann Other', 'Ben Other']);
  });

  test('bases are inherited', async () => {
    const { items, link } = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/"><link href="y"/><entry><link href="1"/><content type="html">&lt;img src="p.jpg"&gt;</content></entry><entry xml:base="z/"><link href="2"/></entry><entry xml:base="https://b.example/"><link href="3" xml:base="w/"/></entry></feed>`,
    );
    expect(link).toBe('https://a.example/x/y');
    expect(items.map((item) => item.link)).toEqual([
      'https://a.example/x/1',
      'https://a.example/x/z/2',
      'https://b.example/w/3',
    ]);
    expect(items[0]?.image).toBe('https://a.example/x/p.jpg');
  });

  test.each([
    ['xml:lang', '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es-ES">', 'es-ES'],
    ['xml:lang with a prefix', '<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="es">', 'es'],
    ['a language element', '<feed xmlns="http://www.w3.org/2005/Atom"><language>es</language>', 'es'],
  ])('language: %s', async (_, head, want) => {
    expect((await read(`${head}<entry><title>x</title></entry></feed>`)).language).toBe(want);
  });
});

describe('shapes of Atom', () => {
  const entry = '<title>Cup</title><link href="https://desk.example/a"/>';
  test.each([
    ['without namespace', `<feed><title>Desk</title><entry>${entry}</entry></feed>`],
    [
      '0.3',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Desk</title><entry>${entry}</entry></feed>`,
    ],
    [
      '0.2',
      `<feed version="0.2" xmlns="http://purl.org/atom/ns#"><title>Desk</title><entry>${entry}</entry></feed>`,
    ],
    [
      'a draft’s namespace',
      `<feed xmlns="http://purl.org/atom/ns#draft-ietf-atompub-format-00"><title>Desk</title><entry>${entry}</entry></feed>`,
    ],
    [
      'another draft’s',
      `<feed xmlns="http://www.w3.org/2005/Atom/"><title>Desk</title><entry>${entry}</entry></feed>`,
    ],
    [
      'with a prefix',
      '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>Desk</atom:title><atom:entry><atom:title>Cup</atom:title><atom:link href="https://desk.example/a"/></atom:entry></atom:feed>',
    ],
    [
      'with a prefix that nobody declared',
      '<atom:feed><atom:title>Desk</atom:title><atom:entry><atom:title>Cup</atom:title><atom:link href="https://desk.example/a"/></atom:entry></atom:feed>',
    ],
    [
      'entries first',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry><title>Desk</title></feed>`,
    ],
    [
      'in mixed capitals',
      `<Feed xmlns="http://www.w3.org/2005/Atom"><Title>Desk</Title><Entry><Title>Cup</Title><Link HREF="https://desk.example/a"/></Entry></Feed>`,
    ],
    ['never closed', `<feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title><entry>${entry}`],
    [
      'an unclosed CDATA in the last entry',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title><entry>${entry}<content><![CDATA[<p>Lo`,
    ],
    [
      'in an envelope',
      `<soap:Envelope xmlns:soap="s"><soap:Body><feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title><entry>${entry}</entry></feed></soap:Body></soap:Envelope>`,
    ],
  ])('%s', async (_, text) => {
    const feed = await read(text);
    expect(feed.title).toBe('Desk');
    expect(feed.items.map(({ title, link }) => [title, link])).toEqual([['Cup', 'https://desk.example/a']]);
  });

  test('an entry alone', async () => {
    const { items } = await read(`<entry xmlns="http://www.w3.org/2005/Atom">${entry}</entry>`);
    expect(items).toMatchObject([{ title: 'Cup', link: 'https://desk.example/a' }]);
  });
});
