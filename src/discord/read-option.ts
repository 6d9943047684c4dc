import type { ChatInputCommandInteraction } from 'discord.js';
import { UserError } from '../app/errors.ts';

type Options = ChatInputCommandInteraction['options'];

/** A whole number within its bounds, both included. Discord's client checks that too; a forged interaction does not. */
export function readWhole(
  options: Options,
  option: string,
  [min, max]: readonly [number, number],
): number | undefined {
  const value = options.getInteger(option);
  if (value === null) return undefined;
  if (!Number.isInteger(value) || value < min || value > max)
    throw new UserError('error.range', { option, min, max });
  return value;
}

/** One of the values that an option offers. */
export function readOneOf<T extends string>(
  options: Options,
  option: string,
  values: readonly T[],
): T | undefined {
  const typed = options.getString(option)?.trim().toLowerCase();
  if (typed === undefined) return undefined;
  const found = values.find((value) => value === typed);
  if (found === undefined) throw new UserError('error.choice', { option, choices: values.join(', ') });
  return found;
}
