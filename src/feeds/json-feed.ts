import { z } from 'zod';

import { NotAFeedError } from '../app/errors.ts';
import { contentId } from './content-id.ts';
import { parseDate } from './dates.ts';
import type { FeedItem, PacedFeed } from './feed.ts';
import { absoluteUrl } from './links.ts';
import { firstPicture } from './media.ts';
import { NO_PACE } from './pace.ts';
import { escapeText, plainText } from './text.ts';

/** A text; whatever else stands there counts as nothing. */
const text = z.string().nullish().catch(null);
const person = z
  .union([z.string().transform((name) => ({ name })), z.object({ name: text })])
  .nullish()
  .catch(null);
const people = z.array(person).nullish().catch(null);

/** JSON Feed 1.0 and 1.1 (jsonfeed.org), as forgiving as it can be. */
const itemSchema = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .catch(null),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
  image: text,
  banner_image: text,
  author: person,
  authors: people,
  tags: z
    .union([z.array(z.unknown()), z.string().transform((tag) => [tag])])
    .nullish()
    .catch(null),
  attachments: z.array(z.unknown()).nullish().catch(null),
});
const attachmentSchema = z.object({
  url: z.string(),
  mime_type: text,
  size_in_bytes: z.number().int().nonnegative().nullish().catch(null),
});
const feedSchema = z.object({
  version: text,
  title: text,
  home_page_url: text,
  feed_url: text,
  language: text,
  author: person,
  authors: people,
  items: z.array(z.unknown()).nullish(),
});

type JsonItem = z.infer<typeof itemSchema>;

/** The names of version 1.1's authors, or 1.0's one author. */
function namesOf({ author, authors }: Pick<JsonItem, 'author' | 'authors'>): string | null {
  const names = (authors?.length ? authors : [author]).flatMap((one) => plainText(one?.name) ?? []);
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

function enclosuresOf(item: JsonItem, base: string | null): FeedItem['enclosures'] {
  return (item.attachments ?? []).flatMap((raw) => {
    const attachment = attachmentSchema.safeParse(raw).data;
    const url = absoluteUrl(attachment?.url, base);
    return url === null
      ? []
      : [{ url, type: attachment?.mime_type ?? null, length: attachment?.size_in_bytes ?? null }];
  });
}

function toItem(raw: unknown, base: string | null, author: string | null): FeedItem | null {
  const item = itemSchema.safeParse(raw).data;
  if (item === undefined) return null;
  const content =
    item.content_html?.trim() || (item.content_text ? escapeText(item.content_text.trim()) : null) || null;
  const link = absoluteUrl(item.url, base) ?? absoluteUrl(item.external_url, base);
  const title = plainText(item.title);
  const enclosures = enclosuresOf(item, base);
  const id = item.id?.trim() || null;
  const guidLink = id !== null && /^https?:/i.test(id) ? absoluteUrl(id, base) : null;
  return {
    id: id ?? link ?? contentId(title, content),
    title,
    link: link ?? guidLink,
    summary: plainText(item.summary) ?? plainText(item.content_text),
    content,
    published: parseDate(item.date_published) ?? parseDate(item.date_modified),
    author: namesOf(item) ?? author,
    categories: [
      ...new Set((item.tags ?? []).flatMap((tag) => (typeof tag === 'string' ? (plainText(tag) ?? []) : []))),
    ],
    image:
      absoluteUrl(item.image, base) ?? absoluteUrl(item.banner_image, base) ?? firstPicture(content, base),
    enclosures,
  };
}

/** Does it say that it is a JSON Feed? Then it may be one without items. */
const isJsonFeed = (version: string | null | undefined): boolean => /jsonfeed\.org/i.test(version ?? '');

/** Reads a JSON Feed; an item that is none costs that item. @throws NotAFeedError */
export function readJson(source: string, url: string | null): PacedFeed {
  let data: unknown;
  try {
    data = JSON.parse(source.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new NotAFeedError('This begins like JSON, but cannot be read as such.', { cause: error });
  }
  const feed = feedSchema.safeParse(data).data;
  if (feed === undefined || (!feed.items && !isJsonFeed(feed.version)))
    throw new NotAFeedError('This is JSON without a list of items.');
  const link = absoluteUrl(feed.home_page_url, url);
  const base = url ?? absoluteUrl(feed.feed_url, null) ?? link;
  const author = namesOf(feed);
  return {
    title: plainText(feed.title),
    link,
    language: feed.language?.trim() || null,
    items: (feed.items ?? []).flatMap((raw) => toItem(raw, base, author) ?? []),
    pace: NO_PACE,
  };
}
