import { findRoot, isLoneEntry, type Stranger } from './feed-root.ts';
import { Vocabulary, type Meaning } from './vocabulary.ts';
import { nextToken, readAttributes, type Token } from './xml-scan.ts';
import { contentOf, Entities, withoutForbidden } from './xml-text.ts';

/** A feed made ready for rss-parser. */
export interface Prepared {
  xml: string;
  /** Long texts, which `xml` only refers to by number (`n`): reading them once more letter by letter is most of the work. */
  aside: string[];
}

/** Attributes that mean something to us, by their names without prefix. */
const ATTRIBUTES = new Set(
  'href url rel type length filesize medium ispermalink term label text mode base resource width'.split(' '),
);
/** Longer attribute values are cut; characters. sax gives up at 64 Ki. */
const MAX_ATTRIBUTE = 8192;
/** Texts longer than this are put aside; characters. */
const MAX_INLINE = 120;
const escapeAttribute = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const cdata = (value: string): string => `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
/** A text as it may stand in an element: bare where nothing in it is special, for that is read faster. */
const written = (value: string): string => (/[&<>]/.test(value) ? cdata(value) : value);

/** Writes, for one document, the plain RSS 2.0 that rss-parser reads without stumbling. */
class Preparer {
  readonly #source: string;
  readonly #names = new Vocabulary();
  readonly #entities = new Entities();
  readonly #aside: string[] = [];
  readonly #out: string[] = ['<rss version="2.0"><channel>'];
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
    return { xml: this.#out.join('') + '</channel></rss>', aside: this.#aside };
  }

  /** Takes note of what a root, channel or item says in its attributes. */
  #container(token: Token, root = false): void {
    this.#names.declare(token.name, token.attributes, root);
    if (token.attributes === '') return;
    for (const [name, value] of readAttributes(token.attributes)) {
      const text = this.#entities.decode(value);
      if (/^xml:base$/i.test(name)) this.#out.push(`<base>${cdata(text)}</base>`);
      else if (/^xml:lang$/i.test(name)) this.#out.push(`<alt-language>${cdata(text)}</alt-language>`);
      else if (/^(?:rdf:)?about$/i.test(name)) this.#out.push(`<about>${cdata(text)}</about>`);
      else if (/^lastmod$/i.test(name)) this.#out.push(`<updated>${cdata(text)}</updated>`);
      else if (/^href$/i.test(name)) this.#out.push(`<link href="${escapeAttribute(text)}"/>`);
    }
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
    const mark = this.#out.length;
    this.#out.push('<item>');
    this.#container(opening);
    const whole = opening.selfClosing || this.#itemContent();
    this.#out.push('</item>');
    // An item that the end of the text cut off is half an item; it comes whole the next time.
    if (whole || this.#items === 0) this.#items += 1;
    else this.#out.length = mark;
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
      if (meaning.kind !== 'unknown') this.#write('as' in meaning ? meaning.as : '', token, null, false);
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
    let tag = `<${as}`;
    if (token.attributes !== '') {
      for (const [name, value] of readAttributes(token.attributes)) {
        const bare = name.slice(name.indexOf(':') + 1).toLowerCase();
        if (!ATTRIBUTES.has(bare)) continue;
        const text = this.#entities.decode(value).slice(0, MAX_ATTRIBUTE);
        if (!tag.includes(` ${bare}="`)) tag += ` ${bare}="${escapeAttribute(text)}"`;
      }
    }
    if (markup) tag += ' markup="1"';
    const text = content?.trim();
    if (!text) this.#out.push(`${tag}/>`);
    else if (text.length <= MAX_INLINE) this.#out.push(`${tag}>${written(text)}</${as}>`);
    else this.#out.push(`${tag} n="${this.#aside.push(text) - 1}"/>`);
  }
}

/**
 * Turns a feed in any dialect of XML, broken or not, into plain well-formed RSS 2.0: one flat list of fields an item,
 * each a text in CDATA under the names of `vocabulary.ts`. Tells what the text is instead when it is no feed. Linear,
 * knows no outside entities, and unfolds next to nothing.
 */
export function prepareXml(text: string): Prepared | Stranger {
  return new Preparer(withoutForbidden(text)).run();
}
