import { ButtonStyle, ComponentType } from 'discord.js';
import type { Catalogue } from '../catalogue/load.ts';
import type { Words } from '../locales/speak.ts';
import type { Story } from '../stories/story.ts';
import type { PostBody, PostLook } from './post.ts';
import { storyLines } from './story-list.ts';
import { kindOf } from './story-words.ts';
import { shown } from './text.ts';

/** A description holds 4,096 characters, and people do not read walls. */
const LONGEST = 3_800;
const MOST_STORIES = 15;

/** The `custom_id` by which we recognise a digest, and whose button tells more about its stories. */
export function digestMarker(channel: string, piece: string): string {
  return `digest:${channel}:${piece.slice('digest:'.length)}`;
}

/** A digest: a line or two for each story, in the order in which they came. */
export function renderDigest(
  entries: readonly { story: Story; look: PostLook }[],
  catalogue: Catalogue,
  { channel, piece, kind, words }: { channel: string; piece: string; kind: 'hourly' | 'daily'; words: Words },
): PostBody {
  let text = '';
  let told = 0;
  for (const { story, look } of entries.slice(0, MOST_STORIES)) {
    const entry = look.spoilers ? veiled(story, words) : storyLines(story, catalogue, words);
    const next = `${text}${text === '' ? '' : '\n\n'}${entry}`;
    if (next.length > LONGEST) break;
    text = next;
    told += 1;
  }
  const more = entries.length - told;
  return {
    embeds: [
      {
        title: words(`digest.${kind}`),
        description: text,
        footer: {
          text: more > 0 ? words('digest.more', { count: more }) : words('digest.count', { count: told }),
        },
      },
    ],
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: words('digest.button'),
            custom_id: digestMarker(channel, piece),
          },
        ],
      },
    ],
    allowed_mentions: { parse: [] },
  };
}

/** A story that spoils a match, behind a veil and without its link's words. */
function veiled(story: Story, words: Words): string {
  return `**${words('post.veiled', { kind: kindOf(story, words) })}**\n||${shown(story.lead.title, 140)}||`;
}
