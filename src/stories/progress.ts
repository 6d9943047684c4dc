import { STAGES, type Claim } from './article.ts';
import type { Report } from './report.ts';

/** A story gets at most one follow-up in this time, unless it gets a step further. */
const FOLLOW_UP_MS = 30 * 60_000;

const rank = ({ stage }: Claim): number => STAGES.indexOf(stage);

/**
 * Whether a report takes its story a step further than all reports that came before it: a later stage of a transfer, a
 * first denial, or the first word of the club itself.
 */
export function advances(report: Report, reports: readonly Report[]): boolean {
  const before = reports.filter((each) => isBefore(each, report));
  if (before.length === 0) return false;
  if (report.tier === 0 && before.every(({ tier }) => tier > 0)) return true;
  const known = before.flatMap(({ claims }) => claims);
  return report.claims.some((claim) => {
    const same = known.filter(({ player, to }) => player === claim.player && to === claim.to);
    if (same.length === 0) return false;
    if (claim.denial) return !same.some(({ denial }) => denial);
    return same.every((each) => rank(each) < rank(claim));
  });
}

/**
 * The report that is worth a message of its own under the story's post: the newest that brought something new since
 * `upTo` (epoch ms of the newest report that was dealt with). `lastAt`: when the last message about the story was sent.
 */
export function followUpOf(
  reports: readonly Report[],
  upTo: number,
  lastFollowUpAt: number | undefined,
  now: number,
): Report | undefined {
  const fresh = reports.filter(
    ({ firstSeen, material, baseline }) => firstSeen > upTo && material && !baseline,
  );
  const step = fresh.findLast((report) => advances(report, reports));
  if (step !== undefined) return step;
  const isQuiet = lastFollowUpAt !== undefined && now - lastFollowUpAt < FOLLOW_UP_MS;
  return isQuiet ? undefined : fresh.at(-1);
}

/** Whether `one` came before `other`, in the order in which reports are told. */
function isBefore(one: Report, other: Report): boolean {
  return (
    one.firstSeen < other.firstSeen || (one.firstSeen === other.firstSeen && one.article < other.article)
  );
}
