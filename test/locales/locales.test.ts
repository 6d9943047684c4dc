import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { en, type MessageKey } from '../../src/locales/en.ts';
import { LANGUAGES, nearestLanguage, speak } from '../../src/locales/speak.ts';

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key);
const keys = Object.keys(en).filter(isKey);

/** The names of a sentence's placeholders. */
function placeholders(message: string): string[] {
  const names = new Set<string>();
  const walk = (elements: MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.value);
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(parse(message, { ignoreTag: true }));
  return [...names].sort();
}

describe.each(Object.entries(LANGUAGES))('%s', (_, messages) => {
  test('has every sentence, none of them empty', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    expect(Object.values(messages).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('has the same placeholders as English in each', () => {
    for (const key of keys) expect([key, placeholders(messages[key])]).toEqual([key, placeholders(en[key])]);
  });

  test('keeps descriptions of commands within Discord’s 100 characters', () => {
    const long = keys.filter((key) => key.startsWith('command.') && messages[key].length > 100);
    expect(long).toEqual([]);
  });
});

test('sentences are filled, with plurals', () => {
  expect(speak('en')('story.reports', { count: 1 })).toBe('1 report');
  expect(speak('es')('story.reports', { count: 3 })).toBe('3 informes');
});

test('nearestLanguage knows regions and falls back to English', () => {
  expect(nearestLanguage('es-419')).toBe('es');
  expect(nearestLanguage('en-GB')).toBe('en');
  expect(nearestLanguage('pt-BR')).toBe('en');
  expect(nearestLanguage(undefined)).toBe('en');
});
