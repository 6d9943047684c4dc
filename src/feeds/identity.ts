import { canonicalUrl } from './canonical-url.ts';
import { shortHash } from './content-id.ts';
import type { FeedItem } from './feed.ts';
import { folded, nearlySame } from './headline.ts';

export { canonicalUrl };

/** What tells an item of one link, or of no link at all, from others. Folding texts is slow, so only when asked for. */
class Facts {
  readonly item: FeedItem;
  /** The canonical link, or '' where the link tells nothing: none, a site's front page, the feed itself. */
  readonly link: string;
  /** The item's own name for itself, or '' where it has none beyond its link. */
  readonly guid: string;
  #title: string | undefined;
  #body: string | undefined;

  constructor(item: FeedItem, feed: string) {
    this.item = item;
    const canonical = item.link === null ? '' : canonicalUrl(item.link);
    const isFront = !/[/?#]/.test(canonical) || canonical === feed;
    this.link = isFront ? '' : canonical;
    const own = item.id.startsWith('content:') || item.id === item.link ? '' : item.id.trim();
    const named = /^https?:/i.test(own) ? canonicalUrl(own) : own;
    this.guid = named === this.link ? '' : named;
  }

  get title(): string {
    return (this.#title ??= folded(this.item.title));
  }

  get body(): string {
    const { summary, content } = this.item;
    return (this.#body ??= folded((summary ?? content ?? '').slice(0, 1000)).slice(0, 400));
  }
}

/** Is this the same report under a new guid or date, rather than another report at the same address? */
function isRepeat(one: Facts, other: Facts): boolean {
  if (one.guid !== '' && one.guid === other.guid) return nearlySame(one.title, other.title);
  if (!nearlySame(one.title, other.title)) return false;
  return one.body === '' || other.body === '' || nearlySame(one.body, other.body);
}

const timeOf = ({ item }: Facts): number =>
  item.published === null ? Number.NaN : Date.parse(item.published);

/** Oldest first: by date where both have one, else in the order that feeds have, newest on top. */
function oldestFirst(group: Facts[]): Facts[] {
  return group.toReversed().sort((a, b) => timeOf(a) - timeOf(b) || 0);
}

/** One item on its own, its link telling it from all others; else its guid; else what it says. */
function aloneKey(facts: Facts, feed: string): string {
  if (facts.link !== '') return shortHash('link', facts.link);
  if (facts.guid !== '') return shortHash('guid', feed.split('/')[0] ?? '', facts.guid);
  return shortHash('text', feed, facts.title, facts.title === '' ? facts.body : '');
}

/** What tells an item from others of the same link: its guid where that is its own, else its words. */
function apartKey(facts: Facts, feed: string, shared: ReadonlySet<string>): string {
  const { guid, title, body } = facts;
  return guid !== '' && !shared.has(guid)
    ? shortHash('apart', aloneKey(facts, feed), guid)
    : shortHash('apart', aloneKey(facts, feed), title, body);
}

/** Guids that more than one distinct report bears. */
function sharedGuids(group: readonly Facts[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { guid } of group) (seen.has(guid) ? shared : seen).add(guid);
  return shared;
}

/**
 * The identities of a feed's items, in their order: short, stable, safe in keys; equal for what is the same report.
 *
 * An item is its canonical link, whatever its date, guid, capitals or words; without a telling link its guid; without
 * either its title. Where several reports in one feed share that (a live blog, a guid for all), the oldest keeps the
 * plain identity, so that it stays the same when a second one joins, and the others are told apart by guid or words.
 */
export function itemIdentities(items: readonly FeedItem[], feedUrl: string): string[] {
  const feed = canonicalUrl(feedUrl);
  const all = items.map((item) => new Facts(item, feed));
  const groups = new Map<string, Facts[]>();
  for (const facts of all) {
    const key = aloneKey(facts, feed);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [facts]);
    else group.push(facts);
  }
  const found = new Map<FeedItem, string>();
  for (const [key, group] of groups) {
    const distinct: Facts[] = [];
    const keys = new Map<Facts, string>();
    const ordered = oldestFirst(group);
    const shared = group.length > 1 ? sharedGuids(group) : new Set<string>();
    for (const facts of ordered) {
      const same = distinct.slice(-50).find((other) => isRepeat(facts, other));
      const own = keys.size === 0 ? key : apartKey(facts, feed, shared);
      const identity = (same === undefined ? undefined : keys.get(same)) ?? own;
      if (same === undefined) {
        distinct.push(facts);
        keys.set(facts, identity);
      }
      found.set(facts.item, identity);
    }
  }
  return items.map((item) => found.get(item) ?? '');
}

/** The identity of one item by itself; see {@link itemIdentities}, which also tells live-blog items apart. */
export function itemIdentity(item: FeedItem, feedUrl: string): string {
  const feed = canonicalUrl(feedUrl);
  return aloneKey(new Facts(item, feed), feed);
}
