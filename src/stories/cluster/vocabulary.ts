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

/** Items after which all counts are halved, so that old rarities are forgotten and the vocabulary stays bounded. */
const HALVE_AT = 6000;
/** Heaviest terms that stand for an item; leaving out the rest changes no figure and halves the time. */
const MOST_TERMS = 96;
/** A term that this share of all reports carries says nothing about any, once so many reports were seen. */
const [COMMON, COMMON_FROM] = [0.2, 48];

/**
 * The terms that are known, each at a place of its own, and in how many items they were seen. Weights are taken once, when
 * an item arrives: term weight × idf^power, idf = ln(1 + (n + background) / (documents + ½)), counts running, the item itself
 * included.
 */
export class Vocabulary {
  readonly #places = new Map<Term, number>();
  /** By place: the term, and in how many items it was seen. */
  readonly #terms: Term[] = [];
  readonly #counts: number[] = [];
  readonly #spare: number[] = [];
  readonly #background: number;
  readonly #power: number;
  readonly #share: Background;
  #documents = 0;

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

  /** Places in use and to be used again. */
  get places(): number {
    return this.#terms.length;
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

  /** Whether a place is that of a club or player of the catalogue. */
  isName(place: number): boolean {
    return isName(this.#terms[place] ?? 0);
  }

  /** Counts an item with terms at these places. */
  count(places: readonly number[]): void {
    this.#documents += 1;
    if (this.#documents > HALVE_AT) this.#halve();
    for (const place of places) this.#counts[place] = (this.#counts[place] ?? 0) + 1;
  }

  /** Forgets a term that was hardly seen lately. Its place waits with a count below zero for the next term. */
  forget(place: number): void {
    const count = this.#counts[place] ?? 0;
    if (count < 0 || count > 0.5) return;
    this.#places.delete(this.#terms[place] ?? 0);
    this.#counts[place] = -1;
    this.#spare.push(place);
  }

  #placeOf(term: Term): number {
    const known = this.#places.get(term);
    if (known !== undefined) return known;
    const place = this.#spare.pop() ?? this.#terms.length;
    this.#places.set(term, place);
    this.#terms[place] = term;
    this.#counts[place] = this.#background * this.#share(term);
    return place;
  }

  #halve(): void {
    this.#documents /= 2;
    for (let place = 0; place < this.#counts.length; place += 1) {
      this.#counts[place] = (this.#counts[place] ?? 0) / 2;
    }
  }
}
