import { defineAction } from '../../app/define-command.ts';
import { UserError } from '../../app/errors.ts';
import { foldStory } from '../../stories/story.ts';
import { masked, safeLink, shown } from '../text.ts';

/** An answer holds 4,096 characters. */
const LONGEST = 3_900;

/** "Tell me more" under a digest: the summaries of its stories. */
export default defineAction({
  name: 'digest',
  answers: 'reply',
  async run({ store }, _interaction, argument, words) {
    const [channel = '', ...piece] = argument.split(':');
    const record = await store.deliveries.record(channel, `digest:${piece.join(':')}`);
    const ids = record?.stories?.split(' ') ?? [];
    const stories = await Promise.all(
      ids.map(async (id) => foldStory(id, await store.stories.reports(id), words.language)),
    );
    let text = '';
    for (const story of stories) {
      if (story === undefined) continue;
      const { title, link, summary, outlet } = story.lead;
      const head = `**${masked(shown(title, 140), safeLink(link))}** · ${shown(outlet, 60)}`;
      const next = `${text}${text === '' ? '' : '\n\n'}${head}\n${shown(summary.join(' '), 400)}`;
      if (next.length > LONGEST) break;
      text = next;
    }
    if (text === '') throw new UserError('error.storyGone');
    return { embeds: [{ description: text }] };
  },
});
