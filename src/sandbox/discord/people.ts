import { createMember, createRole, createUser } from './guilds.ts';
import { announce, type Guild, type World } from './world.ts';

/** A guild by its id; throws when there is none. */
export function guildIn(world: World, guildId: string): Guild {
  const guild = world.guilds.get(guildId);
  if (!guild) throw new Error(`no guild ${guildId}`);
  return guild;
}

/** A new role above the others; gives its id. Everybody may ping it unless told otherwise. */
export function addRole(
  world: World,
  guildId: string,
  request: { name: string; permissions?: bigint; mentionable?: boolean },
): string {
  const { api } = guildIn(world, guildId);
  const role = createRole(world.nextId(), {
    name: request.name,
    permissions: request.permissions ?? 0n,
    position: api.roles.length,
    mentionable: request.mentionable ?? true,
  });
  api.roles.push(role);
  announce(world, 'GUILD_ROLE_CREATE', guildId, { guild_id: guildId, role });
  return role.id;
}

/** A new person in a guild; `permissions` come with a role of their own. Gives the user's id. */
export function addMember(
  world: World,
  guildId: string,
  request: { name: string; roles?: string[]; permissions?: bigint },
): string {
  const guild = guildIn(world, guildId);
  const roles = [...(request.roles ?? [])];
  if (request.permissions)
    roles.push(addRole(world, guildId, { name: `${request.name}'s`, permissions: request.permissions }));
  const user = createUser(world, request.name);
  const member = createMember(user, roles);
  guild.members.set(user.id, member);
  announce(world, 'GUILD_MEMBER_ADD', guildId, { ...member, guild_id: guildId });
  return user.id;
}
