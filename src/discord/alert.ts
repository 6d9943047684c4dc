import type { Context } from '../app/context.ts';
import type { MessageKey } from '../locales/en.ts';
import { speak, type Words } from '../locales/speak.ts';
import { nonceOf } from './post.ts';
import type { MessageBody } from './publisher.ts';
import { readRefusal } from './refusal.ts';

/** Something that a server's moderators should know. `id`: the same thing is told once. */
export interface Alert {
  id: string;
  key: MessageKey;
  values(words: Words): Record<string, string | number>;
  components?: (words: Words) => MessageBody['components'];
}

/**
 * Tells a server's moderators, in the channel that they chose, once. Where that is impossible the log says so. Throws
 * what may pass (Discord is down), so that the caller's job comes again.
 * @param except a channel in which we may not write
 */
export async function tellModerators(
  { store, publish, log, clock }: Context,
  guild: string,
  alert: Alert,
  except?: string,
): Promise<void> {
  const { alertsChannel, language } = await store.settings.of(guild);
  if (alertsChannel === undefined || alertsChannel === except) return;
  const piece = `alert:${alert.id}`;
  if ((await store.deliveries.record(alertsChannel, piece))?.state === 'sent') return;
  await store.deliveries.intend(alertsChannel, piece, clock.now());
  const words = speak(language);
  const components = alert.components?.(words);
  const body: MessageBody = {
    content: words(alert.key, alert.values(words)),
    allowed_mentions: { parse: [] },
    ...(components && { components }),
  };
  try {
    const { id } = await publish.send(alertsChannel, body, nonceOf(alertsChannel, piece));
    await store.deliveries.note(alertsChannel, piece, { state: 'sent', message: id });
  } catch (failure) {
    const kind = readRefusal(failure)?.kind;
    if (kind === undefined || kind === 'later' || kind === 'token') throw failure;
    log.warn(
      { err: failure, guild, channel: alertsChannel, alert: alert.id },
      'moderators could not be told',
    );
  }
}
