import { DiscordAPIError } from 'discord.js';
import type { Context } from '../../app/context.ts';
import type { WaitingNotice } from '../../store/notices.ts';
import { boxOf } from '../../store/follows.ts';
import { readRefusal } from '../refusal.ts';
import { sendNotice } from './send-notice.ts';

/** Longer than what one notice may take; a killed process's members come due again after it. */
const LEASE_MS = 60_000;
/** Members who are written to at a time: at half of what channels have, a storm of notices leaves them their pace. */
const LANES = 6;
/** A run ends after this long, so that a process that is asked to end does. The next run follows at once. */
const RUN_MS = 5_000;
/** The account that was to be written to does not exist any more. */
const UNKNOWN_USER = 10_013;

/** Writes to the members who are due, until there are none. */
export async function sendWaiting(context: Context): Promise<void> {
  const { store, clock } = context;
  const until = clock.now() + RUN_MS;
  const lane = async (): Promise<void> => {
    while (clock.now() < until) {
      const user = await store.notices.claim(clock.now(), LEASE_MS);
      if (user === undefined) return;
      await tellMember(context, user);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Tells a member all that waits for them, in order, or until Discord wants us to wait. */
async function tellMember(context: Context, user: string): Promise<void> {
  const { store, clock, log } = context;
  const { notices, follows } = store;
  for (;;) {
    const member = await follows.member(user);
    // They had everything deleted; what was noted of them meanwhile goes too.
    if (member === undefined) return follows.forget(user);
    if (member.closedAt !== undefined) await notices.clear(user);
    const next = await notices.next(user);
    if (next === undefined) return notices.done(user, clock.now());
    await notices.later(user, clock.now() + LEASE_MS);
    try {
      await sendNotice(context, user, member, next.story);
      await notices.remove(user, next.story);
    } catch (error) {
      const waitMs = await afterRefusal(context, user, next, error);
      if (waitMs === undefined) continue;
      log.info({ story: next.story, waitMs, reason: messageOf(error) }, 'a follower is told later');
      // Deleted meanwhile: the next claim finds that out, or there is nothing to claim.
      if (!(await follows.isMember(user))) return follows.forget(user);
      return notices.later(user, clock.now() + waitMs);
    }
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');

/** Does what an error asks for; answers how long to wait, undefined to go on at once. */
async function afterRefusal(
  { store, clock, log }: Context,
  user: string,
  { story, at }: WaitingNotice,
  error: unknown,
): Promise<number | undefined> {
  const now = clock.now();
  // Growing with the age of what waits: a second at first, a minute at last.
  const growing = Math.min(60_000, Math.max(1_000, (now - at) / 2));
  if (error instanceof DiscordAPIError && error.code === UNKNOWN_USER) {
    await store.follows.forget(user);
    return undefined;
  }
  const refusal = readRefusal(error);
  switch (refusal?.kind) {
    case 'closed':
      log.info({ story }, 'a follower takes no direct messages; left in peace until the next /follow');
      await store.follows.close(user, now);
      await store.notices.clear(user);
      return undefined;
    case 'content':
      log.error({ err: error, story }, 'Discord refused our notice; it is set aside');
      await store.deliveries.setAside({
        channel: 'a follower',
        piece: story,
        reason: messageOf(error),
        body: error instanceof DiscordAPIError ? error.requestBody.json : undefined,
        at: now,
      });
      const id = await store.filing.resolve(story);
      await store.deliveries.note(boxOf(user), id, { state: 'refused' });
      await store.follows.noteTold(user, id, now);
      await store.notices.remove(user, story);
      return undefined;
    case 'gone':
    case 'message-gone':
      await store.follows.setChannel(user, undefined);
      return growing;
    case 'forbidden':
      return 10 * 60_000;
    case 'token':
      return 30_000;
    case 'later':
      return refusal.afterMs ?? growing;
    case undefined:
      log.error({ err: error, story }, 'a follower could not be told; trying again');
      return 60_000;
  }
}
