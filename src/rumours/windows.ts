import { readFileSync } from 'node:fs';
import { z } from 'zod';

const day = z.string().regex(/^\d{2}-\d{2}$/);
const windowsSchema = z.object({
  opens: z.object({ summer: day, winter: day }),
  closes: z.object({ summer: day, winter: day }),
  exceptions: z.record(z.string().regex(/^\d{4}-(?:summer|winter)$/), day),
});

const { opens, closes, exceptions } = windowsSchema.parse(
  JSON.parse(readFileSync(new URL('./windows.json', import.meta.url), 'utf8')),
);

const SEASONS = ['winter', 'summer'] as const;
type Season = (typeof SEASONS)[number];

const closing = (year: number, season: Season): number =>
  Date.parse(`${year}-${exceptions[`${year}-${season}`] ?? closes[season]}T00:00:00Z`);
const opening = (year: number, season: Season): number => Date.parse(`${year}-${opens[season]}T00:00:00Z`);

/** The end of the transfer window in which, or before which, `at` lies (epoch ms); `skip`: of the one after that. */
export function windowEnd(at: number, skip = 0): number {
  const year = new Date(at).getUTCFullYear();
  const ends = [year, year + 1].flatMap((each) => SEASONS.map((season) => closing(each, season)));
  return ends.filter((end) => end > at)[skip] ?? Number.POSITIVE_INFINITY;
}

/** Whether players can be registered at `at`. */
export function isWindowOpen(at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  return SEASONS.some((season) => at >= opening(year, season) && at < closing(year, season));
}
