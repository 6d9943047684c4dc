import { monthOf, zoneOf } from './date-words.ts';

/** No date that anybody writes is longer; characters. */
const MAX_LENGTH = 120;

interface Day {
  year: number;
  month: number;
  day: number;
  /** What follows the day: time and zone. */
  rest: string;
}

const num = (text: string | undefined): number => Number(text ?? Number.NaN);

/** RFC 2822, 4.3, with POSIX's turning point: 69 is 1969, 68 is 2068. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 3) return 1900 + year;
  return text.length === 2 ? year + (year < 69 ? 2000 : 1900) : year;
}

/** ISO 8601 weeks: the fourth of January is always in week 1. */
function ofWeek(year: number, week: number, weekday: number, rest: string): Day {
  const fourth = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7;
  const date = new Date(Date.UTC(year, 0, 4 - fourth + (week - 1) * 7 + weekday - 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), rest };
}

function ofYear(year: number, ordinal: number, rest: string): Day {
  const date = new Date(Date.UTC(year, 0, ordinal));
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate(), rest };
}

/** Dates of digits: ISO 8601 in all its forms, year first with any separator, day first, and month first if it must. */
function numericDay(text: string): Day | null {
  let m = /^(\d{4})-?w(\d{2})(?:-?([1-7]))?(?!\d)(.*)$/.exec(text);
  if (m) return ofWeek(num(m[1]), num(m[2]), num(m[3] ?? '1'), m[4] ?? '');
  m = /^(\d{4})-?(\d{3})(?!\d)(.*)$/.exec(text);
  if (m) return num(m[2]) > 366 ? null : ofYear(num(m[1]), num(m[2]), m[3] ?? '');
  m = /^(\d{4})(\d{2})(\d{2})(?!\d)(.*)$/.exec(text);
  if (m) return { year: num(m[1]), month: num(m[2]), day: num(m[3]), rest: m[4] ?? '' };
  m = /^(\d{4})\s?[-/.년年]\s?(\d{1,2})(?:\s?[-/.월月]\s?(\d{1,2})[일日]?)?(?!\d)(.*)$/.exec(text);
  if (m) return { year: num(m[1]), month: num(m[2]), day: num(m[3] ?? '1'), rest: m[4] ?? '' };
  m = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)(.*)$/.exec(text);
  if (m) {
    const [first, second, rest] = [num(m[1]), num(m[2]), m[4] ?? ''];
    const year = fullYear(m[3] ?? '');
    // A dash between two-digit numbers is ISO's short form when it can be no day first.
    if (first > 31) return { year: fullYear(m[1] ?? ''), month: second, day: num(m[3]), rest };
    return second > 12
      ? { year, month: first, day: second, rest }
      : { year, month: second, day: first, rest };
  }
  m = /^(\d{4})(?:\s{0,3}$|t)(.*)$/.exec(text);
  return m ? { year: num(m[1]), month: 1, day: 1, rest: m[2] ?? '' } : null;
}

const TIME = /(?<!\d)\d{1,2}\s?(?:[:h]|시|時)\s?\d{2}/;

/** Dates with the name of a month: day before or after it, year before or after the time. */
function namedDay(text: string): Day | null {
  const time = TIME.exec(text);
  const words = [...text.matchAll(/\p{L}+/gu)].filter(({ 0: word }) => monthOf(word) !== null);
  // Two candidates: the first is the day of the week ("mar, 24 nov").
  const name = words.filter(({ index }) => time === null || index < time.index).at(-1) ?? words.at(-1);
  const month = name === undefined ? null : monthOf(name[0]);
  if (name === undefined || month === null) return null;
  const timeAt = time?.index ?? text.length;
  const before = [...text.slice(0, timeAt).matchAll(/\d+/g)].map(([digits]) => digits);
  const years = before.filter((digits) => digits.length === 4);
  const days = before.filter((digits) => digits.length <= 2);
  const late = /(?<![\d+:.-])\d{4}(?!\d)/.exec(text.slice(timeAt + (time?.[0].length ?? 0)))?.[0];
  const day = days[0] ?? (years.length > 0 || late !== undefined ? '1' : undefined);
  const year = years[0] ?? late ?? days[1] ?? before.find((digits) => digits.length === 3);
  if (day === undefined || year === undefined) return null;
  const rest = time === null ? '' : text.slice(timeAt);
  return Number(day) > 31 && Number(year) <= 31
    ? { year: fullYear(day), month, day: Number(year), rest }
    : { year: fullYear(year), month, day: Number(day), rest };
}

