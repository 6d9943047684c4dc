import { openStory, type OpenStory } from './open-story.ts';

/** The stories that can still be joined, by id, and which of them moderators keep apart. */
export class OpenStories {
  readonly #stories = new Map<string, OpenStory>();
  readonly #apart = new Map<string, Set<string>>();

  get size(): number {
    return this.#stories.size;
  }

  all(): IterableIterator<OpenStory> {
    return this.#stories.values();
  }

  get(id: string): OpenStory | undefined {
    return this.#stories.get(id);
  }

  /** The story with this id, opened where it is not. */
  open(id: string): OpenStory {
    const known = this.#stories.get(id);
    if (known) return known;
    const story = openStory(id);
    this.#stories.set(id, story);
    return story;
  }

  /** Forgets a story and what was said about it. */
  close(id: string): void {
    this.#stories.delete(id);
    for (const other of this.#apart.get(id) ?? []) this.#apart.get(other)?.delete(id);
    this.#apart.delete(id);
  }

  /** Notes that two stories are different, whatever their likeness. */
  keepApart(one: string, other: string): void {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      this.#apart.set(a, (this.#apart.get(a) ?? new Set()).add(b));
    }
  }

  areApart(one: string, other: string): boolean {
    return this.#apart.get(one)?.has(other) ?? false;
  }

  /** What was kept apart from `from` is kept apart from `into` now, `into` itself aside. */
  merge(from: string, into: string): void {
    const others = [...(this.#apart.get(from) ?? [])].filter((other) => other !== into);
    this.close(from);
    for (const other of others) this.keepApart(other, into);
  }
}
