import type { Context } from '../../app/context.ts';
import { speak } from '../../locales/speak.ts';
import { readRefusal } from '../refusal.ts';

/**
 * What becomes of the post of a story that moderators have merged into another: where the channel has no post of the other
 * one, the post goes on as that; where it has, the old one only points there.
 */
export async function leadOn(context: Context, channel: string, old: string, id: string): Promise<void> {
  const { store, publish, log } = context;
  const [was, is] = await Promise.all([
    store.deliveries.record(channel, old),
    store.deliveries.record(channel, id),
  ]);
  if (was?.state !== 'sent' || was.message === undefined || was.content === MERGED) return;
  if (is?.state !== 'sent' || is.message === undefined) {
    await store.deliveries.note(channel, id, was);
    await store.stories.addChannel(id, channel);
  } else {
    const [subscription] = await store.subscriptions.ofChannel(channel);
    if (subscription === undefined) return;
    const { language } = await store.settings.of(subscription.guild);
    const link = `https://discord.com/channels/${subscription.guild}/${is.place ?? channel}/${is.message}`;
    const description = speak(language)('post.merged', { link });
    try {
      const body = { embeds: [{ description }], components: [], allowed_mentions: { parse: [] } };
      await publish.edit(was.place ?? channel, was.message, body);
    } catch (error) {
      if (readRefusal(error)?.kind !== 'message-gone') throw error;
      log.info({ channel, message: was.message }, 'a post was deleted by others and is left so');
    }
  }
  await store.deliveries.note(channel, old, { content: MERGED });
}

/** Stands in the record of a post whose story is told elsewhere. */
const MERGED = 'merged';
