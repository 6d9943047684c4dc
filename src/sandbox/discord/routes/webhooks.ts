import { MessageFlags } from 'discord-api-types/v10';
import { messageFlags } from '../bit-field.ts';
import { DiscordError, unknownWebhook } from '../discord-error.ts';
import { deleteAnswer, editAnswer, findAnswer, sendAnswer, settle } from '../interactions/answer.ts';
import { TOKEN_MS, type Interaction } from '../interactions/interaction.ts';
import { checkMessage } from '../rules/message-rules.ts';
import { followUpCreate, followUpEdit } from '../rules/shapes.ts';
import { noContent, ok, type Call, type Route } from './route.ts';

const LIMIT = { limit: 5, windowMs: 2000 };

function interactionIn({ world, at, param }: Call): Interaction {
  const interaction = world.interactions.get(param('token'));
  if (!interaction || param('applicationId') !== world.applicationId) throw unknownWebhook();
  if (at - interaction.createdAt > TOKEN_MS) throw new DiscordError(401, 50_027, 'Invalid Webhook Token');
  if (interaction.answer === null) throw unknownWebhook();
  return interaction;
}

async function followUp(call: Call) {
  const { world, files } = call;
  const interaction = interactionIn(call);
  const body = await followUpCreate.parse(call.body);
  checkMessage(body, files);
  if (interaction.isLoading) {
    const original = findAnswer(world, interaction, '@original');
    return ok(editAnswer(world, interaction, original, body, files));
  }
  const flags = messageFlags((body.flags ?? 0) & MessageFlags.Ephemeral);
  const message = sendAnswer(world, interaction, body, files, flags);
  interaction.followUpIds.push(message.id);
  settle(interaction);
  return ok(message);
}

async function editFollowUp(call: Call) {
  const { world, files } = call;
  const interaction = interactionIn(call);
  const before = findAnswer(world, interaction, call.param('messageId'));
  const body = await followUpEdit.parse(call.body);
  checkMessage(body, files, [], before);
  return ok(editAnswer(world, interaction, before, body, files));
}

/** The messages that an interaction's token gives power over. */
export const webhookRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/webhooks/:applicationId/:token',
    limit: LIMIT,
    isOpen: true,
    handle: followUp,
  },
  {
    method: 'GET',
    path: '/webhooks/:applicationId/:token/messages/:messageId',
    limit: LIMIT,
    isOpen: true,
    handle: (call) => ok(findAnswer(call.world, interactionIn(call), call.param('messageId'))),
  },
  {
    method: 'PATCH',
    path: '/webhooks/:applicationId/:token/messages/:messageId',
    limit: LIMIT,
    isOpen: true,
    handle: editFollowUp,
  },
  {
    method: 'DELETE',
    path: '/webhooks/:applicationId/:token/messages/:messageId',
    limit: LIMIT,
    isOpen: true,
    handle(call) {
      const interaction = interactionIn(call);
      deleteAnswer(call.world, interaction, findAnswer(call.world, interaction, call.param('messageId')));
      return noContent();
    },
  },
];
