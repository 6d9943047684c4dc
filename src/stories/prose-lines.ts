import { decodeEntities } from './html-to-text.ts';

/** A line is prose when a piece of it of this many characters survived the cleaning. */
const PIECE = 24;
/** Only so many lines are looked at: sources stand in the first screens of an article. */
const MOST_LINES = 200;

/**
 * The lines of the raw text that the clean text still contains, as they were: with the "(via …)" and the brackets that
 * cleaning cuts out of them, but without captions, bylines and related stories.
 */
export function proseLines(raw: string, clean: string): string {
  const survives = (line: string, from: number) =>
    clean.includes(line.slice(Math.max(0, from), Math.max(0, from) + PIECE));
  return decodeEntities(raw)
    .split('\n', MOST_LINES)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => {
      if (line === '') return false;
      const { length } = line;
      return (
        survives(line, length / 2 - PIECE / 2) || survives(line, length - PIECE - 1) || survives(line, 0)
      );
    })
    .join('\n');
}
