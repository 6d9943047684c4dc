import { FetchError } from '../app/errors.ts';
import { checkUrl, type AddressRules, type CheckedUrl } from './address.ts';
import { headerValue, maxAgeMs, retryAfterMs, type AnswerHeaders } from './answer-headers.ts';
import { ask } from './ask.ts';
import type { Answer } from './exchange.ts';
import { statusError } from './fetch-faults.ts';
import type { Pools } from './pools.ts';
import { readBody } from './read-body.ts';
import { parseUrl } from './parse-url.ts';

/** What one call decides. */
export interface GetOptions {
  /** From the last answer, sent back as `If-None-Match`. */
  etag?: string | null | undefined;
  /** From the last answer, sent back as `If-Modified-Since`. */
  lastModified?: string | null | undefined;
  accept?: string | undefined;
  /** Cap on the decompressed body; 5 MiB unless given. */
  maxBytes?: number | undefined;
  /** For the whole visit, redirects included; 10 s unless given. Waiting for a host's turn does not count. */
  timeoutMs?: number | undefined;
  /** May this call visit the operator's `privateHosts`? Never for addresses that members gave. */
  allowPrivate?: boolean | undefined;
}

/** What every visit tells. */
export interface Visited {
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

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 5 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, ' +
  'application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.3';
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

/** How a visit is made: where it may go, over which connections, as whom, and when it is a host's turn. */
export interface Means {
  rules: AddressRules;
  pools: Pools;
  userAgent: string;
  /** Runs a request when the host may be asked. */
  inTurn: <T>(target: CheckedUrl, task: () => Promise<T>) => Promise<T>;
}

function headersFor(userAgent: string, get: GetOptions): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept: get.accept ?? ACCEPT,
    'accept-encoding': 'gzip, deflate, br',
  };
  if (get.etag) headers['if-none-match'] = get.etag;
  if (get.lastModified) headers['if-modified-since'] = get.lastModified;
  return headers;
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

/** Where a redirect leads, if we may go there. @throws FetchError `blocked` */
function nextHop(location: string, from: CheckedUrl, rules: AddressRules): CheckedUrl {
  const { href } = from.url;
  return checkUrl(parseUrl(location, href)?.href ?? location, rules);
}

/** Reads the answer that ends a visit. */
async function conclude(
  { status, headers, body }: Answer,
  about: Visited,
  host: string,
  get: GetOptions,
): Promise<FetchResult> {
  if (status === 304 && (get.etag || get.lastModified)) return { kind: 'not-modified', ...about };
  if (body === null) throw statusError(status, host, about.retryAfterMs);
  const bytes = await readBody(body, headerValue(headers, 'content-encoding'), get.maxBytes ?? MAX_BYTES);
  return { kind: 'ok', ...about, body: bytes, contentType: headerValue(headers, 'content-type') };
}

/** An answer that names another address. */
interface Redirect {
  status: number;
  location: string;
}

/**
 * Visits an address that was checked, following redirects by hand: every hop is checked as the first was, waits for its
 * own host's turn, and shares the one time limit.
 * @throws FetchError
 */
export async function visit(start: CheckedUrl, get: GetOptions, means: Means): Promise<FetchResult> {
  const { rules, pools, userAgent, inTurn } = means;
  const timeoutMs = get.timeoutMs ?? TIMEOUT_MS;
  const headers = headersFor(userAgent, get);
  let target = start;
  let permanentUrl: string | null = null;
  let onlyPermanent = true;
  let leftMs = timeoutMs;
  for (let hops = 0; ; hops += 1) {
    const here: CheckedUrl = target;
    const take = async (answer: Answer): Promise<Redirect | FetchResult> => {
      const location = headerValue(answer.headers, 'location');
      return REDIRECTS.has(answer.status) && location !== null
        ? { status: answer.status, location }
        : conclude(answer, visited(here.url.href, permanentUrl, answer.headers), here.host, get);
    };
    const found = await inTurn(here, async (): Promise<Redirect | FetchResult> => {
      const began = performance.now();
      try {
        return await ask(here, headers, pools, { leftMs, timeoutMs }, take);
      } finally {
        leftMs = Math.max(1, leftMs - (performance.now() - began));
      }
    });
    if ('kind' in found) return found;
    if (hops === MAX_REDIRECTS) {
      throw new FetchError('too-many-redirects', `${start.host} redirects more than ${MAX_REDIRECTS} times.`);
    }
    target = nextHop(found.location, here, rules);
    onlyPermanent &&= PERMANENT.has(found.status);
    if (onlyPermanent) permanentUrl = target.url.href;
  }
}
