import { fold } from '../../catalogue/fold.ts';
import { decodeEntities } from '../html-to-text.ts';
import { captionLines, isProse } from './captions.ts';
import { PROSE_ABOVE, withoutDateline, withoutLiveTime } from './datelines.ts';
import { cleanInline, cleanTail } from './inline.ts';
import { CASED_CLUTTER, CLUTTER, LONGEST_CLUTTER, PROMOTION, PROMOTION_WORD } from './line-patterns.ts';

/** What {@link cleanText} needs of an article; `text` is plain text, one paragraph a line. */
export interface CleanInput {
  title: string;
  text: string;
  /** Display name of the outlet. */
  outlet?: string | undefined;
  /** ISO 639-1. The patterns of both languages are tried always: outlets mix them. */
  language: string;
}

const BLANKS = /[ \t\u00A0\u2000-\u200A\u202F\u3000]+/gu;
const SENTENCE_GAP = /(?<=[.!?…]["'”’»)]?)\s+(?=[\p{Lu}\d¡¿“"«(])/u;

const matches = (patterns: readonly RegExp[], line: string) => patterns.some((pattern) => pattern.test(line));

function isClutter(line: string): boolean {
  return (
    line.length <= LONGEST_CLUTTER && (matches(CLUTTER, line.toLowerCase()) || matches(CASED_CLUTTER, line))
  );
}

/** What is left beside an invitation is prose when it is at least this long; else the line was one invitation. */
const SHORTEST_PROSE = 60;

/** A line without invitations to subscribe, follow or buy, which are often glued to the last paragraph. */
function withoutPromotion(line: string): string {
  const lower = line.toLowerCase();
  if (line.length > LONGEST_CLUTTER ? !PROMOTION_WORD.test(lower) : !matches(PROMOTION, lower)) return line;
  const sentences = line.split(SENTENCE_GAP);
  const kept = sentences.filter(
    (sentence) => sentence.length > LONGEST_CLUTTER || !matches(PROMOTION, sentence.toLowerCase()),
  );
  if (kept.length === sentences.length) return sentences.length > 1 ? line : '';
  const rest = kept.join(' ');
  return rest.length >= SHORTEST_PROSE ? rest : '';
}

const isContent = (line: string) => /[\p{L}\p{N}]/u.test(line);

/**
 * The article's own prose: paragraphs separated by `\n`, without captions, credits, bylines, datelines, related
 * stories, promotions, embeds and what blog software adds. Quotations stay. A text that is nothing but clutter
 * becomes empty; offsets are not kept.
 */
export function cleanText(input: CleanInput): string {
  const title = fold(input.title).trim();
  const decoded = decodeEntities(input.text).normalize('NFC').replace(/\r\n?/g, '\n');
  let prose = 0;
  const lines = cleanTail(cleanInline(decoded))
    .split('\n')
    .map((line) => withoutLiveTime(line.replace(BLANKS, ' ').trim()).trim())
    .filter((line) => isContent(line) && !isClutter(line))
    .filter((line, index) => index > 0 || line.length > 300 || fold(line).trim() !== title)
    .map((line) => {
      const below = prose <= PROSE_ABOVE;
      if (isProse(line)) prose += 1;
      return withoutPromotion(below ? withoutDateline(line) : line);
    })
    .filter((line) => isContent(line));
  const captions = captionLines(lines);
  return lines
    .filter((_, index) => captions[index] !== true)
    .map((line) => line.replace(/ +([.,;:!?])(?=\s|$)/gu, '$1').trim())
    .filter((line) => isContent(line))
    .join('\n');
}
