import { fold } from '../../catalogue/fold.ts';
import type { Language, Mention } from '../article.ts';
import { loadPhrases, loadRules } from '../phrases/load.ts';
import { foldSource, type Sources } from '../sources.ts';
import type { People } from './people.ts';

/** A capitalised word of a text, folded, without a possessive. */
export interface Word {
  text: string;
  folded: string;
  start: number;
  end: number;
}

/** Words that stand together as a name might. */
export type Run = Word[];

const AGE = /^,? (?:\(\d\d\)|\d\d[,.)]|de \d\d años)/u;
const ARTICLES = new Set(['the', 'a', 'el', 'la', 'los', 'las', 'un', 'una', 'en', 'in', 'at', 'st']);

/** The words as they stand in the text. */
export const spell = (words: readonly Word[], text: string) =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

interface Shape {
  positionBefore: RegExp;
  objectBefore: RegExp;
  verbAfter: RegExp;
}

const shapes = new Map<Language, Shape>();

function shapeOf(language: Language): Shape {
  const known = shapes.get(language);
  if (known !== undefined) return known;
  const { positions, objectBefore, personVerbs } = loadPhrases(language).claims;
  const shape = {
    positionBefore: new RegExp(
      String.raw`(?<!\p{L})(?:${positions.join('|')})(?: (?:español|inglés|francés|brasileño|argentino|portugués|uruguayo|alemán))?,? $`,
      'iu',
    ),
    objectBefore: new RegExp(String.raw`(?<!\p{L})(?:${objectBefore.join('|')}) $`, 'iu'),
    verbAfter: new RegExp(String.raw`^ (?:${personVerbs.join('|')})(?!\p{L})`, 'u'),
  };
  shapes.set(language, shape);
  return shape;
}

/** Whether a sentence or line begins at `at`. */
function opens(text: string, at: number): boolean {
  return /(?:^|\n|[.!?…:]["”’»]?\s)$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** A title or text with what is needed to tell names in it. */
interface Part {
  text: string;
  language: Language;
  known: readonly Mention[];
  people: People;
  sources: Sources;
}

const OF_CLUB = /^(?:, (?:del|de la)|,? of| \(|,) ?/u;

/** "Kepa Arrizabalaga, del Chelsea": a club follows. */
function belongs({ text, known }: Part, end: number): boolean {
  const link = OF_CLUB.exec(text.slice(end, end + 10));
  if (link === null || link[0] === ', ') return false;
  const at = end + link[0].length;
  return known.some(({ start, kind }) => kind === 'club' && start === at);
}

/** The part of a run that is a player's full name, or after a position his only one; null where nothing says so. */
export function nameIn(run: Run, item: Part): Word[] | null {
  const { text, language, people, sources } = item;
  if (run.length === 0) return null;
  // "The Colombian, 28" is no name.
  if (ARTICLES.has(run[0]?.folded ?? '')) {
    return run.length < 3 ? null : nameIn(run.slice(1), item);
  }
  const whole = spell(run, text);
  if (sources.strong.has(foldSource(whole))) return null;
  const { positionBefore, objectBefore, verbAfter } = shapeOf(language);
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  const { partyWords, outletWords } = loadRules();
  if (run.some(({ folded }) => partyWords.includes(folded) || outletWords.includes(folded))) return null;
  const before = text.slice(Math.max(0, start - 40), start);
  if (positionBefore.test(before)) return run;
  const aged = AGE.test(text.slice(end, end + 16));
  if (run.length === 1) return (aged && whole.length > 3) || people.full.has(fold(whole)) ? run : null;
  for (let index = 0; index < run.length - 1; index += 1) {
    const words = run.slice(index);
    if (sources.strong.has(foldSource(spell(words, text)))) return null;
    if (people.first.has(words[0]?.folded ?? '') || people.full.has(fold(spell(words, text)))) return words;
  }
  const acts = run.length < 4 && opens(text, start) && verbAfter.test(text.slice(end, end + 16));
  const isObject = run.length < 4 && (objectBefore.test(before) || belongs(item, end));
  return aged || acts || isObject ? run : null;
}
