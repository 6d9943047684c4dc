import { fold } from '../../catalogue/fold.ts';
import type { Language, Mention } from '../article.ts';
import type { Sources } from '../sources.ts';
import { foldedName, nameIn, readShapes, spell, type Run, type Word } from './name-shapes.ts';
import { slugOf, type People } from './people.ts';

const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,24}(?: (?:(?:de|da|dos|do|del|van|der|den|di|el|al|ten|von|la|le|bin) ){0,2}\p{Lu}[\p{L}'’-]{1,24}){0,5}/gu;
const CONFIDENCE = 0.8;

/** {@link fold}; most words need no more than small letters. */
const foldWord = (word: string) => (/^[a-z]*$/i.test(word) ? word.toLowerCase() : fold(word));

/** Capitalised words next to each other, cut where a known mention stands. */
function runsOf(text: string, known: readonly Mention[]): Run[] {
  const runs: Run[] = [];
  let index = 0;
  for (const match of text.matchAll(RUN)) {
    let run: Run = [];
    for (const word of match[0].matchAll(/[^ ]+/gu)) {
      const start = match.index + word.index;
      const name = word[0].replace(/['’]s?$/u, '');
      const end = start + name.length;
      while ((known[index]?.end ?? Number.POSITIVE_INFINITY) <= start) index += 1;
      if ((known[index]?.start ?? Number.POSITIVE_INFINITY) < end) {
        if (run.length > 0) runs.push(run);
        run = [];
      } else run.push({ text: name, folded: foldWord(name), start, end });
      // "Gallagher's Madrid" are two names.
      if (/['’]s$/u.test(word[0]) && run.length > 0) {
        runs.push(run);
        run = [];
      }
    }
    if (run.length > 0) runs.push(run);
  }
  return runs;
}

/** Where strangers stand in title and text. */
export interface Strangers {
  title: Mention[];
  text: Mention[];
}

/** The people that an item names in full, and which short name means whom. */
interface Named {
  /** Folded words of the full name → id. */
  full: Map<string, string>;
  /** Folded surname or only name → id; null: of several people. */
  short: Map<string, string | null>;
}

function learn(named: Named, words: readonly Word[], text: string, people: People): void {
  const key = foldedName(words);
  const id = named.full.get(key) ?? slugOf(spell(words, text));
  const [first, last] = [words[0]?.folded ?? '', words.at(-1)?.folded ?? ''];
  if (words.length === 1 && named.short.has(last)) return;
  named.full.set(key, id);
  const other = named.short.get(last);
  named.short.set(last, other !== undefined && other !== id ? null : id);
  if (words.length > 1 && !people.first.has(first)) named.short.set(first, id);
}

/** The people in a run: the longest full name first, else a short one without another's first name before it. */
function mentionsIn(run: Run, named: Named, people: People): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < run.length; index += 1) {
    const { folded, start, end } = run[index] ?? { folded: '', start: 0, end: 0 };
    const before = run[index - 1];
    const longest = [4, 3, 2].find((length) => {
      const words = run.slice(index, index + length);
      return words.length === length && named.full.has(foldedName(words));
    });
    if (longest !== undefined) {
      const words = run.slice(index, index + longest);
      const entity = named.full.get(foldedName(words)) ?? '';
      const last = words.at(-1)?.end ?? end;
      mentions.push({ start, end: last, kind: 'player', entity, confidence: CONFIDENCE });
      index += longest - 1;
      continue;
    }
    const entity = named.short.get(folded);
    if (entity == null || (before !== undefined && people.first.has(before.folded))) continue;
    mentions.push({ start, end, kind: 'player', entity, confidence: CONFIDENCE });
  }
  return mentions;
}

/**
 * Players outside the catalogue: named in full ("striker Taiwo Awoniyi", a known first name, an age behind the name),
 * and then by their surname anywhere in the item. `known` are the mentions that the tagger has found; they stay as they are.
 */
export function findStrangers(
  item: { title: string; text: string; language: Language },
  known: { title: readonly Mention[]; text: readonly Mention[] },
  people: People,
  sources: Sources,
): Strangers {
  const named: Named = { full: new Map(), short: new Map() };
  const parts = { title: runsOf(item.title, known.title), text: runsOf(item.text, known.text) };
  const shapes = {
    title: readShapes({ text: item.title, known: known.title, people, sources }, item.language),
    text: readShapes({ text: item.text, known: known.text, people, sources }, item.language),
  };
  for (const part of ['text', 'title'] as const) {
    for (const run of parts[part]) {
      const words = nameIn(run, shapes[part]);
      if (words !== null) learn(named, words, item[part], people);
    }
  }
  const find = (runs: readonly Run[]) => runs.flatMap((run) => mentionsIn(run, named, people));
  return { title: find(parts.title), text: find(parts.text) };
}
