import type { OutletId } from './event.ts';

/** How an outlet's feed is written; each is met in real feeds (see the files in `formats/`). */
export type FeedFormat = 'rss-full' | 'rss-short' | 'rss-double-escaped' | 'rss-latin' | 'atom' | 'json-feed';

/** One invented outlet: what its feed and pages look like. */
export interface SampleOutlet {
  id: OutletId;
  /** Display name. */
  name: string;
  language: 'en' | 'es';
  /** Clubs that the feed is about by its own account; empty: a general feed. */
  clubs: string[];
  /** 0 (official) … 5, as in the outlets' catalogue. */
  tier: number;
  format: FeedFormat;
  /** Query that the feed adds to each link, so that they have to be cleaned. */
  tracking: string;
  /** `#RRGGBB` of its pages and pictures. */
  colour: string;
  /** Who signs when nobody does. */
  desk: string;
}

/** The six outlets, all invented; three in English, three in Spanish. */
export const outlets: readonly SampleOutlet[] = [
  {
    id: 'mersey-lantern',
    name: 'The Mersey Lantern',
    language: 'en',
    clubs: ['liverpool'],
    tier: 2,
    format: 'rss-double-escaped',
    tracking: 'at_medium=RSS&at_campaign=lantern-football#0',
    colour: '#8C1D2F',
    desk: 'Lantern Football',
  },
  {
    id: 'halfway-dispatch',
    name: 'Halfway Dispatch',
    language: 'en',
    clubs: [],
    tier: 1,
    format: 'rss-full',
    tracking: 'utm_source=rss&utm_medium=feed&utm_campaign=football',
    colour: '#1F3A5F',
    desk: 'Dispatch sports desk',
  },
  {
    id: 'floodlight-almanac',
    name: 'Floodlight Almanac',
    language: 'en',
    clubs: [],
    tier: 3,
    format: 'atom',
    tracking: 'ref=atom&fbclid=IwAR0sandbox',
    colour: '#3B5E2B',
    desk: 'Almanac staff',
  },
  {
    id: 'farol-blanco',
    name: 'El Farol Blanco',
    language: 'es',
    clubs: ['real-madrid'],
    tier: 2,
    format: 'rss-latin',
    tracking: 'xtor=RSS-33&utm_source=portada',
    colour: '#5B3E8C',
    desk: 'Redacción de El Farol Blanco',
  },
  {
    id: 'banderin',
    name: 'El Banderín',
    language: 'es',
    clubs: [],
    tier: 3,
    format: 'rss-short',
    tracking: 'utm_source=rss&utm_content=futbol',
    colour: '#B5651D',
    desk: 'Redacción',
  },
  {
    id: 'pizarra-cesped',
    name: 'Pizarra y Césped',
    language: 'es',
    clubs: [],
    tier: 4,
    format: 'json-feed',
    tracking: 'utm_medium=jsonfeed&mc_cid=3f9a1c',
    colour: '#2C7A7B',
    desk: 'Equipo de Pizarra y Césped',
  },
];
