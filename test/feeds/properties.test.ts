import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, test } from 'vitest';

import { NotAFeedError } from '../../src/app/errors.ts';
import { canonicalUrl, withoutTracking } from '../../src/feeds/canonical-url.ts';
import { parseDate, parseTime } from '../../src/feeds/dates.ts';
import { decodeBody } from '../../src/feeds/decode.ts';
import type { FeedItem, PacedFeed } from '../../src/feeds/feed.ts';
import { itemIdentities } from '../../src/feeds/identity.ts';
import { isUrl } from '../../src/feeds/parse-url.ts';
import { readText } from '../../src/feeds/read-text.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const SPANISH =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const ZONES: readonly (readonly [string, number])[] = [
  ['GMT', 0],
  ['UTC', 0],
  ['Z', 0],
  ['BST', 60],
  ['CET', 60],
  ['CEST', 120],
  ['WEST', 60],
  ['EST', -300],
  ['EDT', -240],
  ['PST', -480],
  ['ART', -180],
  ['+0000', 0],
  ['+0530', 330],
  ['-0330', -210],
  ['+1400', 840],
  ['+02:00', 120],
  ['-05:00', -300],
];

/** The notations of dates, from the time of day in its zone. `d` is that time as if it were UTC. */
const NOTATIONS: Record<string, (d: Date, zone: string) => string> = {
  'RFC 822': (d, zone) =>
    `${DAYS[d.getUTCDay()]}, ${two(d.getUTCDate())} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()} ${time(d)} ${zone}`,
  'without weekday': (d, zone) =>
    `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()} ${time(d)} ${zone}`,
  'in lower case': (d, zone) =>
    `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]?.toLowerCase()} ${d.getUTCFullYear()} ${time(d)} ${zone.toLowerCase()}`,
  'ISO 8601': (d, zone) => `${d.toISOString().slice(0, 19)}${zone}`,
  'ISO 8601 with a blank': (d, zone) => `${d.toISOString().slice(0, 19).replace('T', ' ')} ${zone}`,
  'ISO 8601, basic': (d, zone) => `${d.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}${zone}`,
  asctime: (d, zone) =>
    `${DAYS[d.getUTCDay()]} ${MONTHS[d.getUTCMonth()]} ${d.getUTCDate()} ${time(d)} ${zone} ${d.getUTCFullYear()}`,
  Spanish: (d, zone) =>
    `${d.getUTCDate()} de ${SPANISH[d.getUTCMonth()]} de ${d.getUTCFullYear()}, ${time(d)} ${zone}`,
  'with a slash': (d, zone) =>
    `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()} ${time(d)} ${zone}`,
};
const NO_DATE = '2000-01-01T00:00:00.000Z';
const time = (d: Date): string => d.toISOString().slice(11, 19);
const instant = fc
  .integer({ min: Date.UTC(1970, 0, 2) / 1000, max: Date.UTC(2068, 11, 30) / 1000 })
  .map((seconds) => seconds * 1000);

