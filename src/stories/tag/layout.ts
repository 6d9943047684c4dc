import type { Token } from './tokens.ts';

/** Which sentence and line each word belongs to, and where its sentence begins. Counted from 0. */
export interface Layout {
  sentence: readonly number[];
  line: readonly number[];
  begin: readonly number[];
}

const STOP = /[.!?…]["'”’»)\]]{0,3}\s/;

/** Reads sentences and lines off the words' gaps: enough for roles, and cheaper than splitting the text again. */
export function layOut(tokens: readonly Token[]): Layout {
  const [sentences, lines, begins]: [number[], number[], number[]] = [[], [], []];
  let [sentence, line, begin] = [-1, -1, 0];
  for (const [at, token] of tokens.entries()) {
    const isLine = token.gap.includes('\n');
    if (isLine) line += 1;
    if (isLine || (token.opens && STOP.test(token.gap))) {
      sentence += 1;
      begin = at;
    }
    sentences.push(sentence);
    lines.push(line);
    begins.push(begin);
  }
  return { sentence: sentences, line: lines, begin: begins };
}
