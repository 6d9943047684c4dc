import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { commandsIn } from '../commands.ts';
import type { Scene } from '../interactions/scene.ts';
import type { World } from '../world.ts';

/** A typed command: the command, the sub-commands on the way to it, and the options that it takes. */
export interface FoundCommand {
  command: APIApplicationCommand;
  path: { name: string; type: Type.Subcommand | Type.SubcommandGroup }[];
  options: readonly APIApplicationCommandBasicOption[];
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return option.type !== Type.Subcommand && option.type !== Type.SubcommandGroup;
}

function checkAllowed(scene: Scene, command: APIApplicationCommand): void {
  const { default_member_permissions: needed, contexts } = command;
  const context = scene.guildId === null ? InteractionContextType.BotDM : InteractionContextType.Guild;
  if (contexts && !contexts.includes(context)) throw new Error(`/${command.name} is not offered here`);
  if (needed === null || scene.guildId === null) return;
  const has = (bits: bigint) => (scene.permissions & bits) === bits;
  const isAdmin = has(PermissionFlagsBits.Administrator);
  if (!isAdmin && (needed === '0' || !has(BigInt(needed))))
    throw new Error(`/${command.name} is hidden from ${scene.user.username}, who lacks its permissions`);
}

function descend(command: APIApplicationCommand, words: readonly string[]): FoundCommand {
  const path: FoundCommand['path'] = [];
  let level: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const word of words) {
    const next = level.find((option) => option.name === word);
    if (!next || isBasic(next)) throw new Error(`/${command.name} has no sub-command ${word}`);
    path.push({ name: next.name, type: next.type });
    level = next.options ?? [];
  }
  const options = level.filter(isBasic);
  if (options.length !== level.length) throw new Error(`/${command.name} needs one of its sub-commands`);
  return { command, path, options };
}

/** Finds what a member types, as Discord's client offers it; throws when it would not be offered. */
export function findCommand(world: World, scene: Scene, typed: string): FoundCommand {
  const [name, ...words] = typed.replace(/^\//, '').split(' ');
  const here = scene.guildId === null ? [] : [...commandsIn(world, scene.guildId).values()];
  const command = [...here, ...world.globalCommands.values()].find(
    (candidate) => candidate.name === name && candidate.type === ApplicationCommandType.ChatInput,
  );
  if (!command) throw new Error(`there is no command /${name}`);
  checkAllowed(scene, command);
  return descend(command, words);
}
