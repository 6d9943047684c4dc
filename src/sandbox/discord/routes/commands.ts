import { z } from 'zod';
import type { APIApplicationCommand, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { allCommands, buildCommand, commandsIn } from '../commands.ts';
import { DiscordError, missingAccess, unknownCommand } from '../discord-error.ts';
import { FormErrors, invalidForm } from '../form-errors.ts';
import { checkCommand } from '../rules/command-rules.ts';
import { commandCreate, commandEdit, commandReplace } from '../rules/shapes.ts';
import { noContent, ok, type Call, type Route } from './route.ts';

const LIMIT = { limit: 30, windowMs: 10_000 };
const COMMANDS = 100;

function placeOf({ world, param }: Call, isGuild: boolean): string | null {
  if (param('applicationId') !== world.applicationId)
    throw new DiscordError(403, 20_012, 'You are not authorized to perform this action on this application');
  if (!isGuild) return null;
  if (!world.guilds.has(param('guildId'))) throw missingAccess();
  return param('guildId');
}

function check(requests: readonly RESTPostAPIApplicationCommandsJSONBody[], isList: boolean): void {
  const form = new FormErrors();
  const names = requests.map((request) => `${request.type ?? 1} ${request.name}`);
  for (const [index, request] of requests.entries()) {
    const at = isList ? [index] : [];
    checkCommand(form, request, at);
    if (names.indexOf(names[index] ?? '') !== index)
      form.add(
        [...at, 'name'],
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      );
  }
  form.throwIfAny();
  if (requests.length > COMMANDS)
    throw new DiscordError(400, 30_032, `Maximum number of application commands reached (${COMMANDS})`);
}

function commandIn(call: Call, isGuild: boolean): APIApplicationCommand {
  const command = commandsIn(call.world, placeOf(call, isGuild)).get(call.param('commandId'));
  if (!command) throw unknownCommand();
  return command;
}

async function replaceAll(call: Call, isGuild: boolean) {
  const { world } = call;
  const place = placeOf(call, isGuild);
  const list = z.array(z.unknown()).safeParse(call.body);
  if (!list.success) return invalidForm([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
  const requests: RESTPostAPIApplicationCommandsJSONBody[] = [];
  for (const [index, entry] of list.data.entries()) requests.push(await commandReplace.parse(entry, [index]));
  check(requests, true);
  const built = requests.map((request) => buildCommand(world, place, request));
  const commands = commandsIn(world, place);
  commands.clear();
  for (const command of built) commands.set(command.id, command);
  world.events.emit('commandsChange', allCommands(world));
  return ok(built);
}

async function create(call: Call, isGuild: boolean) {
  const { world } = call;
  const place = placeOf(call, isGuild);
  const request = await commandCreate.parse(call.body);
  check([request], false);
  const commands = commandsIn(world, place);
  const command = buildCommand(world, place, request);
  const status = commands.has(command.id) ? 200 : 201;
  commands.set(command.id, command);
  world.events.emit('commandsChange', allCommands(world));
  return { status, body: command };
}

async function edit(call: Call, isGuild: boolean) {
  const { world } = call;
  const before = commandIn(call, isGuild);
  const changes = await commandEdit.parse(call.body);
  const request = await commandCreate.parse({
    name: before.name,
    description: before.description,
    type: before.type,
    options: before.options,
    ...changes,
  });
  check([request], false);
  const command = buildCommand(world, placeOf(call, isGuild), request, before.id);
  commandsIn(world, placeOf(call, isGuild)).set(command.id, command);
  world.events.emit('commandsChange', allCommands(world));
  return ok(command);
}

function remove(call: Call, isGuild: boolean) {
  const { world } = call;
  commandsIn(world, placeOf(call, isGuild)).delete(commandIn(call, isGuild).id);
  world.events.emit('commandsChange', allCommands(world));
  return noContent();
}

function routesAt(root: string, isGuild: boolean): Route[] {
  const list = (call: Call) => ok([...commandsIn(call.world, placeOf(call, isGuild)).values()]);
  const one = `${root}/:commandId`;
  return [
    { method: 'GET', path: root, limit: LIMIT, handle: list },
    { method: 'PUT', path: root, limit: LIMIT, handle: (call) => replaceAll(call, isGuild) },
    { method: 'POST', path: root, limit: LIMIT, handle: (call) => create(call, isGuild) },
    { method: 'GET', path: one, limit: LIMIT, handle: (call) => ok(commandIn(call, isGuild)) },
    { method: 'PATCH', path: one, limit: LIMIT, handle: (call) => edit(call, isGuild) },
    { method: 'DELETE', path: one, limit: LIMIT, handle: (call) => remove(call, isGuild) },
  ];
}

/** Registration of commands, everywhere and in single guilds. */
export const commandRoutes: readonly Route[] = [
  ...routesAt('/applications/:applicationId/commands', false),
  ...routesAt('/applications/:applicationId/guilds/:guildId/commands', true),
];
