/** One element as xml2js gives it, after `prepareXml`: its text, and its attributes by bare lower-case name. */
export interface Field {
  text: string;
  attributes: Readonly<Record<string, string>>;
}

const NONE: Readonly<Record<string, string>> = {};
const NO_FIELDS: readonly Field[] = [];

/** The name under which rss-parser is told to hand a field over: none of its own readings has it. */
export const handedOver = (name: string): string => `tl:${name}`;

/** Those names, made once: making them anew for every look-up shows in the time that a feed takes. */
const keys = new Map<string, string>();

function keyOf(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = handedOver(name);
  keys.set(name, key);
  return key;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function attributesOf(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) return NONE;
  const out: Record<string, string> = {};
  for (const key of Object.keys(value)) {
    const attribute = value[key];
    if (typeof attribute === 'string') out[key] = attribute;
  }
  return out;
}

/** The fields of an item or channel as rss-parser hands them over, by our names. */
export class Fields {
  readonly #raw: Record<string, unknown>;
  readonly #aside: readonly string[];

  /** @param aside the long texts that `prepareXml` put aside */
  constructor(raw: Record<string, unknown>, aside: readonly string[]) {
    this.#raw = raw;
    this.#aside = aside;
  }

  all(name: string): readonly Field[] {
    const values = this.#raw[keyOf(name)];
    return Array.isArray(values) ? values.map((value) => this.#toField(value)) : NO_FIELDS;
  }

  /** The text of the first of these fields that has any. */
  first(...names: string[]): string | null {
    return this.firstField(...names)?.text ?? null;
  }

  /** The first of these fields that has a text. */
  firstField(...names: string[]): Field | null {
    for (const name of names) {
      const found = this.all(name).find(({ text }) => text !== '');
      if (found !== undefined) return found;
    }
    return null;
  }

  #toField(value: unknown): Field {
    if (typeof value === 'string') return { text: value, attributes: NONE };
    if (!isRecord(value)) return { text: '', attributes: NONE };
    const attributes = attributesOf(value['$']);
    const text = attributes['n'] === undefined ? value['_'] : this.#aside[Number(attributes['n'])];
    return { text: typeof text === 'string' ? text : '', attributes };
  }
}
