import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Context } from '../app/context.ts';
import { feedHealth, type FeedStanding } from '../feeds/health.ts';

const STANDINGS: readonly FeedStanding[] = ['new', 'good', 'failing', 'tripped', 'gone'];

/** The figures of this process and of what all processes share, for Prometheus. Read anew at each scrape. */
export function createMetrics(context: Context): Registry {
  const { store, clock, sources, queueCounts } = context;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (
    name: string,
    help: string,
    labelNames: readonly string[],
    read: (gauge: Gauge) => Promise<void>,
  ) =>
    new Gauge({ name, help, labelNames: [...labelNames], registers: [registry], collect: asCollector(read) });

  gauge('touchline_sending_halted', '1 while nothing is sent because Discord refuses us', [], async (it) =>
    it.set((await store.pace.halted()) === undefined ? 0 : 1),
  );
  gauge('touchline_jobs', 'Jobs of a queue by state', ['queue', 'state'], async (it) => {
    it.reset();
    for (const [queue, counts] of Object.entries(await queueCounts()))
      for (const [state, count] of Object.entries(counts)) it.set({ queue, state }, count);
  });
  gauge('touchline_feeds', 'Feeds by standing', ['standing'], async (it) => {
    const states = await store.feeds.states([...sources.keys()]);
    const standings = states.map((state) => feedHealth(state, null).standing);
    for (const standing of STANDINGS)
      it.set({ standing }, standings.filter((each) => each === standing).length);
  });
  gauge('touchline_feed_polls_answered', 'Polls of all feeds that were answered', ['outcome'], async (it) => {
    const states = await store.feeds.states([...sources.keys()]);
    const sum = (pick: (state: (typeof states)[number]) => number) =>
      states.reduce((all, state) => all + pick(state), 0);
    it.set(
      { outcome: 'unchanged' },
      sum(({ unchanged }) => unchanged),
    );
    it.set(
      { outcome: 'changed' },
      sum(({ polls, unchanged }) => polls - unchanged),
    );
  });
  gauge('touchline_polls_overdue_seconds', 'How late the most overdue feed is', [], async (it) => {
    it.set((await store.feeds.mostOverdueMs(clock.now())) / 1000);
  });
  return registry;
}

/** prom-client hands the gauge over as `this`. */
function asCollector(read: (gauge: Gauge) => Promise<void>) {
  return async function collect(this: Gauge): Promise<void> {
    await read(this);
  };
}
