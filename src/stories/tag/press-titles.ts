const QUOTED = /["“«][^"“”«»\n]{2,200}["”»]/gu;
const AFTER = /^,? ?(?:es|fue|era|son) (?:el|los|otro) (?:titular|t[ií]tulo)|^,? ?titul(?:a|an|aba|ó)\b/iu;
const BEFORE =
  /(?:titul(?:a|an|aba|ó|ando)|(?:bajo|con) el (?:titular|t[ií]tulo)(?: de)?)(?: \p{L}{2,12}){0,3}:? ?$/iu;
const AROUND = 40;

/**
 * Where a Spanish text quotes headlines of the press ("…", titula el diario): names in there are another text's. Ranges
 * of UTF-16 offsets, `[start, end)`. Linear.
 */
export function pressTitles(text: string): [number, number][] {
  if (!/t[ií]tul/iu.test(text)) return [];
  return [...text.matchAll(QUOTED)].flatMap(({ 0: quote, index }): [number, number][] => {
    const end = index + quote.length;
    const isTitle =
      AFTER.test(text.slice(end, end + AROUND)) ||
      BEFORE.test(text.slice(Math.max(0, index - AROUND), index));
    return isTitle ? [[index, end]] : [];
  });
}
