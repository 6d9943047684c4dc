import type { APIMessage, InteractionType } from 'discord-api-types/v10';
import type { InteractionOutcome } from '../types.ts';
import { defer } from '../deferred.ts';
import { announce, type World } from '../world.ts';
import { createToken, FIRST_ANSWER_MS, type Interaction } from './interaction.ts';
import { createOutcome } from './outcome.ts';
import { describeScene, type Scene } from './scene.ts';

/** Gives up on an interaction that nobody answered; later answers meet "Unknown interaction". */
function giveUp(interaction: Interaction): void {
  interaction.isDead = true;
  interaction.settle('failed');
}

/** Starts or resumes the wait for the first answer. */
export function armDeadline(interaction: Interaction): void {
  const left = interaction.createdAt + FIRST_ANSWER_MS - Date.now();
  interaction.deadline = setTimeout(() => giveUp(interaction), Math.max(0, left));
}

/** Sends an interaction to the bot. Resolves when it gave its final answer, or none in time. */
export function startInteraction(
  world: World,
  scene: Scene,
  what: { type: InteractionType; name: string; data: unknown; source?: APIMessage | null },
): Promise<InteractionOutcome> {
  const id = world.nextId();
  const token = createToken(id);
  const { promise, resolve } = defer<InteractionOutcome>();
  const interaction: Interaction = {
    id,
    token,
    type: what.type,
    createdAt: Date.now(),
    userId: scene.user.id,
    channelId: scene.channel.id,
    guildId: scene.guildId,
    name: what.name,
    payload: {
      ...describeScene(world, scene),
      id,
      token,
      application_id: world.applicationId,
      type: what.type,
      version: 1,
      data: what.data,
      ...(what.source && { message: what.source }),
    },
    source: what.source ?? null,
    answer: null,
    firstAnswerMs: null,
    isDead: false,
    originalId: null,
    isLoading: false,
    followUpIds: [],
    choices: [],
    modal: null,
    deadline: undefined,
    settle: (status) => resolve(createOutcome(world, interaction, status)),
  };
  world.interactions.set(token, interaction);
  armDeadline(interaction);
  announce(world, 'INTERACTION_CREATE', scene.guildId, interaction.payload);
  return promise;
}
