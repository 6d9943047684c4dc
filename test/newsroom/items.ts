import type { Article, Category, Tag } from '../../src/stories/article.ts';
import type { LabelledClaim, NewsroomEvent } from './event.ts';
import { OUTLETS } from './outlets.ts';

/** What is right about an item, in the form that answers are compared with. */
export interface Labels {
  /** Null where no category fits. */
  category: Category | null;
  clubs: Tag[];
  players: Tag[];
  claims: LabelledClaim[];
  attribution: string[];
  clutter: string[];
  /** Each fact is a list of alternatives. */
  facts: string[][];
  unfaithful: string[];
  material: boolean;
}

/** A report ready to be understood, filed and judged. */
export interface NewsroomItem {
  id: string;
  /** Items with the same value tell the same story. */
  event: string;
  article: Article;
  /** Epoch ms on the newsroom's clock, on which every event lies within the same 72 hours. */
  filed: number;
  labels: Labels;
}

/** The invented weekend's Friday. */
const FRIDAY = '2026-11-20';
const HOUR = 3_600_000;

/** Epoch ms of an hour of the newsroom's clock when it starts on `day`. */
function at(day: string, hour: number): number {
  return Date.parse(`${day}T06:00:00Z`) + hour * HOUR;
}

/** Reads `core core / mention mention`. */
export function parseTags(written: string): Tag[] {
  const [core = '', mention = ''] = written.split('/');
  const ids = (part: string): string[] => part.split(' ').filter((id) => id !== '');
  return [
    ...ids(core).map((id): Tag => ({ id, role: 'core' })),
    ...ids(mention).map((id): Tag => ({ id, role: 'mention' })),
  ];
}

/**
 * The reports of all events in the order in which they arrive. An article keeps the real date of its event, by which squads
 * are known; filed are all of them within the same three days, which is harder than months apart.
 */
export function itemsOf(events: readonly NewsroomEvent[]): NewsroomItem[] {
  const items = events.flatMap(({ event, day = FRIDAY, reports }) =>
    reports.map((report, index): NewsroomItem => {
      const { hour, outlet, title, text, html } = report;
      const published = new Date(at(day, hour)).toISOString();
      const body = html === undefined ? { text: (text ?? '').trim() } : { html };
      return {
        id: `${event}-${index + 1}`,
        event,
        article: { title, ...body, outlet, language: OUTLETS[outlet], published },
        filed: at(FRIDAY, hour),
        labels: {
          category: report.category,
          clubs: parseTags(report.clubs),
          players: parseTags(report.players),
          claims: report.claims ?? [],
          attribution: report.attribution ?? [],
          clutter: report.clutter ?? [],
          facts: report.facts.map((fact) => fact.split('|').map((each) => each.trim())),
          unfaithful: report.unfaithful ?? [],
          material: report.material,
        },
      };
    }),
  );
  return items.sort((a, b) => a.filed - b.filed);
}
