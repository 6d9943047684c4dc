/** A part of a parsed wording: what may stand there, and whether it may be left out. */
interface Part {
  /** Alternatives of a group, each a sequence; or the characters of a class; null: anything. */
  options: Part[][] | string[] | null;
  optional: boolean;
}

/** So many first characters decide which wordings are tried at a word. */
const LENGTH = 2;
const MOST_OF_A_CLASS = 12;
const DIGITS = '0123456789'.split('');

/** Reads the few constructs that wordings use: letters, classes, groups, look-around, quantifiers. */
class Reader {
  private at = 0;
  private readonly cue: string;

  constructor(cue: string) {
    this.cue = cue;
  }

  alternatives(): Part[][] {
    const all: Part[][] = [[]];
    while (this.at < this.cue.length && this.cue[this.at] !== ')') {
      if (this.cue[this.at] === '|') {
        all.push([]);
        this.at += 1;
      } else {
        const part = this.part();
        if (part !== null) all.at(-1)?.push(part);
      }
    }
    return all;
  }

  private part(): Part | null {
    const options = this.atom();
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.cue.slice(this.at, this.at + 12));
    if (quantifier !== null) this.at += quantifier[0].length;
    const optional = quantifier !== null && (/^[?*]/.test(quantifier[0]) || quantifier[1] === '0');
    return options === undefined ? null : { options, optional };
  }

  /** Undefined for what takes no room. */
  private atom(): Part['options'] | undefined {
    const sign = this.cue[this.at] ?? '';
    if (sign === '(') {
      const opening = /^\((?:\?(?::|<?[=!]))?/.exec(this.cue.slice(this.at))?.[0] ?? '(';
      this.at += opening.length;
      const inside = this.alternatives();
      this.at += 1;
      return opening === '(?:' || opening === '(' ? inside : undefined;
    }
    if (sign === '[') {
      const end = this.cue.indexOf(']', this.at + 1);
      const inside = this.cue.slice(this.at + 1, end);
      this.at = end + 1;
      const plain = inside.replace(/\\(?=[^pdswb])/g, '');
      return /[\\^]|.-./.test(plain) || plain.length > MOST_OF_A_CLASS ? null : plain.split('');
    }
    if (sign === '\\') {
      const escaped = /^\\(?:p\{[^}]*\}|.)/u.exec(this.cue.slice(this.at))?.[0] ?? '\\';
      this.at += escaped.length;
      if (escaped === '\\d') return DIGITS;
      if (escaped === '\\b') return undefined;
      return /^\\[a-zA-Z]/.test(escaped) ? null : [escaped.slice(1)];
    }
    this.at += 1;
    if (sign === '^' || sign === '$') return undefined;
    return sign === '.' ? null : [sign];
  }
}

interface Start {
  text: string;
  /** No character can follow: the prefix is complete or anything may come. */
  done: boolean;
}

function extend(starts: readonly Start[], sequence: readonly Part[]): Start[] {
  let open: Start[] = [...starts];
  for (const { options, optional } of sequence) {
    if (open.every(({ done }) => done)) break;
    open = open.flatMap((start) => {
      if (start.done) return [start];
      const rest = optional ? [start] : [];
      if (options === null) return [...rest, { ...start, done: true }];
      return [
        ...rest,
        ...options.flatMap((option) => {
          if (typeof option !== 'string') return extend([start], option);
          const text = start.text + option;
          return [{ text, done: text.length >= LENGTH }];
        }),
      ];
    });
  }
  return open;
}

/**
 * All ways in which a match of the wording can begin: one or two characters each; the empty string where anything can.
 * A prefix of one character means that anything can follow it.
 */
export function prefixesOf(cue: string): Set<string> {
  const all = new Reader(cue)
    .alternatives()
    .flatMap((sequence) => extend([{ text: '', done: false }], sequence));
  return new Set(all.map(({ text }) => text));
}
