import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Upload } from '../attachments.ts';
import { DiscordError } from '../discord-error.ts';
import type { MessageBody } from '../messages.ts';
import { openChannel, sendPermission } from '../permissions.ts';
import type { Channel, World } from '../world.ts';

/** Throws when the bot may not send this message into the channel, or nobody can send into such a channel. */
export function checkSending(
  world: World,
  channel: Channel,
  body: MessageBody,
  files: readonly Upload[],
): void {
  if (channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildCategory)
    throw new DiscordError(400, 50_008, 'Cannot send messages in a non-text channel');
  if ('thread_metadata' in channel && channel.thread_metadata?.locked)
    throw new DiscordError(403, 160_005, 'This thread is locked');
  const recipients = channel.type === ChannelType.DM ? (channel.recipients ?? []) : [];
  if (recipients.some((user) => world.closedToMessages.has(user.id)))
    throw new DiscordError(403, 50_007, 'Cannot send messages to this user');
  let needed = sendPermission(channel);
  if ((body.embeds ?? []).length > 0) needed |= PermissionFlagsBits.EmbedLinks;
  if (files.length > 0) needed |= PermissionFlagsBits.AttachFiles;
  openChannel(world, channel.id, needed);
  if ('thread_metadata' in channel && channel.thread_metadata) channel.thread_metadata.archived = false;
}
