import type { Context } from '../../app/context.ts';
import { nearestLanguage } from '../../locales/speak.ts';
import type { Settings } from '../../stories/settings.ts';
import { auditEntry, changedFields, type Asked } from '../audit-entry.ts';

/**
 * Gives a server the settings that follow from where its first subscription was made, those that nobody has chosen yet:
 * its language, and where moderators hear of what needs them. Answers the settings as they are then.
 */
export async function firstSettings(
  context: Pick<Context, 'store' | 'clock'>,
  interaction: Asked,
  guild: string,
): Promise<Settings> {
  const { store } = context;
  const [before, chosen] = await Promise.all([store.settings.of(guild), store.settings.chosen(guild)]);
  const change = {
    ...(chosen.has('language') ? {} : { language: nearestLanguage(interaction.guildLocale) }),
    ...(chosen.has('alertsChannel') ? {} : { alertsChannel: interaction.channelId }),
  };
  if (Object.keys(change).length === 0) return before;
  const fields = changedFields(before, { ...before, ...change });
  const entry = auditEntry(context, interaction, { what: 'settings.set', target: null, ...fields });
  // Where somebody chooses at this very moment, his choice stands.
  await store.settings.change(guild, change, { before, entry });
  return store.settings.of(guild);
}
