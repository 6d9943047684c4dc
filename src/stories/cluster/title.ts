import { foldName } from '../../catalogue/fold.ts';

const PREFIX =
  /^\s*(?:live|en vivo|en directo|directo|official|oficial|breaking|exclusive|exclusiva|video|vídeo|watch|gallery|photos|fotos|update|confirmed|last minute|última hora)\s*[:|–—-]\s*/iu;
const SEPARATORS = [' | ', ' - ', ' – ', ' — ', ' » '];
/** Words that must remain of a headline when an outlet's name is cut off, and most words that such a name has. */
const [KEEP, NAME] = [4, 5];

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A headline without "Live:" before it and the outlet's name after it. */
export function cleanTitle(title: string): string {
  let text = title.replace(PREFIX, '').trim();
  for (let round = 0; round < 3; round += 1) {
    const at = Math.max(...SEPARATORS.map((sign) => text.lastIndexOf(sign)));
    if (at < 0 || countWords(text.slice(0, at)) < KEEP || countWords(text.slice(at + 3)) > NAME) break;
    text = text.slice(0, at).trim();
  }
  return text;
}

/** The headline for comparing letter by letter: cleaned and folded. */
export function titleKey(title: string): string {
  return foldName(cleanTitle(title));
}
