import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import { storeUpload } from '../attachments.ts';
import type { OptionValue, OptionValues } from '../types.ts';
import type { World } from '../world.ts';
import type { FoundCommand } from './find-command.ts';
import { bytesOf, checkOptionValue, isFile } from './option-value.ts';
import type { Resolved } from './resolved.ts';

/** An option as it goes over the gateway. */
export interface SentOption {
  name: string;
  type: Type;
  value?: string | number | boolean;
  focused?: true;
  options?: SentOption[];
}

function resolveId(option: APIApplicationCommandBasicOption, id: string, resolved: Resolved): boolean {
  switch (option.type) {
    case Type.User:
      return resolved.user(id);
    case Type.Role:
      return resolved.role(id);
    case Type.Channel:
      return resolved.channel(id, option.channel_types);
    case Type.Mentionable:
      return resolved.role(id) || resolved.user(id);
    default:
      return true;
  }
}

function fill(
  world: World,
  option: APIApplicationCommandBasicOption,
  value: OptionValue,
  resolved: Resolved,
): SentOption {
  checkOptionValue(option, value);
  if (isFile(value)) {
    const contentType = value.contentType ?? 'application/octet-stream';
    const file = storeUpload(world, { index: 0, name: value.name, contentType, bytes: bytesOf(value) });
    resolved.attachment(file);
    return { name: option.name, type: option.type, value: file.id };
  }
  if (!resolveId(option, String(value), resolved))
    throw new Error(`${option.name} cannot be ${JSON.stringify(value)}: nothing here has that id and type`);
  return { name: option.name, type: option.type, value };
}

function checkKnown(found: FoundCommand, values: OptionValues): void {
  for (const name of Object.keys(values))
    if (!found.options.some((option) => option.name === name))
      throw new Error(`/${found.command.name} has no option ${name}`);
}

function wrap(found: FoundCommand, options: SentOption[]): SentOption[] {
  return found.path.reduceRight<SentOption[]>(
    (inner, { name, type }) => [{ name, type, options: inner }],
    options,
  );
}

/** The options of a command that is sent off; every rule of Discord's client holds. */
export function fillOptions(
  world: World,
  found: FoundCommand,
  values: OptionValues,
  resolved: Resolved,
): SentOption[] {
  checkKnown(found, values);
  const options = found.options.flatMap((option) => {
    const value = values[option.name];
    if (value !== undefined) return fill(world, option, value, resolved);
    if (option.required) throw new Error(`/${found.command.name} needs the option ${option.name}`);
    return [];
  });
  return wrap(found, options);
}

/** The options while one of them is being typed: nothing is checked yet, and the one is text. */
export function fillWhileTyping(found: FoundCommand, focused: string, values: OptionValues): SentOption[] {
  checkKnown(found, values);
  const target = found.options.find((option) => option.name === focused);
  if (!target) throw new Error(`/${found.command.name} has no option ${focused}`);
  if (!('autocomplete' in target) || !target.autocomplete)
    throw new Error(`the option ${focused} does not autocomplete`);
  const options = found.options.flatMap((option): SentOption[] => {
    const value = values[option.name];
    const { name, type } = option;
    if (value !== undefined && isFile(value)) return [];
    if (option === target) return [{ name, type, value: String(value ?? ''), focused: true }];
    return value === undefined ? [] : [{ name, type, value }];
  });
  return wrap(found, options);
}
