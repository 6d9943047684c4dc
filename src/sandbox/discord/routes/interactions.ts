import {
  InteractionResponseType as Answer,
  InteractionType,
  MessageFlags,
  type APIMessage,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { messageFlags } from '../bit-field.ts';
import { alreadyAcknowledged, unknownInteraction } from '../discord-error.ts';
import { invalidForm } from '../form-errors.ts';
import { editAnswer, sendAnswer } from '../interactions/answer.ts';
import { FIRST_ANSWER_MS, type Interaction } from '../interactions/interaction.ts';
import { messageOf } from '../interactions/outcome.ts';
import { armDeadline } from '../interactions/start.ts';
import { checkModal } from '../rules/modal-rules.ts';
import { checkMessage } from '../rules/message-rules.ts';
import { autocompleteCallback, modalCallback, replyCallback, updateCallback } from '../rules/shapes.ts';
import { noContent, ok, type Call, type Route } from './route.ts';

/** How long a deferred update may stay without an edit before it counts as "nothing to change". */
const SILENT_UPDATE_MS = 10_000;

const kind = z.looseObject({ type: z.enum(Answer) });

const REPLIES = [Answer.ChannelMessageWithSource, Answer.DeferredChannelMessageWithSource];
const UPDATES = [Answer.UpdateMessage, Answer.DeferredMessageUpdate];

/** Which first answers fit which interaction. */
function fits(interaction: Interaction, type: Answer): boolean {
  switch (interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return type === Answer.ApplicationCommandAutocompleteResult;
    case InteractionType.ApplicationCommand:
      return [...REPLIES, Answer.Modal].includes(type);
    case InteractionType.MessageComponent:
      return [...REPLIES, ...UPDATES, Answer.Modal].includes(type);
    case InteractionType.ModalSubmit:
      return [...REPLIES, ...(interaction.source ? UPDATES : [])].includes(type);
    default:
      return false;
  }
}

function takeOpen({ world, at, param }: Call): Interaction {
  const interaction = world.interactions.get(param('token'));
  if (!interaction || interaction.id !== param('interactionId')) throw unknownInteraction();
  const isLate = at - interaction.createdAt > FIRST_ANSWER_MS;
  if (interaction.answer === null && (interaction.isDead || isLate)) throw unknownInteraction();
  if (interaction.answer !== null) throw alreadyAcknowledged();
  return interaction;
}

async function reply(call: Call, interaction: Interaction): Promise<() => APIMessage> {
  const { type, data } = await replyCallback.parse(call.body);
  const isDeferred = type === Answer.DeferredChannelMessageWithSource;
  if (!isDeferred && !data) invalidForm(['data'], 'BASE_TYPE_REQUIRED', 'This field is required');
  if (!isDeferred) checkMessage(data ?? {}, call.files, ['data']);
  const own = (data?.flags ?? 0) & MessageFlags.Ephemeral;
  const flags = messageFlags(own | (isDeferred ? MessageFlags.Loading : 0));
  return () => {
    const body = isDeferred ? {} : (data ?? {});
    const message = sendAnswer(call.world, interaction, body, call.files, flags);
    interaction.originalId = message.id;
    interaction.isLoading = isDeferred;
    if (!isDeferred) interaction.settle('replied');
    return message;
  };
}

async function update(call: Call, interaction: Interaction): Promise<() => APIMessage> {
  const { type, data } = await updateCallback.parse(call.body);
  const source = interaction.source && messageOf(call.world, interaction, interaction.source.id);
  if (!source) throw unknownInteraction();
  if (type === Answer.UpdateMessage) checkMessage(data ?? {}, call.files, ['data'], source);
  return () => {
    interaction.originalId = source.id;
    if (type === Answer.UpdateMessage)
      return editAnswer(call.world, interaction, source, data ?? {}, call.files);
    setTimeout(() => interaction.settle('updated'), SILENT_UPDATE_MS).unref();
    return source;
  };
}

async function complete(call: Call, interaction: Interaction): Promise<() => null> {
  const { data } = await autocompleteCallback.parse(call.body);
  return () => {
    interaction.choices = data.choices ?? [];
    interaction.settle('autocomplete');
    return null;
  };
}

async function openModal(call: Call, interaction: Interaction): Promise<() => null> {
  const { data } = await modalCallback.parse(call.body);
  checkModal(data, ['data']);
  return () => {
    interaction.modal = data;
    call.world.openModals.set(interaction.userId, { modal: data, from: interaction });
    interaction.settle('modal');
    return null;
  };
}

/** Checks an answer; what it gives carries the answer out. */
async function prepare(call: Call, interaction: Interaction, type: Answer) {
  if (!fits(interaction, type))
    invalidForm(['type'], 'BASE_TYPE_CHOICES', `An answer of type ${type} does not fit this interaction`);
  if (REPLIES.includes(type)) return reply(call, interaction);
  if (UPDATES.includes(type)) return update(call, interaction);
  return type === Answer.Modal ? openModal(call, interaction) : complete(call, interaction);
}

async function callback(call: Call) {
  const interaction = takeOpen(call);
  clearTimeout(interaction.deadline);
  try {
    const parsed = kind.safeParse(call.body);
    if (!parsed.success) return invalidForm(['type'], 'BASE_TYPE_REQUIRED', 'This field is required');
    const { type } = parsed.data;
    const act = await prepare(call, interaction, type);
    if (interaction.answer !== null) throw alreadyAcknowledged();
    interaction.answer = type;
    interaction.firstAnswerMs = call.at - interaction.createdAt;
    const message = act();
    if (call.query.get('with_response') !== 'true') return noContent();
    return ok({
      interaction: {
        id: interaction.id,
        type: interaction.type,
        ...(message && {
          response_message_id: message.id,
          response_message_loading: interaction.isLoading,
          response_message_ephemeral: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
        }),
      },
      resource: { type, ...(message && { message }) },
    });
  } finally {
    if (interaction.answer === null) armDeadline(interaction);
  }
}

/** First answers to interactions. */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interactionId/:token/callback',
    limit: { limit: 50, windowMs: 1000 },
    isOpen: true,
    handle: callback,
  },
];
