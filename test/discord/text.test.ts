import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, escapeText, safeLink, shown } from '../../src/discord/text.ts';

describe('escapeText', () => {
  test.each([
    ['**bold** _it_ ~~no~~ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\`'],
    ['||spoiler||', '\\|\\|spoiler\\|\\|'],
    ['[text](https://x.example)', '\\[text\\](https://x.example)'],
    ['<@123> <#5> <@&7> <t:1:R> <:e:1> </cmd:1>', '\\<@123> \\<#5> \\<@&7> \\<t:1:R> \\<:e:1> \\</cmd:1>'],
    ['> quote\n# head\n- item', '\\> quote\n\\# head\n\\- item'],
    ['2–0, 3-1 and 5 < 6', '2–0, 3-1 and 5 < 6'],
  ])('%s', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});

describe('cut', () => {
  test('keeps what fits', () => {
    expect(cut('short', 10)).toBe('short');
  });

  test('never cuts inside a character that people see as one', () => {
    expect(cut('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 14)).toBe('👨‍👩‍👧‍👦…');
    expect(cut('e\u0301e\u0301e\u0301', 4)).toBe('e\u0301…');
  });
});

describe('shown', () => {
  test('fits whatever comes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 3, max: 300 }),
        (text, max) => {
          expect(shown(text, max).length).toBeLessThanOrEqual(max);
        },
      ),
    );
    expect(shown('*'.repeat(500), 100).length).toBeLessThanOrEqual(100);
  });

  test('drops signs that turn the direction of writing', () => {
    expect(shown('a\u202Eb\u200Fc', 20)).toBe('a b c');
  });
});

describe('safeLink', () => {
  test.each([
    ['https://news.example/a?b=c', 'https://news.example/a?b=c'],
    ['https://news.example/a(b)', 'https://news.example/a%28b%29'],
    ['javascript:alert(1)', null],
    ['ftp://files.example', null],
    ['not a link', null],
    [null, null],
  ])('%s', (given, link) => {
    expect(safeLink(given)).toBe(link);
  });
});
