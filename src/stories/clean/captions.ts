/** A sentence ends here: stop sign, then closing marks and perhaps a source in brackets, as in a gossip column. */
const TERMINATED = /[.!?…:]["'”’»)\]]{0,3}(?:\s{0,2}\([^()\n]{2,70}\))?\s{0,3}$/u;

/** "… del PSG. (REUTERS)", "… Decimocuarta. EFEIMAGEN", "(Imagen: …)". */
const CREDIT_IN_CAPITALS =
  /[.!?…]?\s{0,2}\((?:\p{Lu}[\p{Lu}\p{N}/. -]{1,30}|getty(?: images)?|reuters)\)\s{0,2}$/u;
const CREDIT_WORD = /[.!?…]\s{1,3}\p{Lu}{3}[\p{Lu}/ -]{0,24}$/u;
const SOURCE_AT_END = /\([^()\n]{2,70}\)\s{0,2}$/u;

/** Prose is rarely shorter without its full stop; captions and links rarely longer. */
const LONGEST_CAPTION = 150;
const SHORTEST_STANDFIRST = 90;
const SHORTEST_PROSE = 40;

/** Whether a line reads as prose: it ends as a sentence ends. */
export function isTerminated(line: string): boolean {
  return TERMINATED.test(line);
}

/** Whether a line is prose whatever stands around it. */
export function isProse(line: string): boolean {
  return line.length >= SHORTEST_PROSE && isTerminated(line);
}

/**
 * Which lines are captions and bare links, judged by the company they keep: where the prose ends its sentences, a short
 * line without a full stop, or with a credit in capitals behind it, is none. A text without prose keeps all lines.
 */
export function captionLines(lines: readonly string[]): boolean[] {
  if (!lines.some((line) => isProse(line))) return lines.map(() => false);
  // Several lines that end in "(Source)" are the entries of a round-up.
  const isRoundUp = lines.filter((line) => SOURCE_AT_END.test(line)).length > 1;
  return lines.map((line, index) => {
    if (line.length > LONGEST_CAPTION) return false;
    if (CREDIT_IN_CAPITALS.test(line) && !isRoundUp) return true;
    if (CREDIT_WORD.test(line)) return true;
    if (isTerminated(line)) return false;
    return index > 0 || line.length < SHORTEST_STANDFIRST;
  });
}
