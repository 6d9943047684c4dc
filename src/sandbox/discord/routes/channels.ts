import {
  ChannelFlags,
  ChannelType,
  MessageFlags,
  PermissionFlagsBits,
  type APIThreadChannel,
  ThreadAutoArchiveDuration,
  type ThreadChannelType,
} from 'discord-api-types/v10';
import { messageFlags } from '../bit-field.ts';
import { guildOf } from '../channels.ts';
import { DiscordError } from '../discord-error.ts';
import { buildMessage, findMessage, postMessage, replaceMessage } from '../messages.ts';
import { openChannel } from '../permissions.ts';
import { checkMessage } from '../rules/message-rules.ts';
import { forumPostCreate, messageThreadCreate, threadCreate, threadEdit } from '../rules/shapes.ts';
import { announce, type Channel, type World } from '../world.ts';
import { checkSending } from './sending.ts';
import { ok, type Call, type Route } from './route.ts';

const LIMIT = { limit: 5, windowMs: 5000 };

interface ThreadRequest {
  id: string;
  name: string;
  type: ThreadChannelType;
  archiveAfter: ThreadAutoArchiveDuration | undefined;
  tags?: string[];
}

function openThread(world: World, parent: Channel, request: ThreadRequest): APIThreadChannel {
  const now = new Date().toISOString();
  const thread: APIThreadChannel = {
    id: request.id,
    type: request.type,
    name: request.name,
    parent_id: parent.id,
    owner_id: world.botUser.id,
    last_message_id: null,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    rate_limit_per_user: 0,
    applied_tags: request.tags ?? [],
    thread_metadata: {
      archived: false,
      auto_archive_duration: request.archiveAfter ?? ThreadAutoArchiveDuration.ThreeDays,
      archive_timestamp: now,
      create_timestamp: now,
      locked: false,
    },
  };
  const guildId = guildOf(parent);
  if (guildId !== null) thread.guild_id = guildId;
  world.channels.set(thread.id, thread);
  world.messages.set(thread.id, new Map());
  announce(world, 'THREAD_CREATE', guildId, { ...thread, newly_created: true });
  return thread;
}

async function threadFromMessage({ world, param, body }: Call) {
  const parent = openChannel(world, param('channelId'));
  const message = findMessage(world, parent.id, param('messageId'));
  const request = await messageThreadCreate.parse(body);
  if (parent.type !== ChannelType.GuildText && parent.type !== ChannelType.GuildAnnouncement)
    throw new DiscordError(400, 50_024, 'Cannot execute action on this channel type');
  openChannel(world, parent.id, PermissionFlagsBits.CreatePublicThreads);
  if (world.channels.has(message.id))
    throw new DiscordError(400, 160_004, 'A thread has already been created for this message');
  const isNews = parent.type === ChannelType.GuildAnnouncement;
  const thread = openThread(world, parent, {
    id: message.id,
    name: request.name,
    type: isNews ? ChannelType.AnnouncementThread : ChannelType.PublicThread,
    archiveAfter: request.auto_archive_duration,
  });
  const flags = messageFlags((message.flags ?? 0) | MessageFlags.HasThread);
  replaceMessage(world, parent, { ...message, flags, thread });
  return { status: 201, body: thread };
}

async function threadAlone({ world, param, body, files }: Call) {
  const parent = openChannel(world, param('channelId'));
  if (parent.type === ChannelType.GuildForum) {
    const request = await forumPostCreate.parse(body);
    checkMessage(request.message, files, ['message']);
    openChannel(world, parent.id, PermissionFlagsBits.SendMessages);
    const tags = request.applied_tags ?? [];
    if ((parent.flags ?? 0) & ChannelFlags.RequireTag && tags.length === 0)
      throw new DiscordError(400, 40_067, 'A tag is required to create a forum post in this channel');
    if (tags.some((tag) => !parent.available_tags.some((known) => known.id === tag)))
      throw new DiscordError(400, 10_087, 'Unknown Tag');
    const thread = openThread(world, parent, {
      id: world.nextId(),
      name: request.name,
      type: ChannelType.PublicThread,
      archiveAfter: request.auto_archive_duration,
      tags,
    });
    checkSending(world, thread, request.message, files);
    const message = { ...buildMessage(world, thread, request.message, files), id: thread.id };
    postMessage(world, thread, message);
    return { status: 201, body: { ...thread, message } };
  }
  const request = await threadCreate.parse(body);
  openChannel(world, parent.id, PermissionFlagsBits.CreatePublicThreads);
  const thread = openThread(world, parent, {
    id: world.nextId(),
    name: request.name,
    type: request.type ?? ChannelType.PrivateThread,
    archiveAfter: request.auto_archive_duration,
  });
  return { status: 201, body: thread };
}

async function editThread({ world, param, body }: Call) {
  const thread = openChannel(world, param('channelId'));
  if (!('thread_metadata' in thread) || !thread.thread_metadata)
    openChannel(world, thread.id, PermissionFlagsBits.ManageChannels);
  const request = await threadEdit.parse(body);
  if ('thread_metadata' in thread && thread.thread_metadata) {
    thread.name = request.name ?? thread.name;
    thread.thread_metadata.archived = request.archived ?? thread.thread_metadata.archived;
    thread.thread_metadata.locked = request.locked ?? thread.thread_metadata.locked;
    announce(world, 'THREAD_UPDATE', guildOf(thread), thread);
  }
  return ok(thread);
}

/** Channels and threads. */
export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/:channelId',
    limit: { limit: 50, windowMs: 1000 },
    handle: ({ world, param }) => ok(openChannel(world, param('channelId'))),
  },
  { method: 'PATCH', path: '/channels/:channelId', limit: LIMIT, handle: editThread },
  {
    method: 'POST',
    path: '/channels/:channelId/messages/:messageId/threads',
    limit: LIMIT,
    handle: threadFromMessage,
  },
  { method: 'POST', path: '/channels/:channelId/threads', limit: LIMIT, handle: threadAlone },
];
