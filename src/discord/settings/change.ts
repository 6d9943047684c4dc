import type { Context } from '../../app/context.ts';
import type { Reply } from '../../app/define-command.ts';
import { UserError } from '../../app/errors.ts';
import type { Words } from '../../locales/speak.ts';
import type { SettingsChange } from '../../store/settings.ts';
import { settingsSchema, type Settings } from '../../stories/settings.ts';
import { auditEntry, changedFields, type Asked } from '../audit-entry.ts';
import { changeReply } from '../difference.ts';
import { guildOf } from '../guild-of.ts';
import { settingValues } from './words.ts';

/** The settings as they are after a change. */
function applied(before: Settings, change: SettingsChange): Settings {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const merged = { ...before, ...Object.fromEntries(given) };
  return settingsSchema.parse(
    Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)),
  );
}

/**
 * Changes settings as a moderator wants, from what they were when he asked, and says what has changed. Throws where
 * somebody else was faster.
 */
export async function changeSettings(
  context: Context,
  interaction: Asked,
  words: Words,
  { before, change }: { before: Settings; change: SettingsChange },
): Promise<Reply> {
  const guild = guildOf(interaction);
  const after = applied(before, change);
  const values = {
    before: settingValues(before, interaction.guild, words),
    after: settingValues(after, interaction.guild, words),
  };
  const fields = changedFields(before, after);
  if (Object.keys(fields.after).length === 0) return changeReply(words, values);
  const entry = auditEntry(context, interaction, { what: 'settings.set', target: null, ...fields });
  const outcome = await context.store.settings.change(guild, change, { before, entry });
  if (outcome !== 'done') throw new UserError('error.changedMeanwhile');
  const notes = fields.after['moderatorRole'] ? [`-# ${words('settings.roleNote')}`] : [];
  return changeReply(words, { ...values, notes });
}
