/** One element of a feed as `prepareXml` reads it. */
export interface Field {
  text: string;
  /** By bare lower-case name; `markup` is set where the text holds elements. */
  attributes: Readonly<Record<string, string>>;
}

const NO_FIELDS: readonly Field[] = [];

/** The fields of an item or channel, by the names of `vocabulary.ts`. */
export class Fields {
  readonly #raw: Record<string, unknown>;
  readonly #aside: readonly Field[];

  /**
   * @param raw what rss-parser hands over: numbers of fields, in lists by their names
   * @param aside the fields that the numbers stand for
   */
  constructor(raw: Record<string, unknown>, aside: readonly Field[]) {
    this.#raw = raw;
    this.#aside = aside;
  }

  all(name: string): readonly Field[] {
    const numbers = this.#raw[name];
    if (!Array.isArray(numbers)) return NO_FIELDS;
    const found: Field[] = [];
    for (const number of numbers) {
      const field = this.#aside[Number(number)];
      if (field !== undefined) found.push(field);
    }
    return found;
  }

  /** The text of the first of these fields that has any. */
  first(...names: string[]): string | null {
    return this.firstField(...names)?.text ?? null;
  }

  /** The first of these fields that has a text. */
  firstField(...names: string[]): Field | null {
    for (const name of names) {
      for (const field of this.all(name)) if (field.text !== '') return field;
    }
    return null;
  }
}
