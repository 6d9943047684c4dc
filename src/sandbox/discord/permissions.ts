import { PermissionFlagsBits, type APIOverwrite } from 'discord-api-types/v10';
import { missingAccess, missingPermissions, unknownChannel } from './discord-error.ts';
import type { Channel, World } from './world.ts';

/** All permissions there are. */
const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What a bot is invited with: exactly what a news desk needs. */
export const BOT_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.SendMessagesInThreads;

/** What a member may do in a guild before any channel has its say; 0 for who is not in it. */
function guildPermissions(world: World, guildId: string, userId: string): bigint {
  const guild = world.guilds.get(guildId);
  const member = guild?.members.get(userId);
  if (!guild || !member) return 0n;
  if (guild.api.owner_id === userId) return ALL_PERMISSIONS;
  const own = guild.api.roles.filter((role) => role.id === guildId || member.roles.includes(role.id));
  const granted = own.reduce((sum, role) => sum | BigInt(role.permissions), 0n);
  return granted & PermissionFlagsBits.Administrator ? ALL_PERMISSIONS : granted;
}

function apply(permissions: bigint, overwrites: readonly APIOverwrite[]): bigint {
  const deny = overwrites.reduce((sum, overwrite) => sum | BigInt(overwrite.deny), 0n);
  const allow = overwrites.reduce((sum, overwrite) => sum | BigInt(overwrite.allow), 0n);
  return (permissions & ~deny) | allow;
}

/** What a user may do in a channel: Discord's algorithm of guild, everyone, roles, member. Threads ask their parent. */
export function channelPermissions(world: World, channel: Channel, userId: string): bigint {
  if (!('guild_id' in channel) || channel.guild_id === undefined) return ALL_PERMISSIONS;
  const guildId = channel.guild_id;
  const base = guildPermissions(world, guildId, userId);
  if (base === ALL_PERMISSIONS) return base;
  const parent = 'thread_metadata' in channel ? world.channels.get(channel.parent_id ?? '') : channel;
  const overwrites = (parent && 'permission_overwrites' in parent && parent.permission_overwrites) || [];
  const roles = world.guilds.get(guildId)?.members.get(userId)?.roles ?? [];
  const everyone = apply(
    base,
    overwrites.filter((overwrite) => overwrite.id === guildId),
  );
  const ofRoles = apply(
    everyone,
    overwrites.filter((overwrite) => roles.includes(overwrite.id)),
  );
  const all = apply(
    ofRoles,
    overwrites.filter((overwrite) => overwrite.id === userId),
  );
  return all & PermissionFlagsBits.ViewChannel ? all : 0n;
}

/** The channel, if it exists and the bot may see it and do `needed` there; else Discord's error. */
export function openChannel(world: World, channelId: string, needed = 0n): Channel {
  const channel = world.channels.get(channelId);
  if (!channel) throw unknownChannel();
  const own = channelPermissions(world, channel, world.botUser.id);
  if (!(own & PermissionFlagsBits.ViewChannel)) throw missingAccess();
  if ((own & needed) !== needed) throw missingPermissions();
  return channel;
}

/** Whether a channel is a thread or a forum's post. */
export function isThread(channel: Channel): boolean {
  return 'thread_metadata' in channel;
}

/** The permission that lets one write in a channel. */
export function sendPermission(channel: Channel): bigint {
  return isThread(channel) ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
}
