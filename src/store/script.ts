import { createHash } from 'node:crypto';
import type { Cluster, Redis } from 'ioredis';

/** A single server or a cluster. */
export type RedisClient = Redis | Cluster;

/** A Lua script that runs in one atomic step; its keys must share a hash tag. */
export interface Script {
  lua: string;
  sha: string;
}

/** Prepares a script once, at module load. */
export function script(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') };
}

/** Runs a script by its hash, and sends its text only to a server that does not know it yet. */
export async function run(
  redis: RedisClient,
  { lua, sha }: Script,
  keys: readonly string[],
  args: readonly (string | number)[],
): Promise<unknown> {
  try {
    return await redis.evalsha(sha, keys.length, ...keys, ...args);
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
    return redis.eval(lua, keys.length, ...keys, ...args);
  }
}
