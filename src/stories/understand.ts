import type { Catalogue } from '../catalogue/load.ts';
import type { Article, Language, Mention, Understanding } from './article.ts';
import { attributionsIn, headlineSources } from './attribution.ts';
import { categorise } from './category.ts';
import { createPeople, type People } from './claims/people.ts';
import { readClaims } from './claims/read-claims.ts';
import { findStrangers } from './claims/strangers.ts';
import { cleanText } from './clean/clean-text.ts';
import { decodeEntities, htmlToText } from './html-to-text.ts';
import { detectLanguage } from './language.ts';
import { trimmedLines } from './prose-lines.ts';
import { splitSentences } from './sentences.ts';
import { createSources, type Sources } from './sources.ts';
import { summarise } from './summary/summarise.ts';
import { tagText } from './tag/tag-text.ts';
import { createTagger, type Tagger } from './tag/tagger.ts';

/** What understanding needs of the catalogue, made once per process. */
export interface Understander {
  catalogue: Catalogue;
  tagger: Tagger;
  sources: Sources;
  people: People;
}

/** Text behind this many characters says nothing new about an article, but costs time. */
const MOST_CHARS = 40_000;
/** A headline that gives the word to somebody opens with his name. */
const LONGEST_NAME = 30;

/** Builds everything that {@link understand} looks names up in. Takes some tens of milliseconds. */
export function createUnderstander(catalogue: Catalogue): Understander {
  return {
    catalogue,
    tagger: createTagger(catalogue),
    sources: createSources(catalogue),
    people: createPeople(catalogue),
  };
}

/** English and Spanish are understood. What is too short to tell is read as English, where names matter most. */
function wordsOf(language: string): Language | null {
  if (language === 'es') return 'es';
  return language === 'en' || language === 'und' ? 'en' : null;
}

/** A text this long shows its language better than its feed's label. */
const LONG_TEXT = 300;
/** So much of it is enough to doubt the label. */
const CHECKED = 500;

/** The language that the feed gives, unless a text of some length is clearly in another. */
function languageOf(given: string | undefined, text: string): string {
  const isKnown = given === 'en' || given === 'es';
  if (isKnown && text.length < LONG_TEXT) return given;
  const found = detectLanguage(text, isKnown ? CHECKED : undefined);
  return isKnown && found === 'und' ? given : found;
}

/** The publishing outlet does not name itself as its source: "the Ledger understands" in the Mersey Ledger. */
function isSelf(name: string, outlet: string | undefined): boolean {
  const [said, own] = [name.toLowerCase(), outlet?.toLowerCase() ?? ''];
  return own === said || own.endsWith(` ${said}`);
}

function inOrder(a: readonly Mention[], b: readonly Mention[]): Mention[] {
  return [...a, ...b].sort((x, y) => x.start - y.start);
}

/**
 * All that is understood of an article: clean text, language, clubs and players, kind of news, claims, sources and a
 * summary. Pure; 1–3 ms for 3,000 characters. Text in another language than English or Spanish is only cleaned.
 */
export function understand(
  article: Article,
  { catalogue, tagger, sources, people }: Understander,
): Understanding {
  const title = decodeEntities(article.title).trim();
  const raw = (article.html === undefined ? (article.text ?? '') : htmlToText(article.html)).slice(
    0,
    MOST_CHARS,
  );
  const { outlet, url, published, feedClubs } = article;
  const given = article.language?.slice(0, 2).toLowerCase();
  const language = languageOf(given, `${title}\n${raw}`);
  const text = cleanText({ title, text: raw, outlet, language });
  const words = wordsOf(language);
  if (words === null) {
    return {
      language,
      text,
      clubs: [],
      players: [],
      category: 'other',
      claims: [],
      attribution: [],
      summary: [],
    };
  }
  const sentences = splitSentences(text);
  const item = { title, text, language: words };
  const tags = tagText({ ...item, published, feedClubs, url }, tagger, (known) =>
    findStrangers(item, known, people, sources),
  );
  const { clubs, players, others } = tags;
  const titleMentions = inOrder(tags.titleMentions, others.title);
  const mentions = inOrder(tags.mentions, others.text);
  const inText = attributionsIn(text, words, sources);
  const inTrimmed = attributionsIn(trimmedLines(raw, text), words, sources);
  const inTitle = headlineSources(title, [...inText, ...inTrimmed], words, sources);
  const attributions = { title: inTitle, text: inText };
  const read = readClaims(
    { title, titleMentions, text, mentions, sentences, language: words, attributions, outlet, published },
    catalogue,
    sources,
  );
  const category = categorise({
    title,
    sentences,
    language: words,
    url,
    clubs,
    players,
    claimed: read.ahead,
    coachAhead: read.coachAhead,
    roundUp: read.roundUp,
    football: tags.football,
    otherSection: tags.otherSection,
    women: tags.women,
    maybe: tags.maybe,
    speaker: titleMentions.some(
      ({ kind, end }) => kind === 'player' && end < LONGEST_NAME && title.startsWith(': ', end),
    ),
  });
  // A racehorse named after a player goes nowhere.
  const claims = category === 'other_sport' || category === 'not_football' ? [] : read.claims;
  const names = new Set([...inTitle, ...inText, ...inTrimmed].map(({ name }) => name));
  const attribution = [...names].filter((name) => !isSelf(name, outlet));
  const summary = summarise({ title, text, language: words, attribution });
  return { language, text, clubs, players, category, claims, attribution, summary };
}
