import type { Context } from '../../app/context.ts';
import type { DeliveryRecord } from '../../store/deliveries.ts';
import { followUpOf } from '../../stories/progress.ts';
import { fingerprint, renderPost, postMarker, withMentions } from '../post.ts';
import { kindOf } from '../story-words.ts';
import { growPost } from './growth.ts';
import { finishPost } from './finish-post.ts';
import { leadOn } from './lead-on.ts';
import { postOfMatch, withMatch } from './match-post.ts';
import { routeOf } from './route.ts';
import { sendOnce } from './send-once.ts';
import { mentionsOf, wishOf, type ChannelWish } from './wish.ts';

/** Brings a channel up to date with one story: a post, a place in a digest, a later moment, or a change of its post. */
export async function deliverStory(context: Context, channel: string, piece: string): Promise<void> {
  const { store } = context;
  const id = await store.filing.resolve(piece);
  if (id !== piece) await leadOn(context, channel, piece, id);
  const wish = await wishOf(context, channel, id);
  if (wish === undefined) return;
  const record = await store.deliveries.record(channel, id);
  if (record?.state === 'sent') return growPost(context, await withMatch(context, wish), record);
  if (record?.state === 'joined' && record.root !== undefined)
    return deliverStory(context, channel, record.root);
  // What was begun is brought to its end, whatever the settings say now.
  if (record?.state === 'intent' && record.intentAt !== undefined) return sendPost(context, wish, record);
  if (wish.wanting.length === 0 || isOldNews(context, wish, record)) return;
  if (!(await sendsNow(context, wish))) return;
  const root = await postOfMatch(context, wish);
  if (root === undefined) return sendPost(context, wish, record);
  await store.matches.join(channel, root, id, context.clock.now());
  await store.deliveries.note(channel, id, { state: 'joined', root, upTo: newestOf(wish) });
  return deliverStory(context, channel, root);
}

/** A story that came with a digest is news again only when something new was reported since. */
function isOldNews({ clock }: Context, { story }: ChannelWish, record: DeliveryRecord | undefined): boolean {
  if (record?.state !== 'digest') return false;
  return followUpOf(story.reports, record.upTo ?? 0, undefined, clock.now()) === undefined;
}

/** Whether the story is to be posted now; otherwise its later moment, or its place in a digest, is noted. */
async function sendsNow({ store, clock, log }: Context, wish: ChannelWish): Promise<boolean> {
  const { channel, wanting, story, settings } = wish;
  const now = clock.now();
  const liveLastHour = await store.digests.liveLastHour(channel, now);
  const route = routeOf({ wanting, story, settings, now, liveLastHour });
  if (route.kind === 'hold') await store.timers.set({ channel, piece: story.id }, route.until);
  if (route.kind === 'digest') {
    const { digest, due, reason } = route;
    await store.digests.add(channel, digest, story.id, now);
    await store.timers.set({ channel, piece: `digest:${digest}:${due}` }, due);
    await store.deliveries.note(channel, story.id, { state: 'digest', upTo: newestOf(wish) });
    log.info({ channel, story: story.id, digest, due, reason }, 'kept for a digest');
  }
  return route.kind === 'live';
}

/** When the newest report of the story was first seen, epoch ms. */
export const newestOf = ({ story }: ChannelWish): number =>
  Math.max(...story.reports.map(({ firstSeen }) => firstSeen));

async function sendPost(
  context: Context,
  wish: ChannelWish,
  record: DeliveryRecord | undefined,
): Promise<void> {
  const { store, catalogue, clock, config, log, publish } = context;
  const { channel, channelKind, story, look } = wish;
  const { language } = look.words;
  if (config.summaryEndpoint && story.lead.language !== language) await store.summaries.want(language);
  const body = renderPost(story, catalogue, look);
  const upTo = newestOf(wish);
  await store.stories.addChannel(story.id, channel);
  const { message, place, found } = await sendOnce(context, {
    channel,
    channelKind,
    piece: story.id,
    marker: postMarker(story.id),
    body: withMentions(body, mentionsOf(wish, record?.state === 'digest')),
    name: look.spoilers ? kindOf(story, look.words) : story.lead.title,
    topics: topicsOf(context, wish),
  });
  if (found) await publish.edit(place ?? channel, message, body);
  const sent = { state: 'sent' as const, message, content: fingerprint(body), upTo, ...(place && { place }) };
  await store.deliveries.note(channel, story.id, sent);
  await store.digests.noteLive(channel, message, clock.now());
  log.info({ channel, story: story.id, message }, 'posted');
  await finishPost(context, wish, { ...record, ...sent });
}

/** Names of what the story is about, as a forum's tags may have them. */
function topicsOf({ catalogue }: Context, { story, look }: ChannelWish): string[] {
  const clubs = story.clubs.filter(({ role }) => role === 'core').map(({ id }) => id);
  return [
    look.words(`category.${story.category}`),
    ...clubs.flatMap((id) => catalogue.clubs.get(id)?.name ?? []),
  ];
}
