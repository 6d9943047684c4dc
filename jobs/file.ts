import { articleData, articleJobId } from '../src/app/article-job.ts';
import { defineJob } from '../src/app/define-job.ts';
import { facetsOf } from '../src/app/story-moves.ts';
import { movesOf } from '../src/stories/moves.ts';
import { readNotice } from '../src/stories/notice.ts';
import { peopleOf } from '../src/stories/report.ts';
import { foldStory } from '../src/stories/story.ts';
import ledger from './ledger.ts';
import notify from './notify.ts';
import post from './post.ts';

/** As much of a text as tells stories apart; see `src/stories/cluster`. */
const FILED_CHARS = 800;
/** An article that is early looks again after this long. */
const TURN_MS = 100;

/** Joins the article to an open story, or starts one with it. */
export default defineJob({
  name: 'file',
  data: articleData,
  runsIn: 'worker',
  exclusive: true,
  async run({ store, filer, enqueue, clock }, { article, version }, { later }) {
    const item = await store.articles.item(article);
    const understood = await store.articles.understanding(article);
    if (item === undefined || understood === undefined) return;
    // What its feed brought before comes first, also when the worker that had it was killed.
    if (await store.underWay.isAhead(item.feed, article, clock.now())) await later(TURN_MS);
    const published = Math.min(item.published ?? item.firstSeen, item.firstSeen);
    const link = (await store.articles.page(article))?.canonical ?? item.canonical;
    const { story: filed, material } = await filer.file({
      id: article,
      title: item.title,
      text: understood.text.slice(0, FILED_CHARS),
      language: understood.language,
      published: new Date(published).toISOString(),
      outlet: item.outlet,
      category: understood.category,
      people: peopleOf(understood),
      moves: movesOf(understood.claims),
      ...(link === null ? {} : { link }),
    });
    const { text: _, ...kept } = understood;
    const { feed, outlet, tier, title, image, firstSeen, baseline } = item;
    const report = { ...kept, article, feed, outlet, tier, title, image, firstSeen, baseline };
    const notice = readNotice(title, understood.text);
    await store.stories.putReport(filed, { ...report, link: item.link, published, material, notice });
    // A moderator may have merged or split in between, before the report stood where it would have been moved from.
    const { story } = (await store.filing.of(article)) ?? { story: filed };
    if (story !== filed) await store.stories.move(filed, story, [article]);
    const folded = foldStory(story, await store.stories.reports(story), understood.language);
    if (folded === undefined) return;
    await store.stories.list(story, facetsOf(folded));
    const id = `${story}-${articleJobId({ article, version })}`;
    await enqueue(ledger, { story, article }, { id });
    await enqueue(post, { story, article }, { id });
    await enqueue(notify, { story, article }, { id });
    await store.underWay.end(feed, article);
  },
});
