import { createHash } from 'node:crypto';
import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
  type APIEmbedField,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';
import type { Catalogue } from '../catalogue/load.ts';
import type { Words } from '../locales/speak.ts';
import type { Story } from '../stories/story.ts';
import { colourOf, kindOf, playersOf, reliabilityOf } from './story-words.ts';
import { masked, safeLink, shown } from './text.ts';

/** How a post is to look. */
export interface PostStyle {
  /** `card`: with image and fields; `compact`: short, without. */
  style: 'card' | 'compact';
  words: Words;
  /** The club that the channel follows; gives the colour where the story is about it. */
  club: string;
}

/** A message that pings nobody. */
export type PostBody = Pick<RESTPostAPIChannelMessageJSONBody, 'embeds' | 'components' | 'allowed_mentions'>;

const MOST_OTHERS = 8;

/** The `custom_id` by which we recognise our own post of a story, and whose button shows all of its reports. */
export function postMarker(story: string): string {
  return `more:${story}`;
}

/** The post of a story. The same story gives the same post, so that an unchanged one is not edited. */
export function renderPost(story: Story, catalogue: Catalogue, { style, words, club }: PostStyle): PostBody {
  const { lead } = story;
  const link = safeLink(lead.link);
  const image = safeLink(lead.image ?? story.others.find((report) => report.image !== null)?.image ?? null);
  const own = story.clubs.some((tag) => tag.id === club && tag.role === 'core');
  const colour = colourOf(own ? { ...story, clubs: [{ id: club, role: 'core' }] } : story, catalogue);
  const foreign = lead.language !== words.language;
  const embed: APIEmbed = {
    title: shown(lead.title, 256),
    description: description(story, words),
    author: { name: shown(foreign ? `${lead.outlet} · ${words('post.otherLanguage')}` : lead.outlet, 256) },
    timestamp: new Date(lead.published).toISOString(),
    fields: style === 'card' ? fields(story, catalogue, words) : reportedBy(story, words),
    footer: { text: `${kindOf(story, words)} · ${reliabilityOf(story, words)}` },
    ...(link === null ? {} : { url: link }),
    ...(colour === undefined ? {} : { color: colour }),
    ...(image === null || style === 'compact' ? {} : { image: { url: image } }),
  };
  return { embeds: [embed], components: [buttons(story, words)], allowed_mentions: { parse: [] } };
}

function description(story: Story, words: Words): string {
  const { summary } = story.lead;
  return summary.length === 0 ? `*${words('post.noSummary')}*` : shown(summary.join(' '), 1200);
}

function fields(story: Story, catalogue: Catalogue, words: Words): APIEmbedField[] {
  const players = playersOf(story, catalogue);
  const { attribution } = story;
  return [
    ...(players.length === 0
      ? []
      : [{ name: words('post.players'), value: shown(players.join(', '), 500), inline: true }]),
    ...(attribution.length === 0
      ? []
      : [
          {
            name: words(attribution.length === 1 ? 'post.source' : 'post.sources'),
            value: shown(attribution.join(', '), 300),
            inline: true,
          },
        ]),
    ...reportedBy(story, words),
  ];
}

function reportedBy(story: Story, words: Words): APIEmbedField[] {
  const names: string[] = [];
  let length = 0;
  for (const report of story.others) {
    const name = masked(shown(report.outlet, 60), shortLink(report.link));
    length += name.length + 2;
    if (names.length === MOST_OTHERS || length > 1000) break;
    names.push(name);
  }
  if (names.length === 0) return [];
  const more = story.others.length - names.length;
  return [{ name: words('post.alsoReported'), value: names.join(', ') + (more > 0 ? ` +${more}` : '') }];
}

/** Addresses share a field of 1,024 characters; one that would eat it is left out. */
function shortLink(link: string | null): string | null {
  const safe = safeLink(link);
  return safe !== null && safe.length <= 110 ? safe : null;
}

function buttons(story: Story, words: Words): APIActionRowComponent<APIButtonComponent> {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: words('post.more'),
        custom_id: postMarker(story.id),
      },
    ],
  };
}

/** A short fingerprint of a post: equal posts have equal ones. */
export function fingerprint(body: unknown): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22);
}

/** The nonce of a post: the same for every try, at most 25 characters. */
export function nonceOf(channel: string, story: string): string {
  return createHash('sha256').update(`${channel} ${story}`).digest('base64url').slice(0, 24);
}
