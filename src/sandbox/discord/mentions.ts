import type { APIAllowedMentions, APIUser } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { guildOf } from './channels.ts';
import { channelPermissions } from './permissions.ts';
import type { Channel, World } from './world.ts';

/** Who a message pings. */
export interface Pings {
  mentions: APIUser[];
  mention_roles: string[];
  mention_everyone: boolean;
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []))];
}

/**
 * Who a text pings in a channel under `allowed_mentions`; without those everything pings. A role pings when it is
 * mentionable or the bot has Mention Everyone. `@everyone` counts whatever the bot's permissions, because the next
 * server may have granted it.
 */
export function findPings(
  world: World,
  channel: Channel,
  text: string,
  allowed: APIAllowedMentions | null | undefined,
): Pings {
  const guild = world.guilds.get(guildOf(channel) ?? '');
  const parses = (kind: 'users' | 'roles' | 'everyone') =>
    !allowed || (allowed.parse ?? []).map(String).includes(kind);
  const users = idsIn(text, /<@!?(\d{17,20})>/g).filter(
    (id) => parses('users') || allowed?.users?.includes(id),
  );
  const mayPingAll =
    channelPermissions(world, channel, world.botUser.id) & PermissionFlagsBits.MentionEveryone;
  const roles = idsIn(text, /<@&(\d{17,20})>/g).filter((id) => {
    const role = guild?.api.roles.find((candidate) => candidate.id === id);
    return role && (role.mentionable || mayPingAll) && (parses('roles') || allowed?.roles?.includes(id));
  });
  return {
    mentions: users.flatMap((id) => world.users.get(id) ?? []),
    mention_roles: roles,
    mention_everyone: parses('everyone') && /@(everyone|here)\b/.test(text),
  };
}
