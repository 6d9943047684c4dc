import { createHash } from 'node:crypto';
import type { Catalogue } from '../../catalogue/load.ts';
import { readFeatures, type Features } from './features.ts';
import { isMaterial, readNovelty } from './material.ts';
import { createNameFinder, type NameFinder } from './names.ts';
import { join, leave, openStory, shorten, type Member, type OpenStory } from './open-story.ts';
import { addCosines, Postings } from './postings.ts';
import { JOINT, TITLES, type Profile } from './profile.ts';
import { leastTerms, likeness, termLikeness } from './score.ts';
import type { Filing, StoryItem } from './story-item.ts';
import { titleKey } from './title.ts';

/** What {@link createStoryIndex} may be told. */
export interface StoryIndexOptions {
  /** Clubs and players by which reports are told apart; without it names are only words. */
  catalogue?: Catalogue | undefined;
  /** `titles` for bare headlines of any subject, `joint` (the default) for items with texts. */
  profile?: 'titles' | 'joint' | undefined;
}

/** The open stories. Everything is decided by the items and their order: the same log gives the same stories. */
export interface StoryIndex {
  /** Files an item. An item that is still open is not filed twice: its first filing is given again. */
  file(item: StoryItem): Filing;
  /** Files an item under a given story, as another process or a moderator decided; moves it when it stood elsewhere. */
  apply(item: StoryItem, story: string): void;
  /** How much is held: open stories, their items, terms known. */
  readonly size: { stories: number; items: number; terms: number };
}

const HOUR = 3_600_000;
/** Hours within which the same headline tells the same story. */
const SAME_TITLE_HOURS = 72;
/** Items between two sweeps of what has expired. */
const SWEEP_EVERY = 128;
/** Cosines below this are chance; most items of a busy day share some word. */
const NOISE = 0.02;
/** Reports of one story that later ones are compared with: the latest. */
const MAX_MEMBERS = 256;

/** A story's id: the first 12 hexadecimal digits of SHA-256 of its first report's id. */
export function storyId(item: string): string {
  return createHash('sha256').update(item).digest('hex').slice(0, 12);
}

/** Creates an empty index. Filing takes about 0.1 ms with thousands of open stories. */
export function createStoryIndex(options: StoryIndexOptions = {}): StoryIndex {
  const profile = options.profile === 'titles' ? TITLES : JOINT;
  return new Index(profile, options.catalogue && createNameFinder(options.catalogue));
}

/** Reports of a story that is small enough to be drawn to another. */
const SMALL_STORY = 3;

interface Choice {
  story?: OpenStory;
  /** A second story that the item joins to the first. */
  twin?: OpenStory;
  score: number;
  reason: Filing['reason'];
}

interface Arrival {
  features: Features;
  member: Member;
  candidates: OpenStory[];
}

/** Exported for `test/bench`, which tries other profiles. */
export class Index implements StoryIndex {
  readonly #profile: Profile;
  readonly #names: NameFinder | undefined;
  readonly #postings: Postings;
  readonly #stories = new Map<string, OpenStory>();
  readonly #members = new Map<string, Member>();
  readonly #links = new Map<string, Member>();
  readonly #titles = new Map<string, Member>();
  readonly #bySlot: (Member | undefined)[] = [];
  readonly #free: number[] = [];
  #sums = new Float64Array(1024);
  #nameSums = new Float64Array(1024);
  #touched: number[] = [];
  #filed = 0;
  #clock = Number.NEGATIVE_INFINITY;
  #before = Number.NEGATIVE_INFINITY;

  constructor(profile: Profile, names: NameFinder | undefined) {
    this.#profile = profile;
    this.#names = names;
    this.#postings = new Postings(profile.idfBackground, profile.idfPower);
  }

