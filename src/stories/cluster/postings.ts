import type { Background } from './background.ts';
import { isName, type Term } from './terms.ts';

/** An item's unit vector: places of its terms in the index, and their weights. */
export interface Vector {
  places: number[];
  weights: number[];
}

/** What an item weighs: its vector, and the places of all its terms, those without weight in the vector too. */
export interface Weighed {
  vector: Vector;
  all: number[];
}

/** Where {@link Postings.addCosines} notes what it finds, by slot. */
export interface Sums {
  cosines: Float64Array;
  /** The part that clubs and players of the catalogue make. */
  names: Float64Array;
  touched: number[];
}

/** Items after which all counts are halved, so that old rarities are forgotten and the vocabulary stays bounded. */
const HALVE_AT = 6000;
/** Heaviest terms that stand for an item; leaving out the rest changes no figure and halves the time. */
const MOST_TERMS = 96;
/**
 * Entries that one look-up reads at most, the rarest terms first: it bounds the time on busy days, when what is passed over
 * are words that hundreds of reports share.
 */
const BUDGET = 1500;
/** A term that this share of all reports carries says nothing about any, once so many reports were seen. */
const [COMMON, COMMON_FROM] = [0.2, 48];
/** Lists that are cleared of expired items with each filing: all of a busy day's within some hundred filings. */
const CLEAR = 128;
/** An entry is slot × SCALE + weight × (SCALE − 1): one small integer instead of an object. */
const SCALE = 8192;

/**
 * An inverted index over live items. Items are unit vectors whose weights are taken once, when they arrive: term weight ×
 * idf^power, idf = ln(1 + (n + background) / (documents + ½)), counts running, the item itself included.
 */
export class Postings {
  readonly #places = new Map<Term, number>();
  /** By place: the term, in how many items it was seen, and the live items that carry it. */
  readonly #terms: Term[] = [];
  readonly #counts: number[] = [];
  readonly #lists: number[][] = [];
  readonly #spare: number[] = [];
  readonly #background: number;
  readonly #power: number;
  readonly #share: Background;
  /** Weights of one vector by place, for {@link sumOfCosines}; all zero in between. */
  #scratch = new Float64Array(1024);
  #documents = 0;
  #cursor = 0;

  /** `background` documents are taken for seen, of which `share` carry each term. */
  constructor(background: number, power: number, share: Background = () => 0) {
    this.#share = share;
    this.#background = background;
    this.#power = power;
  }

  /** Terms known. */
  get size(): number {
    return this.#places.size;
  }

  /** Whether so many items carry a term that it says nothing: "Olympics" during the games, whatever the season's word is. */
  isCommon(term: Term): boolean {
    if (this.#documents < COMMON_FROM) return false;
    const place = this.#places.get(term);
    return place !== undefined && (this.#counts[place] ?? 0) > COMMON * (this.#documents + this.#background);
  }

  /** What an item with these terms would weigh if it arrived now. Counts nothing. */
  weigh(terms: ReadonlyMap<Term, number>): Weighed {
    const total = this.#documents + 1 + this.#background;
    const all: number[] = [];
    let weights: number[] = [];
    for (const [term, weight] of terms) {
      const place = this.#placeOf(term);
      const rarity = Math.log(1 + total / ((this.#counts[place] ?? 0) + 1.5));
      all.push(place);
      weights.push(weight * rarity ** this.#power);
    }
    let places = all;
    if (all.length > MOST_TERMS) {
      const order = weights.map((_, at) => at).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
      order.length = MOST_TERMS;
      places = order.map((at) => all[at] ?? 0);
      weights = order.map((at) => weights[at] ?? 0);
    }
    let squares = 0;
    for (const value of weights) squares += value * value;
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / length;
    return { vector: { places, weights }, all };
  }

  /** Counts an item's terms and lets later items find it under `slot`. */
  add(slot: number, { vector, all }: Weighed): void {
    this.#documents += 1;
    if (this.#documents > HALVE_AT) this.#halve();
    for (const place of all) this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    const { places, weights } = vector;
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
      const count = this.#counts[this.#cursor] ?? 0;
      if (kept === 0 && count >= 0 && count <= 0.5) this.#forget(this.#cursor);
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
      const name = isName(this.#terms[place] ?? 0);
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
    if (this.#scratch.length < this.#lists.length) this.#scratch = new Float64Array(2 * this.#lists.length);
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

  #placeOf(term: Term): number {
    const known = this.#places.get(term);
    if (known !== undefined) return known;
    const place = this.#spare.pop() ?? this.#lists.length;
    this.#places.set(term, place);
    this.#terms[place] = term;
    this.#counts[place] = this.#background * this.#share(term);
    this.#lists[place] = [];
    return place;
  }

  /** A forgotten place waits with a count below zero for its next term. */
  #forget(place: number): void {
    this.#places.delete(this.#terms[place] ?? 0);
    this.#counts[place] = -1;
    this.#spare.push(place);
  }

  #halve(): void {
    this.#documents /= 2;
    for (let place = 0; place < this.#counts.length; place += 1) {
      this.#counts[place] = (this.#counts[place] ?? 0) / 2;
    }
  }
}
