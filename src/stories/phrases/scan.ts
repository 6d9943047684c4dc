import { Automaton, type State } from './automaton.ts';
import { parseWording } from './wording.ts';

/** A place where a wording of a group stands; UTF-16 offsets, `[start, end)`. */
export interface CueHit {
  start: number;
  end: number;
}

/** Wordings that mean the same. */
export interface CueGroup<Key extends string> {
  key: Key;
  cues: readonly string[];
  /** A wording that must follow; its last character is not part of the match. By default a match ends with a word. */
  before?: string;
  /** Whether a match may end within a word or before one. */
  open?: boolean;
}

/** The matches of one group in a scanned text, in order. */
export type Scan<Key extends string> = (key: Key) => readonly CueHit[];

/** Finds the wordings of all groups in one pass over a text that went through `lower`. */
export type Scanner<Key extends string> = (text: string) => Scan<Key>;

/** What a mark of the automaton stands for. */
interface Mark {
  group: number;
  /** Set where a wording looks around itself: the automaton only proposes. */
  check: RegExp | null;
  /** Characters at the end that belong to what follows. */
  extra: number;
  /** Whether a match must end with a word. */
  closed: boolean;
}

const BLANK = 32;
const NONE: readonly CueHit[] = [];
/** Latin letters as ranges, as in `wording.ts`. */
const RANGES: Record<string, string> = { L: 'A-Za-zß-ƿ', Ll: 'a-zß-ƿ', N: '0-9' };

const WORD_END = '(?![A-Za-z0-9ß-ƿ])';

/** 1 for the signs of words, by character code. */
const WORD_SIGNS = Uint8Array.from({ length: 0x2000 }, (_, code) =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 223 && code !== 247)
    ? 1
    : 0,
);

const isWordSign = (code: number) => code < 0x2000 && WORD_SIGNS[code] === 1;

/** The wording as an expression that reads letters as the automaton does. */
function expression(cue: string): RegExp {
  let inClass = false;
  const source = cue.replace(/\\p\{(\w+)\}|\\.|[[\]]/gu, (sign, name: string | undefined) => {
    if (name !== undefined) return inClass ? (RANGES[name] ?? sign) : `[${RANGES[name] ?? sign}]`;
    if (sign === '[') inClass = true;
    if (sign === ']') inClass = false;
    return sign;
  });
  return new RegExp(source, 'y');
}

/**
 * Compiles groups of wordings into one automaton that is run from every start of a word. A group's longest match at a
 * place counts, and its matches do not overlap. Linear in the text; a pass over 3,000 characters takes about 0.1 ms.
 */
export function createScanner<Key extends string>(groups: readonly CueGroup<Key>[]): Scanner<Key> {
  const automaton = new Automaton();
  const marks: Mark[] = [];
  groups.forEach(({ cues, before, open }, group) => {
    for (const cue of cues) {
      const { wording, looksAround } = parseWording(before === undefined ? cue : `(?:${cue})${before}`);
      automaton.add(wording, marks.length);
      const closed = before === undefined && open !== true;
      const check = looksAround ? expression(`(?:${cue})${closed ? WORD_END : (before ?? '')}`) : null;
      marks.push({
        group,
        check,
        extra: before === undefined ? 0 : 1,
        closed,
      });
    }
  });
  const indexOf = new Map(groups.map(({ key }, index) => [key, index]));
  const ends: number[] = groups.map(() => 0);
  const touched: number[] = groups.map(() => 0);
  let count = 0;

  /** Notes in `ends` where the longest match of each group that begins at `from` ends, and the groups in `touched`. */
  const matchAt = (text: string, from: number): void => {
    count = 0;
    let state: State | null = automaton.start();
    for (let at = from; at < text.length;) {
      state = automaton.advance(state, text.charCodeAt(at));
      if (state === null) break;
      at += 1;
      if (state.marks.length === 0) continue;
      for (const index of state.marks) {
        const mark = marks[index];
        if (mark === undefined) continue;
        const { group, check, extra, closed } = mark;
        let end = at;
        if (check !== null) {
          check.lastIndex = from;
          if (!check.test(text)) continue;
          end = check.lastIndex;
        }
        if (closed && end < text.length && isWordSign(text.charCodeAt(end))) continue;
        let seen = 0;
        while (seen < count && touched[seen] !== group) seen += 1;
        if (seen === count) {
          touched[count] = group;
          count += 1;
        }
        ends[group] = end - extra;
      }
    }
  };

  return (text) => {
    const found: (CueHit[] | undefined)[] = [];
    let inWord = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const begins = !inWord && code !== BLANK;
      inWord = isWordSign(code);
      if (!begins) continue;
      matchAt(text, at);
      for (let index = 0; index < count; index += 1) {
        const group = touched[index] ?? 0;
        const hits = (found[group] ??= []);
        if ((hits.at(-1)?.end ?? 0) <= at) hits.push({ start: at, end: ends[group] ?? at });
      }
    }
    return (key) => found[indexOf.get(key) ?? -1] ?? NONE;
  };
}
