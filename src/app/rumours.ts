import type { Catalogue } from '../catalogue/load.ts';
import { foldPlayer, foldTrials, type PlayerBook } from '../rumours/ledger.ts';
import { evidenceOf, type Evidence } from '../rumours/evidence.ts';
import { likelihoodOf, type Likelihood } from '../rumours/likelihood.ts';
import type { Line } from '../rumours/line.ts';
import type { HandOutcome } from '../rumours/moves.ts';
import { createOrigins, type Origin } from '../rumours/origins.ts';
import { emptyRecord, foldRecords, type TrackRecord } from '../rumours/track-record.ts';
import type { BookChange } from '../store/rumours.ts';
import type { Store } from '../store/store.ts';
import type { Report } from '../stories/report.ts';
import type { Clock } from './clock.ts';

/** A line of the ledger with what it is worth; without a likelihood once it has ended. */
export type RatedLine = Line & { likelihood: Likelihood | undefined };

/** The rumour ledger: who said what of whom, when, and how often they were right. */
export interface Rumours {
  /** Takes in what a report claims; again for a new wording of it. A report that was taken back loses its evidence. */
  record(report: Report, story: string): Promise<void>;
  /** A player's lines, open ones first. Stories in it may have been merged since: `store.filing.resolve` tells. */
  ledgerOfPlayer(player: string): Promise<RatedLine[]>;
  /** The lines of all players linked with a club since `sinceMs` (default: a year ago), open ones first. */
  ledgerOfClub(club: string, options?: { sinceMs?: number; limit?: number }): Promise<RatedLine[]>;
  /** The record of an outlet or journalist by catalogue id; of one that made no forecast, what its tier promises. */
  recordOf(id: string): Promise<TrackRecord | undefined>;
  /** The records of all who made a forecast, most settled forecasts first. */
  records(): Promise<TrackRecord[]>;
  /** A moderator settles a rumour by hand, or (null) takes that back. */
  setOutcome(player: string, club: string, outcome: HandOutcome['outcome'] | null, by: string): Promise<void>;
}

const YEAR_MS = 365 * 24 * 3_600_000;
const MOST_PLAYERS = 100;
/** Writers of one player that meet are rare; so many in a row would be a fault. */
const MOST_TRIES = 20;

/** Puts the ledger's rules and its store together. */
export function createRumours(store: Store, catalogue: Catalogue, clock: Clock): Rumours {
  const findOrigin = createOrigins(catalogue);

  const write = async (player: string, change: BookChange): Promise<void> => {
    for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
      const { revision, ...book } = await store.rumours.book(player);
      const trials = foldTrials(changed(book, change), findOrigin);
      if (await store.rumours.commit(player, revision, change, trials)) return;
    }
    throw new Error(`the ledger of ${player} does not keep still`);
  };

  const records = async () => foldRecords(await store.rumours.trials(), clock.now());

  const linesOf = async (players: readonly string[]): Promise<RatedLine[]> => {
    const now = clock.now();
    const byId = new Map((await records()).map((record) => [`${record.kind} ${record.id}`, record]));
    const recordOf = ({ kind, id }: Origin) => byId.get(`${kind} ${id}`);
    const books = await Promise.all(players.map((player) => store.rumours.book(player)));
    return books.flatMap((book, at) =>
      foldPlayer(players[at] ?? '', book, findOrigin, now).map((line) => ({
        ...line,
        likelihood: likelihoodOf(line, now, recordOf),
      })),
    );
  };

  return {
    async record(report, story) {
      const { article } = report;
      const evidence = evidenceOf(report, story);
      const before = await store.rumours.playersOf(article);
      const players = [...new Set([...before, ...evidence.keys()])];
      if (players.length === 0) return;
      // First noted, then written: a worker that dies in between is made good by the next try.
      await store.rumours.setPlayersOf(article, players);
      for (const player of players) {
        const own: readonly Evidence[] = evidence.get(player) ?? [];
        await write(player, { article, evidence: own });
        for (const { to, at } of own) if (to !== undefined) await store.rumours.listUnder(to, player, at);
      }
      await store.rumours.setPlayersOf(article, [...evidence.keys()]);
    },

    ledgerOfPlayer: (player) => linesOf([player]),

    async ledgerOfClub(club, { sinceMs = clock.now() - YEAR_MS, limit = MOST_PLAYERS } = {}) {
      const players = await store.rumours.playersOfClub(club, sinceMs, limit);
      const lines = (await linesOf(players)).filter((line) => line.club === club);
      return lines.sort((a, b) => Number(b.outcome === 'open') - Number(a.outcome === 'open'));
    },

    async recordOf(id) {
      const known = (await records()).find((record) => record.id === id);
      if (known !== undefined) return known;
      const journalist = catalogue.journalists.get(id);
      if (journalist !== undefined) return emptyRecord({ ...named(journalist), kind: 'journalist' });
      const outlet = catalogue.outlets.get(id);
      return outlet === undefined || outlet.kind === 'club'
        ? undefined
        : emptyRecord({ ...named(outlet), kind: 'outlet' });
    },

    records,

    async setOutcome(player, club, outcome, by) {
      const said = outcome === null ? undefined : { club, outcome, at: clock.now(), by };
      await write(player, { club, outcome: said });
    },
  };
}

const named = ({ id, name, tier }: { id: string; name: string; tier: number }) => ({ id, name, tier });

function changed({ given, outcomes }: PlayerBook, change: BookChange): PlayerBook {
  if ('article' in change) {
    const { article } = change;
    const others = given.filter((each) => each.article !== article);
    return { given: [...others, ...change.evidence.map((evidence) => ({ article, evidence }))], outcomes };
  }
  const others = outcomes.filter((each) => each.club !== change.club);
  return { given, outcomes: change.outcome === undefined ? others : [...others, change.outcome] };
}
