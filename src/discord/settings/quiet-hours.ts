import type { ChatInputCommandInteraction } from 'discord.js';
import { UserError } from '../../app/errors.ts';
import type { SettingsChange } from '../../store/settings.ts';
import type { Settings } from '../../stories/settings.ts';
import { SETTING_OPTIONS } from './options.ts';

/** What ends the quiet hours; both languages. */
const OFF = new Set(['off', 'none', 'no', '-', 'ninguno', 'ninguna']);
/** `23:30`, and what people mean by `7:30`, `23.30`, `23h30` and `7`. */
const TIME = /^(\d{1,2})(?:[:.h](\d{2}))?h?$/;

/** Reads a time of day as `HH:MM`, null for none any more, undefined where nothing was given. */
function readTime(option: string, typed: string | null): string | null | undefined {
  if (typed === null) return undefined;
  const text = typed.trim().toLowerCase();
  if (OFF.has(text)) return null;
  const [, hour = '', minute = '00'] = TIME.exec(text) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59)
    throw new UserError('settings.badTime', { option });
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** The quiet hours to set: both times or none. Both are in the answer, so that nobody changes one of them meanwhile. */
export function readQuietHours(
  options: ChatInputCommandInteraction['options'],
  settings: Settings,
): Pick<SettingsChange, 'quietFrom' | 'quietTo'> {
  const { quietFrom: fromOption, quietTo: toOption } = SETTING_OPTIONS;
  const from = readTime(fromOption, options.getString(fromOption));
  const to = readTime(toOption, options.getString(toOption));
  const given = [from, to].filter((time) => time !== undefined);
  if (given.length === 0) return {};
  // "off" in one place is enough.
  if (given.every((time) => time === null)) return { quietFrom: null, quietTo: null };
  const quietFrom = from === undefined ? settings.quietFrom : from;
  const quietTo = to === undefined ? settings.quietTo : to;
  if (!quietFrom || !quietTo) throw new UserError('settings.quietBoth');
  if (quietFrom === quietTo) throw new UserError('settings.quietSame', { time: quietFrom });
  return { quietFrom, quietTo };
}
