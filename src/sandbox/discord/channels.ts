import {
  ChannelFlags,
  ChannelType,
  ForumLayoutType,
  type OverwriteType,
  type APIDMChannel,
} from 'discord-api-types/v10';
import { isThread } from './permissions.ts';
import { z } from 'zod';
import { channelFlags } from './bit-field.ts';
import { announce, type Channel, type GuildChannel, type World } from './world.ts';

/** What one says about a channel to be made. `tags` and `requireTag` are for forums. */
export interface ChannelRequest {
  name: string;
  topic?: string;
  type?: number;
  tags?: readonly string[];
  requireTag?: boolean;
}

function createChannelObject(world: World, guildId: string, request: ChannelRequest): GuildChannel {
  const position = [...world.channels.values()].filter(
    (channel) => 'guild_id' in channel && channel.guild_id === guildId && !isThread(channel),
  ).length;
  const base = {
    id: world.nextId(),
    guild_id: guildId,
    name: request.name,
    position,
    permission_overwrites: [],
    nsfw: false,
    flags: channelFlags(request.requireTag ? ChannelFlags.RequireTag : 0),
  };
  const text = {
    parent_id: null,
    topic: request.topic ?? null,
    rate_limit_per_user: 0,
    last_message_id: null,
  };
  const type = z.enum(ChannelType).parse(request.type ?? ChannelType.GuildText);
  switch (type) {
    case ChannelType.GuildText:
      return { ...base, ...text, type: ChannelType.GuildText };
    case ChannelType.GuildAnnouncement:
      return { ...base, ...text, type: ChannelType.GuildAnnouncement };
    case ChannelType.GuildVoice:
      return { ...base, parent_id: null, last_message_id: null, type: ChannelType.GuildVoice };
    case ChannelType.GuildCategory:
      return { ...base, type: ChannelType.GuildCategory };
    case ChannelType.GuildForum:
      return {
        ...base,
        ...text,
        type: ChannelType.GuildForum,
        available_tags: (request.tags ?? []).map((name) => ({
          id: world.nextId(),
          name,
          moderated: false,
          emoji_id: null,
          emoji_name: null,
        })),
        default_reaction_emoji: null,
        default_sort_order: null,
        default_forum_layout: ForumLayoutType.NotSet,
      };
    default:
      throw new Error(`the local Discord has no channels of type ${request.type}`);
  }
}

/** A new channel in a guild. */
export function createChannel(world: World, guildId: string, request: ChannelRequest): GuildChannel {
  if (!world.guilds.has(guildId)) throw new Error(`no guild ${guildId}`);
  const channel = createChannelObject(world, guildId, request);
  world.channels.set(channel.id, channel);
  world.messages.set(channel.id, new Map());
  announce(world, 'CHANNEL_CREATE', guildId, channel);
  return channel;
}

/** Deletes a channel or thread; a channel takes its threads with it. */
export function removeChannel(world: World, channelId: string): void {
  const channel = world.channels.get(channelId);
  if (!channel) return;
  for (const other of world.channels.values())
    if ('parent_id' in other && other.parent_id === channelId && isThread(other))
      removeChannel(world, other.id);
  world.channels.delete(channelId);
  world.messages.delete(channelId);
  announce(world, isThread(channel) ? 'THREAD_DELETE' : 'CHANNEL_DELETE', guildOf(channel), channel);
}

/** The guild of a channel, `null` for direct messages. */
export function guildOf(channel: Channel): string | null {
  return 'guild_id' in channel ? (channel.guild_id ?? null) : null;
}

/** Sets what a role or member is denied and allowed in a channel, instead of what was set before. */
export function overwrite(
  world: World,
  channelId: string,
  target: { id: string; type: OverwriteType; deny: bigint; allow: bigint },
): void {
  const channel = world.channels.get(channelId);
  if (!channel || !('permission_overwrites' in channel)) throw new Error(`no guild channel ${channelId}`);
  const others = (channel.permission_overwrites ?? []).filter((entry) => entry.id !== target.id);
  channel.permission_overwrites = [
    ...others,
    { id: target.id, type: target.type, deny: String(target.deny), allow: String(target.allow) },
  ];
  announce(world, 'CHANNEL_UPDATE', guildOf(channel), channel);
}

/** The direct-message channel with a user; made the first time. */
export function directChannel(world: World, userId: string): APIDMChannel | undefined {
  const user = world.users.get(userId);
  if (!user) return undefined;
  for (const channel of world.channels.values())
    if (channel.type === ChannelType.DM && channel.recipients?.some((recipient) => recipient.id === userId))
      return channel;
  const channel: APIDMChannel = {
    id: world.nextId(),
    type: ChannelType.DM,
    name: null,
    last_message_id: null,
    flags: channelFlags(0),
    recipients: [user],
  };
  world.channels.set(channel.id, channel);
  world.messages.set(channel.id, new Map());
  announce(world, 'CHANNEL_CREATE', null, channel);
  return channel;
}
