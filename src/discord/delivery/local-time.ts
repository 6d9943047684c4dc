import { Cron } from 'croner';
import type { Settings } from '../../stories/settings.ts';

const HOUR_MS = 3_600_000;

/** The next time after `now` (epoch ms) at which clocks in `timeZone` show `HH:MM`; across clock changes. */
function nextTimeOfDay(timeZone: string, time: string, now: number): number {
  const [hour, minute] = time.split(':').map(Number);
  const next = new Cron(`0 ${minute ?? 0} ${hour ?? 0} * * *`, { timezone: timeZone }).nextRun(new Date(now));
  return next?.getTime() ?? now + 24 * HOUR_MS;
}

/** What clocks in `timeZone` show at `now`, `HH:MM`. */
export function timeOfDay(timeZone: string, now: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
}

/** Whether the server's quiet hours are on at `now`; they may cross midnight. */
export function isQuiet(
  { quietFrom, quietTo, timeZone }: Pick<Settings, 'quietFrom' | 'quietTo' | 'timeZone'>,
  now: number,
): boolean {
  if (quietFrom === undefined || quietTo === undefined || quietFrom === quietTo) return false;
  const time = timeOfDay(timeZone, now);
  return quietFrom < quietTo ? time >= quietFrom && time < quietTo : time >= quietFrom || time < quietTo;
}

/** When a digest that is made up at `now` is sent: at the next full hour or digest hour, and never in quiet hours. */
export function digestTime(kind: 'hourly' | 'daily', settings: Settings, now: number): number {
  const { timeZone, digestHour, quietTo } = settings;
  const due =
    kind === 'daily'
      ? nextTimeOfDay(timeZone, `${String(digestHour).padStart(2, '0')}:00`, now)
      : (new Cron('0 0 * * * *', { timezone: timeZone }).nextRun(new Date(now))?.getTime() ?? now + HOUR_MS);
  // A daily digest comes at the hour that was chosen for it, even if that is a quiet one.
  if (kind === 'daily' || quietTo === undefined || !isQuiet(settings, due)) return due;
  return nextTimeOfDay(timeZone, quietTo, due);
}
