import {
  ChannelType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type APIGuildMember,
  type APIUser,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { guildOf } from '../channels.ts';
import { channelPermissions } from '../permissions.ts';
import type { Actor } from '../types.ts';
import type { Channel, Guild, World } from '../world.ts';
import type { InteractionPayload } from './interaction.ts';

/** Who does something, and where, looked up. Outside guilds `guild` and `member` are missing. */
export interface Scene {
  user: APIUser;
  channel: Channel;
  locale: Locale;
  guildId: string | null;
  guild: Guild | undefined;
  member: APIGuildMember | undefined;
  /** The member's permissions in the channel. */
  permissions: bigint;
}

/** Looks an actor up; throws what Discord's client would not even let one try. */
export function setScene(world: World, actor: Actor, channelId = actor.channelId): Scene {
  const user = world.users.get(actor.userId);
  if (!user) throw new Error(`no user ${actor.userId}`);
  const channel = world.channels.get(channelId);
  if (!channel) throw new Error(`no channel ${channelId}`);
  const guildId = guildOf(channel);
  const guild = guildId === null ? undefined : world.guilds.get(guildId);
  const member = guild?.members.get(user.id);
  if (guild && !member) throw new Error(`${user.username} is not a member of ${guild.api.name}`);
  if (guildId !== null && guildId !== actor.guildId)
    throw new Error(`channel ${channelId} is not in guild ${actor.guildId}`);
  const permissions = channelPermissions(world, channel, user.id);
  if (!(permissions & PermissionFlagsBits.ViewChannel))
    throw new Error(`${user.username} cannot see channel ${channelId}`);
  const locale = z.enum(Locale).safeParse(actor.locale ?? Locale.EnglishUS).data;
  if (!locale) throw new Error(`Discord has no language ${actor.locale}`);
  return { user, channel, locale, guildId, guild, member, permissions };
}

/** What every interaction says about who and where. */
export function describeScene(
  world: World,
  scene: Scene,
): Omit<InteractionPayload, 'id' | 'token' | 'type' | 'application_id' | 'version'> {
  const { channel, guild, member, user } = scene;
  const shared = {
    channel: { ...channel, permissions: scene.permissions.toString() },
    channel_id: channel.id,
    app_permissions: channelPermissions(world, channel, world.botUser.id).toString(),
    locale: scene.locale,
    entitlements: [],
    attachment_size_limit: 10_485_760,
  };
  if (!guild || !member)
    return {
      ...shared,
      user,
      authorizing_integration_owners: { 0: '0' },
      context: channel.type === ChannelType.DM ? InteractionContextType.BotDM : InteractionContextType.Guild,
    };
  const { id, features, preferred_locale: locale } = guild.api;
  return {
    ...shared,
    guild_id: id,
    guild: { id, features, locale },
    guild_locale: locale,
    member: { ...member, permissions: scene.permissions.toString() },
    authorizing_integration_owners: { 0: id },
    context: InteractionContextType.Guild,
  };
}
