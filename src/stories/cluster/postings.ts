import type { Background } from './background.ts';
import { isName, type Term } from './terms.ts';

/** One term: in how many items it was seen, and the live items that carry it, by slot, with their weights. */
interface Posting {
  documents: number;
  slots: number[];
  weights: number[];
  /** A club or player of the catalogue. */
  name: boolean;
}

/** An item's unit vector: its postings and the weight in each. */
export interface Vector {
  postings: Posting[];
  weights: number[];
}

/** Items after which all counts are halved, so that old rarities are forgotten and the vocabulary stays bounded. */
const HALVE_AT = 6000;

/**
 * Entries that one look-up reads at most, the rarest terms first: it bounds the time on busy days, when what is passed over
 * are words that hundreds of reports share.
 */
const BUDGET = 2500;

/**
 * An inverted index over live items. Items are unit vectors whose weights are taken once, when they arrive: term weight ×
 * idf^power, idf = ln(1 + (n + background) / (documents + ½)), counts running, the item itself included.
 */
export class Postings {
  readonly #byTerm = new Map<Term, Posting>();
  readonly #background: number;
  readonly #power: number;
  #documents = 0;

  readonly #share: Background;

  /** `background` documents are taken for seen, of which `share` carry each term. */
  constructor(background: number, power: number, share: Background = () => 0) {
    this.#share = share;
    this.#background = background;
    this.#power = power;
  }

  /** Terms known. */
  get size(): number {
    return this.#byTerm.size;
  }

  /** Counts the item's terms and gives its unit vector. It is found by others only after {@link add}. */
  count(terms: ReadonlyMap<Term, number>): Vector {
    this.#documents += 1;
    if (this.#documents > HALVE_AT) this.#halve();
    const vector: Vector = { postings: [], weights: [] };
    let squares = 0;
    for (const [term, weight] of terms) {
      let posting = this.#byTerm.get(term);
      if (!posting) {
        posting = {
          documents: this.#background * this.#share(term),
          slots: [],
          weights: [],
          name: isName(term),
        };
        this.#byTerm.set(term, posting);
      }
      posting.documents += 1;
      const rarity = Math.log(1 + (this.#documents + this.#background) / (posting.documents + 0.5));
      const value = weight * rarity ** this.#power;
      squares += value * value;
      vector.postings.push(posting);
      vector.weights.push(value);
    }
    const length = Math.sqrt(squares) || 1;
    vector.weights = vector.weights.map((value) => value / length);
    return vector;
  }

  /** Lets later items find this one under `slot`. */
  add(slot: number, vector: Vector): void {
    vector.postings.forEach((posting, index) => {
      posting.slots.push(slot);
      posting.weights.push(vector.weights[index] ?? 0);
    });
  }

  /** Takes away the items in `slots`, whose vectors are `vectors`. */
  remove(slots: ReadonlySet<number>, vectors: readonly Vector[]): void {
    const touched = new Set<Posting>();
    for (const vector of vectors) for (const posting of vector.postings) touched.add(posting);
    for (const posting of touched) {
      let kept = 0;
      for (let at = 0; at < posting.slots.length; at += 1) {
        const slot = posting.slots[at] ?? 0;
        if (slots.has(slot)) continue;
        posting.slots[kept] = slot;
        posting.weights[kept] = posting.weights[at] ?? 0;
        kept += 1;
      }
      posting.slots.length = kept;
      posting.weights.length = kept;
    }
  }

  #halve(): void {
    this.#documents /= 2;
    for (const [term, posting] of this.#byTerm) {
      posting.documents /= 2;
      if (posting.documents <= 0.5 && posting.slots.length === 0) this.#byTerm.delete(term);
    }
  }
}

/**
 * Adds the cosines of `vector` with every live item to `sums` (by slot), what names make of them to `nameSums`, and the
 * slots met to `touched`.
 */
export function addCosines(
  vector: Vector,
  sums: Float64Array,
  nameSums: Float64Array,
  touched: number[],
): void {
  let budget = BUDGET;
  for (const index of rarestFirst(vector.postings)) {
    const posting = vector.postings[index];
    if (!posting) continue;
    const { slots, weights } = posting;
    budget -= slots.length;
    if (budget < 0) return;
    const weight = vector.weights[index] ?? 0;
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at] ?? 0;
      const product = weight * (weights[at] ?? 0);
      const sum = sums[slot] ?? 0;
      if (sum === 0) touched.push(slot);
      sums[slot] = sum + product;
      if (posting.name) nameSums[slot] = (nameSums[slot] ?? 0) + product;
    }
  }
}

/** Places in the list, those of the shortest postings first; the empty ones are left out. */
function rarestFirst(postings: readonly Posting[]): number[] {
  let entries = 0;
  const places: number[] = [];
  postings.forEach(({ slots }, place) => {
    entries += slots.length;
    if (slots.length > 0) places.push(place);
  });
  const length = (place: number): number => postings[place]?.slots.length ?? 0;
  return entries <= BUDGET ? places : places.sort((a, b) => length(a) - length(b));
}
