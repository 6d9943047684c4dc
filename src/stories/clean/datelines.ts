const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|ene|abr|ago|dic)[\\p{L}]{0,8}\\.?';
const DAY = `(?:${MONTH} \\d{1,2}|\\d{1,2}(?: de)? ${MONTH})(?:,? \\d{4})?`;
const PLACE = "\\p{Lu}[\\p{L}.'’ -]{1,40}";
/** "Elche (Alicante)" */
const PROVINCE = '(?: \\([\\p{L} ]{2,30}\\))?';
const AGENCY = '\\([^()\\n]{2,60}\\)';
const DASH = '(?:\\.\\s?)?[–—-]{1,2}';

/** "MUNICH, Aug 29 (Wire) –", "LEEDS, England (Wire) –", "Madrid, 9 nov (Agencia).-", "Aug 12 (Wire) –", "LONDON –". */
const DATELINES: readonly RegExp[] = [
  new RegExp(`^(?:${PLACE}${PROVINCE}(?:, ${PLACE})?,? )?${DAY},? ?${AGENCY}\\s?${DASH}\\s{0,3}`, 'iu'),
  new RegExp(`^${PLACE}(?:, ${PLACE})? ${AGENCY}\\s?${DASH}\\s{0,3}`, 'u'),
  /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, \p{L}[\p{L}. ]{1,24})? [–—]\s{0,3}(?=\p{Lu})/u,
];

/** The minute or hour that a live blog puts before each entry: "23:43 –", "19.05", "90+2' –". */
const LIVE_TIME =
  /^(?:[•·▪-]\s{0,2})?(?:\d{1,2}[:.]\d{2}(?:\s?(?:h|am|pm|BST|GMT|CET|CEST))?|\d{1,3}(?:\+\d{1,2})?['’′])\s{0,2}(?:[–—|:-]\s{0,2}|$)/iu;

/** A dateline opens the prose: only one line of prose, a standfirst, may stand above it. */
export const PROSE_ABOVE = 1;

/** Length of the dateline at the beginning of a line, 0 without one. */
export function datelineLength(line: string): number {
  for (const pattern of DATELINES) {
    const found = pattern.exec(line.slice(0, 140));
    if (found !== null) return found[0].length;
  }
  return 0;
}

/** A line without the live blog's time at its beginning. */
export function withoutLiveTime(line: string): string {
  return line.replace(LIVE_TIME, '');
}

/** A line without the dateline at its beginning. */
export function withoutDateline(line: string): string {
  return line.slice(datelineLength(line));
}
