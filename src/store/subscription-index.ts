import { facetsOf, subscriptionSchema, type Subscription } from '../stories/subscription.ts';
import { parseStored } from './json.ts';
import { keys } from './keys.ts';
import type { RedisClient } from './script.ts';

/** Where a subscription is listed: by what it wants, and by its channel. */
function indicesOf(subscription: Subscription): string[] {
  return [
    ...facetsOf(subscription).map((facet) => keys.subscribers(facet)),
    keys.subscriptionsOfChannel(subscription.channel),
  ];
}

const referenceTo = ({ guild, id }: Subscription) => `${guild}/${id}`;

/** The sets of references `guild/subscription` by which subscriptions are found. */
export function subscriptionIndex(redis: RedisClient) {
  const read = async (guild: string, id: string) =>
    parseStored(subscriptionSchema, await redis.hget(keys.subscriptions(guild), id));

  return {
    async list(subscription: Subscription): Promise<void> {
      for (const index of indicesOf(subscription)) await redis.sadd(index, referenceTo(subscription));
      await redis.sadd(keys.guilds, subscription.guild);
    },

    /** Takes a subscription out of where it was listed, but not out of where its new form is. */
    async unlist(was: Subscription, now: Subscription | null = null): Promise<void> {
      const stay = now === null ? [] : indicesOf(now);
      for (const index of indicesOf(was))
        if (!stay.includes(index)) await redis.srem(index, referenceTo(was));
    },

    /** Follows references; one whose subscription is gone, or belongs elsewhere by now, is dropped. */
    async follow(index: string, references: readonly string[]): Promise<Subscription[]> {
      const found = await Promise.all(
        references.map(async (reference) => {
          const [guild = '', id = ''] = reference.split('/');
          const stored = await read(guild, id);
          if (stored !== undefined && indicesOf(stored).includes(index)) return stored;
          await redis.srem(index, reference);
          return undefined;
        }),
      );
      return found.filter((subscription) => subscription !== undefined);
    },
  };
}
