import { findRoot, isLoneEntry, type Stranger } from './feed-root.ts';
import { Frame } from './frame.ts';
import { Vocabulary, type Meaning } from './vocabulary.ts';
import { attributesOf, containerFields } from './xml-attributes.ts';
import type { Field } from './xml-fields.ts';
import { nextToken, type Token } from './xml-scan.ts';
import { contentOf, Entities, withoutForbidden } from './xml-text.ts';

/** A feed made ready for rss-parser, see {@link Frame}. */
export interface Prepared {
  xml: string;
  fields: readonly Field[];
  elements: ReadonlyMap<string, string>;
}

/** Reads one document into the plain frame that rss-parser reads without stumbling. */
class Preparer {
  readonly #source: string;
  readonly #names = new Vocabulary();
  readonly #entities = new Entities();
  readonly #frame = new Frame();
  #at = 0;
  #rootName = '';
  /** Characters that may be read a second time, because an element that never ends was taken for an empty one. */
  #mayReread: number;
  #items = 0;

  constructor(source: string) {
    this.#source = source;
    this.#mayReread = 65_536 + source.length;
  }

  run(): Prepared | Stranger {
    const root = findRoot(this.#source, this.#entities);
    if ('stranger' in root) return root;
    this.#at = root.end;
    this.#rootName = root.name;
    this.#container(root, true);
    if (isLoneEntry(root)) this.#item(root);
    else if (!root.selfClosing) this.#channel();
    const xml = this.#frame.end();
    return { xml, fields: this.#frame.fields, elements: this.#frame.elements };
  }

  /** Takes note of what a root, channel or item says in its attributes. */
  #container(token: Token, root = false): void {
    this.#names.declare(token.name, token.attributes, root);
    for (const [name, field] of containerFields(token.attributes, this.#entities))
      this.#frame.add(name, field);
  }

  #channel(): void {
    for (;;) {
      const token = nextToken(this.#source, this.#at);
      this.#at = token.end;
      if (token.kind === 'end') return;
      if (token.kind === 'close' && this.#isRoot(token)) return;
      if (token.kind !== 'open') continue;
      const meaning = this.#names.meaning(token.name, token.attributes);
      if (meaning.kind === 'item') this.#item(token);
      else if (meaning.kind === 'channel') this.#container(token);
      else this.#element(token, meaning, false);
    }
  }

  #item(opening: Token): void {
    this.#frame.openItem();
    this.#container(opening);
    const whole = opening.selfClosing || this.#itemContent();
    // An item that the end of the text cut off is half an item; it comes whole the next time.
    if (!whole && this.#items > 0) return this.#frame.dropItem();
    this.#frame.closeItem();
    this.#items += 1;
  }

  /** Reads to the item's end; false when the text ended first. */
  #itemContent(): boolean {
    for (;;) {
      const token = nextToken(this.#source, this.#at);
      if (token.kind === 'end') return false;
      if (token.kind === 'open') {
        const meaning = this.#names.meaning(token.name, token.attributes);
        // An item within an item: the first was never closed. It is left for the channel to read.
        if (meaning.kind === 'item') return true;
        this.#at = token.end;
        this.#element(token, meaning, true);
        continue;
      }
      if (token.kind === 'close') {
        const ends = this.#endsMore(token);
        if (ends === 'item') this.#at = token.end;
        if (ends !== null) return true;
      }
      this.#at = token.end;
    }
  }

  #isRoot(token: Token): boolean {
    return token.name === this.#rootName;
  }

  /** Which of the elements around us a closing tag ends. */
  #endsMore(token: Token): 'item' | 'channel' | null {
    if (this.#isRoot(token)) return 'channel';
    const meaning = this.#names.meaning(token.name, '');
    return meaning.kind === 'item' || meaning.kind === 'channel' ? meaning.kind : null;
  }

  #element(token: Token, meaning: Meaning, inItem: boolean): void {
    if (meaning.kind === 'inside') {
      if (meaning.as !== null) this.#write(meaning.as, token, null, false);
      return;
    }
    if (token.selfClosing) {
      if ('as' in meaning) this.#write(meaning.as, token, null, false);
      return;
    }
    const from = token.end;
    const end = this.#endOf(token, inItem);
    const soft = meaning.kind !== 'text' || !/^(?:content|summary)/.test(meaning.as);
    let to = end.contentEnd;
    let markup = end.markup;
    if (!end.closed && soft && this.#mayReread > 0) {
      // It never ends, as HTML's empty elements: what follows it is not its own.
      this.#mayReread -= end.next - from;
      const next = this.#source.indexOf('<', from);
      to = next < 0 ? this.#source.length : next;
      markup = false;
      this.#at = to;
    } else {
      this.#at = end.next;
    }
    if (!('as' in meaning) || meaning.as === null) return;
    this.#write(meaning.as, token, contentOf(this.#source.slice(from, to), this.#entities, markup), markup);
  }

  /** Where the element that `opening` starts ends: at its closing tag, or where something around it ends. */
  #endOf(opening: Token, inItem: boolean) {
    const name = opening.name.toLowerCase();
    let depth = 0;
    let markup = false;
    for (let at = opening.end; ;) {
      const token = nextToken(this.#source, at);
      at = token.end;
      const before = { contentEnd: token.start, next: token.start, closed: false, markup };
      if (token.kind === 'end') return before;
      if (token.kind !== 'open' && token.kind !== 'close') continue;
      if (token.name.toLowerCase() === name) {
        if (token.kind === 'open') depth += token.selfClosing ? 0 : 1;
        else if (depth === 0) return { ...before, next: token.end, closed: true };
        else depth -= 1;
      } else if (token.kind === 'close' ? this.#endsMore(token) !== null : this.#startsItem(token)) {
        return { ...before, closed: !inItem && token.kind === 'open' };
      }
      markup = true;
    }
  }

  #startsItem(token: Token): boolean {
    return this.#names.meaning(token.name, token.attributes).kind === 'item';
  }

  #write(as: string, token: Token, content: string | null, markup: boolean): void {
    const attributes = attributesOf(token.attributes, markup, this.#entities);
    this.#frame.add(as, { text: content?.trim() ?? '', attributes });
  }
}

/**
 * Turns a feed in any dialect of XML, broken or not, into plain well-formed RSS 2.0: one flat list of fields an item,
 * under the names of `vocabulary.ts`. Tells what the text is instead when it is no feed. Linear,
 * knows no outside entities, and unfolds next to nothing.
 */
export function prepareXml(text: string): Prepared | Stranger {
  return new Preparer(withoutForbidden(text)).run();
}
