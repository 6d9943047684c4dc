import { randomUUID } from 'node:crypto';
import type { Context } from '../app/context.ts';
import type { JobRun } from '../app/define-job.ts';
import { speak } from '../locales/speak.ts';
import { foldStory } from '../stories/story.ts';
import { endChannel, pauseChannel } from './channel-trouble.ts';
import { fingerprint, nonceOf, postMarker, renderPost, type PostBody } from './post.ts';
import { readRefusal } from './refusal.ts';

/** Longer than any request of ours may take, so a lease never ends under its holder; a killed holder's ends soon. */
const LEASE_MS = 15_000;
const BUSY_MS = 200;
/** Discord remembers nonces for "a few minutes"; after two we look for the message ourselves. */
const NONCE_MS = 120_000;
/** What waited longer than this is no live news any more. */
const STALE_MS = 6 * 3_600_000;

/**
 * Brings one channel up to date: sends or edits what its outbox names, in order, one process at a time. Ends when the
 * outbox is empty or Discord refuses; what is left stays in the outbox.
 */
export async function deliverChannel(context: Context, channel: string, run: JobRun): Promise<void> {
  const { deliveries, leases } = context.store;
  const holder = randomUUID();
  const lease = `channel:${channel}`;
  if (!(await leases.hold(lease, holder, LEASE_MS))) await run.later(BUSY_MS);
  try {
    while ((await deliveries.paused(channel)) === undefined) {
      const next = await deliveries.next(channel);
      if (next === undefined) return;
      await leases.hold(lease, holder, LEASE_MS);
      await deliverStory(context, channel, next.story);
      await deliveries.done(channel, next.story, next.asked);
    }
  } catch (error) {
    await handleRefusal(context, channel, error, run);
  } finally {
    await leases.release(lease, holder);
  }
}

async function deliverStory(context: Context, channel: string, story: string): Promise<void> {
  const { store, clock, publish } = context;
  const body = await bodyFor(context, channel, story);
  if (body === undefined) return;
  const content = fingerprint(body);
  const record = await store.deliveries.record(channel, story);

  if (record?.state === 'sent' && record.message !== undefined) {
    if (record.content === content) return;
    await editPost(context, channel, record.message, body);
    await store.deliveries.sent(channel, story, record.message, content);
    return;
  }

  const now = clock.now();
  await store.deliveries.intend(channel, story, now);
  await store.stories.addChannel(story, channel);
  const lost = record !== undefined && now - record.intentAt > NONCE_MS;
  const found = lost ? await publish.findMarked(channel, record.intentAt, postMarker(story)) : undefined;
  if (found === undefined) {
    const message = await publish.send(channel, body, nonceOf(channel, story));
    await store.deliveries.sent(channel, story, message.id, content);
    context.log.info({ channel, story, message: message.id }, 'posted');
  } else {
    await editPost(context, channel, found, body);
    await store.deliveries.sent(channel, story, found, content);
  }
}

/** The post as the channel wants it; undefined where nobody there wants it, or it is too late for a first post. */
async function bodyFor(context: Context, channel: string, id: string): Promise<PostBody | undefined> {
  const { store, catalogue, clock } = context;
  const [subscription] = await store.subscriptions.ofChannel(channel);
  if (subscription === undefined) return undefined;
  const { language } = await store.subscriptions.settings(subscription.guild);
  const story = foldStory(id, await store.stories.reports(id), language);
  if (story === undefined) return undefined;
  const late = clock.now() - (story.reports.at(-1)?.firstSeen ?? 0) > STALE_MS;
  if (late && (await store.deliveries.record(channel, id)) === undefined) return undefined;
  const { style, club } = subscription;
  return renderPost(story, catalogue, { style, club, words: speak(language) });
}

/** Edits a post; one that a moderator has deleted stays deleted. */
async function editPost(context: Context, channel: string, message: string, body: PostBody): Promise<void> {
  try {
    await context.publish.edit(channel, message, body);
  } catch (error) {
    if (readRefusal(error)?.kind !== 'message-gone') throw error;
    context.log.info({ channel, message }, 'a post was deleted by others and is left so');
  }
}

async function handleRefusal(context: Context, channel: string, error: unknown, run: JobRun): Promise<void> {
  const refusal = readRefusal(error);
  if (refusal === undefined) throw error;
  const { log, store } = context;
  switch (refusal.kind) {
    case 'gone':
      return endChannel(context, channel);
    case 'forbidden':
      return pauseChannel(context, channel, error);
    case 'content': {
      const next = await store.deliveries.next(channel);
      log.error({ err: error, channel, story: next?.story }, 'Discord refused our message; it is set aside');
      if (next !== undefined) await store.deliveries.done(channel, next.story, next.asked);
      return run.later(0);
    }
    case 'token':
      log.fatal({ channel }, 'Discord no longer accepts our token: nothing is sent until it is put right');
      return run.later(60_000);
    case 'message-gone':
    case 'later': {
      const wait = refusal.kind === 'later' ? refusal.afterMs : undefined;
      // Growing with the job's age: a second at first, a minute at last, for as long as it takes.
      const afterMs = wait ?? Math.min(60_000, Math.max(1000, run.ageMs / 2));
      log.warn(
        { channel, afterMs, reason: error instanceof Error ? error.message : 'unknown' },
        'sent later',
      );
      return run.later(afterMs);
    }
  }
}
