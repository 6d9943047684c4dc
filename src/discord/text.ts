import { isUrl } from '../feeds/parse-url.ts';

/** Signs that Discord would read as formatting, and the openings of mentions, time stamps and masked links. */
const FORMATTING = /[\\*_~`|[\]]|<(?=[@#:/t!a])/g;
const LINE_START = /^(\s*)(>|#|-#|-(?=\s))/gm;

/** Text of others, so that Discord shows it letter by letter. */
export function escapeText(text: string): string {
  return text.replace(FORMATTING, '\\$&').replace(LINE_START, '$1\\$2');
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Cuts to at most `max` UTF-16 code units, with an ellipsis, never inside a character that people see as one. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, max))) {
    if (index + segment.length > max - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Outside text, cut and escaped so that the result has at most `max` code units. */
export function shown(text: string, max: number): string {
  const flat = text
    .replace(/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  let room = max;
  // Escaping makes text longer, so cut until it fits.
  for (let escaped = escapeText(cut(flat, room)); ; escaped = escapeText(cut(flat, room))) {
    if (escaped.length <= max) return escaped;
    room -= escaped.length - max;
  }
}

/** A masked link; the address must be one that {@link safeLink} let through. */
export function masked(text: string, url: string | null): string {
  return url === null ? text : `[${text}](<${url}>)`;
}

/** An address that may be shown: http(s), without signs that would end a masked link. Null for anything else. */
export function safeLink(url: string | null): string | null {
  if (url === null || !isUrl(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  const text = parsed.href.replace(
    /[()<>[\]\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return text.length <= 2000 ? text : null;
}

/** A time that Discord shows in each reader's own zone; `R` is "5 minutes ago", `f` a date with the time. */
export function timestamp(ms: number, style: 'R' | 'f' | 'd' = 'R'): string {
  return `<t:${Math.floor(ms / 1000)}:${style}>`;
}
