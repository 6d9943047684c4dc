import type { APIChannel, APIGuild, APIGuildMember } from 'discord-api-types/v10';
import type { LocalDiscord } from '../discord/types.ts';
import type { PageOutlets } from './outlets.ts';

/** Discord's permission bits for Administrator and Manage Server. */
const ADMINISTRATOR = 1n << 3n;
const MANAGE_GUILD = 1n << 5n;
const EVERYTHING = (1n << 50n) - 1n;

/** What a member may do in the guild: all roles together, everything for the owner. */
function permissionsOf(guild: APIGuild, member: APIGuildMember): bigint {
  if (member.user.id === guild.owner_id) return EVERYTHING;
  const held = new Set([guild.id, ...member.roles]);
  const bits = guild.roles
    .filter((role) => held.has(role.id))
    .reduce((sum, role) => sum | BigInt(role.permissions), 0n);
  return (bits & ADMINISTRATOR) === 0n ? bits : EVERYTHING;
}

function pageMember(guild: APIGuild, member: APIGuildMember): object {
  const permissions = permissionsOf(guild, member);
  return {
    id: member.user.id,
    name: member.nick ?? member.user.global_name ?? member.user.username,
    bot: member.user.bot === true,
    moderator: (permissions & MANAGE_GUILD) !== 0n,
    permissions: permissions.toString(),
  };
}

/** Channels and threads. */
const channelsOf = (discord: LocalDiscord, guildId: string): APIChannel[] => [
  ...discord.channels(guildId),
  ...discord.threads(guildId),
];

function pageGuild(discord: LocalDiscord, guild: APIGuild): object {
  return {
    id: guild.id,
    name: guild.name,
    roles: guild.roles.map(({ id, name, color }) => ({ id, name, color })),
    channels: channelsOf(discord, guild.id),
    members: discord.members(guild.id).map((member) => pageMember(guild, member)),
  };
}

/** Everything a page needs to draw itself from nothing; afterwards it follows the events. */
export function pageState(
  discord: LocalDiscord,
  outlets: PageOutlets,
  own: { me: object; gateway: string; directChannels: ReadonlySet<string> },
): object {
  const guilds = discord.guilds();
  const channelIds = guilds.flatMap((guild) => channelsOf(discord, guild.id).map((channel) => channel.id));
  return {
    bot: discord.botUser,
    me: own.me,
    guilds: guilds.map((guild) => pageGuild(discord, guild)),
    directChannels: [...own.directChannels],
    messages: Object.fromEntries(
      [...channelIds, ...own.directChannels].map((id) => [id, discord.messages(id)]),
    ),
    commands: discord.commands(),
    violations: discord.violations,
    gateway: own.gateway,
    feeds: outlets.feeds,
    stories: outlets.published(),
  };
}
