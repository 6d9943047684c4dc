import type { Guild } from 'discord.js';
import type { Words } from '../../locales/speak.ts';
import type { Settings } from '../../stories/settings.ts';
import type { Values } from '../difference.ts';
import { channelMention, roleMention } from '../guild-names.ts';
import { SETTING_KEYS, SETTING_OPTIONS } from './options.ts';

/** A server's settings as they are shown, by the names of their options. */
export function settingValues(settings: Settings, guild: Guild | null, words: Words): Values {
  const { quietFrom, quietTo, hourlyCap, alertsChannel, moderatorRole } = settings;
  const switched = (on: boolean) => words(on ? 'value.on' : 'value.off');
  const shownAs: Record<keyof Settings, string> = {
    language: words(`choice.language.${settings.language}`),
    timeZone: settings.timeZone,
    quietFrom: quietFrom ?? words('value.none'),
    quietTo: quietTo ?? words('value.none'),
    digestHour: `${String(settings.digestHour).padStart(2, '0')}:00`,
    hourlyCap: hourlyCap === 0 ? words('value.noLimit') : String(hourlyCap),
    matchMode: switched(settings.matchMode),
    deadlineMode: switched(settings.deadlineMode),
    spoilerHold: words('value.hours', { count: settings.spoilerHold }),
    alertsChannel:
      alertsChannel === undefined ? words('value.none') : channelMention(guild, alertsChannel, words),
    moderatorRole:
      moderatorRole === undefined ? words('value.none') : roleMention(guild, moderatorRole, words),
  };
  return Object.fromEntries(SETTING_KEYS.map((key) => [SETTING_OPTIONS[key], shownAs[key]]));
}
