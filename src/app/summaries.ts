import { createHash } from 'node:crypto';
import type { Store } from '../store/store.ts';
import type { Language, Understanding } from '../stories/article.ts';
import type { Original } from '../stories/summary/faithful.ts';
import type { Clock } from './clock.ts';
import type { SummaryEndpoint } from './config.ts';
import type { Logger } from './log.ts';
import { EndpointError, requestSummary, type SummaryWish } from './summary-endpoint.ts';

/** What the endpoint makes of an article; what is missing stays as it is. */
export type Improvement = Partial<Pick<Understanding, 'summary' | 'translation'>>;

/** Better summaries and translations, where an endpoint is set up. */
export interface Summaries {
  /**
   * Asks for a summary, and for a translation where channels want one, within what is left of the time-out since the
   * article came (`ageMs`). Never throws for a fault of the endpoint: then there is no improvement.
   */
  improve(article: Understanding & { title: string }, ageMs: number): Promise<Improvement>;
}

/** No post waits longer than this for the endpoint, the time that its article stood in the queue included. */
const TIMEOUT_MS = 8000;
/** With less time left it is not worth a question. */
const LEAST_MS = 1000;
/** A summary in a post. */
const [MOST_CHARS, MOST_SENTENCES] = [600, 3];
/** An endpoint that fails is left alone for a minute; one that says for how long, for up to an hour. */
const [REST_MS, LONGEST_REST_MS] = [60_000, 3_600_000];

/** Puts the endpoint, its cache and its budget together; without an endpoint nothing is ever asked. */
export function createSummaries(
  endpoint: SummaryEndpoint | undefined,
  { store, clock, log }: { store: Store; clock: Clock; log: Logger },
): Summaries {
  const answerTo = async (
    from: SummaryEndpoint,
    original: Original,
    wish: SummaryWish,
  ): Promise<string[] | undefined> => {
    const question = createHash('sha256')
      .update(JSON.stringify([from.model, wish.language, original.title, original.text]))
      .digest('base64url');
    const known = await store.summaries.answer(question);
    if (known !== undefined) return known.length > 0 ? known : undefined;
    if (await store.summaries.isResting()) return undefined;
    if (!(await store.summaries.spend(clock.now(), from.hourlyLimit))) return undefined;
    try {
      const answer = await requestSummary(from, original, wish);
      if ('refused' in answer) log.info({ refused: answer.refused.slice(0, 3) }, 'a summary was not shown');
      const sentences = 'sentences' in answer ? answer.sentences : [];
      await store.summaries.keepAnswer(question, sentences);
      return sentences.length > 0 ? sentences : undefined;
    } catch (error) {
      if (!(error instanceof EndpointError)) throw error;
      const ms = Math.min(LONGEST_REST_MS, Math.max(REST_MS, error.retryAfterMs ?? 0));
      log.warn({ err: error, restMs: ms }, 'The summary endpoint is left alone for a while');
      await store.summaries.rest(ms);
      return undefined;
    }
  };

  return {
    async improve({ title, text, language, attribution, clubs }, ageMs) {
      const timeoutMs = TIMEOUT_MS - ageMs;
      const isOurs = clubs.some(({ role }) => role === 'core');
      if (endpoint === undefined || timeoutMs < LEAST_MS || !isOurs || !isLanguage(language)) return {};
      const original = { title, text, language, attribution };
      const wish = { maxChars: MOST_CHARS, maxSentences: MOST_SENTENCES, timeoutMs };
      const other: Language = language === 'en' ? 'es' : 'en';
      const translate = await store.summaries.isWanted(other);
      const [summary, translated] = await Promise.all([
        answerTo(endpoint, original, { ...wish, language }),
        translate ? answerTo(endpoint, original, { ...wish, language: other }) : undefined,
      ]);
      return {
        ...(summary === undefined ? {} : { summary }),
        ...(translated === undefined ? {} : { translation: { language: other, summary: translated } }),
      };
    },
  };
}

const isLanguage = (language: string): language is Language => language === 'en' || language === 'es';
