import { createHash } from 'node:crypto';
import { facetsOf, subscriptionSchema, type Facet, type Subscription } from '../stories/subscription.ts';
import { parseStored } from './json.ts';
import { keys } from './keys.ts';
import type { RedisClient } from './script.ts';

/** What makes two wishes of a channel the same wish. */
export type Wish = Pick<Subscription, 'guild' | 'channel' | 'club'> &
  Partial<Pick<Subscription, 'player' | 'categories'>>;

/** The id of "this channel wants this": setting up twice is setting up once. */
export function subscriptionId({ guild, channel, club, player, categories = [] }: Wish): string {
  const rest = [...(player ? [`player ${player}`] : []), ...categories.toSorted()];
  const wish = [guild, channel, club ?? '', ...rest].join(' ');
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
  const read = async (guild: string, id: string) =>
    parseStored(subscriptionSchema, await redis.hget(keys.subscriptions(guild), id));

  /** Follows references `guild/subscription`; one whose subscription is gone is dropped. */
  const follow = async (index: string, references: readonly string[]): Promise<Subscription[]> => {
    const found = await Promise.all(
      references.map(async (reference) => {
        const [guild = '', id = ''] = reference.split('/');
        const stored = await read(guild, id);
        if (stored === undefined) await redis.srem(index, reference);
        return stored;
      }),
    );
    return found.filter((subscription) => subscription !== undefined);
  };

  const unlist = async (subscription: Subscription): Promise<void> => {
    const reference = `${subscription.guild}/${subscription.id}`;
    for (const facet of facetsOf(subscription)) await redis.srem(keys.subscribers(facet), reference);
    await redis.srem(keys.subscriptionsOfChannel(subscription.channel), reference);
  };

  return {
    /** Saves a subscription. One that exists keeps the time at which it began. */
    async put(subscription: Subscription): Promise<Subscription> {
      const { guild, id, channel } = subscription;
      const before = await read(guild, id);
      const saved = { ...subscription, createdAt: before?.createdAt ?? subscription.createdAt };
      if (before !== undefined) await unlist(before);
      await redis.hset(keys.subscriptions(guild), id, JSON.stringify(saved));
      await redis.sadd(keys.guilds, guild);
      for (const facet of facetsOf(saved)) await redis.sadd(keys.subscribers(facet), `${guild}/${id}`);
      await redis.sadd(keys.subscriptionsOfChannel(channel), `${guild}/${id}`);
      return saved;
    },

    async remove(subscription: Subscription): Promise<void> {
      const { guild } = subscription;
      await redis.hdel(keys.subscriptions(guild), subscription.id);
      await unlist(subscription);
      if ((await redis.hlen(keys.subscriptions(guild))) === 0) await redis.srem(keys.guilds, guild);
    },

    get: read,

    async ofGuild(guild: string): Promise<Subscription[]> {
      const stored = await redis.hvals(keys.subscriptions(guild));
      return stored.flatMap((text) => parseStored(subscriptionSchema, text) ?? []);
    },

    async ofChannel(channel: string): Promise<Subscription[]> {
      const index = keys.subscriptionsOfChannel(channel);
      return follow(index, await redis.smembers(index));
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
      return { found: await follow(index, references), cursor: next === '0' ? undefined : next };
    },
  };
}
