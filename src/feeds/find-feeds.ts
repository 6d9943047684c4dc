import { FetchError, NotAFeedError } from '../app/errors.ts';
import { decodeBody } from './decode.ts';
import { feedLinks } from './discover.ts';
import type { Feed } from './feed.ts';
import type { Fetcher, FetchResult } from './fetcher.ts';
import { parseBody } from './parse.ts';
import { completeAddress, siteFeed, usualPlaces, youtubeFeedIn } from './site-feeds.ts';

/** A feed that was found and read. */
export interface FoundFeed {
  /** Where it is; what a site says it has moved to for good. */
  url: string;
  title: string | null;
  /** How many items it has now. */
  items: number;
  language: string | null;
}

type Fetch = Pick<Fetcher, 'get'>;
type Page = FetchResult & { kind: 'ok' };

/** Feeds that a page names and that are looked at; more are categories and comments. */
const MOST = 6;

async function get(url: string, fetch: Fetch): Promise<Page> {
  const answer = await fetch.get(url);
  if (answer.kind === 'ok') return answer;
  throw new FetchError('status', 'The site says that nothing has changed, but was not asked.');
}

const describe = (asked: string, page: Page, feed: Feed): FoundFeed => ({
  url: page.permanentUrl ?? asked,
  title: feed.title,
  items: feed.items.length,
  language: feed.language,
});

/** The feed in a page; null when it is none. */
async function read(asked: string, page: Page): Promise<FoundFeed | null> {
  try {
    return describe(asked, page, await parseBody(page.body, page.contentType, page.url));
  } catch (error) {
    if (error instanceof NotAFeedError) return null;
    throw error;
  }
}

/** The feed at an address; null when there is none, for whatever reason. */
async function look(url: string, fetch: Fetch): Promise<FoundFeed | null> {
  try {
    return await read(url, await get(url, fetch));
  } catch (error) {
    if (error instanceof FetchError) return null;
    throw error;
  }
}

/** Feeds of comments are rarely what is wanted, and empty ones never; otherwise the page's own order counts. */
function bestFirst(feeds: FoundFeed[]): FoundFeed[] {
  const rank = ({ url, title, items }: FoundFeed): number =>
    (items === 0 ? 2 : 0) + (/comment|comentario/i.test(`${url} ${title ?? ''}`) ? 1 : 0);
  const byUrl = new Map(feeds.map((feed) => [feed.url, feed]));
  return [...byUrl.values()].sort((a, b) => rank(a) - rank(b));
}

/** The feeds that a page names, read. */
async function named(page: Page, fetch: Fetch): Promise<FoundFeed[]> {
  const html = decodeBody(page.body, page.contentType);
  const channel = youtubeFeedIn(html, page.url);
  const links = [...(channel === null ? [] : [channel]), ...feedLinks(html, page.url)];
  const found = await Promise.all([...new Set(links)].slice(0, MOST).map((url) => look(url, fetch)));
  return found.filter((feed) => feed !== null);
}

/** A site that refuses or lacks the page may still have a feed. */
const isRefusal = (error: unknown): error is FetchError =>
  error instanceof FetchError && [401, 403, 404, 405, 406].includes(error.status ?? 0);

/**
 * The feeds behind an address that a person pasted, best first: the address itself, else what follows from it on a known
 * site, else what the page names, else the first at one of the usual places.
 * @throws FetchError when the address cannot be fetched
 * @throws NotAFeedError when there is no feed; its message is a sentence
 */
export async function findFeeds(pasted: string, fetch: Fetch): Promise<FoundFeed[]> {
  const address = completeAddress(pasted);
  const follows = siteFeed(address);
  const known = follows === null ? null : await look(follows, fetch);
  if (known !== null) return [known];
  let page: Page | undefined;
  let refusal: FetchError | undefined;
  try {
    page = await get(address, fetch);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    refusal = error;
  }
  if (page !== undefined) {
    const itself = await read(address, page);
    if (itself !== null) return [itself];
    const found = await named(page, fetch);
    if (found.length > 0) return bestFirst(found);
  }
  // One after another, and no further than needed: each is a guess.
  for (const place of usualPlaces(page?.url ?? address)) {
    const found = await look(place, fetch);
    if (found !== null) return [found];
  }
  throw refusal ?? new NotAFeedError('This page names no feed, and none is at the usual places.');
}
