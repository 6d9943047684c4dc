import { UserError } from '../app/errors.ts';
import { foldName } from '../catalogue/fold.ts';
import type { Suggestion } from '../catalogue/lookup.ts';
import type { Words } from '../locales/speak.ts';
import { CATEGORIES } from '../stories/article.ts';
import { NEVER_POSTED } from '../stories/settings.ts';
import { shown } from './text.ts';

type Category = (typeof CATEGORIES)[number];

/** The kinds of news that a channel can want, or not want. */
export const POSTED: readonly Category[] = CATEGORIES.filter((id) => !NEVER_POSTED.has(id));

/** A choice of Discord's holds 100 characters. */
const LONGEST_CHOICE = 100;

/** The kind of news that was chosen or typed, by its id or its name in the member's language. */
export function chosenCategory(among: readonly Category[], typed: string, words: Words): Category {
  const found = among.find((id) => isNamed(id, typed.slice(0, LONGEST_CHOICE), words));
  if (found === undefined) throw new UserError('error.unknownCategory', { name: shown(typed, 60) });
  return found;
}

/** Kinds whose name contains what was typed. */
export function suggestCategories(among: readonly Category[], typed: string, words: Words): Suggestion[] {
  const wanted = foldName(typed.slice(0, LONGEST_CHOICE));
  return among
    .map((id) => ({ id, name: words(`category.${id}`) }))
    .filter(({ id, name }) => foldName(name).includes(wanted) || foldName(id).includes(wanted));
}

const pieces = (typed: string) => typed.split(',').map((piece) => piece.trim());

/** The kinds in a list that is separated by commas, each once, in the order of {@link CATEGORIES}. */
export function chosenCategories(typed: string, words: Words): Category[] {
  const chosen = pieces(typed)
    .filter((piece) => piece !== '')
    .map((piece) => chosenCategory(POSTED, piece, words));
  return POSTED.filter((id) => chosen.includes(id));
}

/** Completes the last piece of such a list; what stands before it stays, and is not offered again. */
export function completeCategories(typed: string, words: Words): Suggestion[] {
  const all = pieces(typed);
  const last = all.at(-1) ?? '';
  const before = POSTED.filter((id) => all.slice(0, -1).some((piece) => isNamed(id, piece, words)));
  return suggestCategories(
    POSTED.filter((id) => !before.includes(id)),
    last,
    words,
  )
    .map(({ id, name }) => ({
      id: [...before, id].join(','),
      name: [...before.map((each) => words(`category.${each}`)), name].join(', '),
    }))
    .filter(({ id }) => id.length <= LONGEST_CHOICE);
}

function isNamed(id: Category, piece: string, words: Words): boolean {
  const wanted = foldName(piece);
  return foldName(id) === wanted || foldName(words(`category.${id}`)) === wanted;
}