  get size(): { stories: number; items: number; terms: number } {
    return { stories: this.#stories.size, items: this.#members.size, terms: this.#postings.size };
  }

  file(item: StoryItem): Filing {
    const known = this.#members.get(item.id);
    if (known) return { story: known.filed, material: known.material, score: 1, reason: 'link' };
    const { member, candidates } = this.#arrive(item);
    const choice = this.#choose(member, candidates);
    const story = choice.story ?? this.#open(storyId(item.id));
    this.#put(member, story);
    if (choice.twin) this.#absorb(story, choice.twin);
    return { story: story.id, material: member.material, score: choice.score, reason: choice.reason };
  }

  apply(item: StoryItem, id: string): void {
    const known = this.#members.get(item.id);
    const story = this.#open(id);
    if (known?.story === story) return;
    if (known) {
      this.#move(known, story);
      known.filed = id;
      return;
    }
    this.#put(this.#arrive(item).member, story);
  }

  #move(member: Member, story: OpenStory): void {
    this.#compare(member);
    const from = member.story;
    leave(from, member, (from.stamp === this.#filed ? from.sum : 0) - 1);
    if (from.members.length === 0) this.#stories.delete(from.id);
    join(story, member, story.stamp === this.#filed ? story.sum : 0);
  }

  /** The twin's reports stay where they were filed, but draw later ones to `story`. */
  #absorb(story: OpenStory, twin: OpenStory): void {
    for (const member of twin.members) this.#move(member, story);
  }

  #open(id: string): OpenStory {
    const known = this.#stories.get(id);
    if (known) return known;
    const story = openStory(id);
    this.#stories.set(id, story);
    return story;
  }

  #arrive(item: StoryItem): Arrival {
    const published = Date.parse(item.published);
    const at = Number.isNaN(published) ? this.#clock : published;
    // One item from the future must not expire everything: the clock follows when a second one agrees.
    this.#clock = Math.max(this.#clock, Math.min(at, this.#before));
    this.#before = at;
    if (this.#filed % SWEEP_EVERY === 0) this.#sweep();
    const features = readFeatures(item, this.#profile, this.#names);
    const member: Member = {
      id: item.id,
      slot: this.#free.pop() ?? this.#bySlot.length,
      at,
      vector: this.#postings.count(features.terms),
      features,
      novelty: readNovelty(item),
      link: item.link,
      title: features.generic ? undefined : titleKey(item.title),
      story: openStory(''),
      material: false,
      filed: '',
    };
    features.terms.clear();
    this.#bySlot[member.slot] = member;
    return { features, member, candidates: this.#compare(member) };
  }

  /** Notes the member's cosines on every story that shares a term with it. */
  #compare(member: Member): OpenStory[] {
    this.#filed += 1;
    if (this.#sums.length < this.#bySlot.length) {
      this.#sums = new Float64Array(2 * this.#bySlot.length);
      this.#nameSums = new Float64Array(2 * this.#bySlot.length);
    }
    addCosines(member.vector, this.#sums, this.#nameSums, this.#touched);
    const candidates: OpenStory[] = [];
    for (const slot of this.#touched) {
      const cosine = this.#sums[slot] ?? 0;
      const names = this.#nameSums[slot] ?? 0;
      this.#sums[slot] = 0;
      this.#nameSums[slot] = 0;
      if (cosine < NOISE) continue;
      const story = this.#bySlot[slot]?.story;
      if (!story) continue;
      if (story.stamp !== this.#filed) {
        story.stamp = this.#filed;
        story.sum = 0;
        story.names = 0;
        story.highest = 0;
        candidates.push(story);
      }
      story.sum += cosine;
      story.names += names;
      story.highest = Math.max(story.highest, cosine);
    }
    this.#touched = [];
    return candidates;
  }

  #choose(member: Member, candidates: readonly OpenStory[]): Choice {
    const linked = member.link === undefined ? undefined : this.#links.get(member.link);
    if (linked) return { story: linked.story, score: 1, reason: 'link' };
    const titled = member.title === undefined ? undefined : this.#titles.get(member.title);
    if (titled && sameTitle(member, titled)) return { story: titled.story, score: 1, reason: 'title' };
    let best: OpenStory | undefined;
    let second: OpenStory | undefined;
    let [score, runnerUp] = [0, 0];
    const threshold = member.features.bare ? this.#profile.bareThreshold : this.#profile.threshold;
    const least = leastTerms(threshold, this.#profile);
    for (const story of candidates) {
      if (Math.abs(member.at - story.last) > this.#profile.windowHours * HOUR) continue;
      const terms = termLikeness(member.features, story, this.#profile);
      if (terms < least) continue;
      const value = likeness(member.features, member.at, story, this.#profile, terms);
      if (value > score) {
        [runnerUp, second] = [score, best];
        [score, best] = [value, story];
      } else if (value > runnerUp) [runnerUp, second] = [value, story];
    }
    if (!best || score < threshold) return { score, reason: 'new' };
    const twins = second && runnerUp >= this.#profile.absorb;
    if (!twins || !second || Math.min(best.members.length, second.members.length) > SMALL_STORY) {
      return { story: best, score, reason: 'text' };
    }
    const [larger, smaller] = best.members.length >= second.members.length ? [best, second] : [second, best];
    return { story: larger, twin: smaller, score, reason: 'text' };
  }

  #put(member: Member, story: OpenStory): void {
    member.material = isMaterial(member.novelty, member.at, story.members);
    member.filed = story.id;
    this.#members.set(member.id, member);
    if (member.link !== undefined) this.#links.set(member.link, member);
    if (member.title !== undefined) this.#titles.set(member.title, member);
    this.#postings.add(member.slot, member.vector);
    join(story, member, story.stamp === this.#filed ? story.sum : 0);
  }

  /** Forgets stories whose last report is out of the window, and of the others what is old or too much. */
  #sweep(): void {
    const oldest = this.#clock - this.#profile.windowHours * HOUR;
    const dead: Member[] = [];
    for (const [id, story] of this.#stories) {
      if (Math.min(story.last, this.#clock) < oldest) {
        this.#stories.delete(id);
        dead.push(...story.members);
      } else dead.push(...shorten(story, oldest, MAX_MEMBERS));
    }
    if (dead.length === 0) return;
    const slots = new Set(dead.map(({ slot }) => slot));
    this.#postings.remove(
      slots,
      dead.map(({ vector }) => vector),
    );
    for (const member of dead) this.#forget(member);
  }

  #forget(member: Member): void {
    this.#members.delete(member.id);
    if (member.link !== undefined && this.#links.get(member.link) === member) this.#links.delete(member.link);
    if (member.title !== undefined && this.#titles.get(member.title) === member)
      this.#titles.delete(member.title);
    this.#bySlot[member.slot] = undefined;
    this.#free.push(member.slot);
  }
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((key) => b.has(key));
}

/** Same headline: the same story unless it is long ago or about other people, clubs or results. */
function sameTitle(a: Member, b: Member): boolean {
  return (
    Math.abs(a.at - b.at) <= SAME_TITLE_HOURS * HOUR &&
    !disjoint(a.features.players, b.features.players) &&
    !disjoint(a.features.clubs, b.features.clubs) &&
    !disjoint(a.features.scores, b.features.scores)
  );
}
