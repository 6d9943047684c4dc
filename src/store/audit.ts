import { z } from 'zod';
import { keys } from './keys.ts';
import type { RedisClient } from './script.ts';

/** What moderators change, as the audit names it. */
const AUDITED = [
  'settings.set',
  'subscription.add',
  'subscription.edit',
  'subscription.remove',
  'subscription.pause',
  'subscription.resume',
  'filter.mute',
  'filter.unmute',
] as const;

/** The newest changes of a server that are kept, and for how long. */
const MOST_ENTRIES = 200;
const KEPT_MS = 180 * 24 * 3_600_000;

/** The fields that a change touched, as they are stored. */
const fieldsSchema = z.record(z.string(), z.unknown());

const auditSchema = z.object({
  /** The interaction's id: the same use of a command is the same entry. */
  id: z.string(),
  /** Epoch ms. */
  at: z.number(),
  /** Id of the member. */
  by: z.string(),
  what: z.enum(AUDITED),
  /** What was changed: a subscription's id, a mute's `kind value`; null for the settings. */
  target: z.string().nullable(),
  /** Null: it was not there before. */
  before: fieldsSchema.nullable(),
  /** Null: it is not there any more. */
  after: fieldsSchema.nullable(),
});
/** One change that a moderator made. Enough to undo it. */
export type AuditEntry = z.infer<typeof auditSchema>;

/**
 * Lua that notes an entry: `auditKey` names the sorted set, `entry` its JSON, `at` epoch ms. To be put into scripts that
 * make the change, so that there is no change without its note.
 */
export const NOTE_AUDIT = `
redis.call('ZADD', auditKey, at, entry)
redis.call('ZREMRANGEBYSCORE', auditKey, '-inf', at - ${KEPT_MS})
redis.call('ZREMRANGEBYRANK', auditKey, 0, -${MOST_ENTRIES + 1})
redis.call('PEXPIRE', auditKey, ${KEPT_MS})
`;

/** Who changed what in a server. Written together with the changes; see `change-hash.ts`. */
export function auditStore(redis: RedisClient) {
  return {
    /** The newest `count` changes, newest first; none older than 180 days. */
    async of(guild: string, count: number, now: number): Promise<AuditEntry[]> {
      const newest = await redis.zrange(
        keys.audit(guild),
        '+inf',
        String(now - KEPT_MS),
        'BYSCORE',
        'REV',
        'LIMIT',
        0,
        count,
      );
      return newest.map((text) => auditSchema.parse(JSON.parse(text)));
    },
  };
}
