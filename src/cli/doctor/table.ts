import type { Probe } from './probe.ts';

const HOUR = 3_600_000;

/** A time span in the largest unit that fits: `12 min`, `5 h`, `3 d`. */
function span(ms: number | null): string {
  if (ms === null) return 'no dates';
  if (ms < HOUR) return `${Math.floor(ms / 60_000)} min`;
  return ms < 48 * HOUR ? `${Math.floor(ms / HOUR)} h` : `${Math.floor(ms / (24 * HOUR))} d`;
}

const HEAD = ['outlet', 'feed', 'status', 'items', 'newest', '304'];

const row = ({ outlet, feed, standing, words, items, newestMs, unchanged }: Probe): string[] =>
  items === null
    ? [outlet, feed, standing, words]
    : [
        outlet,
        feed,
        standing,
        String(items),
        items === 0 ? '' : span(newestMs),
        `${unchanged}${words === '' ? '' : `  ${words}`}`,
      ];

/** The probes as the lines of a table; what is wrong stands in place of the figures that there are not. */
export function tableOf(probes: readonly Probe[]): string[] {
  const rows = [HEAD, ...probes.map(row)];
  // Sentences may be as long as they like: only cells before the last make a column wide.
  const widths = HEAD.map((_, column) =>
    Math.max(...rows.map((cells) => (column < cells.length - 1 ? (cells[column]?.length ?? 0) : 0))),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => (column < cells.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell))
      .join('  '),
  );
}

/** What they come to: whether all is well, and a sentence. */
export function verdictOf(probes: readonly Probe[]): { good: boolean; line: string } {
  const bad = probes.filter(({ standing }) => standing === 'failing');
  if (bad.length > 0 && bad.length === probes.length && bad.every(({ unreached }) => unreached)) {
    return { good: false, line: 'no feed can be reached: this machine seems to have no way to the internet' };
  }
  return bad.length === 0
    ? { good: true, line: `all ${probes.length} feeds can be read` }
    : { good: false, line: `${bad.length} of ${probes.length} feeds cannot be read` };
}
