import type { StoryMove } from '../store/filing.ts';
import type { Store } from '../store/store.ts';
import { storyId } from '../stories/cluster/story-id.ts';
import type { Clock } from './clock.ts';
import { carryOut } from './story-moves.ts';

/** What a moderator's correction needs. */
interface Desk {
  store: Store;
  clock: Clock;
}

/** Why nothing was done. */
export type DeskRefusal = 'same-story' | 'unknown-story' | 'not-in-story' | 'whole-story';
export type DeskAnswer = { move: StoryMove } | { refused: DeskRefusal };

/**
 * Makes `from` a part of `into`, for good and in every worker: its reports move, later ones go to `into`, its id leads there.
 * Either may be an old id. `by` is who asked. What channels have of `from` is the caller's to bring up to date.
 */
export async function mergeStories(
  { store, clock }: Desk,
  from: string,
  into: string,
  by: string,
): Promise<DeskAnswer> {
  const [was, is] = await Promise.all([store.filing.resolve(from), store.filing.resolve(into)]);
  if (was === is) return { refused: 'same-story' };
  const [some, others] = await Promise.all([store.stories.reports(was), store.stories.reports(is)]);
  if (some.length === 0 || others.length === 0) return { refused: 'unknown-story' };
  const move = await store.filing.merge(was, is, by, clock.now());
  if (move === undefined) return { refused: 'same-story' };
  await carryOut(store, move);
  return { move };
}

/** The id of a story that is split off: from what is split off, so that the same step twice is one step. */
export function splitId(story: string, articles: readonly string[]): string {
  return storyId(`split ${story} ${articles.toSorted().join(' ')}`);
}

/**
 * Moves reports out of their story into one of their own (`move.into`), which the clustering never joins to the first again;
 * later reports go to whichever they resemble. At least one report must stay.
 */
export async function splitStory(
  { store, clock }: Desk,
  story: string,
  articles: readonly string[],
  by: string,
): Promise<DeskAnswer> {
  const from = await store.filing.resolve(story);
  const reports = await store.stories.reports(from);
  if (reports.length === 0) return { refused: 'unknown-story' };
  const chosen = [...new Set(articles)];
  const here = new Set(reports.map(({ article }) => article));
  if (chosen.length === 0 || chosen.some((article) => !here.has(article))) return { refused: 'not-in-story' };
  if (chosen.length === here.size) return { refused: 'whole-story' };
  const move = await store.filing.split(from, splitId(from, chosen), chosen, by, clock.now());
  await carryOut(store, move);
  return { move };
}

/**
 * Marks a story, or one article of it, as taken back. Later reports still join a retracted story, so that the same tale is
 * not told anew; a report added later to a story that was retracted as a whole is retracted too.
 */
export async function retract(
  { store, clock }: Desk,
  what: { story: string; article?: string | undefined },
  by: string,
): Promise<{ story: string } | { refused: DeskRefusal }> {
  const story = await store.filing.resolve(what.story);
  const reports = await store.stories.reports(story);
  if (reports.length === 0) return { refused: 'unknown-story' };
  const { article } = what;
  if (article !== undefined && !reports.some((report) => report.article === article)) {
    return { refused: 'not-in-story' };
  }
  await store.stories.retract(story, article, { by, at: clock.now() });
  return { story };
}

/** Takes a {@link retract} back. */
export async function unretract(
  { store }: Pick<Desk, 'store'>,
  what: { story: string; article?: string | undefined },
): Promise<{ story: string }> {
  const story = await store.filing.resolve(what.story);
  await store.stories.restore(story, what.article);
  return { story };
}
