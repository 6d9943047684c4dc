import { STAGES, type Language, type Stage } from '../article.ts';
import { loadPhrases } from '../phrases/load.ts';
import { joinCues } from '../phrases/match.ts';

/** The wordings of transfers, compiled; all run on text masked by `mask-names.ts`. */
export interface Lexicon {
  stages: readonly { stage: Stage; pattern: RegExp }[];
  masks: RegExp;
  hedges: RegExp;
  negation: ReadonlySet<string>;
  /** The item is about who coaches: people without a playing position are candidates for that. */
  managerNews: RegExp;
  renewal: RegExp;
  position: RegExp;
  coachNear: RegExp;
  fromBefore: RegExp;
  fromAfter: RegExp;
  toBefore: RegExp;
  toAfter: RegExp;
  partnerAfter: RegExp;
  notForSale: RegExp;
  conditional: RegExp;
  former: RegExp;
  breaks: RegExp;
  anaphora: RegExp;
  history: RegExp;
  clubSpeaks: RegExp;
  officialSpeaks: RegExp;
}

const compiled = new Map<Language, Lexicon>();

/** What may stand between a preposition and a club: an article, an opening quotation mark. */
const BEFORE_CLUB = String.raw`(?: (?:the|el|la|los))?[ "“‘«]{1,2}(?=C(?![\p{L}\p{N}]))`;

/** Compiles the wordings of a language at the first call. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { claims, stages, masks, hedges, negation, categories } = loadPhrases(language);
  const positions = `(?:${claims.positions.join('|')})`;
  const fill = (cues: readonly string[]) =>
    cues.map((cue) => cue.replaceAll('POS', positions).replaceAll('SUM', 'S'));
  const before = (cues: readonly string[]) =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${fill(cues).join('|')})${BEFORE_CLUB}`, 'gu');
  const lexicon: Lexicon = {
    stages: STAGES.map((stage) => ({ stage, pattern: joinCues(fill(stages[stage] ?? [])) })),
    masks: joinCues(masks),
    hedges: joinCues(hedges),
    negation: new Set(negation),
    managerNews: joinCues(categories.manager?.strong ?? []),
    renewal: joinCues(claims.renewal),
    position: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${positions},? P(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])P,? (?:the|el|a) (?:\p{L}{3,14} ){0,2}${positions}`,
      'gu',
    ),
    coachNear: new RegExp(
      String.raw`(?:${claims.coaches.join('|')}),? (?:\p{L}{2,12} )?P(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])C de P(?![\p{L}\p{N}])|P's C|(?<![\p{L}\p{N}])P(?:'s? (?:\p{L}{3,12} )?(?:side|team|men|players)|,? (?:the|el|su|as) (?:\p{L}{3,12} ){0,2}(?:${claims.coaches.join('|')}))(?![\p{L}\p{N}])`,
      'gu',
    ),
    fromBefore: joinCues(fill(claims.fromBefore)),
    fromAfter: before(claims.fromAfter),
    toBefore: joinCues(fill(claims.toBefore)),
    toAfter: before(claims.toAfter),
    partnerAfter: before(claims.partnerAfter),
    notForSale: joinCues(fill(claims.notForSale)),
    conditional: joinCues(claims.conditional),
    former: before(claims.former),
    breaks: new RegExp(claims.breaks.join('|'), 'gu'),
    anaphora: joinCues(fill(claims.anaphora)),
    history: joinCues(claims.history),
    clubSpeaks: joinCues(claims.clubSpeaks),
    officialSpeaks: joinCues(claims.officialSpeaks),
  };
  compiled.set(language, lexicon);
  return lexicon;
}
