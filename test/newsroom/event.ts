import type { Category, Stage } from '../../src/stories/article.ts';
import type { OutletName } from './outlets.ts';

/** A player's move as a careful reader would note it down. `denied` is the stage of every denial. */
export interface LabelledClaim {
  player: string;
  from: string | null;
  to: string | null;
  stage: Stage;
  /** Display name of who said it first, as far as the item tells: a journalist before his outlet, a club by its name. */
  source: string;
  /** The outlet that only passes it on; null when the source publishes it itself. */
  relayedBy: string | null;
  /** Words of the sentence that makes the claim. */
  quote?: string;
}

/** One report as its outlet published it, with labels. Labels say what is right, never what the product makes of it. */
export interface LabelledReport {
  /** Hours into the newsroom's three days. */
  hour: number;
  outlet: OutletName;
  title: string;
  /** As published, a paragraph a line, clutter included. May be empty. */
  text?: string;
  /** Instead of `text`, where the feed gives HTML. */
  html?: string;
  category: Category;
  /** Clubs, written `core core / mention mention`. */
  clubs: string;
  /** Players and coaches, written the same way. */
  players: string;
  claims?: LabelledClaim[];
  /** Outlets and journalists that the prose names as a source, by their full name. */
  attribution?: string[];
  /** Pieces of the text that may stand neither in the clean text nor in the summary. */
  clutter?: string[];
  /** What a summary of two or three sentences keeps; alternatives are written `one | other`. */
  facts: string[];
  /** What a summary must not say, though the words stand in the article: opinions, teasers, what was since corrected. */
  unfaithful?: string[];
  /** Whether it brings its event something new when it appears. */
  material: boolean;
}

/** One happening and its reports, in time order, at most 72 hours apart. */
export interface NewsroomEvent {
  event: string;
  /** The day on which the newsroom's clock reads hour 0 (at 06:00 UTC) for this event; the invented weekend's Friday by default. */
  day?: string;
  reports: LabelledReport[];
}

/** Short for a {@link LabelledClaim}; without `relayedBy` the source speaks for itself. */
export function claim(
  player: string,
  [from, to]: readonly [string | null, string | null],
  stage: Stage,
  source: string,
  relayedBy: string | null = null,
  quote?: string,
): LabelledClaim {
  return { player, from, to, stage, source, relayedBy, ...(quote === undefined ? {} : { quote }) };
}
