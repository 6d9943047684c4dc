import type { Vector, Vocabulary, Weighed } from './vocabulary.ts';

/** Where {@link Postings.addCosines} notes what it finds, by slot. */
export interface Sums {
  cosines: Float64Array;
  /** The part that clubs and players of the catalogue make. */
  names: Float64Array;
  touched: number[];
}

/**
 * Entries that one look-up reads at most, the rarest terms first: it bounds the time on busy days, when what is passed over
 * are words that hundreds of reports share.
 */
const BUDGET = 1500;
/** Lists that are cleared of expired items with each filing: all of a busy day's within some hundred filings. */
const CLEAR = 128;
/** An entry is slot × SCALE + weight × (SCALE − 1): one small integer instead of an object. */
const SCALE = 8192;

/** An inverted index over live items, which are unit vectors. */
export class Postings {
  readonly #vocabulary: Vocabulary;
  /** By place of a term: the live items that carry it. */
  readonly #lists: number[][] = [];
  /** Weights of one vector by place, for {@link sumOfCosines}; all zero in between. */
  #scratch = new Float64Array(1024);
  #cursor = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Counts an item's terms and lets later items find it under `slot`. */
  add(slot: number, { vector: { places, weights }, all }: Weighed): void {
    this.#vocabulary.count(all);
    while (this.#lists.length < this.#vocabulary.places) this.#lists.push([]);
    for (let at = 0; at < places.length; at += 1) {
      const entry = slot * SCALE + Math.round((weights[at] ?? 0) * (SCALE - 1));
      this.#lists[places[at] ?? 0]?.push(entry);
    }
  }

  /**
   * Takes the entries of dead slots out of the next {@link CLEAR} lists, and forgets terms that are no longer seen. Answers
   * true when the round through all lists is complete.
   */
  clear(isDead: Uint8Array): boolean {
    const end = Math.min(this.#cursor + CLEAR, this.#lists.length);
    for (; this.#cursor < end; this.#cursor += 1) {
      const list = this.#lists[this.#cursor] ?? [];
      let kept = 0;
      for (let at = 0; at < list.length; at += 1) {
        const entry = list[at] ?? 0;
        if (isDead[(entry / SCALE) | 0] !== 1) list[kept++] = entry;
      }
      list.length = kept;
      if (kept === 0) this.#vocabulary.forget(this.#cursor);
    }
    if (end < this.#lists.length) return false;
    this.#cursor = 0;
    return true;
  }

  /** Adds the cosines of `vector` with every item in the index, by slot. */
  addCosines({ places, weights }: Vector, { cosines, names, touched }: Sums): void {
    let budget = BUDGET;
    for (const index of this.#rarestFirst(places)) {
      const place = places[index] ?? 0;
      const list = this.#lists[place] ?? [];
      budget -= list.length;
      if (budget < 0) return;
      const weight = (weights[index] ?? 0) / (SCALE - 1);
      const name = this.#vocabulary.isName(place);
      for (let at = 0; at < list.length; at += 1) {
        const entry = list[at] ?? 0;
        const slot = (entry / SCALE) | 0;
        const product = weight * (entry - slot * SCALE);
        const sum = cosines[slot] ?? 0;
        if (sum === 0) touched.push(slot);
        cosines[slot] = sum + product;
        if (name) names[slot] = (names[slot] ?? 0) + product;
      }
    }
  }

  /** The sum of the cosines of one vector with others, which need not be in the index. */
  sumOfCosines({ places, weights }: Vector, others: readonly { vector: Vector }[]): number {
    if (others.length === 0) return 0;
    const known = this.#vocabulary.places;
    if (this.#scratch.length < known) this.#scratch = new Float64Array(2 * known);
    const scratch = this.#scratch;
    for (let at = 0; at < places.length; at += 1) scratch[places[at] ?? 0] = weights[at] ?? 0;
    let sum = 0;
    for (const { vector } of others) {
      for (let at = 0; at < vector.places.length; at += 1) {
        sum += (scratch[vector.places[at] ?? 0] ?? 0) * (vector.weights[at] ?? 0);
      }
    }
    for (const place of places) scratch[place] = 0;
    return sum;
  }

  /** Positions in `places`, those of the shortest lists first; the empty ones are left out. */
  #rarestFirst(places: readonly number[]): number[] {
    let entries = 0;
    const order: number[] = [];
    for (let at = 0; at < places.length; at += 1) {
      const length = this.#lists[places[at] ?? 0]?.length ?? 0;
      entries += length;
      if (length > 0) order.push(at);
    }
    const length = (at: number): number => this.#lists[places[at] ?? 0]?.length ?? 0;
    return entries <= BUDGET ? order : order.sort((a, b) => length(a) - length(b) || a - b);
  }
}
