/**
 * The numbers of the likeness between an item and a story. The arithmetic and the first values are a prototype's; they were
 * refitted by random steps on OG2021 headlines, on real football items and on invented ones, these also with all their events
 * within one to three days and with nothing filed before. Around these values single changes move B³ by less than .01.
 */
export interface Profile {
  /** Weight of a character 4-gram of a word, beside the word's own 1. */
  gramWeight: number;
  /** Weight of a pair of neighbouring words in a title. */
  bigramWeight: number;
  /** Weight of a club or player of the catalogue; 0 leaves the catalogue aside. */
  nameWeight: number;
  /** Weights of the body's first 250 characters and of the next up to 800. */
  leadWeight: number;
  bodyWeight: number;
  /** Factor for words with a capital inside a sentence. */
  capitalWeight: number;
  /** Factor for the first words of a title. */
  frontWeight: number;
  /** Background documents added to the count when inverse document frequencies are taken, and their power. */
  idfBackground: number;
  idfPower: number;
  /** Weight of the most similar member beside the story as a whole. */
  memberWeight: number;
  /** Share of a story's items that must carry an entity for it to be the story's. */
  entityShare: number;
  /** Taken off when no entity is shared, when both have scorelines and none is shared. */
  noEntity: number;
  noScoreline: number;
  /** Added when core players are shared, taken off when both have some and none is shared. */
  corePlayers: number;
  /** Taken off when both topics are known and differ. */
  otherTopic: number;
  /** Whether what is understood (people, moves, opponents, injuries) is compared; see `accord.ts`. */
  accord: boolean;
  /** The part of the likeness that names make counts at most this often as much as the rest. */
  nameCap: number;
  /** Hours after its last report in which a story can be joined, and in which its likeness fades to 1/e. */
  windowHours: number;
  decayHours: number;
  /** Taken off per natural logarithm of the story's size. */
  sizePenalty: number;
  /** A story is joined from here; with a body of at most 40 characters from `bareThreshold`. */
  threshold: number;
  bareThreshold: number;
  /** From here a second story is drawn to the first when one of the two is small. */
  absorb: number;
}

/** For headlines alone, of any subject. */
export const TITLES: Profile = {
  gramWeight: 0.5,
  bigramWeight: 1,
  nameWeight: 0,
  leadWeight: 0,
  bodyWeight: 0,
  capitalWeight: 1.06,
  frontWeight: 1.15,
  idfBackground: 0,
  idfPower: 1.49,
  memberWeight: 0.16,
  entityShare: 0.12,
  noEntity: 0,
  noScoreline: 0,
  corePlayers: 0,
  otherTopic: 0,
  accord: false,
  nameCap: 99,
  windowHours: 48,
  decayHours: 60,
  sizePenalty: 0.006,
  threshold: 0.212,
  bareThreshold: 0.212,
  absorb: 0.265,
};

/** For items with and without texts. */
export const JOINT: Profile = {
  gramWeight: 0.31,
  bigramWeight: 0,
  nameWeight: 1.2,
  leadWeight: 0.7,
  bodyWeight: 0.24,
  capitalWeight: 1.2,
  frontWeight: 1,
  idfBackground: 550,
  idfPower: 1.2,
  memberWeight: 0.15,
  entityShare: 0.15,
  noEntity: 0.055,
  noScoreline: 0.1,
  corePlayers: 0.06,
  otherTopic: 0.3,
  accord: true,
  nameCap: 1,
  windowHours: 72,
  decayHours: 96,
  sizePenalty: 0.004,
  threshold: 0.235,
  bareThreshold: 0.14,
  absorb: 0.4,
};
