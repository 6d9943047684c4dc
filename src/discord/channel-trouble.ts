import type { Context } from '../app/context.ts';
import { speak } from '../locales/speak.ts';
import { NEEDED_PERMISSIONS } from './permissions.ts';
import { nonceOf } from './post.ts';

/** Ends the subscriptions of a channel that no longer exists. */
export async function endChannel({ store, log }: Context, channel: string): Promise<void> {
  const ended = await store.subscriptions.ofChannel(channel);
  for (const subscription of ended) await store.subscriptions.remove(subscription);
  await store.deliveries.clear(channel);
  log.info({ channel, subscriptions: ended.length }, 'a channel is gone; its subscriptions have ended');
}

/** Stops sending to a channel that refuses us, and tells its moderators once, where we still may. */
export async function pauseChannel(context: Context, channel: string, error: unknown): Promise<void> {
  const { store, publish, log } = context;
  const reason = error instanceof Error ? error.message : 'unknown';
  if (!(await store.deliveries.pause(channel, reason))) return;
  log.warn({ channel, reason }, 'a channel refuses our posts and is paused');
  const [subscription] = await store.subscriptions.ofChannel(channel);
  if (subscription === undefined) return;
  const { alertsChannel, language } = await store.subscriptions.settings(subscription.guild);
  if (alertsChannel === undefined || alertsChannel === channel) return;
  const words = speak(language);
  const permissions = NEEDED_PERMISSIONS.map((name) => words(`permission.${name}`)).join(', ');
  const content = words('alert.paused', { channel: `<#${channel}>`, reason, permissions });
  try {
    await publish.send(
      alertsChannel,
      { content, allowed_mentions: { parse: [] } },
      nonceOf(alertsChannel, `paused ${channel}`),
    );
  } catch (failure) {
    log.warn({ err: failure, channel: alertsChannel }, 'the moderators could not be told');
  }
}
