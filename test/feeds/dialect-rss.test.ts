import { describe, expect, test } from 'vitest';

import type { Feed, FeedItem } from '../../src/feeds/feed.ts';
import { rdf, read, rss } from './dialects.ts';

describe('what an RSS item says', () => {
  test.each<[string, string, Partial<FeedItem>]>([
    // Titles
    ['a title', '<title>Late winner</title>', { title: 'Late winner' }],
    [
      'a title with entities',
      '<title>Cup &amp; shield &#8211; done</title>',
      { title: 'Cup & shield – done' },
    ],
    ['a title in CDATA', '<title><![CDATA[Cup & <b>shield</b>]]></title>', { title: 'Cup & shield' }],
    [
      'a title in two CDATA',
      '<title><![CDATA[Cup]]> and <![CDATA[shield]]></title>',
      { title: 'Cup and shield' },
    ],
    ['a title with markup', '<title>Cup <em>and</em> shield</title>', { title: 'Cup and shield' }],
    ['a title with attributes', '<title lang="en" type="text">Cup</title>', { title: 'Cup' }],
    ['a title over lines', '<title>\n  Cup\n  and\tshield </title>', { title: 'Cup and shield' }],
    ['a title in capitals', '<TITLE>Cup</TITLE>', { title: 'Cup' }],
    [
      'two titles, the plain one first',
      '<media:title>Clip</media:title><title>Cup</title>',
      { title: 'Cup' },
    ],
    ['an empty title and one of Dublin Core', '<title/><dc:title>Cup</dc:title>', { title: 'Cup' }],
    ['a podcast’s title', '<itunes:title>Cup talk</itunes:title>', { title: 'Cup talk' }],
    ['a title that was escaped twice', '<title>Keeper&amp;#8217;s day</title>', { title: 'Keeper’s day' }],
    [
      'a title with a number sign for a letter',
      '<title>Mart&#xED;n scores</title>',
      { title: 'Martín scores' },
    ],
    [
      'a title with HTML’s own entities',
      '<title>Mart&iacute;n &mdash; 2&nbsp;goals</title>',
      { title: 'Martín — 2 goals' },
    ],
    ['a title with a comment in it', '<title>Cup<!-- not this --> final</title>', { title: 'Cup final' }],
    [
      'a title with a processing instruction in it',
      '<title>Cup<?x y?> final</title>',
      { title: 'Cup final' },
    ],
    // Links
    ['a link', '<link>https://desk.example/a</link>', { link: 'https://desk.example/a' }],
    [
      'a link in CDATA, with blanks',
      '<link>\n <![CDATA[ https://desk.example/a ]]>\n</link>',
      { link: 'https://desk.example/a' },
    ],
    [
      'a link with &amp;',
      '<link>https://desk.example/a?b=1&amp;c=2</link>',
      { link: 'https://desk.example/a?b=1&c=2' },
    ],
    [
      'a link with a bare &',
      '<link>https://desk.example/a?b=1&c=2</link>',
      { link: 'https://desk.example/a?b=1&c=2' },
    ],
    ['a relative link', '<link>/a</link>', { link: 'https://desk.example/a' }],
    ['a link without scheme', '<link>//cdn.example/a</link>', { link: 'https://cdn.example/a' }],
    ['a link in an attribute', '<link href="https://desk.example/a"/>', { link: 'https://desk.example/a' }],
    [
      'Atom’s link beside the plain one',
      '<atom:link rel="self" href="https://desk.example/self"/><link>https://desk.example/a</link>',
      { link: 'https://desk.example/a' },
    ],
    ['Atom’s link alone', '<atom:link href="https://desk.example/a"/>', { link: 'https://desk.example/a' }],
    [
      'an empty link and a permanent guid',
      '<link></link><guid>https://desk.example/g</guid>',
      { link: 'https://desk.example/g', id: 'https://desk.example/g' },
    ],
    [
      'a guid that is no link',
      '<guid isPermaLink="false">https://desk.example/g</guid>',
      { link: null, id: 'https://desk.example/g' },
    ],
    ['a guid that says FALSE', '<guid ispermalink="FALSE">https://desk.example/g</guid>', { link: null }],
    ['a guid that is a name', '<guid>desk-17</guid>', { link: null, id: 'desk-17' }],
    [
      'a guid with a link',
      '<guid isPermaLink="true">https://desk.example/g</guid><link>https://desk.example/a</link>',
      { link: 'https://desk.example/a', id: 'https://desk.example/g' },
    ],
    ['a guid in CDATA', '<guid><![CDATA[ 17 ]]></guid>', { id: '17' }],
    ['an id of Dublin Core', '<dc:identifier>urn:17</dc:identifier>', { id: 'urn:17' }],
    ['no id but a link', '<link>https://desk.example/a</link>', { id: 'https://desk.example/a' }],
    [
      'no id but a file',
      '<enclosure url="https://desk.example/a.mp3"/>',
      { id: 'https://desk.example/a.mp3', link: null },
    ],
    [
      'FeedBurner’s original link and no other',
      '<feedburner:origLink>https://desk.example/a</feedburner:origLink>',
      { link: 'https://desk.example/a' },
    ],
    ['a link that is a script', '<title>x</title><link>javascript:alert(1)</link>', { link: null }],
    [
      'a link twice',
      '<link>https://desk.example/a</link><link>https://desk.example/b</link>',
      { link: 'https://desk.example/a' },
    ],
    [
      'a link with blanks in it',
      '<link>https://desk.example/a b</link>',
      { link: 'https://desk.example/a%20b' },
    ],
    ['a link with accents', '<link>https://desk.example/é</link>', { link: 'https://desk.example/é' }],
    // Texts
    [
      'a description',
      '<description>He scored.</description>',
      { summary: 'He scored.', content: 'He scored.' },
    ],
    [
      'a description with HTML',
      '<description>&lt;p&gt;He &lt;b&gt;scored&lt;/b&gt;.&lt;/p&gt;</description>',
      { summary: 'He scored.', content: '<p>He <b>scored</b>.</p>' },
    ],
    [
      'a description with HTML in CDATA',
      '<description><![CDATA[<p>He scored.</p>]]></description>',
      { summary: 'He scored.', content: '<p>He scored.</p>' },
    ],
    [
      'a description with raw HTML',
      '<description><p>He <b>scored</b>.</p></description>',
      { summary: 'He scored.', content: '<p>He <b>scored</b>.</p>' },
    ],
    [
      'description and content',
      '<description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded>',
      { summary: 'Short', content: '<p>Long</p>' },
    ],
    [
      'content before description',
      '<content:encoded>&lt;p&gt;Long&lt;/p&gt;</content:encoded><description>Short</description>',
      { summary: 'Short', content: '<p>Long</p>' },
    ],
    [
      'content alone',
      '<content:encoded><![CDATA[<p>Long</p>]]></content:encoded>',
      { summary: null, content: '<p>Long</p>' },
    ],
    [
      'an XHTML body',
      '<description>Short</description><xhtml:body><p>Long</p></xhtml:body>',
      { summary: 'Short', content: '<p>Long</p>' },
    ],
    [
      'a body that declares its namespace',
      '<body xmlns="http://www.w3.org/1999/xhtml"><p>Long</p></body>',
      { content: '<p>Long</p>' },
    ],
    ['fullitem', '<fullitem>&lt;p&gt;Long&lt;/p&gt;</fullitem>', { content: '<p>Long</p>' }],
    ['a description of Dublin Core', '<dc:description>Short</dc:description>', { summary: 'Short' }],
    ['an abstract', '<dcterms:abstract>Short</dcterms:abstract>', { summary: 'Short' }],
    ['a podcast’s summary', '<itunes:summary>Short</itunes:summary>', { summary: 'Short' }],
    ['a podcast’s subtitle', '<itunes:subtitle>Short</itunes:subtitle>', { summary: 'Short' }],
    ['a picture’s description', '<media:description>Short</media:description>', { summary: 'Short' }],
    ['Atom’s summary', '<atom:summary>Short</atom:summary>', { summary: 'Short' }],
    [
      'Atom’s content',
      '<atom:content type="html">&lt;p&gt;Long&lt;/p&gt;</atom:content>',
      { content: '<p>Long</p>' },
    ],
    [
      'text before raw HTML',
      '<description>Before <i>in</i> after</description>',
      { summary: 'Before in after' },
    ],
    ['an arrow', '<description>3 &lt; 4 and 5 &gt; 4</description>', { summary: '3 < 4 and 5 > 4' }],
    [
      'CDATA and entities mixed',
      '<description>&lt;b&gt;A&lt;/b&gt;<![CDATA[<i>B</i>]]></description>',
      { summary: 'AB' },
    ],
    ['an empty description', '<title>x</title><description></description>', { summary: null, content: null }],
    // Dates
    [
      'pubDate',
      '<pubDate>Thu, 24 Sep 2026 08:00:00 GMT</pubDate>',
      { published: '2026-09-24T08:00:00.000Z' },
    ],
    [
      'pubdate',
      '<pubdate>Thu, 24 Sep 2026 08:00:00 +0100</pubdate>',
      { published: '2026-09-24T07:00:00.000Z' },
    ],
    ['dc:date', '<dc:date>2026-09-24T08:00:00+02:00</dc:date>', { published: '2026-09-24T06:00:00.000Z' }],
    [
      'pubDate before dc:date',
      '<dc:date>2026-01-01</dc:date><pubDate>Thu, 24 Sep 2026 08:00:00 Z</pubDate>',
      { published: '2026-09-24T08:00:00.000Z' },
    ],
    [
      'a pubDate that is none, and dc:date',
      '<pubDate>soon</pubDate><dc:date>2026-09-24</dc:date>',
      { published: '2026-09-24T00:00:00.000Z' },
    ],
    [
      'dcterms:issued',
      '<dcterms:issued>2026-09-24T08:00Z</dcterms:issued>',
      { published: '2026-09-24T08:00:00.000Z' },
    ],
    [
      'dcterms:created',
      '<dcterms:created>2026-09-24T08:00Z</dcterms:created>',
      { published: '2026-09-24T08:00:00.000Z' },
    ],
    [
      'dcterms:modified',
      '<dcterms:modified>2026-09-24T08:00Z</dcterms:modified>',
      { published: '2026-09-24T08:00:00.000Z' },
    ],
    [
      'atom:published before atom:updated',
      '<atom:updated>2026-09-25T00:00:00Z</atom:updated><atom:published>2026-09-24T00:00:00Z</atom:published>',
      { published: '2026-09-24T00:00:00.000Z' },
    ],
    [
      'a date in CDATA',
      '<pubDate><![CDATA[Thu, 24 Sep 2026 08:00:00 GMT]]></pubDate>',
      { published: '2026-09-24T08:00:00.000Z' },
    ],
    // People
    ['an author', '<author>Ann Other</author>', { author: 'Ann Other' }],
    ['an address and a name', '<author>ann@desk.example (Ann Other)</author>', { author: 'Ann Other' }],
    ['a name and an address', '<author>Ann Other &lt;ann@desk.example&gt;</author>', { author: 'Ann Other' }],
    [
      'a quoted name and an address',
      '<author>"Ann Other" &lt;ann@desk.example&gt;</author>',
      { author: 'Ann Other' },
    ],
    ['an address alone', '<author>ann@desk.example</author>', { author: 'ann@desk.example' }],
    [
      'several creators',
      '<dc:creator>Ann Other</dc:creator><dc:creator>Ben Other</dc:creator>',
      { author: 'Ann Other, Ben Other' },
    ],
    [
      'a creator twice',
      '<dc:creator>Ann Other</dc:creator><dc:creator> Ann  Other </dc:creator>',
      { author: 'Ann Other' },
    ],
    ['a creator in CDATA', '<dc:creator><![CDATA[Ann Other]]></dc:creator>', { author: 'Ann Other' }],
    [
      'Atom’s author',
      '<atom:author><atom:name>Ann Other</atom:name><atom:uri>https://a.example/</atom:uri></atom:author>',
      { author: 'Ann Other' },
    ],
    ['a podcast’s author', '<itunes:author>Ann Other</itunes:author>', { author: 'Ann Other' }],
    [
      'an author in RDF',
      '<dc:creator><rdf:Description><rdf:value>Ann Other</rdf:value></rdf:Description></dc:creator>',
      { author: 'Ann Other' },
    ],
    [
      'an empty author and a creator',
      '<author></author><dc:creator>Ann Other</dc:creator>',
      { author: 'Ann Other' },
    ],
    ['a creator without prefix', '<creator>Ann Other</creator>', { author: 'Ann Other' }],
    ['dc:author', '<dc:author>Ann Other</dc:author>', { author: 'Ann Other' }],
    // Categories
    [
      'categories',
      '<category>Cup</category><category domain="x">League</category><category>Cup</category>',
      { categories: ['Cup', 'League'] },
    ],
    [
      'a category in CDATA',
      '<category><![CDATA[Cup & League]]></category>',
      { categories: ['Cup & League'] },
    ],
    ['an empty category', '<category/><category>Cup</category>', { categories: ['Cup'] }],
    [
      'subjects',
      '<dc:subject>Cup</dc:subject><dc:subject>League</dc:subject>',
      { categories: ['Cup', 'League'] },
    ],
    ['Atom’s categories', '<atom:category term="cup" label="Cup"/>', { categories: ['Cup', 'cup'] }],
    [
      'a podcast’s categories',
      '<itunes:category text="Sport"><itunes:category text="Football"/></itunes:category>',
      { categories: ['Sport', 'Football'] },
    ],
    [
      'keywords',
      '<itunes:keywords>cup, final ,, league</itunes:keywords>',
      { categories: ['cup', 'final', 'league'] },
    ],
    [
      'media:category',
      '<media:category label="Cup">sport/cup</media:category>',
      { categories: ['sport/cup'] },
    ],
    // Files and pictures
    [
      'an enclosure',
      '<enclosure url="https://desk.example/a.mp3" type="audio/mpeg" length="17"/>',
      { enclosures: [{ url: 'https://desk.example/a.mp3', type: 'audio/mpeg', length: 17 }], image: null },
    ],
    [
      'an enclosure with a relative address and no length',
      '<enclosure url="/a.mp3" type="audio/mpeg" length=""/>',
      { enclosures: [{ url: 'https://desk.example/a.mp3', type: 'audio/mpeg', length: null }] },
    ],
    [
      'enclosures',
      '<enclosure url="https://desk.example/a.mp3"/><enclosure url="https://desk.example/b.mp3"/>',
      {
        enclosures: [
          { url: 'https://desk.example/a.mp3', type: null, length: null },
          { url: 'https://desk.example/b.mp3', type: null, length: null },
        ],
      },
    ],
    ['an enclosure without address', '<title>x</title><enclosure type="audio/mpeg"/>', { enclosures: [] }],
    [
      'an enclosure that is a picture',
      '<enclosure url="https://desk.example/a.jpg" type="image/jpeg"/>',
      { image: 'https://desk.example/a.jpg' },
    ],
    [
      'an enclosure with text for address',
      '<enclosure>https://desk.example/a.mp3</enclosure>',
      { enclosures: [{ url: 'https://desk.example/a.mp3', type: null, length: null }] },
    ],
    [
      'Atom’s enclosure',
      '<atom:link rel="enclosure" href="https://desk.example/a.mp3" type="audio/mpeg" length="5"/>',
      { enclosures: [{ url: 'https://desk.example/a.mp3', type: 'audio/mpeg', length: 5 }] },
    ],
    [
      'a media film',
      '<media:content url="https://desk.example/a.mp4" type="video/mp4" fileSize="9"/>',
      { enclosures: [{ url: 'https://desk.example/a.mp4', type: 'video/mp4', length: 9 }] },
    ],
    [
      'a media group',
      '<media:group><media:content url="https://desk.example/s.jpg" medium="image" width="100"/><media:content url="https://desk.example/l.jpg" medium="image" width="900"/></media:group>',
      { image: 'https://desk.example/l.jpg' },
    ],
    [
      'a thumbnail',
      '<media:thumbnail url="https://desk.example/t.jpg"/>',
      { image: 'https://desk.example/t.jpg' },
    ],
    [
      'a thumbnail in media:content',
      '<media:content url="https://desk.example/a.mp4" type="video/mp4"><media:thumbnail url="https://desk.example/t.jpg"/></media:content>',
      { image: 'https://desk.example/t.jpg' },
    ],
    [
      'itunes:image',
      '<itunes:image href="https://desk.example/i.jpg"/>',
      { image: 'https://desk.example/i.jpg' },
    ],
    [
      'an image in the item',
      '<image><url>https://desk.example/i.jpg</url><title>Not this</title></image><title>This</title>',
      { image: 'https://desk.example/i.jpg', title: 'This' },
    ],
    [
      'a picture in the text',
      '<description>&lt;img src="https://desk.example/p.jpg"&gt; He scored.</description>',
      { image: 'https://desk.example/p.jpg', summary: 'He scored.' },
    ],
    // What is not the item’s
    [
      'a source',
      '<title>Cup</title><source url="https://other.example/feed">Other</source>',
      { title: 'Cup', link: null },
    ],
    [
      'Atom’s source',
      '<atom:source><atom:title>Other</atom:title><atom:id>o</atom:id></atom:source><title>Cup</title><guid>17</guid>',
      { title: 'Cup', id: '17' },
    ],
    [
      'unknown elements with known ones inside',
      '<x:y xmlns:x="urn:x"><title>Not this</title></x:y><title>This</title>',
      { title: 'This' },
    ],
    [
      'unknown elements with known names',
      '<title>This</title><x:title xmlns:x="urn:x">Not this</x:title><x:link xmlns:x="urn:x">https://no.example</x:link>',
      { title: 'This', link: null },
    ],
    [
      'a known prefix for something else',
      '<title>This</title><media:title xmlns:media="urn:x">Not this</media:title>',
      { title: 'This' },
    ],
    [
      'an unknown prefix for a known module',
      '<d:creator xmlns:d="http://purl.org/dc/elements/1.1/">Ann Other</d:creator>',
      { author: 'Ann Other' },
    ],
    [
      'a module as default namespace',
      '<creator xmlns="http://purl.org/dc/elements/1.1/">Ann Other</creator>',
      { author: 'Ann Other' },
    ],
    [
      'comments, links to them',
      '<title>x</title><link>https://desk.example/a</link><comments>https://desk.example/a#c</comments><slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">5</slash:comments>',
      { link: 'https://desk.example/a' },
    ],
  ])('%s', async (_, item, want) => {
    const { items } = await read(rss(`<title>Desk</title><item>${item}</item>`));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject(want);
    // In RDF items stand beside the channel; the words are the same.
    if (/atom:|guid/i.test(item)) return;
    const beside = await read(rdf('<title>Desk</title>', `<item>${item}</item>`));
    expect(beside.items[0]).toMatchObject(want);
  });
});

