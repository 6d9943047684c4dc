import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { NotAFeedError } from '../../src/app/errors.ts';
import type { PacedFeed } from '../../src/feeds/feed.ts';
import { readText } from '../../src/feeds/read-text.ts';
import { plainText } from '../../src/feeds/text.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Text as people write it, with what is special in XML, but none that reads as a tag or an entity. */
const words = fc
  .array(
    fc.constantFrom('goal', 'López', 'R & D', '3 < 4', "it's", '"quoted"', '10%', '🙂', ']]>', 'a;b', '—'),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' '));
const item = fc.record({ title: words, path: fc.nat(), cdata: fc.boolean(), description: words });
const write = (text: string, cdata: boolean): string =>
  cdata ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : escape(text);

async function tryRead(text: string): Promise<PacedFeed | null> {
  try {
    return await readText(text, 'https://doc.example/');
  } catch (error) {
    if (error instanceof NotAFeedError) return null;
    throw error;
  }
}

describe('repair', () => {
  test('what is written properly comes back as it was, in RSS and Atom', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 5 }), async (items) => {
        const rss = `<rss version="2.0"><channel>${items.map((one) => `<item><title>${write(one.title, one.cdata)}</title><link>https://a.example/${one.path}</link><description>${write(one.description, one.cdata)}</description></item>`).join('')}</channel></rss>`;
        const atom = `<feed xmlns="http://www.w3.org/2005/Atom">${items.map((one) => `<entry><title>${write(one.title, one.cdata)}</title><link href="https://a.example/${one.path}"/><summary>${write(one.description, one.cdata)}</summary></entry>`).join('')}</feed>`;
        for (const text of [rss, atom]) {
          const feed = await readText(text, null);
          expect(feed.items.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
          expect(feed.items.map(({ link }) => link)).toEqual(
            items.map(({ path }) => `https://a.example/${path}`),
          );
          expect(feed.items.map(({ summary }) => summary)).toEqual(
            items.map(({ description }) => description),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a feed cut anywhere gives its whole items', async () => {
    const one = (n: number): string =>
      `<item><title>Item ${n}</title><link>https://a.example/${n}</link><description><![CDATA[<p>Text</p>]]></description></item>`;
    const head = '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>';
    const whole = head + [0, 1, 2, 3].map(one).join('') + '</channel></rss>';
    for (let cut = head.length; cut <= whole.length; cut += 3) {
      const feed = await readText(whole.slice(0, cut), null);
      const complete = whole.slice(0, cut).split('</item>').length - 1;
      const titles = feed.items.map(({ title }) => title);
      expect(titles.slice(0, complete)).toEqual([0, 1, 2, 3].slice(0, complete).map((n) => `Item ${n}`));
      expect(titles.length).toBe(Math.max(complete, Math.min(titles.length, 1)));
    }
  });

  test('no damage makes it throw anything but "not a feed", or give anything but text', async () => {
    const pieces = [
      '<',
      '>',
      '&',
      '"',
      "'",
      '/',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<rss>',
      '<feed>',
      '<entry>',
      '<link href="x"/>',
      '<channel>',
      '\u0000',
      '&#0;',
      '&#xd800;',
      'text',
      '<a:b xmlns:a="',
      '<?xml',
      '<!DOCTYPE x [',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
        fc.boolean(),
        async (parts, headed) => {
          const feed = await tryRead((headed ? '<rss><channel><item><title>t</title>' : '') + parts.join(''));
          for (const one of feed?.items ?? []) {
            for (const value of [
              one.title,
              one.link,
              one.summary,
              one.content,
              one.author,
              one.published,
              one.image,
            ]) {
              expect(value === null || typeof value === 'string').toBe(true);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('plain text', () => {
  test.each([
    ['<p>One</p><p>two</p>', 'One two'],
    ['a<b>b</b>c', 'abc'],
    ['1<br>2<br/>3', '1 2 3'],
    ['<script>x()</script>after<style>p{}</style>', 'after'],
    ['&lt;b&gt;bold&lt;/b&gt;', 'bold'],
    ['Tom &amp;amp; Ann', 'Tom & Ann'],
    ['R&D, AT&T, &bogus;', 'R&D, AT&T, &bogus;'],
    ['x < y > z', 'x < y > z'],
    ['<Real> and <3', '<Real> and <3'],
    ['zero\u200bwidth\u00ad', 'zerowidth'],
    [' <!-- note --> ', null],
    ['', null],
  ])('%j', (html, want) => expect(plainText(html)).toBe(want));

  test('never leaves a tag of HTML, never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('<p>', '</p>', '<br', '>', '<', '&lt;', '&amp;', 'word', ' ', '<script>', '<!--'),
        ),
        (parts) => {
          expect(plainText(parts.join('')) ?? '').not.toMatch(/<\/?p>|<br>/);
        },
      ),
    );
  });
});
