import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import type { OptionValue, TypedFile } from '../types.ts';

function isFile(value: OptionValue): value is TypedFile {
  return typeof value === 'object';
}

function checkBounds(option: APIApplicationCommandBasicOption, value: string | number): void {
  if (typeof value === 'number' && 'min_value' in option) {
    if (option.min_value !== undefined && value < option.min_value)
      throw new Error(`${option.name} must be at least ${option.min_value}`);
    if (option.max_value !== undefined && value > option.max_value)
      throw new Error(`${option.name} must be at most ${option.max_value}`);
  }
  if (typeof value === 'string' && option.type === Type.String) {
    if (value.length < (option.min_length ?? 1)) throw new Error(`${option.name} is too short`);
    if (value.length > (option.max_length ?? 6000)) throw new Error(`${option.name} is too long`);
  }
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    throw new Error(
      `${option.name} has no choice ${value}; it has ${choices.map((c) => c.value).join(', ')}`,
    );
}

function requireType(option: APIApplicationCommandBasicOption, value: OptionValue, type: string): void {
  if (typeof value !== type) throw new Error(`${option.name} takes a ${type}, not ${JSON.stringify(value)}`);
}

/** Checks a value against its option as Discord's client does; files are left to the caller. */
export function checkOptionValue(option: APIApplicationCommandBasicOption, value: OptionValue): void {
  switch (option.type) {
    case Type.Boolean:
      return requireType(option, value, 'boolean');
    case Type.Integer:
    case Type.Number:
      requireType(option, value, 'number');
      if (option.type === Type.Integer && !Number.isSafeInteger(value))
        throw new Error(`${option.name} takes a whole number, not ${JSON.stringify(value)}`);
      break;
    case Type.Attachment:
      if (!isFile(value)) throw new Error(`${option.name} takes a file { name, content }`);
      return undefined;
    default:
      requireType(option, value, 'string');
  }
  if (typeof value === 'string' || typeof value === 'number') checkBounds(option, value);
  return undefined;
}

/** The text of a file that somebody chose, or its bytes. */
export function bytesOf(file: TypedFile): Buffer {
  return Buffer.from(file.content);
}

/** Whether the value is a file. */
export { isFile };
