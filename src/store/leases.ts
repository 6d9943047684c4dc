import { keys } from './keys.ts';
import { run, script, type RedisClient } from './script.ts';

const renewScript = script(`
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) and 1 or 0
`);

const releaseScript = script(`
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
`);

/** An interaction's token lives 15 minutes; after that nobody can answer it. */
const INTERACTION_SECONDS = 15 * 60;

/** Who may do what only one process may do at a time. */
export function leaseStore(redis: RedisClient) {
  return {
    /** Takes or renews a lease for `ms`; answers whether `holder` has it now. */
    async hold(name: string, holder: string, ms: number): Promise<boolean> {
      return (await run(redis, renewScript, [keys.lease(name)], [holder, ms])) === 1;
    },

    /** Gives a lease back, if `holder` has it. */
    async release(name: string, holder: string): Promise<void> {
      await run(redis, releaseScript, [keys.lease(name)], [holder]);
    },

    /** Whether this process is the first to take the interaction. */
    async claimInteraction(interaction: string): Promise<boolean> {
      return (await redis.set(keys.interaction(interaction), '1', 'EX', INTERACTION_SECONDS, 'NX')) === 'OK';
    },

    /** The fingerprint of the commands that were last published. */
    async registered(application: string): Promise<string | undefined> {
      return (await redis.get(keys.registered(application))) ?? undefined;
    },

    async setRegistered(application: string, fingerprint: string): Promise<void> {
      await redis.set(keys.registered(application), fingerprint);
    },
  };
}
