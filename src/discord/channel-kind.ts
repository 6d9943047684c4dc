import { ChannelType } from 'discord.js';
import type { Subscription } from '../stories/subscription.ts';

/** How posts are made in a channel of this type. */
export function kindOfChannel(type: ChannelType | undefined): Subscription['channelKind'] {
  if (type === ChannelType.GuildForum) return 'forum';
  return type === ChannelType.GuildAnnouncement ? 'announcement' : 'text';
}
