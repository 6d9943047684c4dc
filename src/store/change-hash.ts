import { NOTE_AUDIT, type AuditEntry } from './audit.ts';
import { run, script, type RedisClient } from './script.ts';

/** How a change went: someone else was faster (`stale`), or there are too many already (`full`); then nothing changed. */
export type Outcome = 'done' | 'stale' | 'full';

/** A field of a hash: what it holds (null: nothing), and what it is to hold. */
export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** Changes of a hash that are made together or not at all. The hash and the audit share a hash tag. */
export interface HashChange {
  key: string;
  fields: readonly FieldChange[];
  /** Fields that the hash may have. */
  most?: number;
  auditKey: string;
  /** Null: nothing is noted. */
  entry: AuditEntry | null;
}

/**
 * Compares and sets. Nothing is stored as an empty string, so that one stands for no value. A change that is noted
 * already was made already: the client sends a command again when the connection broke before the answer.
 */
const changeScript = script(`
local auditKey, entry, at, most = KEYS[2], ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
if entry ~= '' and redis.call('ZSCORE', auditKey, entry) then return 'done' end
local added = 0
for i = 4, #ARGV, 3 do
  local stored = redis.call('HGET', KEYS[1], ARGV[i]) or ''
  if stored ~= ARGV[i + 1] then return 'stale' end
  if stored == '' and ARGV[i + 2] ~= '' then added = added + 1 end
end
if added > 0 and redis.call('HLEN', KEYS[1]) + added > most then return 'full' end
for i = 4, #ARGV, 3 do
  if ARGV[i + 2] == '' then redis.call('HDEL', KEYS[1], ARGV[i])
  else redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 2]) end
end
if entry ~= '' then ${NOTE_AUDIT} end
return 'done'
`);

/** Makes the changes, and notes them, in one atomic step, if every field still holds what `before` says. */
export async function changeHash(
  redis: RedisClient,
  { key, fields, most = Number.MAX_SAFE_INTEGER, auditKey, entry }: HashChange,
): Promise<Outcome> {
  const args = fields.flatMap(({ field, before, after }) => [field, before ?? '', after ?? '']);
  const noted = entry === null ? '' : JSON.stringify(entry);
  const answer = await run(redis, changeScript, [key, auditKey], [noted, entry?.at ?? 0, most, ...args]);
  return answer === 'stale' || answer === 'full' ? answer : 'done';
}
