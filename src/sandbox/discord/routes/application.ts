import type { APIApplication } from 'discord-api-types/v10';
import { applicationFlags } from '../bit-field.ts';
import { unknownUser } from '../discord-error.ts';
import { directChannel } from '../channels.ts';
import { invalidForm } from '../form-errors.ts';
import { removeGuild } from '../guilds.ts';
import { privateChannelCreate } from '../rules/shapes.ts';
import type { World } from '../world.ts';
import { noContent, ok, type Route } from './route.ts';

const SLOW = { limit: 30, windowMs: 30_000 };

function describeApplication(world: World): APIApplication {
  return {
    id: world.applicationId,
    name: 'Touchline',
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    bot: world.botUser,
    summary: '',
    verify_key: '0'.repeat(64),
    team: null,
    flags: applicationFlags(0),
    flags_new: '0',
    approximate_guild_count: world.guilds.size,
  };
}

/** Who the bot is, where its gateway is, and direct messages. */
export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway',
    limit: SLOW,
    isOpen: true,
    handle: ({ world }) => ok({ url: world.origin.replace('http', 'ws') }),
  },
  {
    method: 'GET',
    path: '/gateway/bot',
    limit: SLOW,
    handle: ({ world }) =>
      ok({
        url: world.origin.replace('http', 'ws'),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 16 },
      }),
  },
  {
    method: 'GET',
    path: '/applications/@me',
    limit: SLOW,
    handle: ({ world }) => ok(describeApplication(world)),
  },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    limit: SLOW,
    handle: ({ world }) => ok(describeApplication(world)),
  },
  { method: 'GET', path: '/users/@me', limit: SLOW, handle: ({ world }) => ok(world.botUser) },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    limit: SLOW,
    handle: ({ world }) =>
      ok(
        [...world.guilds.values()].map(({ api }) => ({
          id: api.id,
          name: api.name,
          icon: null,
          owner: false,
        })),
      ),
  },
  {
    method: 'DELETE',
    path: '/users/@me/guilds/:guildId',
    limit: SLOW,
    handle: ({ world, param }) => {
      removeGuild(world, param('guildId'));
      return noContent();
    },
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    limit: { limit: 10, windowMs: 10_000 },
    async handle({ world, body }) {
      const { recipient_id: id } = await privateChannelCreate.parse(body);
      if (!id) return invalidForm(['recipient_id'], 'BASE_TYPE_REQUIRED', 'This field is required');
      const channel = directChannel(world, id);
      if (!channel) throw unknownUser();
      return ok(channel);
    },
  },
  {
    method: 'GET',
    path: '/users/:userId',
    limit: SLOW,
    handle: ({ world, param }) => {
      const user = world.users.get(param('userId'));
      if (!user) throw unknownUser();
      return ok(user);
    },
  },
];
