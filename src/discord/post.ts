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
import type { Report } from '../stories/report.ts';
import type { Story } from '../stories/story.ts';
import { colourOf, kindOf, playersOf, reliabilityOf } from './story-words.ts';
import { masked, safeLink, shown } from './text.ts';

/** How a post is to look. */
export interface PostLook {
  /** `card`: with image and fields; `compact`: short, without. */
  style: 'card' | 'compact';
  words: Words;
  /** The club that the channel follows; gives the colour where the story is about it. */
  club?: string | undefined;
  /** What was told of the same match before, oldest first. */
  earlier?: readonly Report[];
  /** The story spoils a match: it is veiled, without image. */
  spoilers?: boolean;
}

/** A message that pings nobody. */
export type PostBody = Pick<
  RESTPostAPIChannelMessageJSONBody,
  'content' | 'embeds' | 'components' | 'allowed_mentions'
>;

const MOST_OTHERS = 8;

/** The `custom_id` by which we recognise our own post of a story, and whose button shows all of its reports. */
export function postMarker(story: string): string {
  return `more:${story}`;
}

/** The same for a follow-up, which tells of one report. */
export function followUpMarker(story: string, article: string): string {
  return `more:${story}:${article}`;
}

/** The post of a story. The same story gives the same post, so that an unchanged one is not edited. */
export function renderPost(story: Story, catalogue: Catalogue, look: PostLook): PostBody {
  const { words, style, spoilers } = look;
  const { lead } = story;
  const image = safeLink(lead.image ?? story.others.find((report) => report.image !== null)?.image ?? null);
  const embed: APIEmbed = {
    ...embedOf(lead, story, catalogue, look),
    fields: [
      ...(style === 'card' ? fields(story, catalogue, words) : reportedBy(story, words)),
      ...earlierField(look),
    ],
    ...(image === null || style === 'compact' || spoilers ? {} : { image: { url: image } }),
  };
  return {
    embeds: [embed],
    components: [moreButton(postMarker(story.id), words)],
    allowed_mentions: { parse: [] },
  };
}

/** One report as an embed: headline, summary, outlet, kind and how far it can be trusted. */
export function embedOf(
  report: Report,
  story: Story,
  catalogue: Catalogue,
  { words, club, spoilers }: PostLook,
): APIEmbed {
  const link = safeLink(report.link);
  const own = story.clubs.some((tag) => tag.id === club && tag.role === 'core');
  const colour = colourOf(
    own && club !== undefined ? { ...story, clubs: [{ id: club, role: 'core' }] } : story,
    catalogue,
  );
  const foreign = report.language !== words.language;
  const kind = kindOf(story, words);
  const title = shown(report.title, 220);
  const notice = noticeOf(report, story, words);
  const summary = summaryOf(report, words);
  return {
    title: spoilers ? words('post.veiled', { kind }) : notice.title(title),
    description: notice.above + (spoilers ? `||${title}\n${summary}||` : notice.text(summary)),
    author: {
      name: shown(foreign ? `${report.outlet} · ${words('post.otherLanguage')}` : report.outlet, 256),
    },
    timestamp: new Date(report.published).toISOString(),
    footer: { text: `${kind} · ${reliabilityOf(story, words)}` },
    ...(link === null ? {} : { url: link }),
    ...(colour === undefined ? {} : { color: colour }),
  };
}

/** How a post says that a report was taken back or corrected. */
function noticeOf(
  report: Report,
  story: Story,
  words: Words,
): { above: string; title(text: string): string; text(text: string): string } {
  const plain = (text: string) => text;
  const struck = (text: string) => `~~${text}~~`;
  if (story.retracted || report.retracted !== undefined)
    return { above: `**${words('post.retracted')}**\n`, title: struck, text: struck };
  if (story.notice === undefined) return { above: '', title: plain, text: plain };
  return { above: `**${words(`post.notice.${story.notice}`)}**\n`, title: plain, text: plain };
}

/** The post with roles mentioned above it; none pings but these. */
export function withMentions(body: PostBody, roles: readonly string[]): PostBody {
  if (roles.length === 0) return body;
  return {
    ...body,
    content: roles.map((role) => `<@&${role}>`).join(' '),
    allowed_mentions: { parse: [], roles: [...roles] },
  };
}

function summaryOf({ summary }: Report, words: Words): string {
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

/** What the post of a match told before; line-ups spoil nothing, the score of a veiled report is not among them. */
function earlierField({ earlier = [], words, spoilers }: PostLook): APIEmbedField[] {
  const told = earlier.filter(({ category }) => !spoilers || category !== 'match_report').slice(-3);
  if (told.length === 0) return [];
  const lines = told.map(({ title, link }) => masked(shown(title, 120), shortLink(link)));
  return [{ name: words('post.earlier'), value: lines.join('\n') }];
}

/** Addresses share a field of 1,024 characters; one that would eat it is left out. */
function shortLink(link: string | null): string | null {
  const safe = safeLink(link);
  return safe !== null && safe.length <= 110 ? safe : null;
}

/** The button that shows all reports of a story. */
export function moreButton(marker: string, words: Words): APIActionRowComponent<APIButtonComponent> {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: words('post.more'),
        custom_id: marker,
      },
    ],
  };
}

/** A short fingerprint of a post: equal posts have equal ones. */
export function fingerprint(body: unknown): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22);
}

/** The nonce of a post: the same for every try, at most 25 characters. */
export function nonceOf(channel: string, piece: string): string {
  return createHash('sha256').update(`${channel} ${piece}`).digest('base64url').slice(0, 24);
}
