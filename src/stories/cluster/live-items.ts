import type { Background } from './background.ts';
import type { Member, OpenStory } from './open-story.ts';
import { addCosines, Postings, type Vector } from './postings.ts';
import type { Profile } from './profile.ts';
import type { Term } from './terms.ts';

/** Cosines below this are chance; most items of a busy day share some word. */
const NOISE = 0.02;

/**
 * The items that can still be met: by id, link, title and, through the postings, by what they share with another. Slots
 * are used again, so that all lists stay as long as the busiest day.
 */
export class LiveItems {
  readonly byId = new Map<string, Member>();
  readonly byLink = new Map<string, Member>();
  readonly byTitle = new Map<string, Member>();
  readonly #postings: Postings;
  readonly #bySlot: (Member | undefined)[] = [];
  readonly #free: number[] = [];
  #sums = new Float64Array(1024);
  #nameSums = new Float64Array(1024);
  #touched: number[] = [];
  #round = 0;

  constructor(profile: Profile, background?: Background) {
    this.#postings = new Postings(profile.idfBackground, profile.idfPower, background);
  }

  /** Terms known. */
  get terms(): number {
    return this.#postings.size;
  }

  /** A slot and the unit vector for a new item. */
  enter(terms: ReadonlyMap<Term, number>): { slot: number; vector: Vector } {
    const slot = this.#free.pop() ?? this.#bySlot.length;
    if (slot === this.#bySlot.length) this.#bySlot.push(undefined);
    return { slot, vector: this.#postings.count(terms) };
  }

  /** Lets later items find this one. */
  add(member: Member): void {
    this.#bySlot[member.slot] = member;
    this.byId.set(member.id, member);
    if (member.link !== undefined) this.byLink.set(member.link, member);
    if (member.title !== undefined) this.byTitle.set(member.title, member);
    this.#postings.add(member.slot, member.vector);
  }

  /** Notes the member's cosines on every story that has something to do with it, and gives these stories. */
  compare(member: Member): OpenStory[] {
    this.#round += 1;
    if (this.#sums.length < this.#bySlot.length) {
      this.#sums = new Float64Array(2 * this.#bySlot.length);
      this.#nameSums = new Float64Array(2 * this.#bySlot.length);
    }
    addCosines(member.vector, this.#sums, this.#nameSums, this.#touched);
    const stories: OpenStory[] = [];
    for (const slot of this.#touched) {
      const cosine = this.#sums[slot] ?? 0;
      const names = this.#nameSums[slot] ?? 0;
      this.#sums[slot] = 0;
      this.#nameSums[slot] = 0;
      if (cosine < NOISE) continue;
      const story = this.#bySlot[slot]?.story;
      if (!story) continue;
      if (story.stamp !== this.#round) {
        story.stamp = this.#round;
        story.sum = 0;
        story.names = 0;
        story.highest = 0;
        stories.push(story);
      }
      story.sum += cosine;
      story.names += names;
      story.highest = Math.max(story.highest, cosine);
    }
    this.#touched = [];
    return stories;
  }

  /** The sum of cosines that the last {@link compare} noted on a story. */
  noted(story: OpenStory): number {
    return story.stamp === this.#round ? story.sum : 0;
  }

  /** Forgets items. */
  remove(members: readonly Member[]): void {
    if (members.length === 0) return;
    const slots = new Set(members.map(({ slot }) => slot));
    this.#postings.remove(
      slots,
      members.map(({ vector }) => vector),
    );
    for (const member of members) {
      this.byId.delete(member.id);
      const { link, title, slot } = member;
      if (link !== undefined && this.byLink.get(link) === member) this.byLink.delete(link);
      if (title !== undefined && this.byTitle.get(title) === member) this.byTitle.delete(title);
      this.#bySlot[slot] = undefined;
      this.#free.push(slot);
    }
  }
}
