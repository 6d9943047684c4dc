import type { Context } from '../../app/context.ts';
import { speak } from '../../locales/speak.ts';
import { boxOf, type Member } from '../../store/follows.ts';
import { followsWanting } from '../../stories/follow.ts';
import { foldStory } from '../../stories/story.ts';
import { sendOnce } from '../delivery/send-once.ts';
import { postMarker } from '../post.ts';
import { renderNotice } from './notice.ts';

const DAY_MS = 24 * 3_600_000;
/** Stories are open for three days; what was merged later than this is no news to anybody. */
const MERGED_WITHIN_MS = 7 * DAY_MS;

/** Tells a member of a story, once for ever, if it still is news for them. Throws what Discord answers. */
export async function sendNotice(
  context: Context,
  user: string,
  { language, follows, channel }: Member,
  piece: string,
): Promise<void> {
  const { store, catalogue, clock, log, publish } = context;
  const id = await store.filing.resolve(piece);
  const box = boxOf(user);
  const state = (await store.deliveries.record(box, id))?.state;
  if (state === 'sent' || state === 'refused') return;
  const story = foldStory(id, await store.stories.reports(id), language);
  if (story === undefined) return;
  const now = clock.now();
  const about = followsWanting(follows, story).map(({ what }) => what);
  const newest = Math.max(...story.reports.map(({ firstSeen }) => firstSeen));
  if (about.length === 0 || now - newest > DAY_MS) return;

  const target = channel ?? (await publish.openDirect(user));
  if (channel === undefined) await store.follows.setChannel(user, target);
  if (await wasToldAsAnother(context, user, target, id)) return;
  await store.follows.noteTold(user, id, now);
  try {
    const { message } = await sendOnce(context, {
      channel: box,
      target,
      channelKind: 'text',
      piece: id,
      marker: postMarker(id),
      body: renderNotice(story, catalogue, speak(language), about),
      name: '',
    });
    await store.deliveries.note(box, id, { state: 'sent', message });
    log.info({ story: id, message }, 'told a follower');
  } finally {
    // Who has everything deleted meanwhile takes this list along; what is noted after that must be found once more.
    await store.follows.noteTold(user, id, now);
  }
}

/** Whether the member was told of a story that has been merged into this one since. */
async function wasToldAsAnother(
  { store, publish, clock }: Context,
  user: string,
  target: string,
  id: string,
): Promise<boolean> {
  for (const other of await store.follows.toldSince(user, clock.now() - MERGED_WITHIN_MS)) {
    if (other === id || (await store.filing.resolve(other)) !== id) continue;
    const record = await store.deliveries.record(boxOf(user), other);
    if (record?.state === 'sent') return true;
    // Begun, and its end not known: the message tells.
    if (record?.state !== 'intent' || record.intentAt === undefined) continue;
    if ((await publish.findMarked(target, record.intentAt, postMarker(other))) !== undefined) return true;
  }
  return false;
}
