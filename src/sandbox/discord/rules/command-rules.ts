import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  Locale,
  type APIApplicationCommandOption,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { countCharacters, type FormErrors, type FormPath } from '../form-errors.ts';
import { checkChoices, checkRange } from './option-rules.ts';

/** Letters and digits of any script, `-`, `_`; in lower case where the script has cases. */
const NAME = /^[-_\p{L}\p{N}]{1,32}$/u;
const COMMAND_CHARACTERS = 8000;
const LOCALES: readonly string[] = Object.values(Locale);

type Translations = Readonly<Record<string, string | null | undefined>> | null | undefined;

type Named = {
  name: string;
  name_localizations?: Translations;
  description_localizations?: Translations;
};

function checkName(form: FormErrors, name: string, at: FormPath): void {
  if (!NAME.test(name) || name !== name.toLowerCase())
    form.add(at, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

function checkNames(form: FormErrors, named: Named, at: FormPath): void {
  checkName(form, named.name, [...at, 'name']);
  for (const key of ['name_localizations', 'description_localizations'] as const)
    for (const [locale, text] of Object.entries(named[key] ?? {})) {
      if (!LOCALES.includes(locale))
        form.add(
          [...at, key, locale],
          'ENUM_TYPE_COERCE',
          `Value "${locale}" is not a language of Discord's.`,
        );
      if (key === 'name_localizations' && text) checkName(form, text, [...at, key, locale]);
    }
}

function isGroup(option: APIApplicationCommandOption): boolean {
  return option.type === Type.Subcommand || option.type === Type.SubcommandGroup;
}

function checkOptions(
  form: FormErrors,
  options: readonly APIApplicationCommandOption[],
  at: FormPath,
  depth: number,
): void {
  const names = options.map((option) => option.name);
  if (options.some(isGroup) && !options.every(isGroup))
    form.add(
      at,
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and option types are mutually exclusive',
    );
  for (const [index, option] of options.entries()) {
    const here = [...at, index];
    checkNames(form, option, here);
    if (names.indexOf(option.name) !== index)
      form.add(
        [...here, 'name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_NOT_UNIQUE',
        'Option names must be unique',
      );
    if (!isGroup(option) && option.required && index > 0 && !options[index - 1]?.required)
      form.add(
        here,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    if (option.type === Type.SubcommandGroup && depth > 0)
      form.add(here, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Groups cannot be nested');
    if (option.type === Type.Subcommand && depth > 1)
      form.add(here, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands cannot be nested');
    if (option.type === Type.SubcommandGroup && (option.options ?? []).length === 0)
      form.required([...here, 'options']);
    if ('options' in option) checkOptions(form, option.options ?? [], [...here, 'options'], depth + 1);
    checkChoices(form, option, here);
    checkRange(form, option, here);
  }
}

/** Name, description and choices, each in its longest language. */
function countCommand(part: unknown): number {
  if (Array.isArray(part)) return part.reduce<number>((sum, entry) => sum + countCommand(entry), 0);
  if (typeof part !== 'object' || part === null) return 0;
  const entries = new Map<string, unknown>(Object.entries(part));
  const longest = (key: string) => {
    const translations = entries.get(`${key}_localizations`);
    const texts = [entries.get(key), ...Object.values(translations ?? {})];
    return Math.max(0, ...texts.map((text) => (typeof text === 'string' ? countCharacters(text) : 0)));
  };
  return (
    longest('name') +
    longest('description') +
    longest('value') +
    countCommand(entries.get('options')) +
    countCommand(entries.get('choices'))
  );
}

/** Discord's rules for one command that its published schema does not state. */
export function checkCommand(
  form: FormErrors,
  command: RESTPostAPIApplicationCommandsJSONBody,
  at: FormPath,
): void {
  const isChatInput = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  if (isChatInput) checkNames(form, command, at);
  const description = 'description' in command ? command.description : undefined;
  if (isChatInput && !description) form.required([...at, 'description']);
  if (!isChatInput && description)
    form.add(
      [...at, 'description'],
      'APPLICATION_COMMAND_DESCRIPTION_INVALID',
      'Only chat commands have one',
    );
  if ('options' in command && command.options) checkOptions(form, command.options, [...at, 'options'], 0);
  if (countCommand(command) > COMMAND_CHARACTERS)
    form.add(at, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${COMMAND_CHARACTERS})`);
}
