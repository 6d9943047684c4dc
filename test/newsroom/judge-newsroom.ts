import type { Understander } from '../../src/stories/understand.ts';
import { understand } from '../../src/stories/understand.ts';
import type { NewsroomItem } from './items.ts';
import { judgeItem } from './judge-item.ts';
import { fileAll, judgeMaterial, judgePairs, shuffled } from './judge-stories.ts';
import type { Judgement } from './judgement.ts';

const SEEDS = [1, 2, 3, 4, 5];

/** Understands and files the items, in time order and in five others, and judges all of it. Takes a second for 100 items. */
export function judgeNewsroom(items: readonly NewsroomItem[], understander: Understander): Judgement[] {
  const { catalogue } = understander;
  const list = items.map((item) => ({ item, read: understand(item.article, understander) }));
  const filings = fileAll(list, catalogue);
  return [
    ...list.flatMap(({ item, read }) => judgeItem(item, read)),
    ...judgePairs('same story', list, filings),
    ...SEEDS.flatMap((seed) => {
      const order = shuffled(list, seed);
      return judgePairs('same story, shuffled', order, fileAll(order, catalogue));
    }),
    ...judgeMaterial(list, filings),
  ];
}
