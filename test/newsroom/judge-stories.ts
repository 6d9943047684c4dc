import type { Catalogue } from '../../src/catalogue/load.ts';
import type { Understanding } from '../../src/stories/article.ts';
import { createStoryIndex } from '../../src/stories/cluster/story-index.ts';
import type { Filing } from '../../src/stories/cluster/story-item.ts';
import { movesOf } from '../../src/stories/moves.ts';
import { peopleOf } from '../../src/stories/report.ts';
import type { NewsroomItem } from './items.ts';
import type { Judgement } from './judgement.ts';

/** An item with what was understood of it. */
export interface ReadItem {
  item: NewsroomItem;
  read: Understanding;
}

/** As `jobs/file.ts` has it. */
const FILED_CHARS = 800;

/** Files the items in the given order with the fields of `jobs/file.ts`, into an index that has seen nothing before. */
export function fileAll(list: readonly ReadItem[], catalogue: Catalogue): Filing[] {
  const index = createStoryIndex({ catalogue });
  return list.map(({ item: { id, article, filed }, read }) =>
    index.file({
      id,
      title: article.title,
      text: read.text.slice(0, FILED_CHARS),
      language: read.language,
      published: new Date(filed).toISOString(),
      outlet: article.outlet,
      category: read.category,
      people: peopleOf(read),
      moves: movesOf(read.claims),
      ...(article.url === undefined ? {} : { link: article.url }),
    }),
  );
}

/** Every pair of items that tells the same story, or was joined as if. */
export function judgePairs(
  measure: string,
  list: readonly ReadItem[],
  filings: readonly Filing[],
): Judgement[] {
  const filed = list.map(({ item }, at) => ({ id: item.id, event: item.event, story: filings[at]?.story }));
  return filed.flatMap((one, at) =>
    filed.slice(at + 1).flatMap((other): Judgement[] => {
      const [same, joined] = [one.event === other.event, one.story === other.story];
      if (!same && !joined) return [];
      const outcome = joined ? (same ? 'right' : 'wrong') : 'missed';
      return [{ measure, item: `${one.id} + ${other.id}`, outcome, what: joined ? 'joined' : 'apart' }];
    }),
  );
}

/** Whether each item was called new to its story; `later` leaves the first reports out, which are always new. */
export function judgeMaterial(list: readonly ReadItem[], filings: readonly Filing[]): Judgement[] {
  const seen = new Set<string>();
  return list.flatMap(({ item }, at): Judgement[] => {
    const first = !seen.has(item.event);
    seen.add(item.event);
    const [so, said] = [item.labels.material, filings[at]?.material ?? false];
    if (!so && !said) return [];
    const outcome = said ? (so ? 'right' : 'wrong') : 'missed';
    const what = said ? 'called new' : 'called not new';
    const judged = (measure: string): Judgement => ({ measure, item: item.id, outcome, what });
    return first ? [judged('material')] : [judged('material'), judged('material, later')];
  });
}

/** The same items in another order, each at the time of its new place: a fair shuffle, the same for the same seed. */
export function shuffled(list: readonly ReadItem[], seed: number): ReadItem[] {
  const order = [...list];
  let state = seed;
  for (let last = order.length - 1; last > 0; last -= 1) {
    // Numerical Recipes' linear congruential generator: plenty for an order of arrival.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    const [one, two] = [order[last], order[other]];
    if (one && two) [order[last], order[other]] = [two, one];
  }
  const times = list.map(({ item }) => item.filed);
  return order.map(({ item, read }, at) => ({ item: { ...item, filed: times[at] ?? item.filed }, read }));
}
