import type { Catalogue } from '../catalogue/load.ts';
import type { Report } from '../stories/report.ts';
import type { Story } from '../stories/story.ts';
import { embedOf, followUpMarker, moreButton, type PostBody, type PostLook } from './post.ts';

/** The message that tells what is new in a story whose post is there already. */
export function renderFollowUp(report: Report, story: Story, catalogue: Catalogue, look: PostLook): PostBody {
  const embed = embedOf(report, story, catalogue, look);
  const { author } = embed;
  return {
    embeds: [
      { ...embed, ...(author && { author: { name: look.words('post.update', { outlet: author.name }) } }) },
    ],
    components: [moreButton(followUpMarker(story.id, report.article), look.words)],
    allowed_mentions: { parse: [] },
  };
}
