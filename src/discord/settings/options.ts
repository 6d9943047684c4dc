import { ChannelType, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { MessageKey } from '../../locales/en.ts';
import { settingsSchema, type Settings } from '../../stories/settings.ts';
import { describe, namedChoices } from '../describe.ts';

/** A server's settings by the names of their options, in the order in which they are shown. */
export const SETTING_OPTIONS = {
  language: 'language',
  timeZone: 'time-zone',
  quietFrom: 'quiet-from',
  quietTo: 'quiet-to',
  digestHour: 'digest-hour',
  hourlyCap: 'hourly-cap',
  matchMode: 'match-mode',
  deadlineMode: 'deadline-mode',
  spoilerHold: 'spoiler-hold',
  alertsChannel: 'alerts-channel',
  moderatorRole: 'moderator-role',
} as const satisfies Record<keyof Settings, string>;
/** The settings in that order. */
export const SETTING_KEYS: readonly (keyof Settings)[] = settingsSchema.keyof().options;
export type SettingOption = (typeof SETTING_OPTIONS)[keyof Settings];

/** What a setting means, in a few words. */
export function meaningOf(option: SettingOption): MessageKey {
  return `command.settings.${option}`;
}

/** The least and the most of the settings that are whole numbers. */
export const RANGES = { digestHour: [0, 23], hourlyCap: [0, 100], spoilerHold: [0, 72] } as const;

/** The languages that posts can have. */
export const SETTING_LANGUAGES = ['en', 'es'] as const;

/** Gives a subcommand an option for every setting. */
export function addSettingOptions(builder: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  const named = <T extends { setName(name: string): T } & Parameters<typeof describe>[0]>(
    option: T,
    key: keyof Settings,
  ): T => {
    const name = SETTING_OPTIONS[key];
    return describe(option.setName(name), meaningOf(name));
  };
  builder
    .addStringOption((option) =>
      named(option, 'language').addChoices(
        ...namedChoices(SETTING_LANGUAGES, (language) => `choice.language.${language}`),
      ),
    )
    .addStringOption((option) => named(option, 'timeZone').setAutocomplete(true))
    .addStringOption((option) => named(option, 'quietFrom'))
    .addStringOption((option) => named(option, 'quietTo'));
  for (const key of ['digestHour', 'hourlyCap'] as const)
    builder.addIntegerOption((option) =>
      named(option, key).setMinValue(RANGES[key][0]).setMaxValue(RANGES[key][1]),
    );
  return builder
    .addBooleanOption((option) => named(option, 'matchMode'))
    .addBooleanOption((option) => named(option, 'deadlineMode'))
    .addIntegerOption((option) =>
      named(option, 'spoilerHold').setMinValue(RANGES.spoilerHold[0]).setMaxValue(RANGES.spoilerHold[1]),
    )
    .addChannelOption((option) =>
      named(option, 'alertsChannel').addChannelTypes(ChannelType.GuildText, ChannelType.GuildAnnouncement),
    )
    .addRoleOption((option) => named(option, 'moderatorRole'));
}
