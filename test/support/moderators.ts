import { PermissionFlagsBits } from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import type { Context } from '../../src/app/context.ts';
import type { Command } from '../../src/app/define-command.ts';
import type { AuditEntry } from '../../src/store/audit.ts';
import type { Actor, OptionValues } from '../../src/sandbox/discord/types.ts';
import { openDesk, type Desk } from './desk.ts';
import { openCounter, said } from './members.ts';

/** What Discord's own client checks of an option. */
const CHECKS = ['min_value', 'max_value', 'choices', 'channel_types'];

function unchecked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unchecked);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !CHECKS.includes(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, unchecked(inner)]));
}

/**
 * The commands as a forged interaction meets them: for everyone, with any value. What is registered like this lets all
 * through that Discord's client would have stopped; our own checks are all that is left.
 */
function withoutDoors(list: readonly Command[]): Command[] {
  return list.map((command) => {
    const { name, description, options = [] } = command.data;
    const open = unchecked(options);
    return { ...command, data: { name, description, options: Array.isArray(open) ? open : [] } };
  });
}

/** A desk whose moderators' commands are open to everyone with any value, and the people who use them. */
export interface ModeratorsDesk {
  desk: Desk;
  /** May manage the server. */
  mo: Actor;
  /** May manage it too, in Spanish. */
  marta: Actor;
  /** Has the role {@link role} and no rights. */
  rosa: Actor;
  role: string;
  fan: Actor;
  /** Types a command; answers all that is said. */
  ask(actor: Actor, command: string, options?: OptionValues): Promise<string>;
  /** The values that are suggested. */
  suggestions(actor: Actor, command: string, option: string, typed: string): Promise<string[]>;
  /** The newest entries of the audit. */
  audit(count?: number): Promise<AuditEntry[]>;
  /** Throws where Discord had anything to complain of. */
  close(): Promise<void>;
}

/** Opens it. `change`: parts of the context that are to be others; `doors`: with the checks of Discord's client. */
export async function openModeratorsDesk(
  change: (context: Context) => Partial<Context> = () => ({}),
  { doors = false } = {},
): Promise<ModeratorsDesk> {
  const desk = await openDesk();
  const { discord, guild, channel } = desk;
  const context = {
    ...desk.context,
    ...change(desk.context),
    commands: doors ? commands : withoutDoors(commands),
  };
  const role = discord.addRole(guild, { name: 'Desk' });
  const person = (name: string, more: { roles?: string[]; permissions?: bigint }, locale = 'en-US') => ({
    guildId: guild,
    channelId: channel,
    userId: discord.addMember(guild, { name, ...more }),
    locale,
  });
  const people = {
    mo: person('Mo', { permissions: PermissionFlagsBits.ManageGuild }),
    marta: person('Marta', { permissions: PermissionFlagsBits.ManageGuild }, 'es-ES'),
    rosa: person('Rosa', { roles: [role] }),
    fan: person('Fan', {}),
  };
  const leave = await openCounter({ ...desk, context });
  return {
    desk,
    ...people,
    role,
    ask: async (actor, command, options = {}) => said(await discord.command(actor, command, options)),
    async suggestions(actor, command, option, typed) {
      const outcome = await discord.autocomplete(actor, command, option, { [option]: typed });
      return outcome.choices.map(({ value }) => String(value));
    },
    audit: (count = 10) => desk.context.store.audit.of(guild, count, Date.now()),
    async close() {
      const { violations } = discord;
      await leave();
      await desk.close();
      if (violations.length > 0) throw new Error(`Discord had to complain: ${JSON.stringify(violations)}`);
    },
  };
}

/** Typed options as the title of a test. */
export function titleOf(options: OptionValues): string {
  const shown = Object.entries(options).map(
    ([name, value]) => `${name}:${JSON.stringify(value).slice(0, 24)}`,
  );
  return shown.join(' ') || 'nothing';
}
