import type { ChatInputCommandInteraction } from 'discord.js';
import { UserError } from '../../app/errors.ts';
import type { SettingsChange } from '../../store/settings.ts';
import type { Settings } from '../../stories/settings.ts';
import { checkPermissions, postableKind } from '../check-channel.ts';
import { mayManage } from '../may-moderate.ts';
import { shown } from '../text.ts';
import { chosenTimeZone, suggestTimeZones } from '../time-zones.ts';
import { RANGES, SETTING_LANGUAGES, SETTING_OPTIONS } from './options.ts';
import { readOneOf, readWhole } from '../read-option.ts';
import { readQuietHours } from './quiet-hours.ts';
import type { Words } from '../../locales/speak.ts';

/** What alerts need of their channel. */
const ALERT_PERMISSIONS = ['ViewChannel', 'SendMessages'] as const;

/**
 * Reads and checks what a moderator wants to set; `settings`: as they are. Throws a sentence for the first value that
 * cannot be, whatever Discord has let through.
 */
export async function readSettings(
  interaction: ChatInputCommandInteraction,
  settings: Settings,
  words: Words,
): Promise<SettingsChange> {
  const { options } = interaction;
  const whole = (key: keyof typeof RANGES) => readWhole(options, SETTING_OPTIONS[key], RANGES[key]);
  const channel = options.getChannel(SETTING_OPTIONS.alertsChannel);
  if (channel !== null) {
    // A forum takes posts, no messages.
    if (postableKind(channel.type) === 'forum') throw new UserError('settings.noForum');
    await checkPermissions(interaction, channel.id, ALERT_PERMISSIONS, words);
  }
  return {
    language: readOneOf(options, SETTING_OPTIONS.language, SETTING_LANGUAGES),
    timeZone: readTimeZone(options.getString(SETTING_OPTIONS.timeZone)),
    ...readQuietHours(options, settings),
    digestHour: whole('digestHour'),
    hourlyCap: whole('hourlyCap'),
    matchMode: options.getBoolean(SETTING_OPTIONS.matchMode) ?? undefined,
    deadlineMode: options.getBoolean(SETTING_OPTIONS.deadlineMode) ?? undefined,
    spoilerHold: whole('spoilerHold'),
    alertsChannel: channel?.id,
    moderatorRole: readModeratorRole(interaction),
  };
}

function readTimeZone(typed: string | null): string | undefined {
  if (typed === null) return undefined;
  const found = chosenTimeZone(typed);
  if (found !== undefined) return found;
  const name = shown(typed, 60);
  const near = suggestTimeZones(typed, 3);
  if (near.length === 0) throw new UserError('settings.unknownTimeZone', { name });
  throw new UserError('settings.unknownTimeZoneNear', { name, near: near.join(', ') });
}

/** Who moderates is decided by those who manage the server, not by those whom they have chosen. */
function readModeratorRole(interaction: ChatInputCommandInteraction): string | undefined {
  const role = interaction.options.getRole(SETTING_OPTIONS.moderatorRole);
  if (role === null) return undefined;
  if (!mayManage(interaction)) throw new UserError('settings.notManager');
  if (role.id === interaction.guildId) throw new UserError('settings.everyone');
  return role.id;
}
