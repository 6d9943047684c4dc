import { ChannelType, MessageFlags, PermissionFlagsBits, type APIMessage } from 'discord-api-types/v10';
import { messageFlags } from '../bit-field.ts';
import { DiscordError } from '../discord-error.ts';
import {
  buildMessage,
  deleteMessage,
  findMessage,
  postMessage,
  replaceMessage,
  reviseMessage,
} from '../messages.ts';
import { openChannel, sendPermission } from '../permissions.ts';
import { checkMessage } from '../rules/message-rules.ts';
import { messageCreate, messageEdit } from '../rules/shapes.ts';
import type { World } from '../world.ts';
import { checkSending } from './sending.ts';
import { pageOfMessages } from './message-page.ts';
import { noContent, ok, type Call, type Route } from './route.ts';

const WRITE = { limit: 5, windowMs: 5000 };
const READ = { limit: 50, windowMs: 1000 };

/** The message that the same nonce made before; a deleted one is not made again either. */
function sentBefore(world: World, nonce: string | undefined): APIMessage | undefined {
  const made = nonce === undefined ? undefined : world.nonces.get(nonce);
  return made && (world.messages.get(made.channel_id)?.get(made.id) ?? made);
}

async function createMessage({ world, param, body, files }: Call) {
  const channel = openChannel(world, param('channelId'));
  const parsed = await messageCreate.parse(body);
  checkMessage(parsed, files);
  checkSending(world, channel, parsed, files);
  const nonce = parsed.enforce_nonce && parsed.nonce !== undefined ? String(parsed.nonce) : undefined;
  const before = sentBefore(world, nonce);
  const reference = parsed.message_reference;
  if (reference?.message_id && reference.fail_if_not_exists !== false)
    findMessage(world, reference.channel_id ?? channel.id, reference.message_id);
  const message =
    before ??
    buildMessage(world, channel, parsed, files, {
      ...(reference && {
        message_reference: {
          message_id: reference.message_id,
          channel_id: reference.channel_id ?? channel.id,
        },
      }),
    });
  if (!before) {
    if (nonce !== undefined) world.nonces.set(nonce, message);
    postMessage(world, channel, message);
  }
  return ok({ ...message, ...(parsed.nonce !== undefined && { nonce: parsed.nonce }) });
}

async function editMessage({ world, param, body, files }: Call) {
  const channel = openChannel(world, param('channelId'));
  const before = findMessage(world, channel.id, param('messageId'));
  if (before.author.id !== world.botUser.id)
    throw new DiscordError(403, 50_005, 'Cannot edit a message authored by another user');
  const parsed = await messageEdit.parse(body);
  checkMessage(parsed, files, [], before);
  const after = reviseMessage(world, channel, before, parsed, files);
  replaceMessage(world, channel, after);
  return ok(after);
}

function removeMessage({ world, param }: Call) {
  const channel = openChannel(world, param('channelId'));
  const message = findMessage(world, channel.id, param('messageId'));
  if (message.author.id !== world.botUser.id)
    openChannel(world, channel.id, PermissionFlagsBits.ManageMessages);
  deleteMessage(world, channel, message.id);
  return noContent();
}

function crosspost({ world, param }: Call) {
  const channel = openChannel(world, param('channelId'));
  const message = findMessage(world, channel.id, param('messageId'));
  if (channel.type !== ChannelType.GuildAnnouncement)
    throw new DiscordError(403, 50_024, 'Cannot execute action on this channel type');
  if ((message.flags ?? 0) & MessageFlags.Crossposted)
    throw new DiscordError(400, 40_033, 'This message has already been crossposted.');
  openChannel(world, channel.id, PermissionFlagsBits.SendMessages);
  const after = { ...message, flags: messageFlags((message.flags ?? 0) | MessageFlags.Crossposted) };
  replaceMessage(world, channel, after);
  return ok(after);
}

/** Messages of channels. */
export const messageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/:channelId/messages',
    limit: READ,
    handle: (call) => ok(pageOfMessages(call)),
  },
  {
    method: 'GET',
    path: '/channels/:channelId/messages/:messageId',
    limit: READ,
    handle({ world, param }) {
      const channel = openChannel(world, param('channelId'), PermissionFlagsBits.ReadMessageHistory);
      return ok(findMessage(world, channel.id, param('messageId')));
    },
  },
  { method: 'POST', path: '/channels/:channelId/messages', limit: WRITE, handle: createMessage },
  { method: 'PATCH', path: '/channels/:channelId/messages/:messageId', limit: WRITE, handle: editMessage },
  {
    method: 'DELETE',
    path: '/channels/:channelId/messages/:messageId',
    limit: { limit: 5, windowMs: 1000 },
    handle: removeMessage,
  },
  {
    method: 'POST',
    path: '/channels/:channelId/messages/:messageId/crosspost',
    limit: { limit: 10, windowMs: 3_600_000 },
    handle: crosspost,
  },
  {
    method: 'POST',
    path: '/channels/:channelId/typing',
    limit: WRITE,
    handle({ world, param }) {
      const channel = openChannel(world, param('channelId'));
      openChannel(world, channel.id, sendPermission(channel));
      return noContent();
    },
  },
];
