import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { Context } from '../app/context.ts';
import type { AuditEntry } from '../store/audit.ts';

/** What a member asks for by a command or a button. */
export type Asked = ChatInputCommandInteraction | ButtonInteraction;

/** The entry for the audit of what this interaction changes. Fields without a value are noted as null. */
export function auditEntry(
  { clock }: Pick<Context, 'clock'>,
  { id, user }: Pick<Asked, 'id' | 'user'>,
  change: Pick<AuditEntry, 'what' | 'target' | 'before' | 'after'>,
): AuditEntry {
  return { id, at: clock.now(), by: user.id, ...change };
}

/** The fields that differ, as they are in each of two forms of a thing. */
export function changedFields<T extends object>(
  before: T,
  after: T,
): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const was = new Map<string, unknown>(Object.entries(before));
  const is = new Map<string, unknown>(Object.entries(after));
  const names = [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => JSON.stringify(was.get(name)) !== JSON.stringify(is.get(name)),
  );
  const pick = (from: ReadonlyMap<string, unknown>) =>
    Object.fromEntries(names.map((name) => [name, from.get(name) ?? null]));
  return { before: pick(was), after: pick(is) };
}
