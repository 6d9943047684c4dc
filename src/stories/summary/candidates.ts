import type { Language } from '../article.ts';
import { splitSentences } from '../sentences.ts';
import { insideQuotation, isHollow, isOrphan, pointsBack } from './readable.ts';

/** A sentence that a summary may take. */
export interface Candidate {
  /** Place among the candidates. */
  index: number;
  text: string;
  /** May stand only right after the sentence before it. */
  pointsBack: boolean;
  /** The sentence before it in the text is no candidate; pointing back, it may then open the text only. */
  severed: boolean;
  /** Even as the text's first sentence it leaves open who is meant; a quotation that names its speaker does not. */
  orphan: boolean;
  /** Reports nothing: a question, teaser or opinion. */
  hollow: boolean;
  /** Names who says so. */
  sourced: boolean;
}

/** Dates, bylines and page furniture that the cleaning may have left. */
const FURNITURE =
  /^(?:by\s\p{Lu}|por\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+$|last updated|updated:|published:|created:|publicado|actualizado|scroll down|click here|read more|watch:|video:|leer más|\d{1,2}:\d{2}\b[^.]{0,40}\b(?:19|20)\d\d|\(?cnn\)?[\s–-]*$|photo|image|foto|pictured)/iu;
const MIN_WORDS = 4;
const BRACKETED = /^\([^()]{1,60}\)$/u;
const SOURCE: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:according to|reports? (?:in|from|by)|reported by|as per|citing|the club (?:said|confirmed|announced)|in a statement|told)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:según|de acuerdo con|informa|informó|adelantó|avanza|ha podido saber|desveló|publica|en un comunicado|comunicó|apunta)(?!\p{L})/iu,
};

function hasWords(text: string, least: number): boolean {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= least;
}

/** The sentences of a text that can stand in a summary; when none is fit, all of them. */
export function readCandidates(
  text: string,
  language: Language,
  attribution: readonly string[],
): Candidate[] {
  let paragraph = 0;
  let end = 0;
  const all: { text: string; paragraph: number; place: number }[] = [];
  for (const sentence of splitSentences(text)) {
    const gap = text.slice(end, sentence.start);
    const before = all.at(-1);
    end = sentence.end;
    if (gap.includes('\n')) paragraph += 1;
    // "(The Athletic)" after a round-up's entry is its source.
    else if (before && BRACKETED.test(sentence.text)) {
      before.text += gap + sentence.text;
      continue;
    }
    all.push({ text: sentence.text, paragraph, place: all.length });
  }
  const fit = all.filter((sentence) => hasWords(sentence.text, MIN_WORDS) && !FURNITURE.test(sentence.text));
  const kept = fit.length > 0 ? fit : all;
  const inside = insideQuotation(kept);
  return kept.map((sentence, index) => ({
    index,
    text: sentence.text,
    pointsBack: inside[index] === true || pointsBack(sentence.text, language),
    severed: kept[index - 1]?.place !== sentence.place - 1,
    orphan: isOrphan(sentence.text, language),
    hollow: isHollow(sentence.text, language),
    sourced: SOURCE[language].test(sentence.text) || attribution.some((name) => sentence.text.includes(name)),
  }));
}
