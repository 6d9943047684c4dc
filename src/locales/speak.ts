import { IntlMessageFormat } from 'intl-messageformat';
import { en, type MessageKey, type Messages } from './en.ts';
import { es } from './es.ts';

/** The languages that we speak. Adding one: a file like `es.ts` and a line here. */
export const LANGUAGES = { en, es } satisfies Record<string, Messages>;

/** A language that we speak. */
export type Speech = keyof typeof LANGUAGES;

/** Says a sentence in one language. */
export interface Words {
  readonly language: Speech;
  (key: MessageKey, values?: Record<string, string | number>): string;
}

const formats = new Map<string, IntlMessageFormat>();

/** The words of a language. Compiled sentences are kept. */
export function speak(language: Speech): Words {
  const say = (key: MessageKey, values: Record<string, string | number> = {}) => {
    const id = `${language} ${key}`;
    const known = formats.get(id);
    // Tags are off: our sentences hold Discord's markdown, not markup.
    const format =
      known ?? new IntlMessageFormat(LANGUAGES[language][key], language, undefined, { ignoreTag: true });
    if (known === undefined) formats.set(id, format);
    return String(format.format(values));
  };
  return Object.assign(say, { language });
}

/** The language of ours that is nearest to a locale such as `es-419`; English where there is none. */
export function nearestLanguage(locale: string | undefined | null): Speech {
  const prefix = locale?.slice(0, 2);
  return prefix === 'es' ? 'es' : 'en';
}
