import type { APIMessage } from 'discord-api-types/v10';
import type { InteractionOutcome } from '../types.ts';
import type { World } from '../world.ts';
import type { Interaction } from './interaction.ts';

/** A message that an interaction made, whether all see it or one. */
export function messageOf(world: World, interaction: Interaction, messageId: string): APIMessage | undefined {
  return (
    world.ephemerals.get(messageId)?.message ?? world.messages.get(interaction.channelId)?.get(messageId)
  );
}

/** The outcome of an interaction; what it shows stays current when the bot edits later. */
export function createOutcome(
  world: World,
  interaction: Interaction,
  status: InteractionOutcome['status'],
): InteractionOutcome {
  return {
    interactionId: interaction.id,
    status,
    get firstAnswerMs() {
      return interaction.firstAnswerMs;
    },
    get message() {
      return (interaction.originalId && messageOf(world, interaction, interaction.originalId)) || null;
    },
    get followUps() {
      return interaction.followUpIds.flatMap((id) => messageOf(world, interaction, id) ?? []);
    },
    get choices() {
      return interaction.choices;
    },
    get modal() {
      return interaction.modal;
    },
  };
}
