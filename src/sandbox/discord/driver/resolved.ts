import type {
  APIAttachment,
  APIInteractionDataResolved,
  APIInteractionDataResolvedGuildMember,
} from 'discord-api-types/v10';
import type { Scene } from '../interactions/scene.ts';
import { channelPermissions } from '../permissions.ts';
import type { World } from '../world.ts';

/** The objects behind the ids that a member chose. */
export class Resolved {
  readonly #world: World;
  readonly #scene: Scene;
  readonly data: Required<APIInteractionDataResolved> = {
    users: {},
    members: {},
    roles: {},
    channels: {},
    attachments: {},
  };

  constructor(world: World, scene: Scene) {
    this.#world = world;
    this.#scene = scene;
  }

  /** A user, with the seat in this guild if there is one; false when there is no such user. */
  user(id: string): boolean {
    const user = this.#world.users.get(id);
    if (!user) return false;
    this.data.users[id] = user;
    const member = this.#scene.guild?.members.get(id);
    if (member) {
      const { user: _, deaf: _deaf, mute: _mute, ...seat } = member;
      const permissions = channelPermissions(this.#world, this.#scene.channel, id).toString();
      const resolved: APIInteractionDataResolvedGuildMember = { ...seat, permissions };
      this.data.members[id] = resolved;
    }
    return true;
  }

  /** A role of this guild. */
  role(id: string): boolean {
    const role = this.#scene.guild?.api.roles.find((candidate) => candidate.id === id);
    if (role) this.data.roles[id] = role;
    return role !== undefined;
  }

  /** A channel of this guild, of one of the given types. */
  channel(id: string, types: readonly number[] | undefined): boolean {
    const channel = this.#world.channels.get(id);
    if (!channel || !('guild_id' in channel) || channel.guild_id !== this.#scene.guildId) return false;
    if (types && types.length > 0 && !types.includes(channel.type)) return false;
    const permissions = channelPermissions(this.#world, channel, this.#scene.user.id).toString();
    const own = channelPermissions(this.#world, channel, this.#world.botUser.id).toString();
    Reflect.set(this.data.channels, id, { ...channel, permissions, app_permissions: own });
    return true;
  }

  /** A file that was chosen. */
  attachment(file: APIAttachment): void {
    this.data.attachments[file.id] = file;
  }

  /** Only the kinds that have something in them; `undefined` when none has. */
  get filled(): APIInteractionDataResolved | undefined {
    const entries = Object.entries(this.data).filter(([, kind]) => Object.keys(kind).length > 0);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
}
