import { z } from 'zod';
import { CATEGORIES, STAGES } from '../article.ts';

/**
 * A wording as the inside of a regular expression over lower-cased text (see `match.ts`): whole words only, every
 * quantifier bounded, accents allowed by the wording itself (`[oó]`), the apostrophe typed straight.
 */
const cue = z.string().min(1);
const cues = z.array(cue);

/** What decides the kind of an item: `strong` cues count fully, `weak` ones support. */
const categoryCues = z.strictObject({ strong: cues, weak: cues });

/**
 * How transfers are told. In these and in `stages`, a player's name in the text reads `P`, a club's `C`, a coach's or
 * official's `M`, a sum of money `SUM`, and `POS` stands for one of `positions`.
 */
const claimWords = z.strictObject({
  positions: cues,
  coaches: cues,
  /** What stands before the full name of a player who is bought, sold or wanted. */
  objectBefore: cues,
  /** What follows a person's name at the start of a sentence. */
  personVerbs: cues,
  /** `C` at the start of the match is the club that the player is at. */
  fromBefore: cues,
  /** So is a `C` right after the match. */
  fromAfter: cues,
  /** `C` at the start of the match is a club that he may go to. */
  toBefore: cues,
  /** So is a `C` right after the match. */
  toAfter: cues,
  /** The other side of a negotiation: seller or buyer. */
  partnerAfter: cues,
  /** The player stays because his club does not sell. */
  notForSale: cues,
  /** He stays where he is: what was afoot is over, unless it is denied that it ever was. */
  stays: cues,
  /** A `C` right after it is no party to the news: former clubs, opponents. */
  former: cues,
  /** Splits a sentence into clauses that may claim different things. */
  breaks: cues,
  /** The player of the sentence before, without his name: pronouns and "the 21-year-old". */
  anaphora: cues,
  /** A time that is over: clauses with one of these state nothing current. */
  history: cues,
  /** A contract is renewed: what is signed there is no move. */
  renewal: cues,
  /** Right before a stage: it would only be needed. */
  conditional: cues,
  /** A club announces or denies. */
  clubSpeaks: cues,
  /** A coach or official says so on the record. */
  officialSpeaks: cues,
});

/** All wordings of one language: `phrases/<language>.json`. */
export const phrasesSchema = z.strictObject({
  language: z.string(),
  /** Categories without wordings (`other`) may be left out. */
  categories: z.partialRecord(z.enum(CATEGORIES), categoryCues),
  /** Blanked before any cue is looked for: each looks like a cue and is none. */
  masks: cues,
  /** Steps of a transfer. */
  stages: z.partialRecord(z.enum(STAGES), cues),
  /** Words that make a statement less than certain. */
  hedges: cues,
  /** Words that turn what follows within `rules.json`'s `negationTokens` into its opposite. */
  negation: cues,
  claims: claimWords,
  /**
   * How a text names its source: wordings in lower case right before and right after the name (one or both).
   * `named`: reported by; `verb`: the name before a verb of reporting; `outlet` and `person`: after a word like
   * "newspaper" or "journalist", so that even an unknown name is one; `spoken`: where the words were said; `relay`: who
   * only passes it on.
   */
  attribution: z.array(
    z.strictObject({
      kind: z.enum(['named', 'verb', 'outlet', 'person', 'spoken', 'relay']),
      before: cue.optional(),
      after: cue.optional(),
    }),
  ),
  /** Lower-case names that look like sources and are none. */
  notSources: cues,
});
export type Phrases = z.infer<typeof phrasesSchema>;
export type AttributionKind = Phrases['attribution'][number]['kind'];

/** What holds in every language: `phrases/rules.json`. */
export const rulesSchema = z.strictObject({
  /** In the order of the file; on equal points the higher priority wins. */
  categories: z.array(z.strictObject({ id: z.enum(CATEGORIES), priority: z.number() })),
  scoring: z.strictObject({
    headline: z.number(),
    lead: z.number(),
    rest: z.number(),
    strong_cue: z.number(),
    weak_cue: z.number(),
    url_cue: z.number(),
    threshold: z.number(),
  }),
  negationTokens: z.number().int(),
  /** Lower-case words that make a name one of an outlet. */
  outletWords: cues,
  /** Lower-case words that make a name one of an office or a club. */
  partyWords: cues,
  urlCues: z.array(z.strictObject({ category: z.enum(CATEGORIES), contains: z.string() })),
});
export type Rules = z.infer<typeof rulesSchema>;