describe('dates', () => {
  const machine = process.env['TZ'];
  const setZone = (zone: string | undefined): void => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  };
  afterAll(() => setZone(machine));

  test.each(Object.entries(NOTATIONS))('%s, in every zone, on machines in every zone', (_, write) => {
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom(...ZONES),
        fc.constantFrom('UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Europe/Madrid'),
        (at, [zone, minutes], home) => {
          setZone(home);
          expect(parseTime(write(new Date(at + minutes * 60_000), zone))).toBe(at);
          // Without a zone it is UTC, wherever the machine stands.
          expect(parseTime(write(new Date(at), '').trim())).toBe(at);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('any text gives a date of the agreed form, or none', () => {
    const part = fc.constantFrom(...MONTHS, ...DAYS, ...SPANISH, ...ZONES.map(([zone]) => zone));
    const text = fc.array(
      fc.oneof(part, fc.nat(3000).map(String), fc.constantFrom(' ', ':', '-', '/', ',', 'T', '.')),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          text.map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (written) => {
          const date = parseDate(written);
          expect(date ?? NO_DATE).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const item = fc.record({
  title: fc.constantFrom('Goal & more', 'Núñez', '3 < 4', 'Day "one"', 'Cup – final', '🙂'),
  link: fc.nat(999).map((n) => `https://desk.example/news/${n}`),
  summary: fc.constantFrom('Short.', 'R & D won 2 < 3', 'Ünïcode', "it's"),
  published: instant.map((at) => new Date(at).toISOString()),
  author: fc.constantFrom('Ann Other', 'Ben & Co', null),
  categories: fc.uniqueArray(fc.constantFrom('cup', 'league', 'R & D')),
});
type Written = Pick<FeedItem, 'title' | 'link' | 'summary' | 'published' | 'author' | 'categories'>;
const writeItem = (one: Written): string =>
  `<item><title>${escape(one.title ?? '')}</title><link>${one.link}</link><description>${escape(one.summary ?? '')}</description>` +
  `<pubDate>${one.published}</pubDate>${one.author === null ? '' : `<author>${escape(one.author)}</author>`}` +
  `${one.categories.map((name) => `<category>${escape(name)}</category>`).join('')}</item>`;
const HEAD = '<?xml version="1.0"?><rss version="2.0"><channel><title>Desk</title>';
const writeFeed = (items: Written[]): string => `${HEAD}${items.map(writeItem).join('')}</channel></rss>`;
const gist = ({ title, link, summary, published, author, categories }: Written): Written => ({
  title,
  link,
  summary,
  published,
  author,
  categories,
});

async function tryRead(text: string): Promise<PacedFeed | null> {
  try {
    return await readText(text, null);
  } catch (error) {
    if (error instanceof NotAFeedError) return null;
    throw error;
  }
}

describe('repair', () => {
  const scraps = fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '</item>',
    '</title>',
    '<p>',
    '<br>',
    '\u0000',
    '<title>',
    '</description>',
    '<link>',
    '<x:y z="',
    '<?',
    '<!DOCTYPE [',
    '&#0;',
    '&amp',
    '\ud800',
    '<item',
    '</channel>',
  );

  test('whatever stands before the damage is read as if there were none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        scraps,
        fc.nat(12),
        async (items, where, scrap, drop) => {
          const whole = writeFeed(items);
          const at = HEAD.length + Math.floor(where * (whole.length - HEAD.length));
          const feed = await tryRead(whole.slice(0, at) + scrap + whole.slice(at + drop));
          const before = whole.slice(0, at).split('</item>').length - 1;
          expect(feed?.title).toBe('Desk');
          expect(feed?.items.slice(0, before).map(gist)).toEqual(items.slice(0, before));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('what was read, written again, reads the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, { maxLength: 5 }),
        scraps,
        fc.nat(2000),
        async (items, scrap, where) => {
          const whole = writeFeed(items);
          const once = await tryRead(
            whole.slice(0, HEAD.length + where) + scrap + whole.slice(HEAD.length + where),
          );
          const sound = (once?.items ?? [])
            .map(gist)
            .filter(({ title, link, published }) => title && link && published);
          const again = await tryRead(writeFeed(sound));
          expect(again?.items.map(gist)).toEqual(sound);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('the time grows with the length and no faster, whatever is repeated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(scraps, { minLength: 1, maxLength: 4 }), async (parts) => {
        const piece = parts.join('');
        const start = process.cpuUsage();
        await tryRead(`${HEAD}<item><title>${piece.repeat(Math.ceil(100_000 / piece.length))}`);
        const { user, system } = process.cpuUsage(start);
        // A hundred thousand characters take some ten milliseconds; squared they would take minutes.
        expect((user + system) / 1000).toBeLessThan(1500);
      }),
      { numRuns: 40 },
    );
  });
});

describe('decoding', () => {
  const alphabets: Record<string, string> = {
    'utf-8': 'aeñü€“—日本語Ω',
    'utf-16le': 'aeñü€日Ω',
    'windows-1252': 'aeñüéß€“”—',
    'iso-8859-15': 'aeñüéß€Œ',
    'iso-8859-2': 'aełódźżćč',
    'windows-1251': 'абвгдеёжз',
    'koi8-r': 'абвгдежз',
    shift_jis: 'あいう日本',
    'euc-kr': '한국가나다',
    gb18030: '中文足球',
  };
  test.each(Object.entries(alphabets))('declared %s comes back as it was', (encoding, alphabet) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...Array.from(alphabet)), { minLength: 1, maxLength: 60 }),
        (letters) => {
          const text = `<?xml version="1.0" encoding="${encoding}"?><rss><channel><title>${letters.join('')}</title></channel></rss>`;
          expect(decodeBody(iconv.encode(text, encoding), null)).toBe(text);
          const bare = text.replace(/ encoding="[^"]*"/, '');
          expect(decodeBody(iconv.encode(bare, encoding), `text/xml; charset=${encoding}`)).toBe(bare);
        },
      ),
    );
  });
});

const webUrl = fc
  .record({
    scheme: fc.constantFrom('http', 'https'),
    host: fc.constantFrom(
      'desk.example',
      'www.desk.example',
      'WWW2.Desk.Example',
      'münchen.example',
      'desk.example:8080',
    ),
    path: fc.array(fc.constantFrom('news', 'a b', 'é', '', 'x.html', '%41'), { maxLength: 4 }),
    query: fc.array(
      fc.tuple(
        fc.constantFrom('id', 'p', 'utm_source', 'at_medium', 'ref', 'q', 'fbclid'),
        fc.constantFrom('1', 'rss', 'a b', 'ñ', ''),
      ),
      { maxLength: 4 },
    ),
    hash: fc.constantFrom('', '#top', '#!/x', '#/a'),
  })
  .map(
    ({ scheme, host, path, query, hash }) =>
      `${scheme}://${host}/${path.join('/')}${query.length > 0 ? `?${query.map((pair) => pair.join('=')).join('&')}` : ''}${hash}`,
  );

describe('addresses', () => {
  test('a name with an umlaut is an address, however often it is asked for', () => {
    for (let n = 0; n < 30_000; n += 1) if (!isUrl('https://münchen.example/?p=1')) expect(n).toBe(-1);
    expect(isUrl('münchen.example')).toBe(false);
  });

  test('the canonical form is its own, and the same with and without tracking', () => {
    fc.assert(
      fc.property(webUrl, (url) => {
        const canonical = canonicalUrl(url);
        expect(canonicalUrl(`https://${canonical}`)).toBe(canonical);
        expect(canonicalUrl(withoutTracking(url))).toBe(canonical);
        expect(withoutTracking(withoutTracking(url))).toBe(withoutTracking(url));
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof canonicalUrl(text)).toBe('string');
      }),
    );
  });
});

describe('identity', () => {
  const FEED = 'https://desk.example/feed';
  const full = (one: Written): FeedItem => ({
    ...one,
    id: one.link ?? '',
    content: null,
    image: null,
    enclosures: [],
  });
  const distinct = fc
    .uniqueArray(item, { selector: ({ link }) => link, minLength: 1, maxLength: 12 })
    .map((items) => items.map(full));
  /** A live blog: several posts at one address, each with its guid and its own minute. */
  const live = fc.uniqueArray(fc.nat(90), { minLength: 2, maxLength: 8 }).map((minutes) =>
    minutes.map((minute): FeedItem => ({
      ...full({
        title: `${minute}' on the clock`,
        link: 'https://desk.example/live/cup',
        summary: `Minute ${minute} of the cup`,
        published: new Date(Date.UTC(2026, 8, 24, 20, minute)).toISOString(),
        author: null,
        categories: [],
      }),
      id: `live-${minute}`,
    })),
  );

  test('does not depend on the order of items', () => {
    fc.assert(
      fc.property(
        fc.tuple(distinct, live).chain(([news, posts]) => {
          const items = [...news, ...posts];
          return fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }));
        }),
        ([items, shuffled]) => {
          const known = new Map(itemIdentities(items, FEED).map((id, at) => [items[at], id]));
          expect(itemIdentities(shuffled, FEED)).toEqual(shuffled.map((one) => known.get(one)));
          expect(new Set(known.values()).size).toBe(items.length);
        },
      ),
    );
  });

  test('does not change with dates, guids, tracking, scheme, www or capitals', () => {
    fc.assert(
      fc.property(distinct, instant, fc.nat(), fc.boolean(), (items, at, guid, bare) => {
        const changed = items.map((one, n) => ({
          ...one,
          id: `guid-${guid}-${n}`,
          published: bare ? null : new Date(at).toISOString(),
          title: one.title?.toUpperCase() ?? null,
          link: `${one.link?.replace('https://', 'http://www.')}?utm_source=rss&at_medium=RSS#comments`,
        }));
        expect(itemIdentities(changed, FEED)).toEqual(itemIdentities(items, FEED));
      }),
    );
  });
});
