import { articleData, articleJobId } from '../src/app/article-job.ts';
import { defineJob } from '../src/app/define-job.ts';
import { understand } from '../src/stories/understand.ts';
import file from './file.ts';

/** Understands an article: clean text, clubs and players, category, claims, summary. */
export default defineJob({
  name: 'understand',
  data: articleData,
  runsIn: 'worker',
  // The understanding itself takes its turn on one thread; a slow summary endpoint must not hold up the next article.
  concurrency: 8,
  async run({ store, understander, summaries, enqueue }, { article, version }, { ageMs }) {
    const item = await store.articles.item(article);
    if (item === undefined) return;
    const page = await store.articles.page(article);
    const html = page?.html ?? item.content ?? undefined;
    const understanding = understand(
      {
        title: item.title,
        html,
        text: html === undefined ? (item.summary ?? '') : undefined,
        url: item.link ?? undefined,
        published: new Date(item.published ?? item.firstSeen).toISOString(),
        outlet: item.outlet,
        language: item.language,
        feedClubs: item.feedClubs,
      },
      understander,
    );
    // What was there at a feed's first poll is never posted.
    const better = item.baseline
      ? {}
      : await summaries.improve({ ...understanding, title: item.title }, ageMs);
    await store.articles.putUnderstanding(article, { ...understanding, ...better });
    await enqueue(file, { article, version }, { id: articleJobId({ article, version }) });
  },
});
