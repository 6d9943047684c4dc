import { PermissionFlagsBits } from 'discord.js';

/** The least that we need in a channel, by Discord's names. README's invite link asks for exactly these. */
export const NEEDED_PERMISSIONS = [
  'ViewChannel',
  'ReadMessageHistory',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
] as const;
/** What else we need where posts stand in threads. */
export const THREAD_PERMISSIONS = ['CreatePublicThreads', 'SendMessagesInThreads'] as const;
export type NeededPermission = (typeof NEEDED_PERMISSIONS | typeof THREAD_PERMISSIONS)[number];

/** Their bits together. */
export const NEEDED_BITS = NEEDED_PERMISSIONS.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);

/** The address at which a moderator adds the bot to a server. */
export function inviteLink(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    permissions: String(NEEDED_BITS),
    scope: 'bot applications.commands',
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
