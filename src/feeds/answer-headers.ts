/** Headers of an answer as undici gives them. */
export type AnswerHeaders = Record<string, string | string[] | undefined>;

/** One header's value; the first where there are several. Null when missing or empty. */
export function headerValue(headers: AnswerHeaders, name: string): string | null {
  const value = headers[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined || first.trim() === '' ? null : first.trim();
}

/**
 * `Retry-After` in milliseconds from `now`: seconds or an HTTP date (RFC 9110, 10.2.3). Null when missing or
 * unreadable, 0 when the date has passed.
 */
export function retryAfterMs(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d{1,9}(?:\.\d+)?$/.test(value)) return Math.round(Number(value) * 1000);
  const at = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** `max-age` of `Cache-Control` in milliseconds; 0 for `no-cache` and `no-store`, null when it says nothing. */
export function maxAgeMs(value: string | null): number | null {
  if (value === null) return null;
  if (/\bno-(?:cache|store)\b/i.test(value)) return 0;
  const seconds = /(?:^|[\s,])max-age\s{0,9}=\s{0,9}"?(\d{1,10})/i.exec(value)?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}
