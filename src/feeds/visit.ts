import { request, type Dispatcher } from 'undici';

import { FetchError } from '../app/errors.ts';
import { checkUrl, type AddressRules, type CheckedUrl } from './address.ts';
import { headerValue, maxAgeMs, retryAfterMs, type AnswerHeaders } from './answer-headers.ts';
import { statusError } from './fetch-faults.ts';
import { readBody } from './read-body.ts';

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

const MAX_BYTES = 5 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, ' +
  'application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.3';
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

/** How a visit is made: where it may go, over which connections, as whom, and for how long. */
export interface Means {
  rules: AddressRules;
  agent: Dispatcher;
  userAgent: string;
  signal: AbortSignal;
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
  return checkUrl(URL.canParse(location, href) ? new URL(location, href).href : location, rules);
}

/** Reads or drops the answer that ended a visit. */
async function conclude(
  answer: Dispatcher.ResponseData,
  about: Visited,
  host: string,
  get: GetOptions,
): Promise<FetchResult> {
  const { statusCode: status, body, headers } = answer;
  if (status === 304 && (get.etag || get.lastModified)) {
    await body.dump();
    return { kind: 'not-modified', ...about };
  }
  if (status < 200 || status > 299) {
    body.on('error', () => undefined).destroy();
    throw statusError(status, host, about.retryAfterMs);
  }
  const bytes = await readBody(body, headerValue(headers, 'content-encoding'), get.maxBytes ?? MAX_BYTES);
  return { kind: 'ok', ...about, body: bytes, contentType: headerValue(headers, 'content-type') };
}

/** Visits an address that was checked, following redirects by hand: every hop is checked as the first was. */
export async function visit(start: CheckedUrl, get: GetOptions, means: Means): Promise<FetchResult> {
  const { rules, agent, userAgent, signal } = means;
  const headers = headersFor(userAgent, get);
  let target = start;
  let permanentUrl: string | null = null;
  let onlyPermanent = true;
  for (let hops = 0; ; hops += 1) {
    const answer = await request(target.url, {
      dispatcher: agent,
      headers,
      signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    const { statusCode: status, body } = answer;
    const location = headerValue(answer.headers, 'location');
    if (!REDIRECTS.has(status) || location === null) {
      return conclude(answer, visited(target.url.href, permanentUrl, answer.headers), target.host, get);
    }
    body.on('error', () => undefined).destroy();
    if (hops === MAX_REDIRECTS) {
      throw new FetchError('too-many-redirects', `${start.host} redirects more than ${MAX_REDIRECTS} times.`);
    }
    target = nextHop(location, target, rules);
    onlyPermanent &&= PERMANENT.has(status);
    if (onlyPermanent) permanentUrl = target.url.href;
  }
}
