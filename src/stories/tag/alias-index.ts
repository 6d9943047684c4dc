import { tokenize, type Token } from './tokens.ts';

/**
 * How far a name can be trusted. `strong` tags alone, `place` needs a football text, `weak` needs support, `block`
 * tags nothing and keeps what lies in it from being tagged.
 */
export type Strength = 'strong' | 'place' | 'weak' | 'block';

/** A name in the index. */
export interface Alias {
  kind: 'club' | 'player';
  /** Who carries the name; a block names the clubs that it is not. */
  ids: readonly string[];
  strength: Strength;
  /** Index of the first word that must have a capital; -1 where the name is written small. */
  capitalAt: number;
  /** Number of words. */
  size: number;
}

/** A name found in a text: words `[first, last]`. */
export interface Hit {
  first: number;
  last: number;
  alias: Alias;
}

interface Node {
  next: Map<string, Node>;
  aliases: Alias[];
}

/** "Jürgen" as "Juergen", as agencies without accents write it. */
export const spellOutUmlauts = (name: string): string =>
  name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFKD').charAt(0)}e`);

const newNode = (): Node => ({ next: new Map(), aliases: [] });

/** Inside a name: a blank, hyphen, apostrophe, ampersand or the dot of an abbreviation. */
const INNER_GAP = /^(?:[ \u00A0\-’'/&]|\. ?| & )$/;

/** All names in one trie over folded words. Filled once, then only read. */
export class AliasIndex {
  readonly #root = newNode();

  /**
   * Adds `name` for one entity, also with umlauts written out. A name of several entities of the same kind and strength
   * becomes one shared alias.
   */
  add(name: string, kind: Alias['kind'], id: string, strength: Strength): void {
    this.#addSpelling(name, kind, id, strength);
    const written = spellOutUmlauts(name);
    if (written !== name) this.#addSpelling(written, kind, id, strength);
  }

  #addSpelling(name: string, kind: Alias['kind'], id: string, strength: Strength): void {
    const words = tokenize(name);
    if (words.length === 0) return;
    let node = this.#root;
    for (const { word } of words) {
      const next = node.next.get(word) ?? newNode();
      node.next.set(word, next);
      node = next;
    }
    const at = node.aliases.findIndex((alias) => alias.kind === kind && alias.strength === strength);
    const known = node.aliases[at];
    if (known === undefined) {
      const capitalAt = words.findIndex((word) => word.capital);
      node.aliases.push({ kind, ids: [id], strength, capitalAt, size: words.length });
    } else if (!known.ids.includes(id)) node.aliases[at] = { ...known, ids: [...known.ids, id] };
  }

  /** Every name that begins at word `at`, longest first. */
  startingAt(tokens: readonly Token[], at: number): Hit[] {
    const hits: Hit[] = [];
    let node = this.#root.next.get(tokens[at]?.word ?? '');
    let last = at;
    while (node !== undefined) {
      for (const alias of node.aliases) {
        const capital = tokens[at + alias.capitalAt];
        if (alias.capitalAt < 0 || capital?.capital === true) hits.unshift({ first: at, last, alias });
      }
      last += 1;
      const token = tokens[last];
      node = token !== undefined && INNER_GAP.test(token.gap) ? node.next.get(token.word) : undefined;
    }
    return hits;
  }
}
