import { inflateSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { splitParagraphs } from '../../../src/sandbox/outlets/markup.ts';
import { startOutlets, type SampleOutlets } from '../../../src/sandbox/outlets/outlets.ts';
import { sampleEvents } from '../../../src/sandbox/outlets/events/index.ts';

const reports = sampleEvents.flatMap(({ reports }) => reports);
let outlets: SampleOutlets;
beforeAll(async () => {
  outlets = await startOutlets({ paceMs: 0 });
  outlets.start();
  for (let n = 0; outlets.published().length < reports.length && n < 500; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
});
afterAll(() => outlets.close());

async function readPage(url: string): Promise<ReturnType<typeof parseHTML>['document']> {
  return parseHTML(await (await fetch(url)).text()).document;
}

it('shows each report whole, between the clutter of a real page', async () => {
  for (const [at, { link }] of outlets.published().entries()) {
    const report = reports[at];
    const page = await readPage(link);
    const prose = page.querySelector('.article-body')?.textContent ?? '';
    for (const paragraph of splitParagraphs(report?.text ?? '')) expect(prose).toContain(paragraph);
    expect(page.querySelector('h1')?.textContent).toBe(report?.title);
    const clutter = [
      '.cookie-banner',
      'nav a',
      '.newsletter',
      'figcaption',
      '.related li',
      '.author-bio',
      'footer',
    ];
    for (const selector of [...clutter, '.byline', '.dateline time', '.article-body strong a']) {
      expect([selector, page.querySelector(selector)?.textContent?.trim()]).not.toEqual([
        selector,
        undefined,
      ]);
    }
    const body = page.querySelector('body')?.textContent ?? '';
    for (const words of [report?.caption, report?.embed, report?.byline, report?.place]) {
      expect(body).toContain(words ?? '');
    }
    expect(page.querySelectorAll('.article-body time').length > 2).toBe(report?.live === true);
  }
});

it('names language, canonical address, feed and picture in the head', async () => {
  for (const { id, url, language } of outlets.feeds) {
    const story = outlets.published().find(({ outletId }) => outletId === id);
    const page = await readPage(`${story?.link ?? ''}?utm_source=rss`);
    expect(page.querySelector('html')?.getAttribute('lang')).toBe(language);
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(story?.link);
    expect(page.querySelector('link[rel=alternate]')?.getAttribute('href')).toBe(url);
    const picture = await fetch(
      page.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '',
    );
    expect(picture.headers.get('content-type')).toBe('image/png');
    const png = Buffer.from(await picture.arrayBuffer());
    expect(png.readUInt32BE(16)).toBe(640);
    const data = png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8);
    expect(inflateSync(data)).toHaveLength(160 * (1 + 640 * 3));
  }
});

it('lists the latest stories on a front page that announces the feed', async () => {
  for (const { id, url } of outlets.feeds) {
    const front = await readPage(`${outlets.origin}/${id}/`);
    expect(front.querySelector('link[rel=alternate]')?.getAttribute('href')).toBe(url);
    const first = front.querySelector('main a')?.getAttribute('href') ?? '';
    expect((await fetch(new URL(first, outlets.origin))).status).toBe(200);
  }
});

it('answers 404 for what it does not have', async () => {
  expect((await fetch(`${outlets.origin}/banderin/nothing-here`)).status).toBe(404);
  expect((await fetch(`${outlets.origin}/nobody/`)).status).toBe(404);
});
