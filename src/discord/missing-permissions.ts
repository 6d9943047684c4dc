import type { PermissionsBitField } from 'discord.js';
import type { Asked } from './audit-entry.ts';
import { NEEDED_PERMISSIONS, type NeededPermission } from './permissions.ts';

/**
 * What we lack in a channel of the interaction's server. In the channel where the command was typed Discord tells us
 * itself; in another one we work it out from roles and overwrites. Where we cannot know, nothing is called missing: the
 * first post will tell.
 */
export async function missingPermissions(
  interaction: Asked,
  channel: string,
  needed: readonly NeededPermission[] = NEEDED_PERMISSIONS,
): Promise<NeededPermission[]> {
  const ours = await ownPermissions(interaction, channel);
  return ours === undefined ? [] : needed.filter((name) => !ours.has(name));
}

/** What we may do in a channel of the interaction's server; undefined where we cannot know. */
export async function ownPermissions(
  interaction: Asked,
  channel: string,
): Promise<Readonly<PermissionsBitField> | undefined> {
  return channel === interaction.channelId ? interaction.appPermissions : permissionsIn(interaction, channel);
}

async function permissionsIn(
  interaction: Asked,
  channel: string,
): Promise<Readonly<PermissionsBitField> | undefined> {
  const { guild, client } = interaction;
  const known = guild?.channels.cache.get(channel);
  if (known === undefined || guild === null) return undefined;
  const me = guild.members.me ?? (await guild.members.fetch(client.user.id).catch(() => undefined));
  return me === undefined ? undefined : known.permissionsFor(me);
}
