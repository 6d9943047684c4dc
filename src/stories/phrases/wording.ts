/** Whether a character (UTF-16 code unit) may stand at a place. */
export type Test = (code: number) => boolean;

/** A parsed wording. `empty` takes no room. */
export type Wording =
  | { kind: 'sign'; test: Test }
  | { kind: 'sequence' | 'choice'; parts: Wording[] }
  | { kind: 'repeat'; part: Wording; least: number; most: number }
  | { kind: 'empty' };

/** A wording and whether it looks around itself, which only a real expression can check. */
export interface ParsedWording {
  wording: Wording;
  looksAround: boolean;
}

const between =
  (from: number, to: number): Test =>
  (code) =>
    code >= from && code <= to;
const anyOf =
  (tests: readonly Test[]): Test =>
  (code) =>
    tests.some((test) => test(code));
const DIGIT = between(48, 57);
const SMALL: Test = (code) => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x1bf && code !== 0xf7);
const LETTER: Test = (code) => SMALL(code) || (code >= 65 && code <= 90);
const SPACE: Test = (code) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
const NAMED: Record<string, Test> = {
  '\\d': DIGIT,
  '\\s': SPACE,
  '\\p{N}': DIGIT,
  '\\p{L}': LETTER,
  '\\p{Ll}': SMALL,
};
/** Stands for "any number"; text is bounded anyway. */
const NO_END = Number.POSITIVE_INFINITY;

class Reader {
  looksAround = false;
  private at = 0;
  private readonly cue: string;

  constructor(cue: string) {
    this.cue = cue;
  }

  choice(): Wording {
    const parts: Wording[] = [];
    let sequence: Wording[] = [];
    while (this.at < this.cue.length && this.cue[this.at] !== ')') {
      if (this.cue[this.at] === '|') {
        parts.push({ kind: 'sequence', parts: sequence });
        sequence = [];
        this.at += 1;
      } else sequence.push(this.repeated());
    }
    parts.push({ kind: 'sequence', parts: sequence });
    return parts.length === 1 ? { kind: 'sequence', parts: sequence } : { kind: 'choice', parts };
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.cue);
    if (match !== null) this.at += match[0].length;
    return match;
  }

  private repeated(): Wording {
    const part = this.atom();
    const quantifier = this.take(/([?*+])|\{(\d+)(,?)(\d*)\}/y);
    if (quantifier === null) return part;
    const [, sign, least = '0', comma, most = ''] = quantifier;
    if (sign === '?') return { kind: 'repeat', part, least: 0, most: 1 };
    if (sign !== undefined) return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: NO_END };
    const upTo = comma === '' ? Number(least) : most === '' ? NO_END : Number(most);
    return { kind: 'repeat', part, least: Number(least), most: upTo };
  }

  private atom(): Wording {
    const group = this.take(/\((?:\?(?::|<?[=!]))?/y);
    if (group !== null) {
      const inside = this.choice();
      this.at += 1;
      if (group[0] === '(?:' || group[0] === '(') return inside;
      this.looksAround = true;
      return { kind: 'empty' };
    }
    if (this.take(/\\b/y) !== null) {
      this.looksAround = true;
      return { kind: 'empty' };
    }
    if (this.take(/\[/y) !== null) return this.charClass();
    return { kind: 'sign', test: this.sign() };
  }

  private charClass(): Wording {
    const negative = this.take(/\^/y) !== null;
    const tests: Test[] = [];
    while (this.at < this.cue.length && this.take(/\]/y) === null) {
      const range = this.take(/([^\\\]])-([^\\\]])/y);
      tests.push(range === null ? this.sign() : between(unit(range[1]), unit(range[2])));
    }
    const test = anyOf(tests);
    return { kind: 'sign', test: negative ? (code) => !test(code) : test };
  }

  private sign(): Test {
    const [sign = ''] = this.take(/\\p\{\w+\}|\\.|./sy) ?? [];
    if (sign === '.') return (code) => code !== 10;
    const named = NAMED[sign];
    if (named !== undefined) return named;
    if (/^\\[a-zA-Z]/.test(sign)) throw new Error(`phrases: ${sign} is not understood in ${this.cue}`);
    const code = unit(sign.at(-1));
    return (other) => other === code;
  }
}

const unit = (sign: string | undefined) => (sign ?? '').charCodeAt(0);

/** Reads the constructs of expressions that wordings use: letters, classes, groups, quantifiers, look-around. */
export function parseWording(cue: string): ParsedWording {
  const reader = new Reader(cue);
  const wording = reader.choice();
  return { wording, looksAround: reader.looksAround };
}
