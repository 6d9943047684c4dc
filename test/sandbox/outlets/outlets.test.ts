import { afterEach, describe, expect, it } from 'vitest';
import {
  startOutlets,
  type OutletsOptions,
  type SampleOutlets,
} from '../../../src/sandbox/outlets/outlets.ts';
import { sampleEvents } from '../../../src/sandbox/outlets/events/index.ts';

let open: SampleOutlets | undefined;
afterEach(() => open?.close());

async function start(options: OutletsOptions = {}): Promise<SampleOutlets> {
  open = await startOutlets(options);
  return open;
}

async function until(condition: () => boolean): Promise<void> {
  for (let n = 0; !condition(); n += 1) {
    if (n > 500) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('startOutlets', () => {
  it('offers three English and three Spanish feeds on loopback', async () => {
    const { feeds, origin } = await start();
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(feeds.map(({ language }) => language).sort()).toEqual(['en', 'en', 'en', 'es', 'es', 'es']);
    for (const { url, tier, clubs } of feeds) {
      expect(url.startsWith(`${origin}/`)).toBe(true);
      expect(tier).toBeLessThanOrEqual(4);
      for (const club of clubs) expect(['liverpool', 'real-madrid']).toContain(club);
    }
  });

  it('publishes nothing before start, the first report at once, then all in order', async () => {
    const outlets = await start({ paceMs: 1 });
    expect(outlets.published()).toEqual([]);
    outlets.start();
    outlets.start();
    expect(outlets.published()).toHaveLength(1);
    const planned = sampleEvents.flatMap(({ name, reports }) =>
      reports.map(({ outletId, title }) => ({ event: name, outletId, title })),
    );
    await until(() => outlets.published().length >= planned.length);
    expect(outlets.published().map(({ event, outletId, title }) => ({ event, outletId, title }))).toEqual(
      planned,
    );
  });

  it('keeps its pace and stops when closed', async () => {
    const outlets = await start({ paceMs: 60_000 });
    outlets.start();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(outlets.published()).toHaveLength(1);
    await outlets.close();
    await expect(fetch(`${outlets.origin}/banderin/`)).rejects.toThrow('fetch failed');
  });

  it('dates stories by the given clock', async () => {
    const outlets = await start({ now: () => Date.UTC(2026, 0, 2, 3, 4, 5, 678) });
    outlets.publish({ outletId: 'banderin', title: 'Hora', text: 'Texto.' });
    expect(outlets.published()[0]?.published).toBe('2026-01-02T03:04:05.000Z');
  });
});

describe('publish', () => {
  it('puts a visitor’s story into the feed and onto a page, escaped, paragraphs kept', async () => {
    const outlets = await start();
    for (const { id, url } of outlets.feeds) {
      const link = outlets.publish({
        outletId: id,
        title: 'Visitor <b>bold</b> & co ]]>',
        text: 'First <script>alert(1)</script>.\nstill first\n\nSecond ]]> paragraph 漢.',
      });
      const feed = await (await fetch(url)).text();
      expect(feed).toContain(new URL(link).pathname);
      // Titles and summaries of JSON Feed are plain text by its specification; all else is markup.
      expect(url.endsWith('.json') || !feed.includes('<script>')).toBe(true);
      const page = await (await fetch(link)).text();
      expect(page).toContain('<h1>Visitor &lt;b&gt;bold&lt;/b&gt; &amp; co ]]&gt;</h1>');
      expect(page).toContain('First &lt;script&gt;alert(1)&lt;/script&gt;. still first</p>');
      expect(page).toContain('<p>Second ]]&gt; paragraph 漢.</p>');
    }
    expect(outlets.published().every(({ event }) => event === null)).toBe(true);
  });

  it('gives two stories of one title two links', async () => {
    const outlets = await start();
    const story = { outletId: 'halfway-dispatch', title: 'Same title', text: 'Text.' };
    expect(outlets.publish(story)).not.toBe(outlets.publish(story));
  });

  it('takes a picture and refuses what it cannot publish', async () => {
    const outlets = await start();
    const story = { outletId: 'farol-blanco', title: 'Foto', text: 'Texto.' };
    const link = outlets.publish({ ...story, image: 'https://pictures.example/a.png?b=1&c=2' });
    const page = await (await fetch(link)).text();
    expect(page).toContain('content="https://pictures.example/a.png?b=1&amp;c=2"');
    expect(() => outlets.publish({ ...story, image: 'javascript:alert(1)' })).toThrow('Invalid URL');
    expect(() => outlets.publish({ ...story, title: ' ' })).toThrow('Too small');
    expect(() => outlets.publish({ ...story, outletId: 'nobody' })).toThrow('no sample outlet "nobody"');
  });
});
