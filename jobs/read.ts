import { articleData, articleJobId } from '../src/app/article-job.ts';
import { defineJob } from '../src/app/define-job.ts';
import { readPage } from '../src/feeds/read-page.ts';
import understand from './understand.ts';

/** Reads the article's page where the feed gives too little. A site that refuses costs nothing: the feed's text serves. */
export default defineJob({
  name: 'read',
  data: articleData,
  runsIn: 'worker',
  concurrency: 8,
  async run(context, { article, version }) {
    const { store } = context;
    const item = await store.articles.item(article);
    if (item === undefined) return;
    const page = await readPage(item, context);
    if (page !== undefined) await store.articles.putPage(article, page);
    await context.enqueue(understand, { article, version }, { id: articleJobId({ article, version }) });
  },
});
