import { ownVersion } from '../app/version.ts';
import { checkUrl, type AddressRules, type CheckedUrl } from './address.ts';
import { HostGate, type HostManners } from './host-gate.ts';
import { Pools } from './pools.ts';
import { pinnedLookup, resolveWithSystem, type Resolve } from './resolver.ts';
import { visit, type FetchResult, type GetOptions } from './visit.ts';
import { isUrl } from './parse-url.ts';

export type { FetchResult, GetOptions };

/** What the operator decides about fetching. */
export interface FetcherOptions {
  /** Where a site's keeper can reach the operator; part of the User-Agent. */
  contactUrl?: string | undefined;
  /** Lets loopback through, on any port: tests and the sandbox only. */
  allowLoopback: boolean;
  /** Host names in the operator's own network; visited only by calls that say `allowPrivate`. */
  privateHosts: readonly string[];
  /** Our version, for the User-Agent; that of `package.json` unless a test says otherwise. */
  version?: string | undefined;
  /** How names are resolved; the machine's own resolver unless a test says otherwise. */
  resolve?: Resolve | undefined;
  /** Per-host limits; loopback has none. */
  manners?: HostManners | undefined;
}

/** Fetches addresses that strangers gave, politely and within limits. */
export interface Fetcher {
  /** @throws FetchError whatever goes wrong */
  get(url: string, options?: GetOptions): Promise<FetchResult>;
  /** About how long a visit to this address would have to wait for its host's turn now, ms. */
  turnMs(url: string): number;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** A visit's own time limit comes first; this ends attempts that nobody waits for any more. */
const CONNECT_MS = 10_000;
const MANNERS: HostManners = { concurrency: 2, spacingMs: 200 };

/** Makes the one fetcher of a process: it holds the kept-alive connections and the hosts' queues. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const resolve = options.resolve ?? resolveWithSystem;
  const gate = new HostGate(options.manners ?? MANNERS);
  const userAgent =
    `Touchline/${options.version ?? ownVersion()}` + (options.contactUrl ? ` (+${options.contactUrl})` : '');
  const { allowLoopback } = options;
  const open: AddressRules = { allowLoopback, privateHosts: new Set() };
  const trusting: AddressRules = {
    allowLoopback,
    privateHosts: new Set(options.privateHosts.map((host) => host.toLowerCase())),
  };
  const poolsFor = (rules: AddressRules): Pools =>
    new Pools({
      connections: 4,
      keepAliveTimeout: 15_000,
      keepAliveMaxTimeout: 60_000,
      maxHeaderSize: 32 * 1024,
      connect: { timeout: CONNECT_MS, lookup: pinnedLookup(resolve, rules) },
    });
  // Two sets: a connection made under the operator's trust is never reused for an address that a member gave.
  const pools = { open: poolsFor(open), trusting: poolsFor(trusting) };

  const inTurn = async <T>(target: CheckedUrl, task: () => Promise<T>): Promise<T> =>
    target.loopback ? task() : gate.run(target.host, task);

  return {
    async get(text, get = {}) {
      const rules = get.allowPrivate === true ? trusting : open;
      const connections = rules === trusting ? pools.trusting : pools.open;
      return visit(checkUrl(text, rules), get, { rules, pools: connections, userAgent, inTurn });
    },
    turnMs: (url) => (isUrl(url) ? gate.waitMs(new URL(url).hostname) : 0),
    async close() {
      await Promise.all([pools.open.destroy(), pools.trusting.destroy()]);
    },
  };
}
