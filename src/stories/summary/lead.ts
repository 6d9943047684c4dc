import type { Candidate } from './candidates.ts';
import { chooseSet, type Limits } from './choose.ts';

/** Worth of a sentence and of what it names, by its place among those that report something. */
const BY_PLACE = [1, 0.7, 0.48, 0.33, 0.22, 0.15, 0.12, 0.1];
/** What counts: the opening, any sentence, each name and figure that no earlier sentence of the summary has, the source. */
const [OPENING, SENTENCE, NAME, FIGURE, SOURCED] = [3, 0.8, 0.5, 2, 1.5];
/** What a sentence that reports nothing costs, and a start that points to nobody ("It still stings", "The striker …"). */
const [HOLLOW, ORPHAN, VAGUE] = [-2, -20, -0.6];

const NAMED =
  /(?<=[\p{L}\p{N},;:)] [“"‘«(]{0,2})\p{Lu}[\p{L}\p{N}'’-]{1,30}|^\p{Lu}[\p{L}'’-]{1,30}(?= (?:d[aeiou] |van |de la )?\p{Lu})|(?<![\p{L}\p{N}])[\p{Sc}]?\p{N}[\p{N}.,/:–-]{0,12}/gu;
const DIGIT = /\p{N}/u;
/** "The striker", "El técnico": someone whom the sentence before has named. */
const VAGUE_START =
  /^(?:The (?:\d{2}-year-old|manager|coach|player|striker|forward|winger|midfielder|defender|goalkeeper|keeper|captain|club|deal|fee|move|[A-Z]\p{L}+(?:an|ian|ish|ese))\b|El (?:técnico|entrenador|jugador|delantero|extremo|centrocampista|defensa|central|lateral|portero|guardameta|capitán|club|futbolista|acuerdo|fichaje|\p{L}+(?:és|ano|eño|ino|ol))(?!\p{L}))/u;

interface Read {
  place: number;
  units: string[];
  vague: boolean;
}

function read(candidates: readonly Candidate[]): Map<Candidate, Read> {
  let place = 0;
  return new Map(
    candidates.map((candidate) => {
      const units = candidate.text.match(NAMED) ?? [];
      const result = { place, units, vague: candidate.index > 0 && VAGUE_START.test(candidate.text) };
      if (!candidate.hollow) place += 1;
      return [candidate, result];
    }),
  );
}

/** A careful lead: the first sentences that report something and can be understood, with the source and the sums. */
export function chooseLead(candidates: readonly Candidate[], limits: Limits): Candidate[] {
  const pool = candidates.slice(0, BY_PLACE.length);
  const reads = read(pool);
  const worth = (set: readonly Candidate[]): number => {
    const told = new Set<string>();
    let sum = set[0]?.orphan === true ? ORPHAN : 0;
    set.forEach((candidate, at) => {
      const { place, units, vague } = reads.get(candidate) ?? { place: 0, units: [], vague: false };
      if (candidate.hollow) {
        sum += HOLLOW;
        return;
      }
      if (place === 0) sum += OPENING;
      if (vague && set[at - 1]?.index !== candidate.index - 1) sum += VAGUE;
      let value = SENTENCE + (candidate.sourced ? SOURCED : 0);
      for (const unit of units) {
        if (told.has(unit)) continue;
        told.add(unit);
        value += DIGIT.test(unit) ? FIGURE : NAME;
      }
      sum += value * (BY_PLACE[place] ?? 0);
    });
    return sum;
  };
  return chooseSet(pool, limits, worth);
}