describe('what an RSS channel says', () => {
  test.each<[string, string, Partial<Feed>]>([
    [
      'title, link, language',
      '<title>Desk</title><link>https://desk.example/</link><language>en-gb</language>',
      { title: 'Desk', link: 'https://desk.example/', language: 'en-gb' },
    ],
    [
      'a title with markup',
      '<title>The &lt;b&gt;Desk&lt;/b&gt; &amp;amp; Co</title>',
      { title: 'The Desk & Co' },
    ],
    [
      'a picture’s title and link',
      '<image><title>No</title><link>https://no.example/</link><url>u</url></image><title>Desk</title><link>https://desk.example/</link>',
      { title: 'Desk', link: 'https://desk.example/' },
    ],
    [
      'a form’s title and link',
      '<textInput><title>No</title><link>https://no.example/</link></textInput><title>Desk</title><link>https://desk.example/</link>',
      { title: 'Desk', link: 'https://desk.example/' },
    ],
    [
      'Atom’s self before the link',
      '<atom:link rel="self" type="application/rss+xml" href="https://desk.example/feed"/><link>https://desk.example/</link>',
      { link: 'https://desk.example/' },
    ],
    [
      'Atom’s self after the link',
      '<link>https://desk.example/</link><atom:link rel="self" href="https://desk.example/feed"/><atom:link rel="hub" href="https://hub.example/"/>',
      { link: 'https://desk.example/' },
    ],
    [
      'Atom’s alternate alone',
      '<atom:link rel="alternate" href="https://desk.example/"/>',
      { link: 'https://desk.example/' },
    ],
    [
      'dc:title and dc:language',
      '<dc:title>Desk</dc:title><dc:language>es</dc:language>',
      { title: 'Desk', language: 'es' },
    ],
    [
      'language before dc:language',
      '<dc:language>es</dc:language><language> en </language>',
      { language: 'en' },
    ],
    ['a relative link', '<link>/</link>', { link: 'https://desk.example/' }],
    ['nothing', '', { title: null, link: null, language: null, items: [] }],
    ['title behind the items', '<item><title>a</title></item><title>Desk</title>', { title: 'Desk' }],
    ['a podcast’s title', '<itunes:title>Desk</itunes:title>', { title: 'Desk' }],
  ])('%s', async (_, channel, want) => expect(await read(rss(channel))).toMatchObject(want));
});

