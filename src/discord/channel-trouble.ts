import type { Context } from '../app/context.ts';
import type { Words } from '../locales/speak.ts';
import { tellModerators } from './alert.ts';
import { NEEDED_PERMISSIONS } from './permissions.ts';

/** Ends the subscriptions of a channel that no longer exists. */
export async function endChannel({ store, log }: Context, channel: string): Promise<void> {
  const ended = await store.subscriptions.ofChannel(channel);
  for (const subscription of ended) await store.subscriptions.remove(subscription);
  await store.deliveries.clear(channel);
  log.info({ channel, subscriptions: ended.length }, 'a channel is gone; its subscriptions have ended');
}

/** Stops sending to a channel that refuses us, and tells its moderators once, where we still may. */
export async function pauseChannel(context: Context, channel: string, error: unknown): Promise<void> {
  const { store, log, clock } = context;
  const reason = error instanceof Error ? error.message : 'unknown';
  if (!(await store.deliveries.pause(channel, reason))) return;
  log.warn({ channel, reason }, 'a channel refuses our posts and is paused');
  const [subscription] = await store.subscriptions.ofChannel(channel);
  if (subscription === undefined) return;
  const alert = {
    id: `paused:${channel}:${clock.now()}`,
    key: 'alert.paused' as const,
    values: (words: Words) => ({
      channel: `<#${channel}>`,
      reason,
      permissions: NEEDED_PERMISSIONS.map((name) => words(`permission.${name}`)).join(', '),
    }),
  };
  try {
    await tellModerators(context, subscription.guild, alert, channel);
  } catch (failure) {
    log.warn({ err: failure, channel }, 'the moderators could not be told that a channel is paused');
  }
}
