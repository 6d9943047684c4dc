import { defineAction } from '../../app/define-command.ts';
import { UserError } from '../../app/errors.ts';
import { foldStory } from '../../stories/story.ts';
import { colourOf, kindOf, reliabilityOf } from '../story-words.ts';
import { masked, safeLink, shown, timestamp } from '../text.ts';

const MOST_REPORTS = 12;

/** "All reports" under a post: each report with its outlet, trust, time and summary. */
export default defineAction({
  name: 'more',
  answers: 'reply',
  async run({ store, catalogue }, _interaction, argument, words) {
    // A follow-up names its report too.
    const [id = ''] = argument.split(':');
    const story = foldStory(id, await store.stories.reports(id), words.language);
    if (story === undefined) throw new UserError('error.storyGone');
    const lines: string[] = [];
    for (const report of story.reports.slice(0, MOST_REPORTS)) {
      const head = `**${masked(shown(report.title, 120), safeLink(report.link))}**`;
      const facts = `${shown(report.outlet, 60)} · ${words(tierKey(report.tier))} · ${timestamp(report.published)}`;
      lines.push(`${head}\n${facts}\n${shown(report.summary.join(' '), 280)}`);
    }
    const colour = colourOf(story, catalogue);
    let text = '';
    for (const line of lines)
      if (text.length + line.length < 4000) text += `${text === '' ? '' : '\n\n'}${line}`;
    return {
      embeds: [
        {
          title: shown(story.lead.title, 256),
          description: text,
          footer: { text: `${kindOf(story, words)} · ${reliabilityOf(story, words)}` },
          ...(colour === undefined ? {} : { color: colour }),
        },
      ],
    };
  },
});

const TIERS = ['tier.0', 'tier.1', 'tier.2', 'tier.3', 'tier.4', 'tier.5'] as const;
const tierKey = (tier: number) => TIERS[tier] ?? 'tier.5';
