import { ButtonStyle, ComponentType, SlashCommandSubcommandBuilder } from 'discord.js';
import type { MessageKey } from '../../locales/en.ts';
import { describe } from '../describe.ts';
import { guildOf } from '../guild-of.ts';
import type { Subcommand } from '../subcommands.ts';
import { meaningOf, SETTING_OPTIONS } from './options.ts';
import { settingValues } from './words.ts';

/** The settings that no value of their option takes away again: there are buttons for that. */
export const CLEARED_BY_BUTTON = ['alertsChannel', 'moderatorRole'] as const;

/** `/settings show`: each setting, its value and what it means. */
export const settingsShow: Subcommand = {
  data: describe(new SlashCommandSubcommandBuilder().setName('show'), 'command.settings.show'),
  async execute({ store }, interaction, words) {
    const settings = await store.settings.of(guildOf(interaction));
    const values = settingValues(settings, interaction.guild, words);
    const buttons = CLEARED_BY_BUTTON.filter((key) => settings[key] !== undefined).map((key) => ({
      type: ComponentType.Button as const,
      style: ButtonStyle.Secondary as const,
      label: words(`settings.clear.${key}` satisfies MessageKey),
      custom_id: `clear:${key}`,
    }));
    return {
      embeds: [
        {
          title: words('settings.title'),
          description: words('settings.how'),
          fields: Object.values(SETTING_OPTIONS).map((option) => ({
            name: option,
            value: `**${values[option] ?? ''}**\n${words(meaningOf(option))}`,
            inline: true,
          })),
        },
      ],
      components: buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons }],
    };
  },
};
