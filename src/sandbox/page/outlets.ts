import type { SampleOutlets } from '../outlets/outlets.ts';

/** What the page needs of the sample outlets. */
export type PageOutlets = Pick<SampleOutlets, 'feeds' | 'published' | 'publish'>;

/** A story that came out after the outlets opened. */
export type PageStory = ReturnType<SampleOutlets['published']>[number];

/** How often we look for stories that the outlets published by themselves, in milliseconds. */
const LOOK_MS = 500;

/** Calls `onStory` once for each story that comes out from now on; returns how to stop. */
export function watchOutlets(
  outlets: Pick<PageOutlets, 'published'>,
  onStory: (story: PageStory) => void,
): () => void {
  let told = outlets.published().length;
  const timer = setInterval(() => {
    const fresh = outlets.published().slice(told);
    told += fresh.length;
    for (const story of fresh) onStory(story);
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
