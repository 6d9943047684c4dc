import type { Context } from '../../app/context.ts';
import { UserError } from '../../app/errors.ts';
import type { Catalogue } from '../../catalogue/load.ts';
import { foldName } from '../../catalogue/fold.ts';
import type { Words } from '../../locales/speak.ts';
import { CATEGORIES } from '../../stories/article.ts';
import type { Mute } from '../../stories/settings.ts';
import { chosenCategory, POSTED } from '../categories.ts';
import { chosenOnePlayer, chosenOutlet } from '../choices.ts';
import { shown } from '../text.ts';

/** Something that is muted, or is to be. */
export type Thing = Pick<Mute, 'kind' | 'value'>;

/** A word to mute has at most this many characters. */
const LONGEST_WORD = 60;
/** Signs that change nothing but how other text is shown, and what ends lines. */
const UNSEEN = /[\p{Cc}\p{Cf}]+/gu;

/** The thing that was chosen or typed. Throws a sentence for what cannot be. */
export function chosenThing(
  context: Pick<Context, 'lookup' | 'sources'>,
  { kind, typed }: { kind: Mute['kind']; typed: string },
  words: Words,
): Thing {
  switch (kind) {
    case 'word':
      return { kind, value: readWord(typed) };
    case 'player':
      return { kind, value: chosenOnePlayer(context.lookup, typed).id };
    case 'outlet':
      return { kind, value: outletName(context, typed) };
    case 'category':
      return { kind, value: chosenCategory(POSTED, typed, words) };
  }
}

/** What has no letter and no digit is found in no text. */
function readWord(typed: string): string {
  const word = typed.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
  if (word.length > LONGEST_WORD || foldName(word) === '')
    throw new UserError('filter.badWord', { most: LONGEST_WORD });
  return word;
}

/** Outlets of the operator's own feeds need not be in the catalogue. */
function outletName({ lookup, sources }: Pick<Context, 'lookup' | 'sources'>, typed: string): string {
  const name = foldName(typed.slice(0, 100));
  const own = [...sources.values()].find(({ outlet }) => foldName(outlet) === name);
  return own?.outlet ?? chosenOutlet(lookup, typed).name;
}

/** Whether two things are the same to those who mute: words and outlets are compared without accents and capitals. */
export function isSameThing(one: Thing, other: Thing): boolean {
  if (one.kind !== other.kind) return false;
  return one.value === other.value || foldName(one.value) === foldName(other.value);
}

/** What a thing is called by itself, without formatting. */
export function thingName({ kind, value }: Thing, catalogue: Catalogue, words: Words): string {
  if (kind === 'player') return catalogue.players.get(value)?.name ?? value;
  const category = kind === 'category' ? CATEGORIES.find((id) => id === value) : undefined;
  return category === undefined ? value : words(`category.${category}`);
}

/** What a thing is called within a sentence. */
export function thingWords(thing: Thing, catalogue: Catalogue, words: Words): string {
  return words(`filter.${thing.kind}`, { name: shown(thingName(thing, catalogue, words), 120) });
}
