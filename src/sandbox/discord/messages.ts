import {
  MessageFlags,
  MessageType,
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type RESTAPIAttachment,
} from 'discord-api-types/v10';
import { collectAttachments, type Upload } from './attachments.ts';
import { messageFlags } from './bit-field.ts';
import { guildOf } from './channels.ts';
import { numberComponents, textOf } from './components.ts';
import { unknownMessage } from './discord-error.ts';
import { buildEmbed, filesInEmbeds } from './embeds.ts';
import { findPings } from './mentions.ts';
import { announce, type Channel, type World } from './world.ts';

/** What all the bodies that make or change a message have in common. */
export interface MessageBody {
  content?: string | null | undefined;
  embeds?: readonly APIEmbed[] | null | undefined;
  components?: readonly APIMessageTopLevelComponent[] | null | undefined;
  allowed_mentions?: APIAllowedMentions | null | undefined;
  attachments?: RESTAPIAttachment[] | null | undefined;
  flags?: number | null | undefined;
  tts?: boolean | undefined;
}

/** The flags that a bot may set; the others are Discord's to give. */
const SETTABLE_FLAGS =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** A message of the bot's in a channel, not yet put there. `extra` has what only some messages carry. */
export function buildMessage(
  world: World,
  channel: Channel,
  body: MessageBody,
  uploads: readonly Upload[],
  extra: Partial<APIMessage> = {},
): APIMessage {
  const attachments = collectAttachments(world, body.attachments ?? undefined, uploads);
  const embeds = (body.embeds ?? []).map((embed) => buildEmbed(embed, attachments));
  const shown = filesInEmbeds(embeds);
  const content = (body.content ?? '').trim();
  const components = numberComponents(body.components ?? []);
  const flags = (body.flags ?? 0) & SETTABLE_FLAGS;
  return {
    id: world.nextId(),
    channel_id: channel.id,
    author: world.botUser,
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: body.tts ?? false,
    ...findPings(world, channel, `${content}\n${textOf(components)}`, body.allowed_mentions),
    attachments: attachments.filter((attachment) => !shown.has(attachment.url)),
    embeds,
    components,
    pinned: false,
    type: MessageType.Default,
    ...extra,
    flags: messageFlags(flags | (extra.flags ?? 0)),
  };
}

/** A message after an edit; fields that the body leaves out stay as they are. */
export function reviseMessage(
  world: World,
  channel: Channel,
  before: APIMessage,
  body: MessageBody,
  uploads: readonly Upload[],
): APIMessage {
  const attachments = collectAttachments(world, body.attachments ?? undefined, uploads, before.attachments);
  const embeds = body.embeds === undefined ? before.embeds : (body.embeds ?? []);
  const built = embeds.map((embed) => buildEmbed(embed, attachments));
  const shown = filesInEmbeds(built);
  const content = body.content === undefined ? before.content : (body.content ?? '').trim();
  const components =
    body.components === undefined ? (before.components ?? []) : numberComponents(body.components ?? []);
  const kept = (before.flags ?? 0) & ~MessageFlags.Loading & ~MessageFlags.SuppressEmbeds;
  const flags = body.flags ?? (before.flags ?? 0) & MessageFlags.SuppressEmbeds;
  return {
    ...before,
    content,
    ...findPings(world, channel, `${content}\n${textOf(components)}`, body.allowed_mentions),
    attachments: attachments.filter((attachment) => !shown.has(attachment.url)),
    embeds: built,
    components,
    flags: messageFlags(kept | (flags & SETTABLE_FLAGS)),
    edited_timestamp: new Date().toISOString(),
  };
}

function gatewayMessage(channel: Channel, message: APIMessage): unknown {
  const guildId = guildOf(channel);
  return guildId === null ? message : { ...message, guild_id: guildId };
}

/** Puts a new message into its channel, for all to see. */
export function postMessage(world: World, channel: Channel, message: APIMessage): void {
  world.messages.get(channel.id)?.set(message.id, message);
  if ('last_message_id' in channel) channel.last_message_id = message.id;
  if ('message_count' in channel) channel.message_count = (channel.message_count ?? 0) + 1;
  announce(world, 'MESSAGE_CREATE', guildOf(channel), gatewayMessage(channel, message));
  world.events.emit('messageCreate', message);
}

/** Puts a newer state of a message in the place of the old one. */
export function replaceMessage(world: World, channel: Channel, message: APIMessage): void {
  world.messages.get(channel.id)?.set(message.id, message);
  announce(world, 'MESSAGE_UPDATE', guildOf(channel), gatewayMessage(channel, message));
  world.events.emit('messageUpdate', message);
}

/** Takes a message away. */
export function deleteMessage(world: World, channel: Channel, messageId: string): void {
  if (!world.messages.get(channel.id)?.delete(messageId)) throw unknownMessage();
  const gone = { id: messageId, channel_id: channel.id };
  const guildId = guildOf(channel);
  announce(world, 'MESSAGE_DELETE', guildId, { ...gone, ...(guildId !== null && { guild_id: guildId }) });
  world.events.emit('messageDelete', gone);
}

/** A message of a channel, or Discord's error. */
export function findMessage(world: World, channelId: string, messageId: string): APIMessage {
  const message = world.messages.get(channelId)?.get(messageId);
  if (!message) throw unknownMessage();
  return message;
}
