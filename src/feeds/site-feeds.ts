import { parseUrl } from './parse-url.ts';

/**
 * An address as a person pastes it, made one that can be fetched: without Discord's angle brackets, with a scheme, and
 * `feed:` undone. Whatever is no address even so comes back trimmed; the fetcher says what is wrong with it.
 */
export function completeAddress(text: string): string {
  const bare = text
    .trim()
    .replace(/^<(.*)>$/s, '$1')
    .trim();
  const web = bare.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'https://');
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(web) ? web : `https://${web}`;
}

/** What follows a site's pages by their first path segments; null where the page is of another kind. */
type SiteRule = (parts: string[], url: URL) => string | null;

const youtubeFeed = (by: 'channel_id' | 'playlist_id' | 'user', id: string): string =>
  `https://www.youtube.com/feeds/videos.xml?${by}=${encodeURIComponent(id)}`;

const YOUTUBE: SiteRule = ([kind = '', name], url) => {
  const list = url.searchParams.get('list');
  if (list !== null && /^[\w-]{10,60}$/.test(list)) return youtubeFeed('playlist_id', list);
  if (name === undefined) return null;
  if (kind === 'channel' && /^UC[\w-]{22}$/.test(name)) return youtubeFeed('channel_id', name);
  return kind === 'user' ? youtubeFeed('user', name) : null;
};

const REDDIT: SiteRule = ([kind = '', name]) =>
  name !== undefined && /^(?:r|u|user)$/i.test(kind) ? `https://www.reddit.com/${kind}/${name}/.rss` : null;

const BLUESKY: SiteRule = ([kind, handle]) =>
  kind === 'profile' && handle !== undefined ? `https://bsky.app/profile/${handle}/rss` : null;

const GITHUB: SiteRule = ([owner, repository, kind, ...rest]) => {
  if (owner === undefined || repository === undefined) return null;
  const home = `https://github.com/${owner}/${repository}`;
  if (kind === 'commits' && rest.length > 0) return `${home}/commits/${rest.join('/')}.atom`;
  return kind === undefined || kind === 'releases' || kind === 'tags'
    ? `${home}/${kind ?? 'releases'}.atom`
    : null;
};

const MEDIUM: SiteRule = ([name]) => (name === undefined ? null : `https://medium.com/feed/${name}`);

/** Sites whose feeds follow from a page's address, by host name without `www.`, `m.` and the like. */
const SITES: Record<string, SiteRule> = {
  'youtube.com': YOUTUBE,
  'reddit.com': REDDIT,
  'bsky.app': BLUESKY,
  'github.com': GITHUB,
  'medium.com': MEDIUM,
};

/** The feed that follows from a page's address alone, on sites that are known for it; null elsewhere. */
export function siteFeed(address: string): string | null {
  const url = parseUrl(address);
  if (url === null) return null;
  const host = url.hostname.replace(/^(?:www|m|old|new|np|sh)\./, '');
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const rule = Object.hasOwn(SITES, host) ? SITES[host] : undefined;
  if (rule !== undefined) return rule(parts, url);
  // Mastodon, on whatever host: a local account's page is `/@name`.
  const [account] = parts;
  return parts.length === 1 && /^@\w[\w.-]{0,60}$/.test(account ?? '') && !(account ?? '').endsWith('.rss')
    ? `${url.origin}/${account}.rss`
    : null;
}

/** The feed of a YouTube channel whose page goes by a handle: the page holds the channel's id. Null elsewhere. */
export function youtubeFeedIn(page: string, address: string): string | null {
  if (!/^https?:\/\/(?:[\w-]+\.)?youtube\.com\//i.test(address)) return null;
  const id =
    /<meta\s[^>]{0,200}?(?:channelId|identifier)"\s{0,9}content="(UC[\w-]{22})"/.exec(page)?.[1] ??
    /"(?:externalId|channelId|browseId)"\s{0,9}:\s{0,9}"(UC[\w-]{22})"/.exec(page)?.[1];
  return id === undefined ? null : youtubeFeed('channel_id', id);
}

/** Where sites keep feeds that their pages do not name, likeliest first. */
const PLACES = ['feed', 'rss', 'rss.xml', 'atom.xml', 'feed.xml', 'index.xml', 'feed.json'];

/** Addresses at which a site is likely to have a feed: below the page's own path, then at the top. At most nine. */
export function usualPlaces(address: string): string[] {
  const url = parseUrl(address);
  if (url === null) return [];
  const { origin, pathname } = url;
  const section = pathname.replace(/\/+$/, '').replace(/\/[^/]*\.\w{2,5}$/, '');
  const below = section === '' ? [] : PLACES.slice(0, 2).map((place) => `${origin}${section}/${place}`);
  return [...below, ...PLACES.map((place) => `${origin}/${place}`)];
}
