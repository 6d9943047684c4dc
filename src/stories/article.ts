/** The languages that are understood; text in any other is recognised and left alone. */
export type Language = 'en' | 'es';

/** How much an item is about a club or player: a party to the news, or named on the way. */
export type Role = 'core' | 'mention';

/** A catalogue entity that a text is about, once per text. */
export interface Tag {
  /** Id in the catalogue. */
  id: string;
  role: Role;
}

/** One place in a text where a club or player is named. Offsets are UTF-16 code units, `[start, end)`. */
export interface Mention {
  start: number;
  end: number;
  kind: 'club' | 'player';
  /** Id in the catalogue. */
  entity: string;
  /** 0 … 1. */
  confidence: number;
}

/** Steps of a transfer in their order; `denied` and `collapsed` stand at the two ends. */
export const STAGES = [
  'denied',
  'linked',
  'interest',
  'contact',
  'talks',
  'bid',
  'bid_rejected',
  'personal_terms',
  'agreed',
  'medical',
  'official',
  'collapsed',
] as const;
export type Stage = (typeof STAGES)[number];

/** What a report is. */
export const CATEGORIES = [
  'transfer',
  'contract',
  'injury',
  'lineup_team_news',
  'match_report',
  'fixture_preview',
  'press_conference_quotes',
  'manager',
  'club_business',
  'academy_women',
  'international_duty',
  'off_pitch',
  'roundup',
  'other_sport',
  'not_football',
  'opinion_fan',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** "X moves from A to B, says S". Clubs and player are catalogue ids or, outside the catalogue, slugs. */
export interface Claim {
  player: string;
  from: string | null;
  to: string | null;
  stage: Stage;
  denial: boolean;
  /** Display name of who said it first: journalist before outlet. */
  source: string | null;
  /** Display name of the outlet that only passes it on. */
  relayedBy: string | null;
  /** The sentence that makes the claim. */
  quote: string | null;
  /** Whether every sentence that makes it hedges ("could", "según se rumorea"). Absent in what was stored without it, as are the next two. */
  hedged?: boolean | undefined;
  /** Sums of money beside the claim, as written, in order. */
  sums?: string[] | undefined;
  /** Year in which the new contract would end, as said ("until 2030"), else its length as written; null: not said. */
  contract?: string | null | undefined;
}

/** An article as it comes from the feed or the page, before anything is understood. Give `html` or `text`. */
export interface Article {
  title: string;
  text?: string | undefined;
  html?: string | undefined;
  url?: string | undefined;
  /** ISO 8601 in UTC. */
  published?: string | undefined;
  /** Display name of the outlet. */
  outlet?: string | undefined;
  language?: string | undefined;
  /** Clubs that the feed is about; empty for a general feed. Makes place names and nicknames believable. */
  feedClubs?: readonly string[] | undefined;
}

/** All that is understood of one article. */
export interface Understanding {
  /** `en`, `es` or another ISO 639-1 code; `und` where the text is too short to tell. */
  language: string;
  /** Clean text: paragraphs separated by `\n`, without clutter. */
  text: string;
  clubs: Tag[];
  players: Tag[];
  category: Category;
  claims: Claim[];
  /** Display names of the outlets and journalists that the prose names as its source. */
  attribution: string[];
  /** Whole sentences of the text, or what a summary endpoint made of it. */
  summary: string[];
  /** The summary in another language, where an endpoint gave one. */
  translation?: { language: Language; summary: string[] } | undefined;
}
