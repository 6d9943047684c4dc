import type { Language, Mention } from '../article.ts';
import { loadPhrases, loadRules } from '../phrases/load.ts';
import { lower } from '../phrases/match.ts';
import { createScanner, type Scanner } from '../phrases/scan.ts';
import type { Sources } from '../sources.ts';
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
  before: Scanner<'position' | 'object'>;
  verbAfter: RegExp;
}

const NATIONS = '(?: (?:español|inglés|francés|brasileño|argentino|portugués|uruguayo|alemán))?';
const compiled = new Map<Language, Shape>();

function shapeOf(language: Language): Shape {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { positions, objectBefore, personVerbs } = loadPhrases(language).claims;
  const shape = {
    before: createScanner([
      { key: 'position', cues: positions.map((cue) => `${cue}${NATIONS}`) },
      { key: 'object', cues: objectBefore },
    ]),
    verbAfter: new RegExp(String.raw`^ (?:${personVerbs.join('|')})(?!\p{L})`, 'u'),
  };
  compiled.set(language, shape);
  return shape;
}

/** Whether a sentence or line begins at `at`. */
function opens(text: string, at: number): boolean {
  return /(?:^|\n|[.!?…:]["”’»]?\s)$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** A title or text with what is needed to tell names in it. */
interface Part {
  text: string;
  known: readonly Mention[];
  people: People;
  sources: Sources;
}

/** A part with the places right behind a position ("striker") and behind "signing of" and the like. */
export interface ShapedPart extends Part {
  positionEnds: ReadonlySet<number>;
  objectEnds: ReadonlySet<number>;
  verbAfter: RegExp;
}

/** Looks in one pass for everything that makes the name behind it one of a player. */
export function readShapes(part: Part, language: Language): ShapedPart {
  const { before, verbAfter } = shapeOf(language);
  const scan = before(lower(part.text));
  const ends = (key: 'position' | 'object') => new Set(scan(key).map(({ end }) => end));
  return { ...part, positionEnds: ends('position'), objectEnds: ends('object'), verbAfter };
}

const OF_CLUB = /^(?:, (?:del|de la)|,? of| \(|,) ?/u;

/** "Kepa Arrizabalaga, del Chelsea": a club follows. */
function belongs({ text, known }: Part, end: number): boolean {
  const link = OF_CLUB.exec(text.slice(end, end + 10));
  if (link === null || link[0] === ', ') return false;
  const at = end + link[0].length;
  return known.some(({ start, kind }) => kind === 'club' && start === at);
}

/** The words as `foldSource` would fold them together. */
export const foldedName = (words: readonly Word[]) => words.map(({ folded }) => folded).join(' ');

let offices: ReadonlySet<string> | undefined;

/** Words of offices, clubs and outlets. */
function noPerson(): ReadonlySet<string> {
  offices ??= new Set([...loadRules().partyWords, ...loadRules().outletWords]);
  return offices;
}

/** The part of a run that is a player's full name, or after a position his only one; null where nothing says so. */
export function nameIn(run: Run, item: ShapedPart): Word[] | null {
  const { text, people, sources, positionEnds, objectEnds, verbAfter } = item;
  if (run.length === 0) return null;
  // "The Colombian, 28" is no name.
  if (ARTICLES.has(run[0]?.folded ?? '')) {
    return run.length < 3 ? null : nameIn(run.slice(1), item);
  }
  const whole = foldedName(run);
  if (sources.strong.has(whole)) return null;
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  if (run.some(({ folded }) => noPerson().has(folded))) return null;
  if (positionEnds.has(start - 1) || (text[start - 2] === ',' && positionEnds.has(start - 2))) return run;
  const aged = AGE.test(text.slice(end, end + 16));
  if (run.length === 1) return (aged && whole.length > 3) || people.full.has(whole) ? run : null;
  for (let index = 0; index < run.length - 1; index += 1) {
    const words = run.slice(index);
    const name = foldedName(words);
    if (sources.strong.has(name)) return null;
    if (people.first.has(words[0]?.folded ?? '') || people.full.has(name)) return words;
  }
  const acts = run.length < 4 && opens(text, start) && verbAfter.test(text.slice(end, end + 16));
  const isObject = run.length < 4 && (objectEnds.has(start - 1) || belongs(item, end));
  return aged || acts || isObject ? run : null;
}
