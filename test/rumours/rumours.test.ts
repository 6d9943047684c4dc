import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import ledger from '../../jobs/ledger.ts';
import { retract, unretract } from '../../src/app/story-desk.ts';
import type { Claim } from '../../src/stories/article.ts';
import type { Report } from '../../src/stories/report.ts';
import { openDesk, sampleReport, type Desk } from '../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const run = { attempt: 1, ageMs: 0, id: 'x', later: () => Promise.reject(new Error('not now')) };

function claimOf(player: string, change: Partial<Claim> = {}): Claim {
  return {
    player,
    from: null,
    to: 'liverpool',
    stage: 'talks',
    denial: false,
    source: 'Bild',
    relayedBy: null,
    quote: null,
    ...change,
  };
}

/** Stores a report as the filing does, and runs the job on it. */
async function file(article: string, claims: Claim[], change: Partial<Report> = {}): Promise<void> {
  const report = { ...sampleReport(article, Date.now()), claims, ...change };
  await desk.context.store.stories.putReport(`story-${article}`, report);
  await ledger.run(desk.context, { story: `story-${article}`, article }, run);
}

describe('the ledger job', () => {
  it('takes an article once, however often it runs', async () => {
    const { rumours } = desk.context;
    await file('once', [claimOf('once-player')]);
    await ledger.run(desk.context, { story: 'story-once', article: 'once' }, run);
    const lines = await rumours.ledgerOfPlayer('once-player');
    expect(lines).toMatchObject([{ club: 'liverpool', stage: 'talks', outcome: 'open' }]);
    expect(lines[0]?.steps).toHaveLength(1);
    expect(lines[0]?.likelihood?.basis).toMatchObject({ independent: 1, bestTier: 2 });
    const ofClub = await rumours.ledgerOfClub('liverpool');
    expect(ofClub.map(({ player }) => player)).toContain('once-player');
    expect(await rumours.ledgerOfClub('real-madrid')).toEqual([]);
  });

  it('follows a corrected article to another player, and drops one that is taken back', async () => {
    const { rumours } = desk.context;
    await file('fixed', [claimOf('wrong-player')]);
    await file('fixed', [claimOf('right-player', { stage: 'bid' })]);
    expect(await rumours.ledgerOfPlayer('wrong-player')).toEqual([]);
    expect(await rumours.ledgerOfPlayer('right-player')).toMatchObject([{ stage: 'bid' }]);

    await retract(desk.context, { story: 'story-fixed' }, 'mo');
    await ledger.run(desk.context, { story: 'story-fixed', article: 'fixed' }, run);
    expect(await rumours.ledgerOfPlayer('right-player')).toEqual([]);
    await unretract(desk.context, { story: 'story-fixed' });
    await ledger.run(desk.context, { story: 'story-fixed', article: 'fixed' }, run);
    expect(await rumours.ledgerOfPlayer('right-player')).toHaveLength(1);
  });

  it('loses nothing when two processes write about one player at once', async () => {
    const other = await desk.another();
    const writers = [desk.context, other.context];
    await Promise.all(
      Array.from({ length: 12 }, async (_, at) => {
        const report = {
          ...sampleReport(`race-${at}`, Date.now() + at),
          outlet: `Outlet ${at}`,
          claims: [claimOf('raced-player', { source: `Outlet ${at}` })],
        };
        await writers[at % 2]?.rumours.record(report, 'story-race');
      }),
    );
    const [line] = await desk.context.rumours.ledgerOfPlayer('raced-player');
    expect(line?.voices).toHaveLength(12);
    const made = (await desk.context.rumours.records()).filter(({ id }) => id.startsWith('outlet-'));
    expect(made).toHaveLength(12);
  });

  it('settles by the announcement, and by hand', async () => {
    const { rumours } = desk.context;
    await file('talks', [claimOf('signed-player', { source: 'Fabrizio Romano', stage: 'agreed' })], {
      published: Date.now() - 60_000,
    });
    expect(await rumours.recordOf('fabrizio-romano')).toMatchObject({ right: 0, open: 1, enough: false });
    await file('official', [claimOf('signed-player', { source: 'Liverpool', stage: 'official' })]);
    expect(await rumours.recordOf('fabrizio-romano')).toMatchObject({ right: 1, open: 0 });

    await rumours.setOutcome('signed-player', 'liverpool', 'failed', 'mo');
    expect(await rumours.recordOf('fabrizio-romano')).toMatchObject({ right: 0, wrong: 1 });
    expect(await rumours.ledgerOfPlayer('signed-player')).toMatchObject([
      { outcome: 'failed', settledBy: 'mo' },
    ]);
    await rumours.setOutcome('signed-player', 'liverpool', null, 'mo');
    expect(await rumours.recordOf('fabrizio-romano')).toMatchObject({ right: 1, wrong: 0 });
  });

  it('knows the prior of who has made no forecast, and nobody else', async () => {
    const { rumours } = desk.context;
    expect(await rumours.recordOf('david-ornstein')).toMatchObject({ right: 0, mean: 0.75, enough: false });
    expect(await rumours.recordOf('nobody-at-all')).toBeUndefined();
  });
});
