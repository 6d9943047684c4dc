import type { Config } from '../app/config.ts';
import type { FeedSource } from '../catalogue/feed-source.ts';
import { isLoopbackAddress } from './address.ts';
import { OutageWatch } from './outage.ts';
import { parseUrl } from './parse-url.ts';

/** Feeds that one process reads at a time: most of that time is waiting, so that many dead sites hold up nobody. */
const AT_A_TIME = 256;
/** While nothing can be reached, this many feeds a tick are tried, so that the end of the outage is noticed at once. */
const PROBES = 3;

/** What the polls of one process share; made once. */
export interface Polling {
  /** How many more feeds may be read now. */
  room(): number;
  /** Reads a feed: takes up room until it is done. */
  occupy<T>(read: () => Promise<T>): Promise<T>;
  /** Resolves when a read ends. */
  roomier(): Promise<void>;
  /** The watch over all hosts of the kind of this URL's: those near us, or those out in the world. */
  watchOf(url: string): OutageWatch;
  /** Is any kind of host out of reach now? */
  out(): boolean;
}

/** The host and port of an address, for telling hosts apart; '' for what is no address. */
export const hostOf = (url: string): string => parseUrl(url)?.host ?? '';

/** Hosts of the machine or of the operator's own network: their answers say nothing about the way to the world. */
function isNear(url: string, privateHosts: readonly string[]): boolean {
  const parsed = parseUrl(url);
  if (parsed === null) return false;
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || isLoopbackAddress(host) || privateHosts.includes(host);
}

/** How many different hosts these are, counted no further than three. */
function fewHosts(urls: Iterable<string>): number {
  const hosts = new Set<string>();
  for (const url of urls) if (hosts.add(hostOf(url)).size === 3) break;
  return hosts.size;
}

/** Makes what the polls of a process share. */
export function createPolling(sources: ReadonlyMap<string, FeedSource>, config: Config): Polling {
  const near = (url: string): boolean => isNear(url, config.privateFeedHosts);
  const urls = [...sources.values()].map(({ url }) => url);
  const watches = {
    near: new OutageWatch(fewHosts(urls.filter(near))),
    far: new OutageWatch(fewHosts(urls.filter((url) => !near(url)))),
  };
  const out = (): boolean => watches.near.outSince !== undefined || watches.far.outSince !== undefined;
  let running = 0;
  let waiting: (() => void)[] = [];

  return {
    room: () => Math.max(0, (out() ? PROBES : AT_A_TIME) - running),
    async occupy(read) {
      running += 1;
      try {
        return await read();
      } finally {
        running -= 1;
        const woken = waiting;
        waiting = [];
        for (const wake of woken) wake();
      }
    },
    roomier: () => new Promise((wake) => waiting.push(wake)),
    watchOf: (url) => (near(url) ? watches.near : watches.far),
    out,
  };
}
