import { STAGES } from './article.ts';
import type { Story } from './story.ts';

const AGREED = STAGES.indexOf('agreed');

/** Whether the club itself, or an official stage, stands behind the story. */
export function isOfficial(story: Story): boolean {
  return story.tier === 0 || story.claims.some(({ stage, denial }) => stage === 'official' && !denial);
}

/** Whether a story changes something for a club: official news, a deal that is agreed, a new coach. */
export function isWeighty(story: Story): boolean {
  return (
    isOfficial(story) ||
    story.category === 'manager' ||
    story.claims.some(({ stage, denial }) => !denial && STAGES.indexOf(stage) >= AGREED)
  );
}
