import { InteractionType } from 'discord-api-types/v10';
import { setScene } from '../interactions/scene.ts';
import { startInteraction } from '../interactions/start.ts';
import type { Actor, InteractionOutcome, OptionValues } from '../types.ts';
import type { World } from '../world.ts';
import { fillOptions, fillWhileTyping, type SentOption } from './fill-options.ts';
import { findCommand, type FoundCommand } from './find-command.ts';
import { Resolved } from './resolved.ts';

function describe({ command }: FoundCommand, options: SentOption[], resolved?: Resolved): unknown {
  const objects = resolved?.filled;
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    ...(options.length > 0 && { options }),
    ...(objects && { resolved: objects }),
  };
}

/** Sends off a slash command. */
export async function runCommand(
  world: World,
  actor: Actor,
  name: string,
  values: OptionValues,
): Promise<InteractionOutcome> {
  const scene = setScene(world, actor);
  const found = findCommand(world, scene, name);
  const resolved = new Resolved(world, scene);
  const options = fillOptions(world, found, values, resolved);
  const data = describe(found, options, resolved);
  return startInteraction(world, scene, { type: InteractionType.ApplicationCommand, name, data });
}

/** Asks for completions of the option being typed. */
export async function runAutocomplete(
  world: World,
  actor: Actor,
  name: string,
  focused: string,
  values: OptionValues,
): Promise<InteractionOutcome> {
  const scene = setScene(world, actor);
  const found = findCommand(world, scene, name);
  const data = describe(found, fillWhileTyping(found, focused, values));
  return startInteraction(world, scene, { type: InteractionType.ApplicationCommandAutocomplete, name, data });
}
