import { ChannelType } from 'discord.js';
import { UserError } from '../app/errors.ts';
import type { Words } from '../locales/speak.ts';
import type { Subscription } from '../stories/subscription.ts';
import type { Asked } from './audit-entry.ts';
import { kindOfChannel } from './channel-kind.ts';
import { missingPermissions } from './missing-permissions.ts';
import { NEEDED_PERMISSIONS, THREAD_PERMISSIONS, type NeededPermission } from './permissions.ts';

type ChannelKind = Subscription['channelKind'];

const POSTABLE: readonly (ChannelType | undefined)[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
];

/** What we need in a channel. In forums the right to send messages is the right to open posts. */
export function permissionsFor(kind: ChannelKind, thread: boolean): readonly NeededPermission[] {
  if (kind === 'forum') return [...NEEDED_PERMISSIONS, 'SendMessagesInThreads'];
  return thread ? [...NEEDED_PERMISSIONS, ...THREAD_PERMISSIONS] : NEEDED_PERMISSIONS;
}

/** The kind of a channel that we can post in; throws a sentence for any other. */
export function postableKind(type: ChannelType | undefined): ChannelKind {
  if (!POSTABLE.includes(type)) throw new UserError('subscription.channelKind');
  return kindOfChannel(type);
}

/** Throws a sentence that names what we lack in a channel. */
export async function checkPermissions(
  interaction: Asked,
  channel: string,
  needed: readonly NeededPermission[],
  words: Words,
): Promise<void> {
  const missing = await missingPermissions(interaction, channel, needed);
  if (missing.length === 0) return;
  const permissions = missing.map((name) => `**${words(`permission.${name}`)}**`).join(', ');
  throw new UserError('subscription.missing', { channel: `<#${channel}>`, permissions });
}
