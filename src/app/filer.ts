import type { Catalogue } from '../catalogue/load.ts';
import type { FiledItem, LogEntry } from '../store/filing-log.ts';
import type { Filing } from '../store/filing.ts';
import type { Store } from '../store/store.ts';
import { createStoryIndex, type StoryIndex } from '../stories/cluster/story-index.ts';
import type { Clock } from './clock.ts';
import { finishMoves } from './story-moves.ts';

/** Finds the story of each report, the same one in every process. */
export interface Filer {
  /** Files an item. Filing it again, here or elsewhere, gives the first filing, under the story where it stands today. */
  file(item: FiledItem): Promise<Filing>;
}

const START = '0-0';
const BATCH = 500;

function applyEntry(index: StoryIndex, entry: LogEntry): void {
  if (entry.kind === 'filed') index.apply(entry.item, entry.story, entry.absorbs);
  else if (entry.kind === 'merged') index.merge(entry.from, entry.into);
  else index.split(entry.from, entry.into, entry.articles);
}

/**
 * Keeps a clustering index in memory that is a fold of the filing log: before each decision it reads what others have
 * logged. A decision changes nothing and counts only if the log has not moved meanwhile; otherwise it is made again. What
 * moderators merged or split and could not finish moving is finished here.
 */
export function createFiler(store: Store, catalogue: Catalogue, clock: Clock): Filer {
  const index = createStoryIndex({ catalogue });
  let position = START;
  let fresh = true;
  let last = Promise.resolve();

  const catchUp = async (): Promise<void> => {
    let changed = fresh;
    for (;;) {
      const entries = await store.filing.since(position, BATCH);
      for (const entry of entries) {
        applyEntry(index, entry);
        position = entry.position;
        changed ||= entry.kind !== 'filed';
      }
      if (entries.length < BATCH) break;
    }
    if (changed) await finishMoves(store);
    fresh = false;
  };

  const file = async (item: FiledItem): Promise<Filing> => {
    for (;;) {
      await catchUp();
      const known = await store.filing.of(item.id);
      if (known !== undefined) return known;
      const decision = index.decide(item);
      const filing = await store.filing.commit(item, decision, position, clock.now());
      if (filing !== undefined) return filing;
    }
  };

  return {
    /** One at a time: the index is read and written in between. */
    file(item) {
      const turn = last.then(() => file(item));
      last = turn.then(
        () => undefined,
        () => undefined,
      );
      return turn;
    },
  };
}
