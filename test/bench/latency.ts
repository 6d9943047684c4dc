import { fortyStories } from '../fixtures/forty-stories.ts';
import { openStage, until } from '../support/stage.ts';
import { openData, subscribeAll } from './data.ts';
import { defineBench, quantile } from './bench.ts';

const OUTLET = { id: 'harbour', name: 'Harbour Courier', language: 'en', clubs: ['liverpool'], tier: 2 };
/** Between two items: the desk is idle, and the channel's five messages in five seconds are not used up. */
const PAUSE_MS = 1300;

export default defineBench({
  about:
    'from the feed’s answer that first holds an item to the message, bot and worker in one process, desk idle',
  async run() {
    const stage = await openStage([OUTLET]);
    const { context, close } = await openData(stage.dataDir);
    await subscribeAll(context, [{ guild: stage.guild, channel: stage.news }], 'liverpool');
    const seenAt = new Map<string, number>();
    stage.discord.events.on('messageCreate', ({ embeds }) => {
      const title = embeds[0]?.title ?? '';
      if (!seenAt.has(title)) seenAt.set(title, Date.now());
    });
    await stage.run('start');
    await stage.polled(2);
    for (const [index, [headline, more]] of fortyStories.entries()) {
      const content = `<p>${more}</p>`.padEnd(720, ' ');
      stage.feeds.publish('harbour', { slug: `item-${index}`, title: headline, content });
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    await until(() => seenAt.size >= fortyStories.length, 8_000).catch(() => undefined);
    const times = fortyStories.flatMap(([headline], index) => {
      const [seen, served] = [seenAt.get(headline), stage.feeds.servedAt(`item-${index}`)];
      return seen === undefined || served === undefined ? [] : [seen - served];
    });
    await close();
    await stage.close();
    return [
      {
        what: `new item to message (${times.length} of ${fortyStories.length} became posts of their own)`,
        value: quantile(times, 0.5),
        unit: 'ms p50',
        goal: { value: 500, good: 'below' },
      },
      {
        what: 'new item to message',
        value: quantile(times, 0.99),
        unit: 'ms p99',
        goal: { value: 2000, good: 'below' },
      },
    ];
  },
});
