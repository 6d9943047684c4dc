import type { ChatInputCommandInteraction, PermissionsBitField } from 'discord.js';
import { NEEDED_PERMISSIONS, type NeededPermission } from './permissions.ts';

/**
 * What we lack in a channel of the interaction's server. In the channel where the command was typed Discord tells us
 * itself; in another one we work it out from roles and overwrites. Where we cannot know, nothing is called missing: the
 * first post will tell.
 */
export async function missingPermissions(
  interaction: ChatInputCommandInteraction,
  channel: string,
): Promise<NeededPermission[]> {
  const ours =
    channel === interaction.channelId
      ? interaction.appPermissions
      : await permissionsIn(interaction, channel);
  return ours === undefined ? [] : NEEDED_PERMISSIONS.filter((name) => !ours.has(name));
}

async function permissionsIn(
  interaction: ChatInputCommandInteraction,
  channel: string,
): Promise<Readonly<PermissionsBitField> | undefined> {
  const { guild, client } = interaction;
  const known = guild?.channels.cache.get(channel);
  if (known === undefined || guild === null) return undefined;
  const me = guild.members.me ?? (await guild.members.fetch(client.user.id).catch(() => undefined));
  return me === undefined ? undefined : known.permissionsFor(me);
}
