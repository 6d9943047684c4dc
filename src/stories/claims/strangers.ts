import { fold } from '../../catalogue/fold.ts';
import type { Language, Mention } from '../article.ts';
import { loadPhrases } from '../phrases/load.ts';
import { foldSource, type Sources } from '../sources.ts';
import { slugOf, type People } from './people.ts';

/** A capitalised word of a text, folded, without a possessive. */
interface Word {
  text: string;
  folded: string;
  start: number;
  end: number;
}

/** Words that stand together as a name might; `before` and `after` are the text around them. */
type Run = Word[];

const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,24}(?: (?:(?:de|da|dos|do|del|van|der|den|di|el|al|ten|von|la|le|bin) ){0,2}\p{Lu}[\p{L}'’-]{1,24}){0,5}/gu;
const AGE = /^,? (?:\(\d\d\)|\d\d[,.)]|de \d\d años)/u;
const ARTICLES = new Set(['the', 'a', 'el', 'la', 'los', 'las', 'un', 'una', 'en', 'in', 'at', 'st']);
const CONFIDENCE = 0.8;

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
      } else run.push({ text: name, folded: fold(name), start, end });
    }
    if (run.length > 0) runs.push(run);
  }
  return runs;
}

const spell = (words: readonly Word[], text: string) =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

const positions = new Map<Language, RegExp>();

function positionBefore(language: Language): RegExp {
  const known = positions.get(language);
  if (known !== undefined) return known;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}])(?:${loadPhrases(language).claims.positions.join('|')})(?: (?:español|inglés|francés|brasileño|argentino|portugués|uruguayo|alemán))?,? $`,
    'iu',
  );
  positions.set(language, pattern);
  return pattern;
}

/** The part of a run that is a player's full name, or after a position his only one; null where nothing says so. */
function nameIn(run: Run, text: string, language: Language, people: People, sources: Sources): Word[] | null {
  if (ARTICLES.has(run[0]?.folded ?? '')) return nameIn(run.slice(1), text, language, people, sources);
  const whole = spell(run, text);
  if (sources.strong.has(foldSource(whole)) || (sources.parties.has(foldSource(whole)) && run.length < 2))
    return null;
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  if (run.length === 0) return null;
  const placed = positionBefore(language).test(text.slice(Math.max(0, start - 40), start));
  if (placed) return run;
  if (run.length < 2) return null;
  for (let index = 0; index < run.length - 1; index += 1) {
    const words = run.slice(index);
    if (sources.strong.has(foldSource(spell(words, text)))) return null;
    if (people.first.has(words[0]?.folded ?? '') || people.full.has(fold(spell(words, text)))) return words;
  }
  return AGE.test(text.slice(end, end + 16)) ? run : null;
}

/** Where strangers stand in title and text. */
export interface Strangers {
  title: Mention[];
  text: Mention[];
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
  const parts = { title: runsOf(item.title, known.title), text: runsOf(item.text, known.text) };
  const ids = new Map<string, string>();
  const names = new Map<string, string | null>();
  for (const part of ['text', 'title'] as const) {
    for (const run of parts[part]) {
      const name = nameIn(run, item[part], item.language, people, sources);
      if (name === null) continue;
      const id = ids.get(name.map(({ folded }) => folded).join(' ')) ?? slugOf(spell(name, item[part]));
      ids.set(name.map(({ folded }) => folded).join(' '), id);
      const [first, last] = [name[0]?.folded ?? '', name.at(-1)?.folded ?? ''];
      const single = name.length === 1;
      if (single && names.has(last)) continue;
      names.set(last, names.has(last) && names.get(last) !== id ? null : id);
      if (!single && !people.first.has(first)) names.set(first, id);
    }
  }
  const find = (part: 'title' | 'text'): Mention[] =>
    parts[part].flatMap((run) => {
      const at = run.findIndex(({ folded }) => names.get(folded) != null);
      if (at < 0) return [];
      const id = names.get(run[at]?.folded ?? '') ?? '';
      const words = run
        .slice(at)
        .filter(({ folded }) => id.split('-').includes(slugOf(folded)) || names.get(folded) === id);
      // "John Caicedo" is another person than Moisés.
      const before = run[at - 1];
      if (before !== undefined && people.first.has(before.folded) && !id.startsWith(slugOf(before.folded)))
        return [];
      const start =
        before !== undefined && id.startsWith(`${slugOf(before.folded)}-`)
          ? before.start
          : (run[at]?.start ?? 0);
      const end = words.at(-1)?.end ?? run[at]?.end ?? 0;
      return [{ start, end, kind: 'player' as const, entity: id, confidence: CONFIDENCE }];
    });
  return { title: find('title'), text: find('text') };
}
