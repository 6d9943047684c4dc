import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';

import { decodeBody } from '../../src/feeds/decode.ts';

const WORDS = 'Núñez y Muñoz: «está hecho», señaló – “al fin” – por 25 €';
const feed = (label: string | null, words = WORDS): string =>
  `<?xml version="1.0"${label === null ? '' : ` encoding="${label}"`}?><rss><title>${words}</title></rss>`;

describe.each(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s', (encoding) => {
  test.each([
    ['declared in the header', null, `text/xml; charset="${encoding}"`],
    ['declared in the prolog', encoding, null],
    ['declared nowhere', null, null],
    ['declared as utf-8 in the prolog', 'utf-8', null],
    ['declared as utf-8 in the header', null, 'application/rss+xml;charset=UTF-8'],
  ])('%s', (_, label, contentType) => {
    expect(decodeBody(iconv.encode(feed(label), encoding), contentType)).toContain(WORDS);
  });
});

test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])(
  'a byte order mark wins and is taken off: %s',
  (encoding) => {
    const text = decodeBody(
      iconv.encode(feed('iso-8859-1'), encoding, { addBOM: true }),
      'text/xml; charset=iso-8859-1',
    );
    expect(text.startsWith('<?xml')).toBe(true);
    expect(text).toContain(WORDS);
  },
);

test.each([
  ['iso-8859-15', '25 € y Œuvre'],
  ['iso-8859-2', 'Łódź żółć'],
  ['windows-1251', 'Ливерпуль подписал вратаря'],
  ['koi8-r', 'Ливерпуль подписал вратаря'],
  ['shift_jis', 'リヴァプール、新GKと契約'],
  ['gb2312', '利物浦签下新门将'],
  ['euc-kr', '리버풀 새 골키퍼 영입'],
])('declared %s', (label, words) => {
  expect(decodeBody(iconv.encode(feed(label, words), label), null)).toContain(words);
});

test('utf-8 that a server calls latin-1 is utf-8; latin-1 means windows-1252', () => {
  expect(decodeBody(Buffer.from(feed(null)), 'text/xml; charset=iso-8859-1')).toContain(WORDS);
  expect(decodeBody(iconv.encode(feed('ISO-8859-1', '“25 €”'), 'windows-1252'), null)).toContain('“25 €”');
});

test.each(['Muñoz', 'señor Núñez', 'Özil', 'the captain’s', '£25m', 'café – bar', '¿se va?'])(
  'undeclared Western text, however short: %s',
  (words) => expect(decodeBody(iconv.encode(feed(null, words), 'windows-1252'), null)).toContain(words),
);

test('undeclared Cyrillic', () => {
  const words = 'Клуб подписал нового вратаря после долгого лета, сообщили в четверг вечером';
  expect(decodeBody(iconv.encode(feed(null, words), 'windows-1251'), null)).toContain(words);
});

test('utf-8 that was cut within a letter stays utf-8', () => {
  expect(decodeBody(Buffer.concat([Buffer.from(feed(null)), Buffer.from([0xc3])]), null)).toContain(WORDS);
});

test('a page’s meta counts, and labels that nobody knows do not', () => {
  const page = '<html><head><meta charset="windows-1251"></head>Вратарь</html>';
  expect(decodeBody(iconv.encode(page, 'windows-1251'), 'text/html')).toContain('Вратарь');
  expect(decodeBody(Buffer.from(feed('x-martian')), 'text/xml; charset=wat')).toContain(WORDS);
});

test('never throws', () => {
  const types = [null, ...['utf-16', 'utf-32', 'big5', 'x'].map((label) => `text/xml; charset=${label}`)];
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...types), (bytes, type) => {
      expect(typeof decodeBody(Buffer.from(bytes), type)).toBe('string');
    }),
  );
});
