import type { Context } from '../../app/context.ts';
import { matchOf } from '../../stories/match-of.ts';
import { foldStory, type Story } from '../../stories/story.ts';
import type { ChannelWish } from './wish.ts';

/**
 * The story whose post this one joins, because both tell of one match and the server wants one post a match; undefined where
 * it gets a post of its own, which those after it will join.
 */
export async function postOfMatch({ store }: Context, wish: ChannelWish): Promise<string | undefined> {
  const { channel, settings, story } = wish;
  const match = settings.matchMode ? matchOf(story) : undefined;
  if (match === undefined) return undefined;
  const root = await store.matches.rootOf(channel, match, story.id);
  if (root === story.id || (await store.deliveries.record(channel, root))?.state !== 'sent') return undefined;
  return root;
}

/** The wish for a match's post: the newest story that joined it is told, those before it are named. */
export async function withMatch({ store }: Context, wish: ChannelWish): Promise<ChannelWish> {
  const ids = await store.matches.joined(wish.channel, wish.story.id);
  if (ids.length === 0) return wish;
  const { language } = wish.look.words;
  const joined = await Promise.all(
    ids.map(async (id) => foldStory(id, await store.stories.reports(id), language)),
  );
  const stories: Story[] = [wish.story, ...joined.filter((story) => story !== undefined)];
  const newest = stories.at(-1) ?? wish.story;
  const earlier = stories.slice(0, -1).map(({ lead }) => lead);
  // The post stays that of the first story, whatever it tells.
  return { ...wish, story: { ...newest, id: wish.story.id }, look: { ...wish.look, earlier } };
}
