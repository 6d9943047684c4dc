import { scanWords } from '../../src/stories/cluster/words.ts';
import type { StoryItem } from '../../src/stories/cluster/story-item.ts';

type Vector = ReadonlyMap<string, number>;

function read({ title, text = '' }: StoryItem): Vector {
  const counts = new Map<string, number>();
  for (const word of scanWords(`${title}\n${text}`)) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
  const length = Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0)) || 1;
  for (const [word, count] of counts) counts.set(word, count / length);
  return counts;
}

/** The plain method: the cosine of word counts with each of the `open` reports, the most similar wins. */
export function bruteForce(open: readonly StoryItem[]): (item: StoryItem) => number {
  const vectors = open.map(read);
  return (item) => {
    const vector = read(item);
    let best = 0;
    for (const other of vectors) {
      let cosine = 0;
      for (const [word, weight] of vector) cosine += weight * (other.get(word) ?? 0);
      best = Math.max(best, cosine);
    }
    return best;
  };
}
