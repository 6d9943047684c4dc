import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/app/config.ts';
import { SetupError } from '../../src/app/errors.ts';
import { createLog } from '../../src/app/log.ts';
import { connectRedis, type RedisConnection } from '../../src/app/redis/connect.ts';

/** A real Redis of this test's own, in a folder of its own. */
export interface TestRedis extends RedisConnection {
  dataDir: string;
}

/** Starts one. Fails with the sentence that names `npm run setup` where `redis-server` is missing. */
export async function startRedis(): Promise<TestRedis> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tl-'));
  const log = createLog('silent', []);
  try {
    const redis = await connectRedis(readConfig({ DATA_DIR: dataDir }), log);
    return {
      ...redis,
      dataDir,
      close: async () => {
        await redis.close();
        rmSync(dataDir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    if (error instanceof SetupError) throw new Error(`${error.message} (tests never skip)`, { cause: error });
    throw error;
  }
}
