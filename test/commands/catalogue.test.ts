import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApplicationCommandOptionType, type APIApplicationCommandOption } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/discord/actions/index.ts';
import { en } from '../../src/locales/en.ts';
import { es } from '../../src/locales/es.ts';

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

/** Options of a command and of its subcommands. */
const allOptions = (options: readonly APIApplicationCommandOption[] = []): APIApplicationCommandOption[] =>
  options.flatMap((option) => [option, ...('options' in option ? allOptions(option.options) : [])]);

/** The characters that Discord counts: names, descriptions and choices, each in its longest language; at most 8,000. */
function weightOf(data: unknown): number {
  const longest = (text: unknown, localized: unknown): number => {
    const texts = [
      text,
      ...Object.values(typeof localized === 'object' && localized !== null ? localized : {}),
    ];
    return Math.max(...texts.map((each) => (typeof each === 'string' ? each.length : 0)));
  };
  if (Array.isArray(data)) return data.reduce<number>((sum, each) => sum + weightOf(each), 0);
  if (typeof data !== 'object' || data === null) return 0;
  const of = new Map<string, unknown>(Object.entries(data));
  const value = of.get('value');
  return (
    longest(of.get('name'), of.get('name_localizations')) +
    longest(of.get('description'), of.get('description_localizations')) +
    (typeof value === 'string' ? value.length : 0) +
    weightOf(of.get('options')) +
    weightOf(of.get('choices'))
  );
}

test('names are unique, of commands and of buttons', () => {
  const names = commands.map(({ data }) => data.name);
  expect(new Set(names).size).toBe(names.length);
  const buttons = actions.map(({ name }) => name);
  expect(new Set(buttons).size).toBe(buttons.length);
});

describe.each(commands.map((command) => [command.data.name, command] as const))('/%s', (name, command) => {
  test('is in the README, with its options', () => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`/${name}`));
    expect(row, `a row of README's table of commands for /${name}`).toBeDefined();
    for (const option of command.data.options ?? []) expect(row).toMatch(new RegExp(`\\b${option.name}\\b`));
  });

  test('is explained by /help, with an example, in every language', () => {
    for (const messages of [en, es]) {
      const keys = Object.keys(messages);
      expect(keys).toContain(`command.${name}`);
      expect(keys).toContain(`help.example.${name}`);
      for (const option of command.data.options ?? [])
        expect(keys).toContain(`command.${name}.${option.name}`);
    }
  });

  test('has a description of every option in Spanish, and is as light as Discord wants it', () => {
    for (const option of allOptions(command.data.options)) {
      expect(option.description_localizations?.['es-ES'], option.name).toBeTruthy();
      expect(option.description_localizations?.['es-419']).toBe(option.description_localizations?.['es-ES']);
    }
    expect(weightOf(command.data)).toBeLessThan(8000);
  });

  test('is hidden from members, and asked for in servers only, where it is for moderators', () => {
    const { default_member_permissions: needed, contexts } = command.data;
    const moderatorsOnly = command.moderatorsOnly ?? false;
    expect(needed ?? null).toBe(moderatorsOnly ? '32' : null);
    expect(!moderatorsOnly || command.ephemeral).toBe(true);
    expect(!moderatorsOnly || JSON.stringify(contexts) === '[0]').toBe(true);
  });

  test('whatever completes has someone to complete it', () => {
    const completed = allOptions(command.data.options).filter(
      (option) => option.type === ApplicationCommandOptionType.String && option.autocomplete === true,
    );
    expect(completed.length === 0 || 'autocomplete' in command).toBe(true);
  });
});
