import type { Category } from '../article.ts';

/** One report, as far as it takes to know which story it tells. */
export interface StoryItem {
  /** Unique; the story's id derives from its first report's. */
  id: string;
  title: string;
  /** Clean text, without clutter; may be missing. */
  text?: string | undefined;
  /** ISO 639-1 code. */
  language: string;
  /** ISO 8601 in UTC. */
  published: string;
  outlet?: string | undefined;
  /** The kind of news, where it is understood: a category of `article.ts`. */
  category?: Category | undefined;
  /** Ids of those whom the news is about, in the catalogue or not, where they are understood. */
  people?: readonly string[] | undefined;
  /** Moves that the report claims, where they are understood; see `../moves.ts`. */
  moves?: readonly string[] | undefined;
  /** Canonical address. Two items with the same link are the same report. */
  link?: string | undefined;
}

/** Where an item was filed. */
export interface Filing {
  /** The story's id. */
  story: string;
  /** Does the item bring its story something new? True for the first report. */
  material: boolean;
  /** 0 … about 1: how alike item and story are. 1 for the same link or title; for `new` the best score that was refused. */
  score: number;
  /** What joined it: the same link, the same title, likeness of titles and texts; or nothing did. */
  reason: 'link' | 'title' | 'text' | 'new';
  /** A second story that the item shows to be the same: its reports stay under its id, later ones go to `story`. */
  absorbs?: string;
}
