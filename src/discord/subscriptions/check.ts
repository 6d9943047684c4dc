import { PermissionFlagsBits } from 'discord.js';
import { UserError } from '../../app/errors.ts';
import type { Words } from '../../locales/speak.ts';
import type { Subscription } from '../../stories/subscription.ts';
import type { Asked } from '../audit-entry.ts';
import { checkPermissions, permissionsFor } from '../check-channel.ts';
import { isChannelGone, roleMention } from '../guild-names.ts';
import { ownPermissions } from '../missing-permissions.ts';

/** Throws a sentence where we could not post in a subscription's channel. */
export async function checkPostable(
  interaction: Asked,
  { channel, channelKind, thread }: Pick<Subscription, 'channel' | 'channelKind' | 'thread'>,
  words: Words,
): Promise<void> {
  if (isChannelGone(interaction.guild, channel)) throw new UserError('subscription.goneChannel');
  await checkPermissions(interaction, channel, permissionsFor(channelKind, thread), words);
}

/** What a moderator should know besides: a role that our mention would not reach. */
export async function mentionNotes(
  interaction: Asked,
  { channel, mention }: Pick<Subscription, 'channel' | 'mention'>,
  words: Words,
): Promise<string[]> {
  const role = mention === null ? undefined : interaction.guild?.roles.cache.get(mention);
  if (role === undefined || role.mentionable) return [];
  const ours = await ownPermissions(interaction, channel);
  if (ours === undefined || ours.has(PermissionFlagsBits.MentionEveryone)) return [];
  return [words('subscription.noPing', { role: roleMention(interaction.guild, role.id, words) })];
}
