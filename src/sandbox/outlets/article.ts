import type { SampleReport } from './event.ts';
import { splitParagraphs } from './markup.ts';
import type { SampleOutlet } from './sample-outlets.ts';

/** A published report, as feeds and pages show it. */
export interface Article {
  outlet: SampleOutlet;
  slug: string;
  title: string;
  byline: string;
  paragraphs: string[];
  /** The start of the text, at most about 140 characters, for feeds that give no more. */
  summary: string;
  place: string | null;
  caption: string | null;
  embed: string | null;
  live: boolean;
  /** Absolute address of another site's picture; null: the outlet's own. */
  image: string | null;
  /** Milliseconds since 1970, at a whole second since feeds carry no more. */
  published: number;
}

/** What a caller knows of an article before it is published. */
export type Draft = Pick<SampleReport, 'title' | 'text'> &
  Partial<Pick<SampleReport, 'byline' | 'place' | 'caption' | 'embed' | 'live'>> & {
    image?: string | undefined;
  };

/** Turns a draft into an article of `outlet`, at `slug`, dated `now` (milliseconds). */
export function writeArticle(outlet: SampleOutlet, slug: string, draft: Draft, now: number): Article {
  const paragraphs = splitParagraphs(draft.text);
  return {
    outlet,
    slug,
    title: draft.title.replace(/\s+/g, ' ').trim(),
    byline: draft.byline ?? outlet.desk,
    paragraphs,
    summary: shorten(paragraphs[0] ?? '', 140),
    place: draft.place ?? null,
    caption: draft.caption ?? null,
    embed: draft.embed ?? null,
    live: draft.live ?? false,
    image: draft.image ?? null,
    published: Math.floor(now / 1000) * 1000,
  };
}

function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit);
  return `${text.slice(0, space > 0 ? space : limit)} […]`;
}
