import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  isSameWish,
  MOST_SUBSCRIPTIONS,
  subscriptionSchema,
  type Facet,
  type Subscription,
  type Wish,
} from '../stories/subscription.ts';
import type { AuditEntry } from './audit.ts';
import { changeHash, type Outcome } from './change-hash.ts';
import { parseStored } from './json.ts';
import { keys } from './keys.ts';
import type { RedisClient } from './script.ts';
import { subscriptionIndex } from './subscription-index.ts';

/**
 * The id of "this channel wants this": setting up twice is setting up once. `turn` tells apart where the id is taken by a
 * subscription that was edited since and wants something else now.
 */
export function subscriptionId({ guild, channel, club, player, categories = [] }: Wish, turn = 1): string {
  const rest = [...(player ? [`player ${player}`] : []), ...categories.toSorted()];
  const wish = [guild, channel, club ?? '', ...rest, ...(turn > 1 ? [turn] : [])].join(' ');
  return createHash('sha256').update(wish).digest('hex').slice(0, 8);
}

/** One step of a walk over the subscribers of a facet. */
export interface WalkStep {
  found: Subscription[];
  /** Where to go on; undefined at the end. */
  cursor: string | undefined;
}

/** Subscriptions by server, by channel and by what they want. */
export function subscriptionStore(redis: RedisClient) {
  const listed = subscriptionIndex(redis);

  /** A subscription with the text that it is stored as. */
  const readWithText = async (guild: string, id: string) => {
    const text = await redis.hget(keys.subscriptions(guild), id);
    const subscription = parseStored(subscriptionSchema, text);
    return text === null || subscription === undefined ? undefined : { subscription, text };
  };

  const ofGuild = async (guild: string): Promise<Subscription[]> => {
    const stored = await redis.hvals(keys.subscriptions(guild));
    return stored.flatMap((text) => parseStored(subscriptionSchema, text) ?? []);
  };

  /**
   * Puts `after` (null: nothing) in the place of what was stored, in one step with its note. It is listed before, so that
   * a crash leaves no subscription that is not found, and once more afterwards: meanwhile a walk may have dropped the
   * reference to what was not there yet. What is listed in vain is dropped by the next walk.
   */
  const replace = async (
    was: { subscription: Subscription; text: string } | undefined,
    after: Subscription | null,
    { entry, most }: { entry: AuditEntry | null; most?: number },
  ): Promise<Outcome> => {
    const subject = after ?? was?.subscription;
    if (subject === undefined) return 'stale';
    const { guild, id } = subject;
    if (after !== null) await listed.list(after);
    const outcome = await changeHash(redis, {
      key: keys.subscriptions(guild),
      fields: [{ field: id, before: was?.text ?? null, after: after && JSON.stringify(after) }],
      auditKey: keys.audit(guild),
      entry,
      ...(most === undefined ? {} : { most }),
    });
    if (outcome !== 'done') return outcome;
    if (after !== null) await listed.list(after);
    if (was !== undefined) await listed.unlist(was.subscription, after);
    if ((await redis.hlen(keys.subscriptions(guild))) === 0) await redis.srem(keys.guilds, guild);
    return outcome;
  };

  return {
    /** Saves a subscription, whatever was there. One that exists keeps the time at which it began. */
    async put(subscription: Subscription): Promise<Subscription> {
      for (;;) {
        const was = await readWithText(subscription.guild, subscription.id);
        const createdAt = was?.subscription.createdAt ?? subscription.createdAt;
        const saved = { ...subscription, createdAt };
        if ((await replace(was, saved, { entry: null })) === 'done') return saved;
      }
    },

    /**
     * Adds what a channel wants, unless it has that already: then that is answered. `full`: a server may have
     * {@link MOST_SUBSCRIPTIONS}. `noted`: the entry for the audit, of the subscription as it will be.
     */
    async add(
      wish: Omit<Subscription, 'id'>,
      noted: (added: Subscription) => AuditEntry,
    ): Promise<{ outcome: 'added' | 'exists' | 'full'; subscription: Subscription }> {
      for (let turn = 1; ;) {
        const subscription = { ...wish, id: subscriptionId(wish, turn) };
        const existing = await ofGuild(wish.guild);
        const same = existing.find((each) => isSameWish(each, wish));
        if (same !== undefined) return { outcome: 'exists', subscription: same };
        if (existing.some(({ id }) => id === subscription.id)) turn += 1;
        else {
          const limits = { entry: noted(subscription), most: MOST_SUBSCRIPTIONS };
          const outcome = await replace(undefined, subscription, limits);
          if (outcome === 'full') return { outcome, subscription };
          if (outcome === 'done') return { outcome: 'added', subscription };
        }
      }
    },

    /** Changes a subscription that is still as `before` says; its id stays. `stale`: somebody else has changed it. */
    async edit(before: Subscription, after: Subscription, entry: AuditEntry): Promise<Outcome> {
      const was = await readWithText(before.guild, before.id);
      if (was === undefined || !isDeepStrictEqual(was.subscription, before)) return 'stale';
      return replace(was, after, { entry });
    },

    /** Removes a subscription. With an entry: only if it is still as it is given. */
    async remove(subscription: Subscription, entry: AuditEntry | null = null): Promise<Outcome> {
      for (;;) {
        const was = await readWithText(subscription.guild, subscription.id);
        if (was === undefined) await listed.unlist(subscription);
        if (was === undefined || (entry !== null && !isDeepStrictEqual(was.subscription, subscription)))
          return 'stale';
        const outcome = await replace(was, null, { entry });
        if (outcome !== 'stale' || entry !== null) return outcome;
      }
    },

    async get(guild: string, id: string): Promise<Subscription | undefined> {
      return (await readWithText(guild, id))?.subscription;
    },

    ofGuild,

    async ofChannel(channel: string): Promise<Subscription[]> {
      const index = keys.subscriptionsOfChannel(channel);
      return listed.follow(index, await redis.smembers(index));
    },

    /** About `count` of the servers that have subscriptions, from `cursor` on (`0`: the start). */
    async walkGuilds(
      cursor: string,
      count: number,
    ): Promise<{ found: string[]; cursor: string | undefined }> {
      const [next, found] = await redis.sscan(keys.guilds, cursor, 'COUNT', count);
      return { found, cursor: next === '0' ? undefined : next };
    },

    /** About `count` subscribers of a facet from `cursor` on (`0`: the start). Each is met at least once. */
    async walk(facet: Facet, cursor: string, count: number): Promise<WalkStep> {
      const index = keys.subscribers(facet);
      const [next, references] = await redis.sscan(index, cursor, 'COUNT', count);
      return { found: await listed.follow(index, references), cursor: next === '0' ? undefined : next };
    },
  };
}
