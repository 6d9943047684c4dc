import type { Category, Claim, Tag } from './article.ts';
import { STAGES } from './article.ts';
import { NOTICES, type Notice } from './notice.ts';
import type { Report } from './report.ts';

/** A story as a reader of one language sees it: its reports, folded. */
export interface Story {
  id: string;
  /** In the order in which they came; at least one. */
  reports: readonly Report[];
  /** The report that is shown. */
  lead: Report;
  /** One report for each other outlet, in the order in which they came. */
  others: readonly Report[];
  /** Epoch ms at which its first report was first seen. */
  began: number;
  clubs: readonly Tag[];
  players: readonly Tag[];
  category: Category;
  /** The best tier among its reports. */
  tier: number;
  /** One claim per player and destination: the furthest that any report states. */
  claims: readonly Claim[];
  /** Display names of those whom the reports name as their sources. */
  attribution: readonly string[];
  /** A moderator took back every report that it has. */
  retracted: boolean;
  /** The strongest of what its reports say about earlier versions: a withdrawal, or a correction. */
  notice: Notice | undefined;
}

/** Folds reports into a story; undefined without any. The result depends on the set of reports alone. */
export function foldStory(id: string, given: readonly Report[], language: string): Story | undefined {
  const reports = given.toSorted((a, b) => a.firstSeen - b.firstSeen || (a.article < b.article ? -1 : 1));
  const [lead] = reports.toSorted((a, b) => preference(a, language) - preference(b, language));
  const [first] = reports;
  if (lead === undefined || first === undefined) return undefined;
  return {
    id,
    reports,
    lead: toldIn(lead, language),
    others: othersOf(reports, lead),
    began: first.firstSeen,
    clubs: foldTags(reports, lead, (report) => report.clubs),
    players: foldTags(reports, lead, (report) => report.players),
    category: commonCategory(reports, lead),
    tier: Math.min(...reports.map((report) => report.tier)),
    claims: furthestClaims(reports),
    attribution: [...new Set([lead, ...reports].flatMap((report) => report.attribution))],
    retracted: reports.every((report) => report.retracted !== undefined),
    notice: NOTICES.findLast((notice) => reports.some((report) => report.notice === notice)),
  };
}

/** A summary of fewer characters is no more than a feed's teaser. */
const SCANT_CHARS = 100;

/** The report with its summary in the reader's language, where there is one; the headline stays its own. */
function toldIn(report: Report, language: string): Report {
  const { translation } = report;
  return translation?.language === language ? { ...report, summary: translation.summary } : report;
}

/** What most reports are, `other` aside; between equals the shown one decides. */
function commonCategory(reports: readonly Report[], lead: Report): Category {
  const votes = new Map<Category, number>();
  // The lead's own comes first and half a vote ahead.
  if (lead.category !== 'other') votes.set(lead.category, 0.5);
  for (const { category } of reports) {
    if (category !== 'other') votes.set(category, (votes.get(category) ?? 0) + 1);
  }
  const [most] = [...votes].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? 'other';
}

/** Smaller is better: not taken back, then the reader's language, then something to say, then trust. Equal ones keep their order of arrival. */
function preference(report: Report, language: string): number {
  const foreign = report.language === language ? 0 : 100;
  const empty = report.summary.length === 0 ? 10 : 0;
  const retracted = report.retracted === undefined ? 0 : 1000;
  // A headline with half a sentence yields to a fuller report of the next tier, not to one far below.
  const scant = report.summary.join(' ').length < SCANT_CHARS ? 1.5 : 0;
  return retracted + foreign + empty + scant + report.tier;
}

function othersOf(reports: readonly Report[], lead: Report): Report[] {
  const outlets = new Set([lead.outlet]);
  return reports.filter((report) => !outlets.has(report.outlet) && outlets.add(report.outlet));
}

/** A tag is core where the shown report or at least half of all reports say so. */
function foldTags(
  reports: readonly Report[],
  lead: Report,
  tagsOf: (report: Report) => readonly Tag[],
): Tag[] {
  const votes = new Map<string, { core: number; shown: boolean }>();
  for (const report of reports) {
    for (const { id, role } of tagsOf(report)) {
      const vote = votes.get(id) ?? { core: 0, shown: false };
      if (role === 'core') vote.core += 1;
      if (role === 'core' && report === lead) vote.shown = true;
      votes.set(id, vote);
    }
  }
  return [...votes].map(([id, { core, shown }]) => ({
    id,
    role: shown || core * 2 >= reports.length ? 'core' : 'mention',
  }));
}

function furthestClaims(reports: readonly Report[]): Claim[] {
  const furthest = new Map<string, Claim>();
  for (const claim of reports.flatMap((report) => report.claims)) {
    const key = `${claim.player} ${claim.to ?? ''}`;
    const before = furthest.get(key);
    if (before === undefined || STAGES.indexOf(claim.stage) > STAGES.indexOf(before.stage))
      furthest.set(key, claim);
  }
  return [...furthest.values()];
}

/** Whether the story is a transfer that nobody has made official: then it must not read as a fact. */
export function isRumour(story: Story): boolean {
  return story.category === 'transfer' && !story.claims.some((claim) => claim.stage === 'official');
}
