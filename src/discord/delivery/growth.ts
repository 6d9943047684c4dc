import type { Context } from '../../app/context.ts';
import { followUpOf } from '../../stories/progress.ts';
import type { Report } from '../../stories/report.ts';
import { renderFollowUp } from '../follow-up.ts';
import { fingerprint, followUpMarker, renderPost, withMentions, type PostBody } from '../post.ts';
import { readRefusal } from '../refusal.ts';
import { finishPost, publishPost, type SentRecord } from './finish-post.ts';
import { routeOf } from './route.ts';
import { sendOnce } from './send-once.ts';
import { mentionsOf, type ChannelWish } from './wish.ts';
import type { DeliveryRecord } from '../../store/deliveries.ts';

/** A growing story changes its post at most this often; the first change comes at once. */
const EDIT_EVERY_MS = 60_000;
/** Stands in the record instead of a fingerprint. */
const DELETED = 'deleted';

/** Brings a post up to date with its story: a reply where something new happened, and an edit where the post differs. */
export async function growPost(context: Context, wish: ChannelWish, record: DeliveryRecord): Promise<void> {
  const { store, clock } = context;
  const { channel, story } = wish;
  const { message } = record;
  if (message === undefined) return;
  const sent: SentRecord = { ...record, message };
  await finishPost(context, wish, sent);
  const upTo = Math.max(...story.reports.map(({ firstSeen }) => firstSeen));
  // The post of a match tells all of it by itself.
  const fresh =
    story.retracted || wish.look.earlier !== undefined
      ? undefined
      : followUpOf(story.reports, record.upTo ?? upTo, record.followedAt, clock.now());
  const stands = await edit(context, wish, sent);
  if (stands && fresh !== undefined && wish.wanting.length > 0) await followUp(context, wish, sent, fresh);
  if (upTo !== record.upTo) await store.deliveries.note(channel, story.id, { upTo });
}

/** Tells what is new in a message of its own, as an answer to the post or in its thread. */
async function followUp(
  context: Context,
  wish: ChannelWish,
  record: SentRecord,
  report: Report,
): Promise<void> {
  const { store, clock, catalogue, log } = context;
  const { channel, story, look, channelKind } = wish;
  const piece = `${story.id}/${report.article}`;
  const before = await store.deliveries.record(channel, piece);
  if (before?.state === 'sent') return;
  const now = clock.now();
  if (before === undefined && !(await comesNow(context, wish, now))) return;
  const inThread = record.place ?? (record.thread || undefined);
  const body = renderFollowUp(report, story, catalogue, look);
  const { message } = await sendOnce(context, {
    channel,
    target: inThread,
    channelKind: 'text',
    piece,
    marker: followUpMarker(story.id, report.article),
    body: {
      ...withMentions(body, mentionsOf(wish, true)),
      ...(inThread === undefined
        ? { message_reference: { message_id: record.message, fail_if_not_exists: false } }
        : {}),
    },
    name: '',
  });
  await store.deliveries.note(channel, piece, { state: 'sent', message });
  await store.deliveries.note(channel, story.id, { followedAt: now });
  await store.digests.noteLive(channel, message, now);
  log.info({ channel, story: story.id, article: report.article, message }, 'followed up');
  if (channelKind === 'announcement' && inThread === undefined)
    await publishPost(context, channel, piece, message);
}

/** Whether a follow-up is posted now; otherwise the story is kept for the next digest. */
async function comesNow({ store }: Context, wish: ChannelWish, now: number): Promise<boolean> {
  const { channel, wanting, story, settings } = wish;
  const liveLastHour = await store.digests.liveLastHour(channel, now);
  const route = routeOf({ wanting, story, settings, now, liveLastHour });
  if (route.kind === 'digest') {
    await store.digests.add(channel, route.digest, story.id, now);
    await store.timers.set({ channel, piece: `digest:${route.digest}:${route.due}` }, route.due);
  }
  return route.kind === 'live';
}

/**
 * Changes the post where it differs from its story: at once, or when a minute has passed since the last change. Answers
 * whether the post still stands: what a moderator has deleted stays deleted, and nothing more is said about it.
 */
async function edit(context: Context, wish: ChannelWish, record: SentRecord): Promise<boolean> {
  const { store, clock, catalogue } = context;
  const { channel, story, look } = wish;
  const body = renderPost(story, catalogue, look);
  const content = fingerprint(body);
  if (record.content === DELETED) return false;
  if (record.content === content) return true;
  const now = clock.now();
  // What was taken back must not stand for another minute.
  const next = story.retracted ? now : (record.editedAt ?? 0) + EDIT_EVERY_MS;
  if (now < next) {
    await store.timers.set({ channel, piece: story.id }, next);
    return true;
  }
  const stands = await editMessage(context, record.place ?? channel, record.message, body);
  await store.deliveries.note(channel, story.id, { content: stands ? content : DELETED, editedAt: now });
  return stands;
}

/** Edits a message; answers whether it is still there. */
async function editMessage(
  { publish, log }: Context,
  channel: string,
  message: string,
  body: PostBody,
): Promise<boolean> {
  try {
    await publish.edit(channel, message, body);
    return true;
  } catch (error) {
    if (readRefusal(error)?.kind !== 'message-gone') throw error;
    log.info({ channel, message }, 'a post was deleted by others and is left so');
    return false;
  }
}
