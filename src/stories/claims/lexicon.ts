import { STAGES, type Language, type Stage } from '../article.ts';
import { loadPhrases } from '../phrases/load.ts';
import { createScanner, type CueGroup, type Scanner } from '../phrases/scan.ts';

/** What is looked for before it is known who plays and who coaches: all names of people are `P`. */
export type NameCue = 'playing' | 'coaching' | 'managerNews';
/** What is looked for in the masked text; see `phrases/schema.ts`. */
export type ClaimCue =
  | Stage
  | 'masks'
  | 'hedges'
  | 'renewal'
  | 'history'
  | 'conditional'
  | 'notForSale'
  | 'stays'
  | 'anaphora'
  | 'clubSpeaks'
  | 'officialSpeaks'
  | 'fromBefore'
  | 'fromAfter'
  | 'toBefore'
  | 'toAfter'
  | 'partnerAfter'
  | 'former';

/** The wordings of transfers, compiled; all run on text masked by `mask-names.ts`. */
export interface Lexicon {
  names: Scanner<NameCue>;
  claims: Scanner<ClaimCue>;
  negation: ReadonlySet<string>;
  breaks: RegExp;
}

const compiled = new Map<Language, Lexicon>();

/** What may stand between a preposition and a club: an article, an opening quotation mark. */
const BEFORE_CLUB = `(?: (?:the|el|la|los))?[ "“‘«]{1,2}C`;

/** Compiles the wordings of a language at the first call; takes some milliseconds. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { claims, stages, masks, hedges, negation, categories } = loadPhrases(language);
  const positions = `(?:${claims.positions.join('|')})`;
  const coaches = `(?:${claims.coaches.join('|')})`;
  const group = <Key extends string>(key: Key, cues: readonly string[], before?: string): CueGroup<Key> => ({
    key,
    cues: cues.map((cue) => cue.replaceAll('POS', positions).replaceAll('SUM', 'S')),
    ...(before === undefined ? {} : { before }),
  });
  const lexicon: Lexicon = {
    names: createScanner<NameCue>([
      group('managerNews', categories.manager?.strong ?? []),
      group('playing', [`${positions},? P`, String.raw`P,? (?:the|el|a) (?:\p{Ll}{3,14} ){0,2}${positions}`]),
      group('coaching', [
        String.raw`${coaches},? (?:\p{Ll}{2,12} )?P`,
        String.raw`P (?:(?:\p{Ll}{1,12}|C) ){1,9}(?:as|como) (?:(?:the|their|el|su) )?(?:(?:new|next|nuevo) )?${coaches}`,
        'C de P',
        String.raw`P (?:\p{Ll}{1,12} ){0,5}(?:become|becomes|named|appointed|as|como|ser[aá]) (?:C'?s? )?(?:the |el )?(?:new |nuevo )?${coaches}`,
        "P's C",
        String.raw`P(?:'s? (?:\p{Ll}{3,12} )?(?:side|team|men|players)|,? (?:the|el|su|as) (?:\p{Ll}{3,12} ){0,2}${coaches})`,
      ]),
    ]),
    claims: createScanner<ClaimCue>([
      group('masks', masks),
      ...STAGES.map((stage) => group(stage, stages[stage] ?? [])),
      group('hedges', hedges),
      group('renewal', claims.renewal),
      group('history', claims.history),
      group('conditional', claims.conditional),
      group('notForSale', claims.notForSale),
      group('stays', claims.stays),
      group('anaphora', claims.anaphora),
      group('clubSpeaks', claims.clubSpeaks),
      group('officialSpeaks', claims.officialSpeaks),
      group('fromBefore', claims.fromBefore),
      group('fromAfter', claims.fromAfter, BEFORE_CLUB),
      group('toBefore', claims.toBefore),
      group('toAfter', claims.toAfter, BEFORE_CLUB),
      group('partnerAfter', claims.partnerAfter, BEFORE_CLUB),
      group('former', claims.former, BEFORE_CLUB),
    ]),
    negation: new Set(negation),
    breaks: new RegExp(claims.breaks.join('|'), 'gu'),
  };
  compiled.set(language, lexicon);
  return lexicon;
}
