/**
 * Clutter inside a line: a sign without which the pattern cannot match (so that most texts are spared the search), the
 * pattern, and what takes its place. Every quantifier is bounded, so one pass is linear.
 */
const INLINE: readonly (readonly [sign: string, pattern: RegExp, put: string])[] = [
  ['<', /<\/?(?:br|p|em|strong|b|i|a|span|div|u)\b[^<>]{0,300}>/giu, ' '],
  [' new ', / ?[([](?:(?:opens|link opens|will open) in (?:a )?new (?:tab|window))[)\]]/giu, ''],
  ['bre en ', / ?[([](?:se )?abre en (?:una )?(?:nueva )?(?:pesta[nñ]a|ventana)(?: nueva)?[)\]]/giu, ''],
  [
    '(',
    / ?\((?:image|photo|picture|pic|foto|imagen)s?(?: credits?)?(?: ?:| by| via| courtesy of)[^()\n]{1,160}\)/giu,
    '',
  ],
  ['.com/', / ?pic\.(?:twitter|x)\.com\/[a-z0-9]{1,20}/giu, ''],
  ['t.co/', / ?https?:\/\/t\.co\/[a-z0-9]{1,20}/giu, ''],
  [':', /\b(?:FREE TO WATCH|AUDIO|VIDEO|WATCH|VÍDEO): ?/gu, ''],
  ['M', /(?:READ MORE|READ NEXT|MUST READ|LEE MÁS|LEER MÁS|LEE TAMBIÉN) ?[:|–—-][^\n.]{0,160}\.?/gu, ''],
  [
    '@',
    /(?<!^[^\p{L}\n]{0,4}) ?[([]?(?:(?:pic|picture|photo|image|footage|video) )?(?:via|h\/t|vía) @[a-z0-9_]{1,20}(?: (?:on|en) (?:x|twitter|instagram|tiktok))?[)\]]?/gimu,
    '',
  ],
];

/** The joiner stays where it makes one emoji of several. */
const INVISIBLE =
  /[\u00AD\u200B\u200C\u2060\uFEFF]+|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D/gu;

/** What a feed or its blog software hangs onto the end of a text. */
const TAIL: readonly RegExp[] = [
  /\s{0,4}The post [^\n]{1,300}? (?:appeared first on|first appeared on) [^.\n]{1,80}\.?\s{0,20}$/iu,
  /\s{0,4}La entrada [^\n]{1,300}? (?:apareci[oó]|se public[oó]) primero en [^.\n]{1,80}\.?\s{0,20}$/iu,
  /\s{0,4}(?:Continue reading|Read (?:the )?full (?:story|article)|Sigue leyendo|Seguir leyendo|Leer más)[^\n.]{0,160}\s{0,20}$/iu,
];

/** Removes clutter that stands inside lines, and the cut-off sign at the end. Expects decoded text. */
export function cleanInline(text: string): string {
  let out = text.replace(INVISIBLE, '');
  for (const [sign, pattern, put] of INLINE) if (out.includes(sign)) out = out.replace(pattern, put);
  return out;
}

/** Removes "The post … appeared first on …" and a trailing "[…]" from the last lines of a text. */
export function cleanTail(text: string): string {
  let [head, tail] = [text.slice(0, -600), text.slice(-600)];
  for (const pattern of TAIL) tail = tail.replace(pattern, '');
  tail = tail.replace(/\s{0,4}\[(?:…|\.{3})\]\s{0,8}$/u, (cut) => (cut === '' ? '' : '…'));
  return (head + tail).trimEnd();
}
