import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Language } from '../article.ts';
import { phrasesSchema, rulesSchema, type Phrases, type Rules } from './schema.ts';

function read<T>(schema: z.ZodType<T>, file: string): T {
  const result = schema.safeParse(JSON.parse(readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')));
  if (result.success) return result.data;
  throw new Error(`stories/phrases/${file}: ${z.prettifyError(result.error)}`);
}

const phrases = new Map<Language, Phrases>();
let rules: Rules | undefined;

/** The wordings of a language, read and checked at the first call; throws with the path of the first mistake. */
export function loadPhrases(language: Language): Phrases {
  const known = phrases.get(language);
  if (known !== undefined) return known;
  const loaded = read(phrasesSchema, `${language}.json`);
  phrases.set(language, loaded);
  return loaded;
}

/** What holds in every language, read and checked at the first call. */
export function loadRules(): Rules {
  rules ??= read(rulesSchema, 'rules.json');
  return rules;
}
