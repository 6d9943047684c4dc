import { POLL_MS, torture } from '../support/torture/run.ts';
import { defineBench, quantile } from './bench.ts';

const SECONDS = 30;

export default defineBench({
  about: `${SECONDS} s of 500 feeds, 3 in 10 of them bad, polled every ${POLL_MS} ms by one worker`,
  async run() {
    const { published, missing, lateMs, memoryMb } = await torture(SECONDS);
    const beyond = lateMs.map((late) => Math.max(0, late - POLL_MS));
    return [
      {
        what: 'items that arrived',
        value: published - missing.length,
        unit: '',
        beside: { what: 'published', value: published },
      },
      { what: 'late beyond the interval', value: quantile(beyond, 0.5), unit: 'ms p50' },
      {
        what: 'late beyond the interval',
        value: quantile(beyond, 0.99),
        unit: 'ms p99',
        goal: { value: 1000, good: 'below' },
      },
      {
        what: 'memory at the end',
        value: memoryMb.at(-1) ?? NaN,
        unit: 'MB',
        beside: { what: 'after warming up', value: memoryMb[0] ?? NaN },
      },
    ];
  },
});
