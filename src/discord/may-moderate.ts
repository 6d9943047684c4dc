import { PermissionFlagsBits, type Interaction } from 'discord.js';
import type { Context } from '../app/context.ts';

/** Whether a member may manage the server. Discord tells us with each interaction, for the channel it comes from. */
export function mayManage({ memberPermissions }: Pick<Interaction, 'memberPermissions'>): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}

/**
 * Whether a member may use the moderators' commands: who may manage the server, and who has the role that it has chosen
 * for that. Discord hides the commands from others, but a server may change that: we decide ourselves.
 */
export async function mayModerate(
  { store }: Pick<Context, 'store'>,
  interaction: Pick<Interaction, 'memberPermissions' | 'guildId' | 'member'>,
): Promise<boolean> {
  const { guildId, member } = interaction;
  if (guildId === null || member === null) return false;
  if (mayManage(interaction)) return true;
  const { moderatorRole } = await store.settings.of(guildId);
  if (moderatorRole === undefined) return false;
  const { roles } = member;
  return Array.isArray(roles) ? roles.includes(moderatorRole) : roles.cache.has(moderatorRole);
}
