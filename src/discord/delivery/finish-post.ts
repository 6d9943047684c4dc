import { DiscordAPIError } from 'discord.js';
import type { Context } from '../../app/context.ts';
import type { DeliveryRecord } from '../../store/deliveries.ts';
import { kindOf } from '../story-words.ts';
import { cut } from '../text.ts';
import type { ChannelWish } from './wish.ts';

/** Discord publishes ten messages of a channel an hour (community knowledge). */
const PUBLISHED_AN_HOUR = 10;
const THREAD_EXISTS = 160_004;
const ALREADY_PUBLISHED = 40_033;

/** A sent post: what the record says of it. */
export type SentRecord = DeliveryRecord & { message: string };

/** What belongs to a post besides its message: a thread under it, publication to followers. Each is done once. */
export async function finishPost(context: Context, wish: ChannelWish, record: SentRecord): Promise<void> {
  if (wish.thread && record.place === undefined && record.thread === undefined)
    await openThread(context, wish, record.message);
  if (wish.channelKind === 'announcement' && record.published === undefined)
    await publishPost(context, wish.channel, wish.story.id, record.message);
}

async function openThread(
  { publish, store, log }: Context,
  { channel, story, look }: ChannelWish,
  message: string,
): Promise<void> {
  const name = look.spoilers ? kindOf(story, look.words) : story.lead.title;
  let thread = '';
  try {
    thread = await publish.openThread(channel, message, cut(name, 100));
  } catch (error) {
    // A thread under a message has the message's id.
    if (isRefused(error, THREAD_EXISTS)) thread = message;
    else if (!isRefused(error)) throw error;
    else
      log.warn({ err: error, channel, story: story.id }, 'no thread could be opened; the post stays without');
  }
  await store.deliveries.note(channel, story.id, { thread });
}

/** Publishes a message of an announcement channel, within what Discord allows an hour; beyond it stays unpublished. */
export async function publishPost(
  { publish, store, clock, log }: Context,
  channel: string,
  piece: string,
  message: string,
): Promise<void> {
  const now = clock.now();
  const isFull = (await store.digests.publishedLastHour(channel, now)) >= PUBLISHED_AN_HOUR;
  let published = 'no';
  if (isFull) log.info({ channel, piece }, 'not published to followers: the hour is full');
  else {
    try {
      await publish.publishToFollowers(channel, message);
      published = 'yes';
    } catch (error) {
      if (isRefused(error, ALREADY_PUBLISHED)) published = 'yes';
      else if (!isRefused(error)) throw error;
      else log.warn({ err: error, channel, piece }, 'a post could not be published to followers');
    }
  }
  if (published === 'yes') await store.digests.notePublished(channel, message, now);
  await store.deliveries.note(channel, piece, { published });
}

/** Whether Discord said no for good: with this code, or with any where none is given. */
function isRefused(error: unknown, code?: number): boolean {
  if (!(error instanceof DiscordAPIError) || error.status === 401 || error.status === 429) return false;
  return code === undefined ? error.status >= 400 && error.status < 500 : error.code === code;
}
