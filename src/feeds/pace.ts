import type { Pace } from './feed.ts';
import type { Fields } from './xml-fields.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** What a feed says when it says nothing. */
export const NO_PACE: Pace = { ttlMs: null, skipHours: [], skipDays: [] };

/** How often an RSS channel asks to be polled. Hour 24, which RSS 0.91 allowed, is hour 0. */
export function paceOf(channel: Fields): Pace {
  const minutes = Number(channel.first('ttl') ?? Number.NaN);
  const hours = channel.first('skip-hours')?.matchAll(/<hour>\s{0,9}(\d{1,2})\s{0,9}</gi) ?? [];
  const days = channel.first('skip-days')?.matchAll(/<day>\s{0,9}([a-z]{6,9})\s{0,9}</gi) ?? [];
  const skipHours = [...hours].map(([, hour]) => Number(hour) % 24);
  const skipDays = [...days]
    .map(([, day]) => DAYS.indexOf(day?.toLowerCase() ?? ''))
    .filter((day) => day >= 0);
  return {
    ttlMs: minutes > 0 && Number.isFinite(minutes) ? minutes * 60_000 : null,
    skipHours: [...new Set(skipHours)],
    skipDays: [...new Set(skipDays)],
  };
}
