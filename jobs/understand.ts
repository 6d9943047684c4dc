import { articleData, articleJobId } from '../src/app/article-job.ts';
import { defineJob } from '../src/app/define-job.ts';
import { understand } from '../src/stories/understand.ts';
import file from './file.ts';

/** Understands an article: clean text, clubs and players, category, claims, summary. */
export default defineJob({
  name: 'understand',
  data: articleData,
  runsIn: 'worker',
  concurrency: 2,
  async run({ store, understander, enqueue }, { article, version }) {
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
    await store.articles.putUnderstanding(article, understanding);
    await enqueue(file, { article, version }, { id: articleJobId({ article, version }) });
  },
});
