import type { LocalizationMap } from 'discord.js';
import { en, type MessageKey } from '../locales/en.ts';
import { es } from '../locales/es.ts';

/** Anything that Discord shows with a description: a command or an option. */
interface Described {
  setDescription(text: string): this;
  setDescriptionLocalizations(texts: LocalizationMap | null): this;
}

/** Gives a command or an option its description in every language. */
export function describe<T extends Described>(builder: T, key: MessageKey): T {
  return builder.setDescription(en[key]).setDescriptionLocalizations({ 'es-ES': es[key], 'es-419': es[key] });
}

/** Choices of an option with their names in every language; `keyOf` names the sentence of each. */
export function namedChoices<T extends string | number>(
  values: readonly T[],
  keyOf: (value: T) => MessageKey,
): { name: string; value: T; name_localizations: LocalizationMap }[] {
  return values.map((value) => {
    const key = keyOf(value);
    return { name: en[key], value, name_localizations: { 'es-ES': es[key], 'es-419': es[key] } };
  });
}
