import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseStored } from './json.ts';
import { keys } from './keys.ts';
import type { RedisClient } from './script.ts';
import { subscriptionSchema, type Subscription } from '../stories/subscription.ts';

/** A server's own settings. */
const settingsSchema = z.object({
  /** Language of posts and of words to everyone. */
  language: z.enum(['en', 'es']).default('en'),
  /** Where moderators hear of what needs them. */
  alertsChannel: z.string().optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The id of "this channel wants this club": setting up twice is setting up once. */
export function subscriptionId(guild: string, channel: string, club: string): string {
  return createHash('sha256').update(`${guild} ${channel} ${club}`).digest('hex').slice(0, 8);
}

/** Subscriptions by server, by club and by channel, and the servers' settings. */
export function subscriptionStore(redis: RedisClient) {
  /** Follows references `guild/subscription`; one whose subscription is gone is dropped. */
  const follow = async (index: string): Promise<Subscription[]> => {
    const references = await redis.smembers(index);
    const found = await Promise.all(
      references.map(async (reference) => {
        const [guild = '', id = ''] = reference.split('/');
        const stored = parseStored(subscriptionSchema, await redis.hget(keys.subscriptions(guild), id));
        if (stored === undefined) await redis.srem(index, reference);
        return stored;
      }),
    );
    return found.filter((subscription) => subscription !== undefined);
  };

  return {
    /** Saves a subscription. One that exists keeps the time at which it began. */
    async put(subscription: Subscription): Promise<Subscription> {
      const { guild, id, club, channel } = subscription;
      const key = keys.subscriptions(guild);
      const before = parseStored(subscriptionSchema, await redis.hget(key, id));
      const saved = { ...subscription, createdAt: before?.createdAt ?? subscription.createdAt };
      await redis.hset(key, id, JSON.stringify(saved));
      await redis.sadd(keys.subscriptionsOfClub(club), `${guild}/${id}`);
      await redis.sadd(keys.subscriptionsOfChannel(channel), `${guild}/${id}`);
      return saved;
    },

    async remove({ guild, id, club, channel }: Subscription): Promise<void> {
      await redis.hdel(keys.subscriptions(guild), id);
      await redis.srem(keys.subscriptionsOfClub(club), `${guild}/${id}`);
      await redis.srem(keys.subscriptionsOfChannel(channel), `${guild}/${id}`);
    },

    async ofGuild(guild: string): Promise<Subscription[]> {
      const stored = await redis.hvals(keys.subscriptions(guild));
      return stored.flatMap((text) => parseStored(subscriptionSchema, text) ?? []);
    },

    ofClub: (club: string) => follow(keys.subscriptionsOfClub(club)),
    ofChannel: (channel: string) => follow(keys.subscriptionsOfChannel(channel)),

    async settings(guild: string): Promise<Settings> {
      return settingsSchema.parse(await redis.hgetall(keys.settings(guild)));
    },

    async changeSettings(guild: string, change: Partial<Settings>): Promise<void> {
      await redis.hset(keys.settings(guild), change);
    },
  };
}
