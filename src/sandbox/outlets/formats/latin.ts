import iconv from 'iconv-lite';

/** Encodes XML text as windows-1252; a character that it lacks becomes a numeric reference. */
export function encodeLatin(xml: string): Buffer {
  const safe = xml.replace(/[^\p{ASCII}]/gu, (char) =>
    iconv.decode(iconv.encode(char, 'windows-1252'), 'windows-1252') === char
      ? char
      : `&#${char.codePointAt(0) ?? 0};`,
  );
  return iconv.encode(safe, 'windows-1252');
}