/** Minutes east of Greenwich from what follows the time: an offset, a name, both; nothing known means UTC. */
function offsetOf(text: string): number {
  const m = /(?:^|[\s(a-z])([+\-−])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)/.exec(text);
  if (m) {
    const minutes = num(m[2]) * 60 + num(m[3] ?? '0');
    return minutes > 18 * 60 ? 0 : m[1] === '+' ? minutes : -minutes;
  }
  for (const [name] of text.matchAll(/[a-z]+/g)) {
    const zone = zoneOf(name);
    if (zone !== null) return zone;
  }
  return 0;
}

/** Milliseconds after midnight, less the zone's offset; null when the time is none. */
function timeOf(rest: string): number | null {
  const text = rest.replace(/^[t\s,_]+/, '');
  const m =
    /^(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?(?![\d:.])/.exec(text) ??
    /(?<!\d)(\d{1,2})\s?(?:[:.h]|시|時)\s?(\d{2})(?:\s?(?:[:.]|분|分)\s?(\d{2})(?:[.,](\d{1,9}))?초?)?(?!\d)\s{0,3}(?:([ap])\.?m\b\.?)?/.exec(
      text,
    ) ??
    /^(\d{1,2})()()()(?=$|z|[+-]|\s{0,3}([ap])\.?m)/.exec(text);
  if (m === null) return 0;
  const [, hours, minutes, seconds, fraction, half] = m;
  let hour = num(hours);
  if (half !== undefined) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  const [minute, second] = [Number(minutes ?? 0), Number(seconds ?? 0)];
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  const millis = fraction ? Math.trunc(Number(`0.${fraction}`) * 1000) : 0;
  const offset = offsetOf(text.slice(m.index + m[0].length));
  return ((hour * 60 + minute - offset) * 60 + Math.min(second, 59)) * 1000 + millis;
}

/** The forms that most feeds use, well written; days up to 28, which every month has. JavaScript reads these right. */
const USUAL =
  /^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T[01]\d:[0-5]\d:[0-5]\d(?:Z|[+-][01]\d:[0-5]\d)|(?:[A-Z][a-z]{2}, )?(?:0?[1-9]|1\d|2[0-8]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [12]\d{3} [01]\d:[0-5]\d:[0-5]\d (?:GMT|[+-][01]\d[0-5]\d))$/;

/**
 * When a feed says something happened, in milliseconds since 1970, or null when it says nothing sensible. Reads RFC 822
 * and 2822, ISO 8601, asctime, `dd/mm/yyyy`, and names of months and zones in many languages. Without a zone it is UTC,
 * never the machine's zone.
 */
export function parseTime(text: string | null | undefined): number | null {
  if (!text || text.length > MAX_LENGTH) return null;
  if (USUAL.test(text)) return Date.parse(text);
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ');
  if (/^\d{9,10}$/.test(folded)) return Number(folded) * 1000;
  if (/^\d{12,13}$/.test(folded)) return Number(folded);
  const bare = folded.replace(/^\p{L}{2,12}\.?,?\s(?=\d)/u, '');
  const found = numericDay(bare) ?? namedDay(folded);
  if (found === null) return null;
  const { year, month, day } = found;
  if (!(year >= 1000 && year <= 9998 && month >= 1 && month <= 12 && day >= 1)) return null;
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).getUTCDate() !== day) return null;
  const time = timeOf(found.rest);
  return time === null ? null : midnight + time;
}

/** {@link parseTime} as ISO 8601 in UTC. */
export function parseDate(text: string | null | undefined): string | null {
  const time = parseTime(text);
  return time === null ? null : new Date(time).toISOString();
}

/**
 * When an item counts as published: its own date, but never later than it was first seen, and the moment it was first
 * seen when it has none. ISO 8601 in UTC.
 * @param firstSeen milliseconds since 1970
 */
export function publishedOrSeen(published: string | null, firstSeen: number): string {
  const time = published === null ? Number.NaN : Date.parse(published);
  return new Date(Number.isNaN(time) ? firstSeen : Math.min(time, firstSeen)).toISOString();
}
