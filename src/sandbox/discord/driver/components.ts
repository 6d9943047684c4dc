import {
  ComponentType,
  InteractionType,
  MessageFlags,
  type APIMessage,
  type APIMessageComponent,
  type APISelectMenuComponent,
} from 'discord-api-types/v10';
import { walkComponents } from '../components.ts';
import { setScene } from '../interactions/scene.ts';
import { startInteraction } from '../interactions/start.ts';
import type { Actor, InteractionOutcome } from '../types.ts';
import type { World } from '../world.ts';
import { Resolved } from './resolved.ts';

function findVisible(world: World, actor: Actor, messageId: string): APIMessage {
  const ephemeral = world.ephemerals.get(messageId);
  if (ephemeral && ephemeral.userId !== actor.userId)
    throw new Error(`message ${messageId} is ephemeral and another member's`);
  if (ephemeral) return ephemeral.message;
  for (const messages of world.messages.values()) {
    const message = messages.get(messageId);
    if (message) return message;
  }
  throw new Error(`no message ${messageId}`);
}

function isSelect(component: APIMessageComponent): component is APISelectMenuComponent {
  return [3, 5, 6, 7, 8].includes(component.type);
}

function findUsable(message: APIMessage, customId: string): APIMessageComponent {
  const all = [...walkComponents(message.components ?? [])].map(({ component }) => component);
  const component = all.find((candidate) => 'custom_id' in candidate && candidate.custom_id === customId);
  if (!component) {
    const ids = all.flatMap((candidate) => ('custom_id' in candidate ? candidate.custom_id : []));
    throw new Error(`message ${message.id} has no component ${customId}; it has ${ids.join(', ') || 'none'}`);
  }
  if ('disabled' in component && component.disabled) throw new Error(`${customId} is disabled`);
  return component;
}

function chooses(select: APISelectMenuComponent, value: string, resolved: Resolved): boolean {
  switch (select.type) {
    case ComponentType.StringSelect:
      return select.options.some((option) => option.value === value);
    case ComponentType.UserSelect:
      return resolved.user(value);
    case ComponentType.RoleSelect:
      return resolved.role(value);
    case ComponentType.ChannelSelect:
      return resolved.channel(value, select.channel_types);
    default:
      return resolved.role(value) || resolved.user(value);
  }
}

/** Checks a choice from a select as Discord's client does. */
export function checkChoice(
  select: APISelectMenuComponent,
  values: readonly string[],
  resolved: Resolved,
): void {
  const { min_values: min = 1, max_values: max = 1 } = select;
  if (values.length < min || values.length > max)
    throw new Error(`${select.custom_id} takes ${min} to ${max} values, not ${values.length}`);
  for (const value of values)
    if (!chooses(select, value, resolved)) throw new Error(`${select.custom_id} does not offer ${value}`);
}

/** Clicks a button, or chooses from a select. */
export async function useComponent(
  world: World,
  actor: Actor,
  messageId: string,
  customId: string,
  values: string[] | undefined,
): Promise<InteractionOutcome> {
  const message = findVisible(world, actor, messageId);
  if ((message.flags ?? 0) & MessageFlags.Loading) throw new Error(`message ${messageId} is not there yet`);
  const scene = setScene(world, actor, message.channel_id);
  const component = findUsable(message, customId);
  const resolved = new Resolved(world, scene);
  if (isSelect(component)) checkChoice(component, values ?? [], resolved);
  else if (values) throw new Error(`${customId} is a button and takes no values`);
  const objects = resolved.filled;
  const data = {
    id: component.id,
    custom_id: customId,
    component_type: component.type,
    ...(isSelect(component) && { values }),
    ...(objects && { resolved: objects }),
  };
  return startInteraction(world, scene, {
    type: InteractionType.MessageComponent,
    name: customId,
    data,
    source: message,
  });
}
