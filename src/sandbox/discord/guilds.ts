import {
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildVerificationLevel,
  Locale,
  type APIGuild,
  type APIGuildMember,
  type APIRole,
  type APIUser,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { memberFlags, roleFlags, systemChannelFlags } from './bit-field.ts';
import { BOT_PERMISSIONS } from './permissions.ts';
import { announce, type Guild, type World } from './world.ts';

const localeSchema = z.enum(Locale);

function toLocale(text: string): Locale {
  return localeSchema.catch(Locale.EnglishUS).parse(text);
}

/** A person with a name. */
export function createUser(world: World, name: string): APIUser {
  const user: APIUser = {
    id: world.nextId(),
    username: name
      .toLowerCase()
      .replaceAll(/[^a-z0-9_.]+/g, '.')
      .slice(0, 32),
    discriminator: '0',
    global_name: name,
    avatar: null,
  };
  world.users.set(user.id, user);
  return user;
}

/** A user's seat in a guild. */
export function createMember(user: APIUser, roles: string[]): APIGuildMember {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles,
    joined_at: new Date().toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    flags: memberFlags(0),
    pending: false,
    communication_disabled_until: null,
  };
}

/** A role; `position` 0 is everyone's. */
export function createRole(
  id: string,
  role: { name: string; permissions: bigint; position: number; mentionable?: boolean; managedBy?: string },
): APIRole {
  return {
    id,
    name: role.name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: role.position,
    permissions: role.permissions.toString(),
    managed: role.managedBy !== undefined,
    mentionable: role.mentionable ?? false,
    flags: roleFlags(0),
    ...(role.managedBy !== undefined && { tags: { bot_id: role.managedBy } }),
  };
}

function createGuildObject(id: string, name: string, ownerId: string, locale: string): APIGuild {
  return {
    id,
    name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: GuildVerificationLevel.Low,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    roles: [],
    emojis: [],
    features: [],
    mfa_level: GuildMFALevel.None,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: systemChannelFlags(0),
    rules_channel_id: null,
    max_members: 500_000,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: GuildPremiumTier.None,
    preferred_locale: toLocale(locale),
    public_updates_channel_id: null,
    nsfw_level: GuildNSFWLevel.Default,
    stickers: [],
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
  };
}

/** A guild whose owner just invited the bot. Everyone may do what the bot may; the bot has a role of its own. */
export function createGuild(world: World, name: string, locale: string): Guild {
  const id = world.nextId();
  const owner = createUser(world, `${name} owner`);
  const api = createGuildObject(id, name, owner.id, locale);
  const botRole = createRole(world.nextId(), {
    name: world.botUser.username,
    permissions: BOT_PERMISSIONS,
    position: 1,
    managedBy: world.botUser.id,
  });
  api.roles.push(createRole(id, { name: '@everyone', permissions: BOT_PERMISSIONS, position: 0 }), botRole);
  const guild: Guild = {
    api,
    joinedAt: new Date().toISOString(),
    members: new Map([
      [owner.id, createMember(owner, [])],
      [world.botUser.id, createMember(world.botUser, [botRole.id])],
    ]),
  };
  world.guilds.set(id, guild);
  announce(world, 'GUILD_CREATE', id, guildCreatePayload(world, guild));
  return guild;
}

/** What GUILD_CREATE says about a guild: like Discord, of the members only those that a bot without intents sees. */
export function guildCreatePayload(world: World, guild: Guild): unknown {
  const inGuild = [...world.channels.values()].filter(
    (channel) => 'guild_id' in channel && channel.guild_id === guild.api.id,
  );
  return {
    ...guild.api,
    joined_at: guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: [guild.members.get(world.botUser.id)],
    channels: inGuild.filter((channel) => !('thread_metadata' in channel)),
    threads: inGuild.filter((channel) => 'thread_metadata' in channel && !channel.thread_metadata?.archived),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** The bot is thrown out, or leaves: its guild and all channels go. */
export function removeGuild(world: World, guildId: string): void {
  if (!world.guilds.delete(guildId)) return;
  for (const channel of world.channels.values()) {
    if (!('guild_id' in channel) || channel.guild_id !== guildId) continue;
    world.channels.delete(channel.id);
    world.messages.delete(channel.id);
  }
  world.guildCommands.delete(guildId);
  announce(world, 'GUILD_DELETE', guildId, { id: guildId });
}
