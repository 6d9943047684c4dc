import { Agent } from 'undici';

import { FetchError } from '../app/errors.ts';
import { checkUrl, type AddressRules } from './address.ts';
import { asFetchError } from './fetch-faults.ts';
import { HostGate, type HostManners } from './host-gate.ts';
import { pinnedLookup, resolveWithSystem, type Resolve } from './resolver.ts';
import { visit, type FetchResult, type GetOptions } from './visit.ts';

export type { FetchResult, GetOptions };

/** What the operator decides about fetching. */
export interface FetcherOptions {
  /** Where a site's keeper can reach the operator; part of the User-Agent. */
  contactUrl?: string | undefined;
  /** Lets loopback through, on any port: tests and the sandbox only. */
  allowLoopback: boolean;
  /** Host names in the operator's own network; visited only by calls that say `allowPrivate`. */
  privateHosts: readonly string[];
  /** Our version, for the User-Agent. */
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
  /** Ends all connections. */
  close(): Promise<void>;
}

const TIMEOUT_MS = 10_000;
const MANNERS: HostManners = { concurrency: 2, spacingMs: 200 };

/** Makes the one fetcher of a process: it holds the kept-alive connections and the hosts' queues. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const resolve = options.resolve ?? resolveWithSystem;
  const gate = new HostGate(options.manners ?? MANNERS);
  const userAgent =
    `Touchline/${options.version ?? '0.1'}` + (options.contactUrl ? ` (+${options.contactUrl})` : '');
  const { allowLoopback } = options;
  const open: AddressRules = { allowLoopback, privateHosts: new Set() };
  const trusting: AddressRules = {
    allowLoopback,
    privateHosts: new Set(options.privateHosts.map((host) => host.toLowerCase())),
  };
  const agentFor = (rules: AddressRules): Agent =>
    new Agent({
      connections: 4,
      keepAliveTimeout: 15_000,
      keepAliveMaxTimeout: 60_000,
      maxHeaderSize: 32 * 1024,
      connect: { timeout: TIMEOUT_MS, lookup: pinnedLookup(resolve, rules) },
    });
  // Two agents: a connection made under the operator's trust is never reused for an address that a member gave.
  const agents = { open: agentFor(open), trusting: agentFor(trusting) };

  return {
    async get(text, get = {}) {
      const rules = get.allowPrivate === true ? trusting : open;
      const agent = rules === trusting ? agents.trusting : agents.open;
      const start = checkUrl(text, rules);
      const timed = async (): Promise<FetchResult> => {
        const aborter = new AbortController();
        const timeoutMs = get.timeoutMs ?? TIMEOUT_MS;
        const timer = setTimeout(() => {
          aborter.abort(
            new FetchError('timeout', `${start.host} did not answer within ${timeoutMs / 1000} s.`),
          );
        }, timeoutMs);
        try {
          return await visit(start, get, { rules, agent, userAgent, signal: aborter.signal });
        } catch (error) {
          throw asFetchError(error, start.host, aborter.signal);
        } finally {
          clearTimeout(timer);
        }
      };
      return start.loopback ? timed() : gate.run(start.host, timed);
    },
    async close() {
      await Promise.all([agents.open.destroy(), agents.trusting.destroy()]);
    },
  };
}
