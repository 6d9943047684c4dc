import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
  type APIMessage,
  type APIMessageInteractionMetadata,
} from 'discord-api-types/v10';
import type { Upload } from '../attachments.ts';
import { unknownChannel, unknownMessage } from '../discord-error.ts';
import {
  buildMessage,
  deleteMessage,
  postMessage,
  replaceMessage,
  reviseMessage,
  type MessageBody,
} from '../messages.ts';
import type { Channel, World } from '../world.ts';
import type { Interaction } from './interaction.ts';
import { messageOf } from './outcome.ts';

function channelOf(world: World, interaction: Interaction): Channel {
  const channel = world.channels.get(interaction.channelId);
  if (!channel) throw unknownChannel();
  return channel;
}

function metadataOf(world: World, interaction: Interaction): APIMessageInteractionMetadata | undefined {
  const user = world.users.get(interaction.userId);
  if (!user) return undefined;
  const owners = interaction.payload.authorizing_integration_owners;
  const base = { id: interaction.id, user, authorizing_integration_owners: owners };
  if (interaction.type === InteractionType.MessageComponent)
    return { ...base, type: interaction.type, interacted_message_id: interaction.source?.id ?? '0' };
  return { ...base, type: InteractionType.ApplicationCommand };
}

function extras(world: World, interaction: Interaction, flags: MessageFlags): Partial<APIMessage> {
  const metadata = metadataOf(world, interaction);
  const reference = interaction.source && {
    message_reference: { message_id: interaction.source.id, channel_id: interaction.channelId },
  };
  const isCommand = interaction.type === InteractionType.ApplicationCommand;
  return {
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    type: isCommand ? MessageType.ChatInputCommand : reference ? MessageType.Reply : MessageType.Default,
    flags,
    ...(metadata && { interaction_metadata: metadata }),
    ...reference,
  };
}

function show(world: World, interaction: Interaction, message: APIMessage, isNew: boolean): void {
  const { id: interactionId, userId } = interaction;
  if ((message.flags ?? 0) & MessageFlags.Ephemeral) {
    world.ephemerals.set(message.id, { userId, message });
    world.events.emit('ephemeral', { interactionId, userId, message });
  } else if (isNew) postMessage(world, channelOf(world, interaction), message);
  else replaceMessage(world, channelOf(world, interaction), message);
}

/** A new message of an interaction's, ephemeral when `flags` say so. */
export function sendAnswer(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  uploads: readonly Upload[],
  flags: MessageFlags,
): APIMessage {
  const channel = channelOf(world, interaction);
  const message = buildMessage(world, channel, body, uploads, extras(world, interaction, flags));
  show(world, interaction, message, true);
  return message;
}

/** A message that this interaction may change: its reply, its follow-ups, the message with its component. */
export function findAnswer(world: World, interaction: Interaction, reference: string): APIMessage {
  const id = reference === '@original' ? interaction.originalId : reference;
  const message = id === null ? undefined : messageOf(world, interaction, id);
  if (!message || (id !== interaction.originalId && !interaction.followUpIds.includes(message.id)))
    throw unknownMessage();
  return message;
}

/** Whether the message with the used component, rather than a new reply, is what `@original` names. */
function isUpdate(interaction: Interaction): boolean {
  return (
    interaction.answer === InteractionResponseType.UpdateMessage ||
    interaction.answer === InteractionResponseType.DeferredMessageUpdate
  );
}

/** The bot's final answer is there. */
export function settle(interaction: Interaction): void {
  interaction.settle(isUpdate(interaction) ? 'updated' : 'replied');
}

/** Edits a message of an interaction's. */
export function editAnswer(
  world: World,
  interaction: Interaction,
  before: APIMessage,
  body: MessageBody,
  uploads: readonly Upload[],
): APIMessage {
  const message = reviseMessage(world, channelOf(world, interaction), before, body, uploads);
  if (before.id === interaction.originalId) interaction.isLoading = false;
  show(world, interaction, message, false);
  settle(interaction);
  return message;
}

/** Takes a message of an interaction's away. */
export function deleteAnswer(world: World, interaction: Interaction, message: APIMessage): void {
  const { id: interactionId, userId } = interaction;
  if (world.ephemerals.delete(message.id))
    world.events.emit('ephemeral', { interactionId, userId, message, isGone: true });
  else deleteMessage(world, channelOf(world, interaction), message.id);
  if (message.id === interaction.originalId) interaction.isLoading = false;
  settle(interaction);
}
