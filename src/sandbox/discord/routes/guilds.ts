import { guildOf } from '../channels.ts';
import { unknownGuild, unknownMember } from '../discord-error.ts';
import { isThread } from '../permissions.ts';
import type { Guild } from '../world.ts';
import { ok, type Call, type Route } from './route.ts';

const LIMIT = { limit: 10, windowMs: 10_000 };

function guildIn({ world, param }: Call): Guild {
  const guild = world.guilds.get(param('guildId'));
  if (!guild) throw unknownGuild();
  return guild;
}

/** What a bot may ask about a guild. */
export const guildRoutes: readonly Route[] = [
  { method: 'GET', path: '/guilds/:guildId', limit: LIMIT, handle: (call) => ok(guildIn(call).api) },
  {
    method: 'GET',
    path: '/guilds/:guildId/roles',
    limit: LIMIT,
    handle: (call) => ok(guildIn(call).api.roles),
  },
  {
    method: 'GET',
    path: '/guilds/:guildId/channels',
    limit: LIMIT,
    handle(call) {
      const { id } = guildIn(call).api;
      const all = [...call.world.channels.values()];
      return ok(all.filter((channel) => guildOf(channel) === id && !isThread(channel)));
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guildId/threads/active',
    limit: LIMIT,
    handle(call) {
      const { id } = guildIn(call).api;
      const threads = [...call.world.channels.values()].filter(
        (channel) =>
          guildOf(channel) === id && 'thread_metadata' in channel && !channel.thread_metadata?.archived,
      );
      return ok({ threads, members: [], has_more: false });
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guildId/members/:userId',
    limit: LIMIT,
    handle(call) {
      const id = call.param('userId');
      const member = guildIn(call).members.get(id === '@me' ? call.world.botUser.id : id);
      if (!member) throw unknownMember();
      return ok(member);
    },
  },
];
