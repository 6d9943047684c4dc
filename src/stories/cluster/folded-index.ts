import { chooseByText, sameTitle, type Choice } from './choose-story.ts';
import type { LiveItems } from './live-items.ts';
import { isMaterial } from './material.ts';
import { OpenStories } from './open-stories.ts';
import { shorten, type Member, type OpenStory } from './open-story.ts';
import type { Profile } from './profile.ts';
import type { ReadItem } from './read-member.ts';
import { storyId } from './story-id.ts';
import type { StoryIndex } from './story-index.ts';
import type { Filing, StoryItem } from './story-item.ts';

const HOUR = 3_600_000;
/** Items between two sweeps of what has expired. */
const SWEEP_EVERY = 128;
/** Reports of one story that later ones are compared with: the latest. */
const MAX_MEMBERS = 256;

/** An item that was decided on but not yet applied. */
interface Pending {
  item: StoryItem;
  read: ReadItem;
}

/** The index itself: a fold of what is applied to it. Any profile may be given. */
export class FoldedIndex implements StoryIndex {
  readonly #profile: Profile;
  readonly #live: LiveItems;
  readonly #stories = new OpenStories();
  readonly #read: (item: StoryItem, clock: number) => ReadItem;
  #pending: Pending | undefined;
  #arrived = 0;
  #clock = Number.NEGATIVE_INFINITY;
  #before = Number.NEGATIVE_INFINITY;

  constructor(profile: Profile, live: LiveItems, read: (item: StoryItem, clock: number) => ReadItem) {
    this.#profile = profile;
    this.#live = live;
    this.#read = read;
  }

  get size(): { stories: number; items: number; terms: number } {
    return { stories: this.#stories.size, items: this.#live.byId.size, terms: this.#live.terms };
  }

  decide(item: StoryItem): Filing {
    const known = this.#live.byId.get(item.id);
    if (known) return { story: known.filed, material: known.material, score: 1, reason: 'link' };
    const read = this.#read(item, this.#clock);
    const { member } = read;
    const { story, twin, score, reason } = this.#choose(member, this.#live.compare(member));
    this.#pending = { item, read };
    const material = isMaterial(member.novelty, member.at, story?.members ?? []);
    const absorbs = twin && { absorbs: twin.id };
    return { story: story?.id ?? storyId(item.id), material, score, reason, ...absorbs };
  }

  file(item: StoryItem): Filing {
    const filing = this.decide(item);
    if (!this.#live.byId.has(item.id)) this.apply(item, filing.story, filing.absorbs);
    return filing;
  }

  fileBatch(items: readonly StoryItem[]): Filing[] {
    const order = items.toSorted(
      (a, b) => Date.parse(a.published) - Date.parse(b.published) || (a.id < b.id ? -1 : 1),
    );
    const filings = new Map(order.map((item) => [item, this.file(item)]));
    return items.flatMap((item) => filings.get(item) ?? []);
  }

  apply(item: StoryItem, id: string, absorbs?: string): void {
    const story = this.#stories.open(id);
    const known = this.#live.byId.get(item.id);
    if (known) this.#move([known], story);
    else this.#put(this.#take(item), story);
    const twin = absorbs === undefined ? undefined : this.#stories.get(absorbs);
    // The twin's reports stay where they were filed, but draw later ones to `story`.
    if (twin && twin !== story) this.#move(twin.members, story, false);
  }

  merge(from: string, into: string): void {
    const story = this.#stories.open(into);
    const members = [...this.#live.byId.values()].filter(({ filed }) => filed === from);
    this.#move([...new Set([...members, ...(this.#stories.get(from)?.members ?? [])])], story);
    this.#stories.merge(from, into);
  }

  split(from: string, into: string, items: readonly string[]): void {
    const members = items.flatMap((item) => this.#live.byId.get(item) ?? []);
    if (members.length > 0) this.#move(members, this.#stories.open(into));
    this.#stories.keepApart(from, into);
  }

  /** The item as it was read for the last decision, or read now. */
  #take(item: StoryItem): ReadItem {
    const { read, item: decided } = this.#pending ?? {};
    this.#pending = undefined;
    return read && decided === item ? read : this.#read(item, this.#clock);
  }

  #move(members: readonly Member[], story: OpenStory, refile = true): void {
    this.#pending = undefined;
    for (const member of members) {
      const from = member.story;
      if (refile) member.filed = story.id;
      if (from === story) continue;
      this.#live.leave(member);
      if (from.members.length === 0) this.#stories.close(from.id);
      this.#live.join(story, member);
    }
  }

  #choose(member: Member, candidates: readonly OpenStory[]): Choice {
    const linked = member.link === undefined ? undefined : this.#live.byLink.get(member.link);
    if (linked) return { story: linked.story, score: 1, reason: 'link' };
    const titled = member.title === undefined ? undefined : this.#live.byTitle.get(member.title);
    if (titled && sameTitle(member, titled)) return { story: titled.story, score: 1, reason: 'title' };
    const choice = chooseByText(member, candidates, this.#profile);
    const { story, twin } = choice;
    return story && twin && this.#stories.areApart(story.id, twin.id)
      ? { ...choice, twin: undefined }
      : choice;
  }

  #put({ member, weighed }: ReadItem, story: OpenStory): void {
    member.material = isMaterial(member.novelty, member.at, story.members);
    member.filed = story.id;
    this.#live.add(member, weighed);
    this.#live.join(story, member);
    // One item from the future must not expire everything: the clock follows when a second one agrees.
    this.#clock = Math.max(this.#clock, Math.min(member.at, this.#before));
    this.#before = member.at;
    this.#arrived += 1;
    if (this.#arrived % SWEEP_EVERY === 0) this.#sweep();
  }

  /** Forgets stories whose last report is out of the window, and of the others what is old or too much. */
  #sweep(): void {
    const oldest = this.#clock - this.#profile.windowHours * HOUR;
    const dead: Member[] = [];
    for (const story of this.#stories.all()) {
      if (Math.min(story.last, this.#clock) < oldest) {
        this.#stories.close(story.id);
        dead.push(...story.members);
      } else dead.push(...shorten(story, oldest, MAX_MEMBERS));
    }
    this.#live.remove(dead);
  }
}
