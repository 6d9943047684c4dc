import { decodeEntities } from './html-to-text.ts';

/** A line is prose when a piece of it of this many characters survived the cleaning. */
const PIECE = 24;
/** Only so many lines are looked at: sources stand in the first screens of an article. */
const MOST_LINES = 200;

/**
 * The lines of the raw text of which cleaning kept only a part, as they were: with the "(via …)" and the brackets that
 * it cut out, but without captions, bylines and related stories, which go as whole lines.
 */
export function trimmedLines(raw: string, clean: string): string {
  const kept = new Set(clean.split('\n'));
  const survives = (line: string, from: number) => {
    const at = Math.max(0, Math.floor(from));
    return clean.includes(line.slice(at, at + PIECE));
  };
  return decodeEntities(raw)
    .split('\n', MOST_LINES)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => {
      if (line === '' || kept.has(line)) return false;
      const { length } = line;
      return (
        survives(line, length / 2 - PIECE / 2) || survives(line, length - PIECE - 1) || survives(line, 0)
      );
    })
    .join('\n');
}
