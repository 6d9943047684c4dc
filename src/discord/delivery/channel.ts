import { DiscordAPIError } from 'discord.js';
import { randomUUID } from 'node:crypto';
import type { Context } from '../../app/context.ts';
import type { JobRun } from '../../app/define-job.ts';
import { endChannel, pauseChannel } from '../channel-trouble.ts';
import { readRefusal } from '../refusal.ts';
import { deliverDigest } from './digest-post.ts';
import { deliverStory } from './story-post.ts';

/** Longer than any request of ours may take, so a lease never ends under its holder; a killed holder's ends soon. */
const LEASE_MS = 15_000;
const BUSY_MS = 200;

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
      await deliverPiece(context, channel, next.piece);
      await deliveries.done(channel, next.piece, next.asked);
    }
  } catch (error) {
    await handleRefusal(context, channel, error, run);
  } finally {
    await leases.release(lease, holder);
  }
}

function deliverPiece(context: Context, channel: string, piece: string): Promise<void> {
  return piece.startsWith('digest:')
    ? deliverDigest(context, channel, piece)
    : deliverStory(context, channel, piece);
}

async function handleRefusal(context: Context, channel: string, error: unknown, run: JobRun): Promise<void> {
  const refusal = readRefusal(error);
  if (refusal === undefined) throw error;
  const { log, store } = context;
  switch (refusal.kind) {
    case 'gone':
      return endChannel(context, channel);
    case 'forbidden':
    case 'closed':
      return pauseChannel(context, channel, error);
    case 'content': {
      const next = await store.deliveries.next(channel);
      log.error({ err: error, channel, piece: next?.piece }, 'Discord refused our message; it is set aside');
      if (next !== undefined) await setAside(context, channel, next, error);
      return run.later(0);
    }
    case 'token':
      return run.later(30_000);
    case 'message-gone':
    case 'later': {
      const wait = refusal.kind === 'later' ? refusal.afterMs : undefined;
      // Growing with the job's age: a second at first, a minute at last, for as long as it takes.
      const afterMs = wait ?? Math.min(60_000, Math.max(1000, run.ageMs / 2));
      log.info(
        { channel, afterMs, reason: error instanceof Error ? error.message : 'unknown' },
        'sent later',
      );
      return run.later(afterMs);
    }
  }
}

/** Takes a piece that Discord will never take out of the outbox and keeps what it said. */
async function setAside(
  { store, clock }: Context,
  channel: string,
  { piece, asked }: { piece: string; asked: string },
  error: unknown,
): Promise<void> {
  const reason = error instanceof Error ? error.message : 'unknown';
  const body = error instanceof DiscordAPIError ? error.requestBody.json : undefined;
  await store.deliveries.setAside({ channel, piece, reason, body, at: clock.now() });
  const record = await store.deliveries.record(channel, piece);
  if (record?.state === 'intent') await store.deliveries.note(channel, piece, { state: 'refused' });
  await store.deliveries.done(channel, piece, asked);
}
