import { Agent, request, type Dispatcher } from 'undici';

import { FetchError } from '../app/errors.ts';
import { checkUrl, type AddressRules, type CheckedUrl } from './address.ts';
import { headerValue, maxAgeMs, retryAfterMs, type AnswerHeaders } from './answer-headers.ts';
import { asFetchError, statusError } from './fetch-faults.ts';
import { HostGate, type HostManners } from './host-gate.ts';
import { readBody } from './read-body.ts';
import { pinnedLookup, resolveWithSystem, type Resolve } from './resolver.ts';

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

/** What one call decides. */
export interface GetOptions {
  /** From the last answer, sent back as `If-None-Match`. */
  etag?: string | null | undefined;
  /** From the last answer, sent back as `If-Modified-Since`. */
  lastModified?: string | null | undefined;
  accept?: string | undefined;
  /** Cap on the decompressed body; 5 MiB unless given. */
  maxBytes?: number | undefined;
  /** For the whole visit, redirects included; 10 s unless given. Waiting for the host's turn does not count. */
  timeoutMs?: number | undefined;
  /** May this call visit the operator's `privateHosts`? Never for addresses that members gave. */
  allowPrivate?: boolean | undefined;
}

interface Visited {
  /** The address that answered. */
  url: string;
  /** Where the site says the address has moved for good (301 and 308 only); null when it has not. */
  permanentUrl: string | null;
  etag: string | null;
  lastModified: string | null;
  /** `max-age` of `Cache-Control`. */
  maxAgeMs: number | null;
  retryAfterMs: number | null;
}

/** What came of a visit. */
export type FetchResult =
  (Visited & { kind: 'not-modified' }) | (Visited & { kind: 'ok'; body: Buffer; contentType: string | null });

/** Fetches addresses that strangers gave, politely and within limits. */
export interface Fetcher {
  /** @throws FetchError whatever goes wrong */
  get(url: string, options?: GetOptions): Promise<FetchResult>;
  /** Ends all connections. */
  close(): Promise<void>;
}

const MAX_BYTES = 5 * 1024 * 1024;
const TIMEOUT_MS = 10_000;
const MAX_REDIRECTS = 5;
const MANNERS: HostManners = { concurrency: 2, spacingMs: 200 };
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, ' +
  'application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.3';
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

/** One request, no redirect followed, for as long as `signal` allows. */
async function ask(
  target: CheckedUrl,
  agent: Dispatcher,
  headers: Record<string, string>,
  signal: AbortSignal,
) {
  const { url } = target;
  return request(url, { dispatcher: agent, headers, signal, headersTimeout: 0, bodyTimeout: 0 });
}

function visited(url: string, permanentUrl: string | null, headers: AnswerHeaders): Visited {
  return {
    url,
    permanentUrl,
    etag: headerValue(headers, 'etag'),
    lastModified: headerValue(headers, 'last-modified'),
    maxAgeMs: maxAgeMs(headerValue(headers, 'cache-control')),
    retryAfterMs: retryAfterMs(headerValue(headers, 'retry-after'), Date.now()),
  };
}

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

  async function visit(
    start: CheckedUrl,
    rules: AddressRules,
    get: GetOptions,
    signal: AbortSignal,
  ): Promise<FetchResult> {
    const agent = rules === trusting ? agents.trusting : agents.open;
    const headers: Record<string, string> = {
      'user-agent': userAgent,
      accept: get.accept ?? ACCEPT,
      'accept-encoding': 'gzip, deflate, br',
    };
    if (get.etag) headers['if-none-match'] = get.etag;
    if (get.lastModified) headers['if-modified-since'] = get.lastModified;
    let target = start;
    let permanentUrl: string | null = null;
    let onlyPermanent = true;
    for (let hops = 0; ; hops += 1) {
      const answer = await ask(target, agent, headers, signal);
      const { statusCode: status, body } = answer;
      const location = headerValue(answer.headers, 'location');
      if (REDIRECTS.has(status) && location !== null) {
        body.on('error', () => undefined).destroy();
        if (hops === MAX_REDIRECTS) {
          throw new FetchError(
            'too-many-redirects',
            `${start.host} redirects more than ${MAX_REDIRECTS} times.`,
          );
        }
        const next = URL.canParse(location, target.url.href)
          ? new URL(location, target.url.href).href
          : location;
        target = checkUrl(next, rules);
        onlyPermanent &&= PERMANENT.has(status);
        if (onlyPermanent) permanentUrl = target.url.href;
        continue;
      }
      const about = visited(target.url.href, permanentUrl, answer.headers);
      if (status === 304 && (get.etag || get.lastModified)) {
        await body.dump();
        return { kind: 'not-modified', ...about };
      }
      if (status < 200 || status > 299) {
        body.on('error', () => undefined).destroy();
        throw statusError(status, target.host, about.retryAfterMs);
      }
      const bytes = await readBody(
        body,
        headerValue(answer.headers, 'content-encoding'),
        get.maxBytes ?? MAX_BYTES,
      );
      return { kind: 'ok', ...about, body: bytes, contentType: headerValue(answer.headers, 'content-type') };
    }
  }

  return {
    async get(text, get = {}) {
      const rules = get.allowPrivate === true ? trusting : open;
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
          return await visit(start, rules, get, aborter.signal);
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
