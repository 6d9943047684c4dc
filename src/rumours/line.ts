import { STAGES, type Stage } from '../stories/article.ts';
import type { Closing, Ending } from './closings.ts';
import type { Entry } from './entry.ts';
import { sameVoice, type Origin } from './origins.ts';

/** A source says something for the first time. */
export interface Step {
  /** Epoch ms. */
  at: number;
  stage: Stage;
  origin: Origin;
  /** Where it was read: the story and the article, and the outlet that passed it on (null: the origin itself). */
  story: string;
  article: string;
  via: string | null;
}

/** One player and one club (null: only that he leaves, or stays): everything that was said, joined across stories. */
export interface Line {
  player: string;
  club: string | null;
  from: string | null;
  /** Stages in time; a source that repeats itself adds none. At least one. */
  steps: readonly Step[];
  /** The furthest stage that is open and not denied by its own source; of a closed line the last one. */
  stage: Stage;
  /** Independent sources of what is open (of a closed line: of what was said to its end): best tier first. */
  voices: readonly Origin[];
  /** Outlets that only pass it on; they confirm nothing. */
  relays: readonly string[];
  /** Who says that it is not so. */
  denials: readonly Step[];
  /** Sums and contract as reported, newest first. */
  sums: readonly string[];
  until: string | null;
  /** `open`, or how it ended. */
  outcome: Ending | 'open';
  /** Epoch ms of the outcome, or when it runs out; and who settled it (empty: nobody). */
  ends: number;
  settledBy: string;
}

/** What was said with how it ends. */
export type Closed = Entry & { closing: Closing };

const MOST_SUMS = 3;
const isAgainst = (stage: Stage): boolean => stage === 'denied' || stage === 'collapsed';

/** Folds what was said of one player and one club, oldest first, as it stands at `now` (epoch ms). */
export function foldLine(player: string, club: string | null, entries: readonly Closed[], now: number): Line {
  const last = entries.reduce((latest, entry) => (entry.closing.at >= latest.closing.at ? entry : latest));
  const isOpen = last.closing.at > now;
  const current = entries.filter(({ closing }) =>
    isOpen ? closing.at > now : closing.at === last.closing.at,
  );
  const steps = readSteps(entries);
  return {
    player,
    club,
    from: entries.findLast(({ from }) => from !== null)?.from ?? null,
    steps,
    stage: currentStage(current),
    voices: voicesOf(current),
    relays: [...new Set(entries.flatMap(({ relay }) => relay ?? []))],
    denials: steps.filter(({ stage }) => stage === 'denied'),
    sums: [...new Set(current.toReversed().flatMap(({ sums }) => sums))].slice(0, MOST_SUMS),
    until: current.findLast(({ until }) => until !== null)?.until ?? null,
    outcome: isOpen ? 'open' : last.closing.ending,
    ends: last.closing.at,
    settledBy: last.closing.by,
  };
}

/** The first time that each source says each stage; the source itself before those who pass it on at the same time. */
function readSteps(entries: readonly Entry[]): Step[] {
  const steps: Step[] = [];
  for (const { at, stage, origin, story, article, relay } of entries) {
    const known = steps.some((step) => step.stage === stage && sameVoice(step.origin, origin));
    if (!known) steps.push({ at, stage, origin, story, article, via: relay });
  }
  return steps;
}

/** Each source's latest word counts; of those that say that it goes on, the furthest. */
function currentStage(entries: readonly Entry[]): Stage {
  const said = [...latestOf(entries).values()].map(({ stage }) => stage);
  const going = said.filter((stage) => !isAgainst(stage));
  return (going.length > 0 ? going : said).reduce<Stage>(
    (most, stage) => (STAGES.indexOf(stage) > STAGES.indexOf(most) ? stage : most),
    'denied',
  );
}

/** The last entry of each source; a journalist and his outlet are still two here. */
function latestOf(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [`${entry.origin.kind} ${entry.origin.id}`, entry]));
}

/** Those who, as far as known, still say so and are nobody else's voice; the most trusted first. */
function voicesOf(entries: readonly Entry[]): Origin[] {
  const origins = [...latestOf(entries).values()]
    .filter(({ stage }) => !isAgainst(stage))
    .map(({ origin }) => origin)
    .sort((a, b) => a.tier - b.tier || (a.id < b.id ? -1 : 1));
  const voices: Origin[] = [];
  for (const origin of origins) if (!voices.some((voice) => sameVoice(voice, origin))) voices.push(origin);
  return voices;
}
