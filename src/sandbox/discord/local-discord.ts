import { randomBytes } from 'node:crypto';
import { OverwriteType } from 'discord-api-types/v10';
import { createChannel, guildOf, overwrite, removeChannel } from './channels.ts';
import { allCommands } from './commands.ts';
import { runAutocomplete, runCommand } from './driver/commands.ts';
import { useComponent } from './driver/components.ts';
import { sendModal } from './driver/modals.ts';
import { Gateway } from './gateway/gateway.ts';
import { createGuild, removeGuild } from './guilds.ts';
import { createServer } from './http/server.ts';
import { addMember, addRole, guildIn } from './people.ts';
import { isThread } from './permissions.ts';
import { RateLimits } from './rate-limits.ts';
import { loadSchemas } from './rules/shape.ts';
import type { LocalDiscord, LocalDiscordOptions } from './types.ts';
import { waitForMessage } from './wait-for-message.ts';
import { createWorld, type World } from './world.ts';

function createTokenOf(): string {
  return `local.${randomBytes(24).toString('base64url')}`;
}

function facade(world: World, gateway: Gateway, stop: () => Promise<void>): LocalDiscord {
  return {
    apiUrl: `${world.origin}/api`,
    token: world.token,
    applicationId: world.applicationId,
    botUser: world.botUser,
    events: world.events,
    violations: world.violations,
    counts: world.counts,
    guilds: () => [...world.guilds.values()].map(({ api }) => api),
    channels: (guildId) =>
      [...world.channels.values()].filter((channel) => guildOf(channel) === guildId && !isThread(channel)),
    threads: (guildId) =>
      [...world.channels.values()].filter((channel) => guildOf(channel) === guildId && isThread(channel)),
    members: (guildId) => [...guildIn(world, guildId).members.values()],
    messages: (channelId) => [...(world.messages.get(channelId)?.values() ?? [])],
    commands: () => allCommands(world),
    addGuild({ name, preferredLocale }) {
      const { api } = createGuild(world, name, preferredLocale ?? 'en-US');
      return { guildId: api.id, ownerId: api.owner_id, everyoneRoleId: api.id };
    },
    removeGuild: (guildId) => removeGuild(world, guildId),
    addChannel: (guildId, channel) => createChannel(world, guildId, channel).id,
    removeChannel: (channelId) => removeChannel(world, channelId),
    addRole: (guildId, role) => addRole(world, guildId, role),
    addMember: (guildId, member) => addMember(world, guildId, member),
    denyBot: (channelId, deny) =>
      overwrite(world, channelId, { id: world.botUser.id, type: OverwriteType.Member, deny, allow: 0n }),
    overwrite: (channelId, id, { deny = 0n, allow = 0n }) =>
      overwrite(world, channelId, {
        id,
        type: world.users.has(id) ? OverwriteType.Member : OverwriteType.Role,
        deny,
        allow,
      }),
    command: (actor, name, options = {}) => runCommand(world, actor, name, options),
    autocomplete: (actor, name, focused, options) => runAutocomplete(world, actor, name, focused, options),
    component: (actor, messageId, customId, values) =>
      useComponent(world, actor, messageId, customId, values),
    submitModal: (actor, customId, fields) => sendModal(world, actor, customId, fields),
    waitForMessage: (channelId, test, timeoutMs) => waitForMessage(world, channelId, test, timeoutMs),
    closeDirectMessages: (userId) => void world.closedToMessages.add(userId),
    dropGateway: () => gateway.drop(),
    invalidateGateway: () => gateway.invalidate(),
    forgetNonces: () => world.nonces.clear(),
    close: stop,
  };
}

/** Starts a Discord on 127.0.0.1 with one application and no guilds. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const world = createWorld(options.token ?? createTokenOf());
  const { intercept, limitClock = Date.now } = options;
  const server = await createServer({ world, limits: new RateLimits(), intercept, limitClock });
  world.origin = await server.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  const gateway = new Gateway(world, server.server);
  void loadSchemas();
  return facade(world, gateway, async () => {
    gateway.close();
    for (const interaction of world.interactions.values()) clearTimeout(interaction.deadline);
    await server.close();
  });
}
