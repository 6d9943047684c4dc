import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommand,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { World } from './world.ts';

/** The registered commands of a place: of one guild, or (`null`) everywhere. */
export function commandsIn(world: World, guildId: string | null): Map<string, APIApplicationCommand> {
  if (guildId === null) return world.globalCommands;
  const existing = world.guildCommands.get(guildId);
  if (existing) return existing;
  const fresh = new Map<string, APIApplicationCommand>();
  world.guildCommands.set(guildId, fresh);
  return fresh;
}

/** All commands, everywhere's first. */
export function allCommands(world: World): APIApplicationCommand[] {
  return [world.globalCommands, ...world.guildCommands.values()].flatMap((commands) => [
    ...commands.values(),
  ]);
}

function translations(
  given: Record<string, string | null | undefined> | null | undefined,
): LocalizationMap | null {
  const filled = Object.entries(given ?? {}).filter(([, text]) => typeof text === 'string');
  return filled.length === 0 ? null : Object.fromEntries(filled);
}

/** A command as Discord keeps it. The same name keeps its id, as on Discord. */
export function buildCommand(
  world: World,
  guildId: string | null,
  request: RESTPostAPIApplicationCommandsJSONBody,
  id?: string,
): APIApplicationCommand {
  const type = request.type ?? ApplicationCommandType.ChatInput;
  const known = [...commandsIn(world, guildId).values()].find(
    (command) => command.name === request.name && command.type === type,
  );
  const options = 'options' in request ? request.options : undefined;
  return {
    id: id ?? known?.id ?? world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
    type,
    name: request.name,
    name_localizations: translations(request.name_localizations),
    description: ('description' in request ? request.description : undefined) ?? '',
    description_localizations: translations(request.description_localizations),
    default_member_permissions: request.default_member_permissions ?? null,
    nsfw: request.nsfw ?? false,
    ...(options && { options }),
    ...(guildId !== null && { guild_id: guildId }),
    ...(guildId === null && {
      contexts: request.contexts ?? null,
      integration_types: request.integration_types ?? [ApplicationIntegrationType.GuildInstall],
      dm_permission: request.contexts
        ? request.contexts.includes(InteractionContextType.BotDM)
        : (request.dm_permission ?? true),
    }),
  };
}
