/** One element as xml2js gives it, after `prepareXml`: its text, and its attributes by bare lower-case name. */
export interface Field {
  text: string;
  attributes: Readonly<Record<string, string>>;
}

const NONE: Readonly<Record<string, string>> = {};

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

  all(name: string): Field[] {
    const values = this.#raw[`tl:${name}`];
    return Array.isArray(values) ? values.map((value) => this.#toField(value)) : [];
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
    const text = attributes['aside'] === undefined ? value['_'] : this.#aside[Number(attributes['aside'])];
    return { text: typeof text === 'string' ? text : '', attributes };
  }
}
