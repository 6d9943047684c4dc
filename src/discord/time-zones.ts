import Fuse from 'fuse.js';
import { foldName } from '../catalogue/fold.ts';

/** Offered first: where most readers of the first two clubs live. */
const FIRST = [
  'Europe/London',
  'Europe/Madrid',
  'UTC',
  'America/New_York',
  'America/Mexico_City',
  'America/Bogota',
  'America/Buenos_Aires',
];

/** Cities, folded, that people type and the zone database does not name so. */
const CITIES: Record<string, string> = {
  liverpool: 'Europe/London',
  manchester: 'Europe/London',
  londres: 'Europe/London',
  gmt: 'UTC',
  barcelona: 'Europe/Madrid',
  sevilla: 'Europe/Madrid',
  valencia: 'Europe/Madrid',
  bilbao: 'Europe/Madrid',
  lisboa: 'Europe/Lisbon',
  roma: 'Europe/Rome',
  berlin: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  moscu: 'Europe/Moscow',
  estambul: 'Europe/Istanbul',
  'nueva york': 'America/New_York',
  boston: 'America/New_York',
  miami: 'America/New_York',
  'ciudad de mexico': 'America/Mexico_City',
  'la habana': 'America/Havana',
  'el cairo': 'Africa/Cairo',
  tokio: 'Asia/Tokyo',
  mumbai: 'Asia/Calcutta',
  delhi: 'Asia/Calcutta',
  kyiv: 'Europe/Kiev',
  pekin: 'Asia/Shanghai',
  beijing: 'Asia/Shanghai',
};

interface Zone {
  id: string;
  /** Folded: the whole name, the city, and other cities of the zone. */
  names: string[];
}

const ids = [...new Set([...FIRST, ...Intl.supportedValuesOf('timeZone')])];
const zones: Zone[] = ids.map((id) => ({
  id,
  names: [
    foldName(id.split('/').at(-1) ?? id),
    foldName(id),
    ...Object.entries(CITIES).flatMap(([city, zone]) => (zone === id ? [city] : [])),
  ],
}));
const fuse = new Fuse(zones, {
  keys: ['names'],
  threshold: 0.34,
  ignoreLocation: true,
  minMatchCharLength: 2,
});

/** Longer than any name of a zone. */
const LONGEST = 60;

/** The time zone, as IANA names it, that a typed name or city means; undefined where none is meant for certain. */
export function chosenTimeZone(typed: string): string | undefined {
  const name = foldName(typed.slice(0, LONGEST));
  const found = zones.filter(({ names }) => names.includes(name));
  return found.length === 1 ? found[0]?.id : otherName(typed.trim());
}

/** The database has several names for some zones (`Asia/Kolkata`); of these only one is listed. */
function otherName(typed: string): string | undefined {
  if (typed.length > LONGEST || !typed.includes('/')) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Time zones whose name or city is like what was typed, the likeliest first. */
export function suggestTimeZones(typed: string, most: number): string[] {
  const name = foldName(typed.slice(0, LONGEST));
  if (name === '') return ids.slice(0, most);
  const begins = zones.filter(({ names }) =>
    names.some((each) => each.startsWith(name) || each.includes(` ${name}`)),
  );
  const like = fuse.search(name).map(({ item }) => item);
  return [...new Set([...begins, ...like])].slice(0, most).map(({ id }) => id);
}
