import {
  ComponentType,
  InteractionType,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackComponent,
} from 'discord-api-types/v10';
import { fieldsOf } from '../interactions/modal-fields.ts';
import { setScene, type Scene } from '../interactions/scene.ts';
import { startInteraction } from '../interactions/start.ts';
import type { Actor, InteractionOutcome, ModalFields } from '../types.ts';
import type { World } from '../world.ts';
import { checkChoice } from './components.ts';
import { Resolved } from './resolved.ts';

function fillText(field: APIComponentInLabel, given: string | string[] | undefined): string {
  if (field.type !== ComponentType.TextInput || Array.isArray(given))
    throw new Error(`${field.custom_id} does not take ${JSON.stringify(given)}`);
  const text = given ?? field.value ?? '';
  const { min_length: min = 0, max_length: max = 4000, required = true } = field;
  if (required && text === '') throw new Error(`${field.custom_id} is required`);
  if (text !== '' && text.length < min)
    throw new Error(`${field.custom_id} takes at least ${min} characters`);
  if (text.length > max) throw new Error(`${field.custom_id} takes at most ${max} characters`);
  return text;
}

function fillField(
  field: APIComponentInLabel,
  given: string | string[] | undefined,
  resolved: Resolved,
): unknown {
  const { type, custom_id } = field;
  const values = [given ?? []].flat();
  switch (type) {
    case ComponentType.TextInput:
      return { type, custom_id, value: fillText(field, given) };
    case ComponentType.Checkbox:
      return { type, custom_id, value: values[0] === 'true' };
    case ComponentType.RadioGroup:
      return { type, custom_id, value: values[0] ?? null };
    case ComponentType.CheckboxGroup:
    case ComponentType.FileUpload:
      return { type, custom_id, values };
    default:
      if (values.length > 0 || field.required !== false) checkChoice(field, values, resolved);
      return { type, custom_id, values };
  }
}

function fillRow(
  row: APIModalInteractionResponseCallbackComponent,
  id: number,
  fields: ModalFields,
  resolved: Resolved,
): unknown {
  const fill = (field: APIComponentInLabel) => fillField(field, fields[field.custom_id], resolved);
  if (row.type === ComponentType.Label) return { type: row.type, id, component: fill(row.component) };
  if (row.type === ComponentType.ActionRow)
    return { type: row.type, id, components: row.components.map(fill) };
  return { type: row.type, id };
}

/** Fills in the modal that the member has open, and sends it. */
export async function sendModal(
  world: World,
  actor: Actor,
  customId: string,
  fields: ModalFields,
): Promise<InteractionOutcome> {
  const open = world.openModals.get(actor.userId);
  if (!open || open.modal.custom_id !== customId)
    throw new Error(
      `${actor.userId} has no modal ${customId} open; open is ${open?.modal.custom_id ?? 'none'}`,
    );
  const scene: Scene = setScene(world, actor, open.from.channelId);
  const known = fieldsOf(open.modal).map(({ field }) => field.custom_id);
  for (const name of Object.keys(fields))
    if (!known.includes(name)) throw new Error(`the modal has no field ${name}; it has ${known.join(', ')}`);
  const resolved = new Resolved(world, scene);
  const components = open.modal.components.map((row, index) => fillRow(row, index + 1, fields, resolved));
  world.openModals.delete(actor.userId);
  const objects = resolved.filled;
  const source =
    open.from.source &&
    (world.messages.get(open.from.channelId)?.get(open.from.source.id) ??
      world.ephemerals.get(open.from.source.id)?.message ??
      open.from.source);
  return startInteraction(world, scene, {
    type: InteractionType.ModalSubmit,
    name: customId,
    data: { custom_id: customId, components, ...(objects && { resolved: objects }) },
    source,
  });
}
