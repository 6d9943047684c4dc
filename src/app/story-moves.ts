import type { Store } from '../store/store.ts';
import type { StoryMove } from '../store/filing.ts';
import type { StoryFacets } from '../store/stories.ts';
import { foldStory, type Story } from '../stories/story.ts';

const core = (tags: Story['clubs']): string[] =>
  tags.filter(({ role }) => role === 'core').map(({ id }) => id);

/** Where a story stands in the lists of news: by its core clubs and people, at the date of its newest report. */
export function facetsOf(story: Story): StoryFacets {
  const at = Math.max(...story.reports.map((report) => report.published));
  return { clubs: core(story.clubs), players: core(story.players), at };
}

/** The story as it is stored, whatever language it is read in; undefined without reports. */
async function stored(store: Store, id: string): Promise<Story | undefined> {
  const reports = await store.stories.reports(id);
  return foldStory(id, reports, reports[0]?.language ?? 'en');
}

/**
 * Carries out a move of reports that the filing log has decided on, and puts both stories where they belong in the lists of
 * news. It may be repeated and done by several at once.
 */
export async function carryOut(store: Store, move: StoryMove): Promise<void> {
  const { from, into, articles } = move;
  const before = await stored(store, from);
  await store.stories.move(from, into, articles);
  const [left, joined] = await Promise.all([stored(store, from), stored(store, into)]);
  if (before) await store.stories.unlist(from, facetsOf(before));
  if (left) await store.stories.list(from, facetsOf(left));
  if (joined) await store.stories.list(into, facetsOf(joined));
  await store.filing.moved(move);
}

/** Carries out every move that was decided and not finished, e.g. because the process that decided was killed. */
export async function finishMoves(store: Store): Promise<void> {
  for (const move of await store.filing.moves()) await carryOut(store, move);
}