describe('shapes of RSS', () => {
  const item = '<item><title>Cup</title><link>https://desk.example/a</link></item>';
  const head = '<title>Desk</title><link>https://desk.example/</link>';
  test.each([
    [
      '0.91 with its document type',
      `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel>${head}${item}</channel></rss>`,
    ],
    ['0.92', `<rss version="0.92"><channel>${head}${item}</channel></rss>`],
    ['without version', `<rss><channel>${head}${item}</channel></rss>`],
    ['without rss', `<channel>${head}${item}</channel>`],
    ['without channel', `<rss version="2.0">${head}${item}</rss>`],
    ['items behind the channel', `<rss version="2.0"><channel>${head}</channel>${item}</rss>`],
    ['items in a list', `<rss version="2.0"><channel>${head}<items>${item}</items></channel></rss>`],
    [
      'in capitals',
      `<RSS VERSION="2.0"><CHANNEL>${head.toUpperCase().replaceAll('HTTPS://DESK.EXAMPLE', 'https://desk.example').replace('DESK', 'Desk')}<ITEM><TITLE>Cup</TITLE><LINK>https://desk.example/a</LINK></ITEM></CHANNEL></RSS>`,
    ],
    [
      'in Userland’s namespace',
      `<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel>${head}${item}</channel></rss>`,
    ],
    [
      'in a namespace of nobody',
      `<rss version="2.0" xmlns="https://example.org/mine"><channel>${head}${item}</channel></rss>`,
    ],
    [
      'with a prefix',
      `<r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2"><r:channel><r:title>Desk</r:title><r:link>https://desk.example/</r:link><r:item><r:title>Cup</r:title><r:link>https://desk.example/a</r:link></r:item></r:channel></r:rss>`,
    ],
    [
      'RSS 0.90',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel>${head}</channel>${item}</rdf:RDF>`,
    ],
    [
      'RSS 1.0',
      rdf(`${head}<items><rdf:Seq><rdf:li rdf:resource="https://desk.example/a"/></rdf:Seq></items>`, item),
    ],
    [
      'RSS 1.0 with another prefix',
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel r:about="x">${head}</channel>${item}</r:RDF>`,
    ],
    [
      'RSS 1.0 with RDF as default',
      `<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"><rss:channel about="x"><rss:title>Desk</rss:title><rss:link>https://desk.example/</rss:link></rss:channel><rss:item><rss:title>Cup</rss:title><rss:link>https://desk.example/a</rss:link></rss:item></RDF>`,
    ],
    ['RSS 1.0, items in the channel', rdf(head + item)],
    [
      'RSS 1.0, items before the channel',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">${item}<channel>${head}</channel></rdf:RDF>`,
    ],
    [
      'RSS 1.1',
      `<Channel xmlns="http://purl.org/net/rss1.1#" rdf:about="x" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${head}<items rdf:parseType="Collection">${item}</items></Channel>`,
    ],
    [
      'behind blanks and a prolog',
      `\n\n  <?xml version="1.0" encoding="utf-8"?>\n<rss><channel>${head}${item}</channel></rss>`,
    ],
    [
      'behind a notice',
      `Warning: something in line 3\n<?xml version="1.0"?><rss><channel>${head}${item}</channel></rss>`,
    ],
    [
      'behind style sheets and comments',
      `<?xml version="1.0"?><?xml-stylesheet href="a.xsl" type="text/xsl"?><!-- <rss> made by hand --><rss><channel>${head}${item}</channel></rss>`,
    ],
    ['before junk', `<rss><channel>${head}${item}</channel></rss>\n<!-- 0.3 s --><script>x()</script>`],
    [
      'with entities of its own',
      `<!DOCTYPE rss [<!ENTITY d "Desk"><!ENTITY host 'https://desk.example'>]><rss><channel><title>&d;</title><link>&host;/</link><item><title>Cup</title><link>&host;/a</link></item></channel></rss>`,
    ],
    [
      'with a bracket in an entity',
      `<!DOCTYPE rss [<!ENTITY d "D]>esk"><!ENTITY e "Desk">]><rss><channel><title>&e;</title><link>https://desk.example/</link>${item}</channel></rss>`,
    ],
    [
      'with attributes in single quotes, or none',
      `<rss version=2.0 a='b'><channel>${head}<item id=1><title>Cup</title><link>https://desk.example/a</link></item></channel></rss>`,
    ],
    ['cut', `<rss><channel>${head}${item}<item><title>Hal`],
    ['without any end', `<rss><channel>${head}<item><title>Cup</title><link>https://desk.example/a</link>`],
    [
      'with wrongly nested ends',
      `<rss><channel>${head}<item><title>Cup</title><link>https://desk.example/a</link><description><b><i>x</b></i></description></channel></item></rss>`,
    ],
    [
      'with a damaged root',
      `<rss version="2.0" xmlns:a="urn:a" xml</item>lang="x"><channel>${head}${item}</channel></rss>`,
    ],
    [
      'with its namespaces in capitals',
      `<RDF:RDF XMLNS:RDF="HTTP://WWW.W3.ORG/1999/02/22-RDF-SYNTAX-NS#" XMLNS="HTTP://PURL.ORG/RSS/1.0/"><channel>${head}</channel>${item}</RDF:RDF>`,
    ],
    [
      'CDF',
      `<CHANNEL HREF="https://desk.example/"><TITLE>Desk</TITLE><ITEM HREF="https://desk.example/a" LASTMOD="2026-09-24T08:00"><TITLE>Cup</TITLE></ITEM></CHANNEL>`,
    ],
  ])('%s', async (_, text) => {
    const feed = await read(text);
    expect([feed.title, feed.link]).toEqual(['Desk', 'https://desk.example/']);
    expect(feed.items.map(({ title, link }) => [title, link])).toEqual([['Cup', 'https://desk.example/a']]);
  });
});
