import iconv from 'iconv-lite';
import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { OutletId } from '../../../src/sandbox/outlets/event.ts';
import {
  startOutlets,
  type FeedsFileEntry,
  type SampleOutlets,
} from '../../../src/sandbox/outlets/outlets.ts';

const now = Date.UTC(2026, 2, 4, 22, 30, 0);
const title = 'Niño “crack”: Klopp’s 5 & 6 – ¿más?';
let outlets: SampleOutlets;
beforeAll(async () => {
  outlets = await startOutlets({ now: () => now });
  for (const { id } of outlets.feeds)
    outlets.publish({ outletId: id, title, text: 'Añadió “algo”.\n\nZwei.' });
});
afterAll(() => outlets.close());

function feedUrl(id: OutletId): string {
  const entry: FeedsFileEntry | undefined = outlets.feeds.find((feed) => feed.id === id);
  if (entry === undefined) throw new Error(`no feed ${id}`);
  return entry.url;
}

async function read(id: OutletId): Promise<{ type: string; body: Buffer; text: string }> {
  const response = await fetch(feedUrl(id));
  const body = Buffer.from(await response.arrayBuffer());
  return { type: response.headers.get('content-type') ?? '', body, text: body.toString('utf8') };
}

/** Complains about unbalanced tags, which linkedom would forgive. */
function expectBalanced(xml: string): void {
  const open: string[] = [];
  const bare = xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '').replace(/<\?.*?\?>/g, '');
  for (const [, close, name = '', self] of bare.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    const closed = close === '/' ? open.pop() : name;
    expect(closed).toBe(name);
    if (close !== '/' && self !== '/') open.push(name);
  }
  expect(open).toEqual([]);
  expect(bare).not.toMatch(/&(?!(?:amp|lt|gt|quot|#\d+);)/);
}

const rssIds = ['mersey-lantern', 'halfway-dispatch', 'farol-blanco', 'banderin'] as const;

describe('each RSS feed', () => {
  it.each(rssIds)('%s is well formed and has its older items under the new one', async (id) => {
    const { body } = await read(id);
    const xml = iconv.decode(body, id === 'farol-blanco' ? 'windows-1252' : 'utf8');
    expectBalanced(xml);
    const items = [...new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('item')];
    expect(items.length).toBeGreaterThanOrEqual(4);
    expect(items.length).toBeLessThanOrEqual(6);
    const links = items.map((item) => item.querySelector('link')?.textContent ?? '');
    for (const link of links) expect(new URL(link).search).not.toBe('');
    expect(new Set(links).size).toBe(links.length);
  });
});

describe('the peculiarities', () => {
  it('halfway-dispatch carries the whole text, with clutter', async () => {
    const { text } = await read('halfway-dispatch');
    expect(text).toContain('<content:encoded><![CDATA[<figure>');
    expect(text).toContain('<p>Zwei.</p>');
    expect(text).toContain('appeared first on');
    expect(text).toContain('<pubDate>Wed, 04 Mar 2026 22:30:00 GMT</pubDate>');
  });

  it('banderin gives a short description only', async () => {
    const { text } = await read('banderin');
    expect(text).not.toContain('content:encoded>');
    expect(text).not.toContain('Zwei.');
    expect(text).toContain('[…]');
  });

  it('mersey-lantern escapes titles twice and dates in BST', async () => {
    const { text } = await read('mersey-lantern');
    expect(text).toContain(
      '<title>Ni&amp;#241;o &amp;#8220;crack&amp;#8221;: Klopp&amp;#8217;s 5 &amp;amp; 6',
    );
    expect(text).toContain('<pubDate>Wed, 04 Mar 2026 23:30:00 BST</pubDate>');
  });

  it('farol-blanco is windows-1252 by its declaration only, with Spanish dates', async () => {
    const { type, body, text } = await read('farol-blanco');
    expect(type).not.toContain('charset');
    expect(text).toContain('�');
    const xml = iconv.decode(body, 'windows-1252');
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="windows-1252"\?>/);
    expect(xml).toContain('<title>Niño “crack”: Klopp’s 5 &amp; 6 – ¿más?</title>');
    expect(xml).toContain('<pubDate>jue, 05 mar 2026 00:30:00 CEST</pubDate>');
  });

  it('floodlight-almanac is Atom with rel=self first', async () => {
    const { type, text } = await read('floodlight-almanac');
    expect(type).toContain('application/atom+xml');
    expectBalanced(text);
    const feed = new DOMParser().parseFromString(text, 'text/xml');
    expect(feed.querySelector('link')?.getAttribute('rel')).toBe('self');
    expect(feed.querySelector('entry title')?.textContent).toContain('Klopp’s 5 &amp; 6');
    expect(feed.querySelector('entry updated')?.textContent).toBe('2026-03-04T22:30:00.000Z');
  });

  it('pizarra-cesped is JSON Feed', async () => {
    const { type, text } = await read('pizarra-cesped');
    expect(type).toContain('application/feed+json');
    const item = z.object({ id: z.string(), url: z.url(), title: z.string(), content_html: z.string() });
    const feed = z.object({ version: z.string(), items: z.array(item) }).parse(JSON.parse(text));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items[0]).toMatchObject({ title });
    expect(feed.items[0]?.content_html).toContain('<p>Zwei.</p>');
  });
});
