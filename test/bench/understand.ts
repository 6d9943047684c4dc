import { loadCatalogue } from '../../src/catalogue/load.ts';
import { sampleEvents } from '../../src/sandbox/outlets/events/index.ts';
import { createUnderstander, understand } from '../../src/stories/understand.ts';
import { defineBench, quantile } from './bench.ts';

/** Characters of an article, as the goal has them. */
const CHARS = 3000;
const ROUNDS = 20;

/** Every sample report, made as long as a long news article by the reports that follow it in its language. */
function articles(): { title: string; text: string; language: string }[] {
  const reports = sampleEvents.flatMap(({ reports: all }) => all);
  const language = (text: string) => (/\b(?:que|los|del)\b/.test(text) ? 'es' : 'en');
  return reports.map((report, at) => {
    let text = report.text;
    for (let next = 1; text.length < CHARS && next <= reports.length; next += 1) {
      const other = reports[(at + next) % reports.length];
      if (other && language(other.text) === language(report.text)) text += `\n\n${other.text}`;
    }
    return { title: report.title, text: text.slice(0, CHARS), language: language(report.text) };
  });
}

export default defineBench({
  about: `clean … summary of ${CHARS} characters dense with names, one thread`,
  async run() {
    const understander = createUnderstander(loadCatalogue());
    const list = articles();
    for (const article of list) understand(article, understander);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const article of list) {
        const started = performance.now();
        understand(article, understander);
        times.push(performance.now() - started);
      }
    }
    return [
      { what: 'an article', value: quantile(times, 0.5), unit: 'ms p50', goal: { value: 3, good: 'below' } },
      {
        what: 'an article',
        value: quantile(times, 0.99),
        unit: 'ms p99',
        goal: { value: 10, good: 'below' },
      },
    ];
  },
});
