import { z } from 'zod';
import { keys } from './keys.ts';
import { run, script, type RedisClient } from './script.ts';

/** A story takes new reports for days, not weeks; its posts' records outlive that, so that nothing is posted again. */
const RECORD_SECONDS = 30 * 24 * 3600;

/** Puts a piece at the end of an outbox, or keeps its turn and counts that there is more to say about it. */
const enqueueScript = script(`
redis.call('HINCRBY', KEYS[3], ARGV[1], 1)
if redis.call('ZSCORE', KEYS[1], ARGV[1]) then return 0 end
redis.call('ZADD', KEYS[1], redis.call('INCR', KEYS[2]), ARGV[1])
return 1
`);

/** Takes a piece out, unless it was put in again since the caller looked. */
const doneScript = script(`
if redis.call('HGET', KEYS[2], ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('HDEL', KEYS[2], ARGV[1])
return redis.call('ZREM', KEYS[1], ARGV[1])
`);

/** Notes that we are about to send. The first attempt's time and what it said stay. */
const intendScript = script(`
redis.call('HSETNX', KEYS[1], 'intentAt', ARGV[1])
redis.call('HSETNX', KEYS[1], 'stories', ARGV[2])
redis.call('HSET', KEYS[1], 'state', 'intent')
redis.call('EXPIRE', KEYS[1], ARGV[3])
return redis.call('HGET', KEYS[1], 'stories')
`);

/** Messages that were set aside and are kept. */
const MOST_SET_ASIDE = 200;

/** A message that Discord refused for what it says. */
export interface SetAside {
  channel: string;
  piece: string;
  reason: string;
  /** What was sent. */
  body: unknown;
  /** Epoch ms. */
  at: number;
}

const number = z.coerce.number();

/** How a piece stands in a channel. All times epoch ms. */
const recordSchema = z.object({
  /**
   * `digest`: the story waits for a digest, or came with one. `refused`: Discord did not take what we said.
   * `joined`: it is told in the post of another story of the same match, `root`.
   */
  state: z.enum(['intent', 'sent', 'digest', 'refused', 'joined']),
  root: z.string().optional(),
  /** The first attempt: a message of ours cannot be older. */
  intentAt: number.optional(),
  /** Id of the message, once sent. */
  message: z.string().optional(),
  /** The thread it stands in, where that is not the channel itself. */
  place: z.string().optional(),
  /** Fingerprint of what was last sent or edited. */
  content: z.string().optional(),
  /** The newest report that was dealt with. */
  upTo: number.optional(),
  editedAt: number.optional(),
  /** When the last follow-up was sent. */
  followedAt: number.optional(),
  /** The discussion thread under the post. */
  thread: z.string().optional(),
  /** Whether it was published to the followers of an announcement channel. */
  published: z.string().optional(),
  /** The stories of a digest, separated by blanks. */
  stories: z.string().optional(),
});
export type DeliveryRecord = z.infer<typeof recordSchema>;

/** What each channel is to get, and what it has. A piece is a story's id, `story/article` for a follow-up, or a digest. */
export function deliveryStore(redis: RedisClient) {
  return {
    /** Adds a piece to a channel's outbox; one that waits already keeps its turn. */
    async enqueue(channel: string, piece: string): Promise<void> {
      const touched = [keys.outbox(channel), keys.outboxTurn(channel), keys.outboxAsked(channel)];
      await run(redis, enqueueScript, touched, [piece]);
    },

    /** The piece whose turn it is, and how often it was asked for since it was last done. */
    async next(channel: string): Promise<{ piece: string; asked: string } | undefined> {
      const [piece] = await redis.zrange(keys.outbox(channel), '0', '0');
      if (piece === undefined) return undefined;
      return { piece, asked: (await redis.hget(keys.outboxAsked(channel), piece)) ?? '' };
    },

    /** Takes a piece out of the outbox; it stays when it was asked for again meanwhile. */
    async done(channel: string, piece: string, asked: string): Promise<void> {
      await run(redis, doneScript, [keys.outbox(channel), keys.outboxAsked(channel)], [piece, asked]);
    },

    /** How many pieces wait for a channel. */
    async waiting(channel: string): Promise<number> {
      return redis.zcard(keys.outbox(channel));
    },

    async clear(channel: string): Promise<void> {
      await redis.del(keys.outbox(channel), keys.outboxAsked(channel));
    },

    async record(channel: string, piece: string): Promise<DeliveryRecord | undefined> {
      const stored = await redis.hgetall(keys.delivery(channel, piece));
      return Object.keys(stored).length === 0 ? undefined : recordSchema.parse(stored);
    },

    /**
     * Notes that we are about to send. `stories`: what a digest holds; a later attempt gets what the first one noted.
     */
    async intend(
      channel: string,
      piece: string,
      now: number,
      stories: readonly string[] = [],
    ): Promise<string[]> {
      const key = keys.delivery(channel, piece);
      const noted = await run(redis, intendScript, [key], [now, stories.join(' '), RECORD_SECONDS]);
      return String(noted)
        .split(' ')
        .filter((id) => id !== '');
    },

    /** Takes an intent back: the message was certainly not sent. */
    async withdraw(channel: string, piece: string): Promise<void> {
      await redis.hdel(keys.delivery(channel, piece), 'intentAt');
    },

    /** Changes fields of a record, and makes it live on. */
    async note(channel: string, piece: string, change: Partial<DeliveryRecord>): Promise<void> {
      const key = keys.delivery(channel, piece);
      await redis.hset(key, change);
      await redis.expire(key, RECORD_SECONDS);
    },

    /** Keeps a message that Discord will never take, for inspection; the newest {@link MOST_SET_ASIDE}. */
    async setAside(letter: SetAside): Promise<void> {
      await redis.lpush(keys.setAside, JSON.stringify(letter));
      await redis.ltrim(keys.setAside, 0, MOST_SET_ASIDE - 1);
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
