import type { Context } from '../../app/context.ts';
import { speak } from '../../locales/speak.ts';
import type { DigestKind } from '../../store/digests.ts';
import { digestMarker, renderDigest } from '../digest.ts';
import { publishPost } from './finish-post.ts';
import { sendOnce } from './send-once.ts';
import { wishOf } from './wish.ts';

/** Sends what a channel's digest has gathered; nothing where nothing of it is wanted any more. */
export async function deliverDigest(context: Context, channel: string, piece: string): Promise<void> {
  const { store, clock, catalogue, log } = context;
  const kind: DigestKind = piece.split(':')[1] === 'daily' ? 'daily' : 'hourly';
  const record = await store.deliveries.record(channel, piece);
  const noted = record?.stories?.split(' ') ?? (await store.digests.waiting(channel, kind));
  if (record?.state !== 'sent' && noted.length > 0) {
    // Another attempt, with more waiting by now, must tell the same.
    const stories = await store.deliveries.intend(channel, piece, clock.now(), noted);
    const wishes = await Promise.all(stories.map((story) => wishOf(context, channel, story)));
    const wanted = wishes.filter((wish) => wish !== undefined).filter(({ wanting }) => wanting.length > 0);
    const [first] = wanted;
    if (first !== undefined) {
      const words = speak(first.look.words.language);
      const { message } = await sendOnce(context, {
        channel,
        channelKind: first.channelKind,
        piece,
        marker: digestMarker(channel, piece),
        body: renderDigest(wanted, catalogue, { channel, piece, kind, words }),
        name: words(`digest.${kind}`),
      });
      await store.deliveries.note(channel, piece, { state: 'sent', message });
      log.info({ channel, digest: kind, stories: wanted.length, message }, 'digest posted');
      if (first.channelKind === 'announcement') await publishPost(context, channel, piece, message);
    }
  }
  await store.digests.remove(channel, kind, noted);
}
