import { STAGES, type Stage } from '../stories/article.ts';
import type { Line, Step } from './line.ts';
import { sameVoice, type Origin } from './origins.ts';
import { loadPriors, priorOf } from './priors.ts';
import type { TrackRecord } from './track-record.ts';
import { isWindowOpen } from './windows.ts';

/** How likely an open rumour is, with what that rests on. A guess, never a fact. */
export interface Likelihood {
  /** .01 … .97 */
  probability: number;
  basis: {
    /** Independent sources that say so; relays are none. */
    independent: number;
    /** The best tier among them, 1 … 5, 0 the club; null when only denials are there. */
    bestTier: number | null;
    stage: Stage;
    /** How often sources like the best one have been right. */
    rightAbout: number;
    denials: number;
  };
}

/** Share of right ones at which a source neither adds nor takes: one gossip rumour in three came true (BBC, summer 2016). */
const NEUTRAL = 0.35;
/** The voices together move the log-odds by no more than this. */
const MOST_EVIDENCE = 2.5;
/** What the denial of a club or of a source of tier 1 takes off the log-odds; two count at most. */
const DENIAL = 1.5;
/** Old news halves its weight in this many days while players can be registered, and outside. */
const [HALF_LIFE_OPEN, HALF_LIFE_SHUT] = [10, 30];
const DAY_MS = 24 * 3_600_000;

const logit = (p: number): number => Math.log(p / (1 - p));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/**
 * The likelihood of an open line at `now`; undefined for one that has ended. Log-odds: the stage that the best source gives
 * has a base rate, each independent source adds what its record is worth, fading with age, and denials take away.
 * `recordOf` gives a source's track record, where it has one.
 */
export function likelihoodOf(
  line: Line,
  now: number,
  recordOf: (origin: Origin) => TrackRecord | undefined,
): Likelihood | undefined {
  if (line.outcome !== 'open') return undefined;
  const share = (origin: Origin): number => {
    if (origin.kind === 'club') return loadPriors().club;
    const record = recordOf(origin);
    if (record?.enough === true) return record.mean;
    const [a, b] = priorOf(origin.tier);
    return a / (a + b);
  };
  const halfLife = isWindowOpen(now) ? HALF_LIFE_OPEN : HALF_LIFE_SHUT;
  const weight = (step: Step | undefined): number =>
    step === undefined ? 0 : 0.5 ** (Math.max(0, now - step.at) / (halfLife * DAY_MS));
  const { voices, denials } = line;
  const stepsOf = (voice: Origin) =>
    line.steps.filter(({ origin, stage }) => stage !== 'denied' && sameVoice(origin, voice));
  const evidence = voices.reduce(
    (sum, voice) => sum + weight(stepsOf(voice).at(-1)) * (logit(share(voice)) - logit(NEUTRAL)),
    0,
  );
  const heavy = denials.filter(({ origin }) => origin.tier <= 1).slice(-2);
  const against = heavy.reduce((sum, step) => sum + DENIAL * weight(step), 0);
  const [best] = voices;
  const stage = best === undefined ? line.stage : lastStage(stepsOf(best));
  const base = loadPriors().base[stage];
  const odds = logit(base) + clamp(evidence, -MOST_EVIDENCE, MOST_EVIDENCE) - against;
  return {
    probability: clamp(sigmoid(odds), 0.01, 0.97),
    basis: {
      independent: voices.length,
      bestTier: best?.tier ?? null,
      stage,
      rightAbout: best === undefined ? 0 : share(best),
      denials: denials.length,
    },
  };
}

function lastStage(steps: readonly Step[]): Stage {
  const last = steps.at(-1);
  if (last === undefined) return 'linked';
  // A source that comes back with less than it had said does not take back the rest, but a collapse does.
  if (last.stage === 'collapsed') return 'collapsed';
  return steps.reduce<Stage>(
    (most, { stage }) =>
      stage !== 'collapsed' && STAGES.indexOf(stage) > STAGES.indexOf(most) ? stage : most,
    last.stage,
  );
}
