import type { Catalogue } from '../catalogue/load.ts';
import type { Filing, FiledItem } from '../store/filing.ts';
import type { Store } from '../store/store.ts';
import { createStoryIndex } from '../stories/cluster/story-index.ts';
import type { Clock } from './clock.ts';

/** Finds the story of each report, the same one in every process. */
export interface Filer {
  /** Files an item. Filing it again, here or elsewhere, gives the first filing. */
  file(item: FiledItem): Promise<Filing>;
}

const START = '0-0';
const BATCH = 500;

/**
 * Keeps a clustering index in memory that is a fold of the filing log: before each decision it reads what others have
 * filed. A decision counts only if the log has not moved meanwhile; otherwise the index is built anew, which is rare
 * because the queue lets one filing run at a time.
 */
export function createFiler(store: Store, catalogue: Catalogue, clock: Clock): Filer {
  let position = START;
  let index = createStoryIndex({ catalogue });

  const catchUp = async (): Promise<void> => {
    for (;;) {
      const entries = await store.filing.since(position, BATCH);
      for (const entry of entries) {
        index.apply(entry.item, entry.story);
        position = entry.position;
      }
      if (entries.length < BATCH) return;
    }
  };

  return {
    async file(item) {
      for (;;) {
        await catchUp();
        const known = await store.filing.of(item.id);
        if (known !== undefined) return known;
        const { story, material } = index.file(item);
        const filing = await store.filing.commit(item, { story, material }, position, clock.now());
        if (filing !== undefined) return filing;
        position = START;
        index = createStoryIndex({ catalogue });
      }
    },
  };
}
