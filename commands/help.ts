import { SlashCommandBuilder, SlashCommandStringOption } from 'discord.js';
import { defineCommand, type Command } from '../src/app/define-command.ts';
import { UserError } from '../src/app/errors.ts';
import { describe } from '../src/discord/describe.ts';
import { mayModerate } from '../src/discord/may-moderate.ts';
import { shown } from '../src/discord/text.ts';
import { en, type MessageKey } from '../src/locales/en.ts';
import type { Words } from '../src/locales/speak.ts';

const command = describe(
  new SlashCommandStringOption().setName('command'),
  'command.help.command',
).setAutocomplete(true);

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** What is said of a command or an option; a command's test keeps that every one has its sentence. */
function sentence(key: string, words: Words): string {
  return isKey(key) ? words(key) : '';
}

function line({ data }: Command, words: Words): string {
  return `**/${data.name}** – ${sentence(`command.${data.name}`, words)}\n${sentence(`help.example.${data.name}`, words)}`;
}

/** A field's value holds 1,024 characters; what is more goes on in another field. */
function inFields(name: string, lines: readonly string[]): { name: string; value: string }[] {
  const fields: { name: string; value: string }[] = [];
  for (const line of lines) {
    const last = fields.at(-1);
    if (last !== undefined && last.value.length + line.length < 1024) last.value += `\n${line}`;
    else fields.push({ name: last === undefined ? name : '\u200B', value: line });
  }
  return fields;
}

/** /help: what this member may use here. */
export default defineCommand({
  data: describe(new SlashCommandBuilder().setName('help'), 'command.help').addStringOption(command).toJSON(),
  ephemeral: true,
  async execute(context, interaction, words) {
    const { commands } = context;
    const moderator = await mayModerate(context, interaction);
    const mine = commands.filter((each) => moderator || !each.moderatorsOnly);
    const asked = interaction.options.getString('command')?.replace(/^\//, '').trim().toLowerCase();
    if (asked !== undefined) {
      const found = mine.find((each) => each.data.name === asked);
      if (found === undefined) throw new UserError('help.unknown', { name: shown(asked, 40) });
      const options = (found.data.options ?? []).map(
        (option) => `\`${option.name}\` – ${sentence(`command.${asked}.${option.name}`, words)}`,
      );
      return { embeds: [{ title: `/${asked}`, description: [line(found, words), ...options].join('\n') }] };
    }
    const group = (title: MessageKey, list: readonly Command[]) =>
      inFields(
        words(title),
        list.map((each) => line(each, words)),
      );
    return {
      embeds: [
        {
          title: words('help.title'),
          description: words('help.intro'),
          fields: [
            ...group(
              'help.fans',
              mine.filter((each) => !each.moderatorsOnly),
            ),
            ...group(
              'help.moderators',
              mine.filter((each) => each.moderatorsOnly === true),
            ),
          ],
        },
      ],
    };
  },
  autocomplete: ({ commands }, interaction) => {
    const typed = interaction.options.getFocused().replace(/^\//, '').toLowerCase();
    return commands
      .map(({ data }) => ({ name: `/${data.name}`, value: data.name }))
      .filter(({ value }) => value.startsWith(typed));
  },
});
