import { MOST_MUTES, muteSchema, settingsSchema, type Mute, type Settings } from '../stories/settings.ts';
import type { AuditEntry } from './audit.ts';
import { changeHash, type Outcome } from './change-hash.ts';
import { parseStored } from './json.ts';
import { keys } from './keys.ts';
import type { RedisClient } from './script.ts';

/** The fields of a server's settings to change; null puts one back to what it is without. */
export type SettingsChange = { [K in keyof Settings]?: Settings[K] | null | undefined };

/** A change by a moderator: made only while the fields that it touches are as they were when he decided, and noted. */
export interface Decided {
  before: Settings;
  entry: AuditEntry;
}

/** A server's settings and what it has muted. */
export function settingsStore(redis: RedisClient) {
  const stored = (guild: string) => redis.hgetall(keys.settings(guild));

  return {
    async of(guild: string): Promise<Settings> {
      return settingsSchema.parse(await stored(guild));
    },

    /** The settings that were ever chosen; the others are as they are by default. */
    async chosen(guild: string): Promise<Set<string>> {
      return new Set(await redis.hkeys(keys.settings(guild)));
    },

    /** Changes settings, all together or none. Without `decided` whatever they were before. */
    async change(guild: string, change: SettingsChange, decided?: Decided): Promise<Outcome> {
      const touched = settingsSchema.keyof().options.filter((field) => change[field] !== undefined);
      const entry = decided?.entry ?? null;
      for (;;) {
        const raw = await stored(guild);
        const now = settingsSchema.parse(raw);
        if (decided !== undefined && touched.some((field) => decided.before[field] !== now[field]))
          return 'stale';
        const fields = touched.map((field) => ({
          field,
          before: raw[field] ?? null,
          after: change[field] === null ? null : String(change[field]),
        }));
        const whole = { key: keys.settings(guild), fields, auditKey: keys.audit(guild), entry };
        const outcome = await changeHash(redis, whole);
        if (outcome !== 'stale' || decided !== undefined) return outcome;
      }
    },

    async mutes(guild: string): Promise<Mute[]> {
      const muted = await redis.hvals(keys.mutes(guild));
      return muted.flatMap((text) => parseStored(muteSchema, text) ?? []);
    },

    /** Mutes something; `stale`: it is muted already, `full`: that would be more than {@link MOST_MUTES}. */
    async mute(guild: string, mute: Mute, entry: AuditEntry | null = null): Promise<Outcome> {
      return changeHash(redis, {
        key: keys.mutes(guild),
        fields: [{ field: muteField(mute), before: null, after: JSON.stringify(mute) }],
        most: MOST_MUTES,
        auditKey: keys.audit(guild),
        entry,
      });
    },

    /** Lifts a mute; `stale`: there is none. */
    async unmute(guild: string, mute: Pick<Mute, 'kind' | 'value'>, entry: AuditEntry): Promise<Outcome> {
      const field = muteField(mute);
      const before = await redis.hget(keys.mutes(guild), field);
      if (before === null) return 'stale';
      return changeHash(redis, {
        key: keys.mutes(guild),
        fields: [{ field, before, after: null }],
        auditKey: keys.audit(guild),
        entry,
      });
    },
  };
}

/** How a mute is called in the hash, and in the audit. */
export function muteField({ kind, value }: Pick<Mute, 'kind' | 'value'>): string {
  return `${kind} ${value}`;
}
