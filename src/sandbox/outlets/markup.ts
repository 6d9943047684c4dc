const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for XML and HTML, in elements and in quoted attributes. Control characters are dropped. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

/** Writes every character outside ASCII as a decimal reference, as old publishing systems do. */
export function referToNonAscii(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (char) => `&#${char.codePointAt(0) ?? 0};`);
}

/** Splits at empty lines; what is left of line breaks becomes blanks. */
export function splitParagraphs(text: string): string[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
