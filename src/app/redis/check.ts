import { SetupError } from '../errors.ts';
import type { RedisClient } from './connect.ts';

/** The oldest Redis with the commands that we and BullMQ use. */
const OLDEST = [6, 2] as const;

/** What is wrong with a Redis, judged by its `INFO`: `fatal` ends the start, `warnings` are worth a line each. */
export function judgeRedis(info: string): { fatal: string | undefined; warnings: string[] } {
  const value = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(info)?.[1]?.trim();
  const version = value('redis_version') ?? '0';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const old = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  const warnings: string[] = [];
  const policy = value('maxmemory_policy');
  if (policy !== undefined && policy !== 'noeviction') {
    warnings.push(`Redis may throw away our data: set maxmemory-policy to noeviction (it is ${policy}).`);
  }
  if (value('aof_enabled') === '0') {
    warnings.push('Redis would lose the last minutes in a crash: set appendonly to yes.');
  }
  return {
    fatal: old ? `Redis ${version} is too old: version ${OLDEST.join('.')} or newer is needed.` : undefined,
    warnings,
  };
}

/** Asks Redis and throws a {@link SetupError} where it cannot serve; answers the warnings. */
export async function checkRedis(client: RedisClient): Promise<string[]> {
  const { fatal, warnings } = judgeRedis(await client.info());
  if (fatal !== undefined) throw new SetupError(fatal);
  return warnings;
}
