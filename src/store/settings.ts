import { muteSchema, settingsSchema, type Mute, type Settings } from '../stories/settings.ts';
import { parseStored } from './json.ts';
import { keys } from './keys.ts';
import type { RedisClient } from './script.ts';

/** The fields of a server's settings to change; null puts one back to what it is without. */
export type SettingsChange = { [K in keyof Settings]?: Settings[K] | null };

/** A server's settings and what it has muted. */
export function settingsStore(redis: RedisClient) {
  return {
    async of(guild: string): Promise<Settings> {
      return settingsSchema.parse(await redis.hgetall(keys.settings(guild)));
    },

    async change(guild: string, change: SettingsChange): Promise<void> {
      const key = keys.settings(guild);
      const set = Object.entries(change).filter(([, value]) => value !== null && value !== undefined);
      const drop = Object.entries(change).flatMap(([field, value]) => (value === null ? [field] : []));
      if (set.length > 0) await redis.hset(key, Object.fromEntries(set.map(([k, v]) => [k, String(v)])));
      if (drop.length > 0) await redis.hdel(key, ...drop);
    },

    async mutes(guild: string): Promise<Mute[]> {
      const stored = await redis.hvals(keys.mutes(guild));
      return stored.flatMap((text) => parseStored(muteSchema, text) ?? []);
    },

    async mute(guild: string, mute: Mute): Promise<void> {
      await redis.hset(keys.mutes(guild), `${mute.kind} ${mute.value}`, JSON.stringify(mute));
    },

    /** Lifts a mute; answers whether there was one. */
    async unmute(guild: string, { kind, value }: Pick<Mute, 'kind' | 'value'>): Promise<boolean> {
      return (await redis.hdel(keys.mutes(guild), `${kind} ${value}`)) > 0;
    },
  };
}
