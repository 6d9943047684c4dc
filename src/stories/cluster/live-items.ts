import type { Background } from './background.ts';
import { join, leave, type Member, type OpenStory } from './open-story.ts';
import { Postings, type Sums } from './postings.ts';
import type { Profile } from './profile.ts';
import type { Term } from './terms.ts';
import { Vocabulary, type Weighed } from './vocabulary.ts';

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
  readonly #vocabulary: Vocabulary;
  readonly #postings: Postings;
  readonly #bySlot: (Member | undefined)[] = [];
  readonly #free: number[] = [];
  /** Slots of expired items whose entries are being cleared in this round, and those that wait for the next. */
  #clearing: number[] = [];
  #expired: number[] = [];
  #isDead = new Uint8Array(1024);
  #sums: Sums = { cosines: new Float64Array(1024), names: new Float64Array(1024), touched: [] };
  #round = 0;

  constructor(profile: Profile, background?: Background) {
    this.#vocabulary = new Vocabulary(profile.idfBackground, profile.idfPower, background);
    this.#postings = new Postings(this.#vocabulary);
  }

  /** Terms known. */
  get terms(): number {
    return this.#vocabulary.size;
  }

  /** Whether so many reports carry a term that it says nothing. */
  readonly isCommon = (term: Term): boolean => this.#vocabulary.isCommon(term);

  /** What a new item with these terms weighs. */
  weigh(terms: ReadonlyMap<Term, number>): Weighed {
    return this.#vocabulary.weigh(terms);
  }

  /** Lets later items find this one. */
  add(member: Member, weighed: Weighed): void {
    member.slot = this.#free.pop() ?? this.#bySlot.length;
    this.#bySlot[member.slot] = member;
    if (this.#bySlot.length > this.#isDead.length) this.#grow();
    this.byId.set(member.id, member);
    if (member.link !== undefined) this.byLink.set(member.link, member);
    if (member.title !== undefined) this.byTitle.set(member.title, member);
    this.#postings.add(member.slot, weighed);
    this.#clear();
  }

  /** Notes the member's cosines on every story that has something to do with it, and gives these stories. */
  compare(member: Member): OpenStory[] {
    this.#round += 1;
    const { cosines, names, touched } = this.#sums;
    this.#postings.addCosines(member.vector, this.#sums);
    const stories: OpenStory[] = [];
    for (const slot of touched) {
      const cosine = cosines[slot] ?? 0;
      const name = names[slot] ?? 0;
      cosines[slot] = 0;
      names[slot] = 0;
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
      story.names += name;
      story.highest = Math.max(story.highest, cosine);
    }
    touched.length = 0;
    return stories;
  }

  /** Puts a member into a story. */
  join(story: OpenStory, member: Member): void {
    join(story, member, this.#postings.sumOfCosines(member.vector, story.members));
  }

  /** Takes a member out of its story. */
  leave(member: Member): void {
    const { story } = member;
    const others = story.members.filter((other) => other !== member);
    leave(story, member, this.#postings.sumOfCosines(member.vector, others));
  }

  /** Forgets items. Their entries are cleared bit by bit with the next filings. */
  remove(members: readonly Member[]): void {
    for (const member of members) {
      const { id, link, title, slot } = member;
      if (this.byId.get(id) === member) this.byId.delete(id);
      if (link !== undefined && this.byLink.get(link) === member) this.byLink.delete(link);
      if (title !== undefined && this.byTitle.get(title) === member) this.byTitle.delete(title);
      this.#bySlot[slot] = undefined;
      this.#isDead[slot] = 1;
      this.#expired.push(slot);
    }
  }

  #clear(): void {
    if (!this.#postings.clear(this.#isDead)) return;
    for (const slot of this.#clearing) {
      this.#isDead[slot] = 0;
      this.#free.push(slot);
    }
    this.#clearing = this.#expired;
    this.#expired = [];
  }

  #grow(): void {
    const length = 2 * this.#bySlot.length;
    const isDead = new Uint8Array(length);
    isDead.set(this.#isDead);
    this.#isDead = isDead;
    this.#sums = { cosines: new Float64Array(length), names: new Float64Array(length), touched: [] };
  }
}
