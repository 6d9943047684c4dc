import { SlashCommandSubcommandBuilder } from 'discord.js';
import { timeOfDay } from '../delivery/local-time.ts';
import { describe } from '../describe.ts';
import { guildOf } from '../guild-of.ts';
import type { Subcommand } from '../subcommands.ts';
import { suggestTimeZones } from '../time-zones.ts';
import { changeSettings } from './change.ts';
import { addSettingOptions, meaningOf, SETTING_OPTIONS } from './options.ts';
import { readSettings } from './read.ts';

/** Discord shows at most this many suggestions. */
const MOST = 25;

/** `/settings set`: changes what is given; without options it says what there is. */
export const settingsSet: Subcommand = {
  data: addSettingOptions(
    describe(new SlashCommandSubcommandBuilder().setName('set'), 'command.settings.set'),
  ),
  async execute(context, interaction, words) {
    const before = await context.store.settings.of(guildOf(interaction));
    const change = await readSettings(interaction, before, words);
    if (Object.values(change).every((value) => value === undefined)) {
      const lines = Object.values(SETTING_OPTIONS).map(
        (option) => `\`${option}\` – ${words(meaningOf(option))}`,
      );
      return { content: [words('settings.nothing'), ...lines].join('\n') };
    }
    return changeSettings(context, interaction, words, { before, change });
  },
  autocomplete: ({ clock }, interaction) =>
    suggestTimeZones(interaction.options.getFocused(), MOST).map((id) => ({
      name: `${id} · ${timeOfDay(id, clock.now())}`,
      value: id,
    })),
};
