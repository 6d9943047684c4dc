import { z } from 'zod';
import { keys } from './keys.ts';
import { run, script, type RedisClient } from './script.ts';

/** Delivery records outlive the story's own retention, so that nothing is posted again as long as it could be. */
const RECORD_SECONDS = 190 * 24 * 3600;

/** Puts a story at the end of an outbox, or keeps its turn and counts that there is more to say about it. */
const enqueueScript = script(`
redis.call('HINCRBY', KEYS[3], ARGV[1], 1)
if redis.call('ZSCORE', KEYS[1], ARGV[1]) then return 0 end
redis.call('ZADD', KEYS[1], redis.call('INCR', KEYS[2]), ARGV[1])
return 1
`);

/** Takes a story out, unless it was put in again since the caller looked. */
const doneScript = script(`
if redis.call('HGET', KEYS[2], ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('HDEL', KEYS[2], ARGV[1])
return redis.call('ZREM', KEYS[1], ARGV[1])
`);

const record = z.object({
  state: z.enum(['intent', 'sent']),
  /** Epoch ms of the first attempt: a message of ours cannot be older. */
  intentAt: z.coerce.number(),
  /** Id of the message, once sent. */
  message: z.string().optional(),
  /** Fingerprint of what was last sent or edited. */
  content: z.string().optional(),
});
export type DeliveryRecord = z.infer<typeof record>;

/** What each channel is to get, and what it has. */
export function deliveryStore(redis: RedisClient) {
  return {
    /** Adds a story to a channel's outbox; one that waits already keeps its turn. */
    async enqueue(channel: string, story: string): Promise<void> {
      const touched = [keys.outbox(channel), keys.outboxTurn(channel), keys.outboxAsked(channel)];
      await run(redis, enqueueScript, touched, [story]);
    },

    /** The story whose turn it is, and how often it was asked for since it was last done. */
    async next(channel: string): Promise<{ story: string; asked: string } | undefined> {
      const [story] = await redis.zrange(keys.outbox(channel), '0', '0');
      if (story === undefined) return undefined;
      return { story, asked: (await redis.hget(keys.outboxAsked(channel), story)) ?? '' };
    },

    /** Takes a story out of the outbox; it stays when it was asked for again meanwhile. */
    async done(channel: string, story: string, asked: string): Promise<void> {
      await run(redis, doneScript, [keys.outbox(channel), keys.outboxAsked(channel)], [story, asked]);
    },

    async clear(channel: string): Promise<void> {
      await redis.del(keys.outbox(channel), keys.outboxAsked(channel));
    },

    async record(channel: string, story: string): Promise<DeliveryRecord | undefined> {
      const stored = await redis.hgetall(keys.delivery(channel, story));
      return Object.keys(stored).length === 0 ? undefined : record.parse(stored);
    },

    /** Notes that we are about to send. The first attempt's time stays. */
    async intend(channel: string, story: string, now: number): Promise<void> {
      const key = keys.delivery(channel, story);
      await redis.hsetnx(key, 'intentAt', String(now));
      await redis.hsetnx(key, 'state', 'intent');
      await redis.expire(key, RECORD_SECONDS);
    },

    /** Notes that the message stands in the channel with this content. */
    async sent(channel: string, story: string, message: string, content: string): Promise<void> {
      await redis.hset(keys.delivery(channel, story), { state: 'sent', message, content });
    },

    /** Why nothing is sent to a channel; undefined while all is well. */
    async paused(channel: string): Promise<string | undefined> {
      return (await redis.get(keys.paused(channel))) ?? undefined;
    },

    /** Pauses a channel; answers whether it was not paused before. */
    async pause(channel: string, reason: string): Promise<boolean> {
      return (await redis.set(keys.paused(channel), reason, 'NX')) === 'OK';
    },

    async resume(channel: string): Promise<void> {
      await redis.del(keys.paused(channel));
    },
  };
}
