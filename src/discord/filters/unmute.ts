import { SlashCommandSubcommandBuilder } from 'discord.js';
import { UserError } from '../../app/errors.ts';
import { foldName } from '../../catalogue/fold.ts';
import { muteField } from '../../store/settings.ts';
import { auditEntry } from '../audit-entry.ts';
import { describe } from '../describe.ts';
import { guildOf } from '../guild-of.ts';
import type { Subcommand } from '../subcommands.ts';
import { shown } from '../text.ts';
import { addMuteOptions, typedMute } from './options.ts';
import { isSameThing, thingName, thingWords } from './things.ts';

/** `/filter unmute`: what is muted is found by its value, or by what it is called. */
export const filterUnmute: Subcommand = {
  data: addMuteOptions(
    describe(new SlashCommandSubcommandBuilder().setName('unmute'), 'command.filter.unmute'),
  ),
  async execute(context, interaction, words) {
    const { store, catalogue } = context;
    const guild = guildOf(interaction);
    const { kind, typed } = typedMute(interaction);
    const muted = (await store.settings.mutes(guild)).filter((mute) => mute.kind === kind);
    const name = foldName(typed.slice(0, 100));
    const mute =
      muted.find((each) => isSameThing(each, { kind, value: typed })) ??
      muted.find((each) => foldName(thingName(each, catalogue, words)) === name);
    if (mute === undefined)
      throw new UserError('filter.notMuted', { what: words(`filter.${kind}`, { name: shown(typed, 60) }) });
    const entry = auditEntry(context, interaction, {
      what: 'filter.unmute',
      target: muteField(mute),
      before: mute,
      after: null,
    });
    const outcome = await store.settings.unmute(guild, mute, entry);
    if (outcome !== 'done') throw new UserError('error.changedMeanwhile');
    return { content: words('filter.unmuted', { what: thingWords(mute, catalogue, words) }) };
  },
  async autocomplete({ store, catalogue }, interaction, words) {
    const { name: kind, value } = interaction.options.getFocused(true);
    const muted = interaction.guildId === null ? [] : await store.settings.mutes(interaction.guildId);
    return muted
      .filter((mute) => mute.kind === kind)
      .map((mute) => ({ name: thingName(mute, catalogue, words), value: mute.value }))
      .filter(({ name }) => foldName(name).includes(foldName(value)))
      .toSorted((a, b) => a.name.localeCompare(b.name));
  },
};
