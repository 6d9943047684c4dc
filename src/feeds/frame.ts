import type { Field } from './xml-fields.ts';

/**
 * Writes the XML that rss-parser is given: a plain RSS 2.0 channel whose elements hold, in place of texts and attributes,
 * the number of a field that was set aside. To read those once more, letter by letter, would be most of the work.
 */
export class Frame {
  /** What the numbers stand for. */
  readonly fields: Field[] = [];
  /** Element names by the names of fields: short ones, none of which rss-parser has readings of its own for. */
  readonly elements = new Map<string, string>();
  #done = '<rss version="2.0"><channel>';
  #item: string | null = null;

  /** Adds a field to the open item, else to the channel. */
  add(name: string, field: Field): void {
    let element = this.elements.get(name);
    if (element === undefined) {
      element = `f${this.elements.size}`;
      this.elements.set(name, element);
    }
    const written = `<${element}>${this.fields.push(field) - 1}</${element}>`;
    if (this.#item === null) this.#done += written;
    else this.#item += written;
  }

  openItem(): void {
    this.#item = '<item>';
  }

  /** Ends the open item, which counts. */
  closeItem(): void {
    this.#done += `${this.#item ?? '<item>'}</item>`;
    this.#item = null;
  }

  /** Ends the open item, which does not. */
  dropItem(): void {
    this.#item = null;
  }

  end(): string {
    return `${this.#done}</channel></rss>`;
  }
}
