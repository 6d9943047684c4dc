import type { Context } from '../../app/context.ts';
import type { Subscription } from '../../stories/subscription.ts';
import { cut } from '../text.ts';
import { nonceOf } from '../post.ts';
import { isRefusedOutright } from '../refusal.ts';
import type { MessageBody } from '../publisher.ts';

/** One message that a channel is to have once. */
export interface Piece {
  channel: string;
  /** The thread to send to, where it is not the channel itself. */
  target?: string | undefined;
  channelKind: Subscription['channelKind'];
  /** Names the piece in the delivery records; see `deliveries.ts`. */
  piece: string;
  /** The `custom_id` of a component by which the message is recognised. */
  marker: string;
  body: MessageBody;
  /** The title of a forum's post. */
  name: string;
  /** What a forum's post is about, to choose its tags by. */
  topics?: readonly string[];
}

/** Where a message stands. */
export interface Placed {
  message: string;
  /** The thread, where it is not the channel itself. */
  place: string | undefined;
  /** It was there already: an earlier attempt had succeeded. */
  found: boolean;
}

/**
 * Sends a message that the delivery record does not know as sent. However often this is tried and whatever broke before,
 * the channel gets it once: after an attempt whose end we do not know the channel is searched for the message; the nonce
 * covers one that Discord is still working on.
 */
export async function sendOnce(context: Context, piece: Piece): Promise<Placed> {
  const { store, publish, clock } = context;
  const { channel, target = channel, channelKind, marker } = piece;
  const forum = channelKind === 'forum';
  const record = await store.deliveries.record(channel, piece.piece);
  const triedAt = record?.state === 'intent' ? record.intentAt : undefined;
  await store.deliveries.intend(channel, piece.piece, clock.now());
  if (triedAt !== undefined) {
    const found = await (forum
      ? publish.findForumPost(channel, triedAt, marker)
      : publish.findMarked(target, triedAt, marker));
    if (found !== undefined) return { message: found, place: forum ? found : undefined, found: true };
  }
  try {
    const message = await (forum ? openForumPost(context, piece) : sendMessage(context, piece, target));
    return { message, place: forum ? message : undefined, found: false };
  } catch (error) {
    // Refused outright: nothing is in the channel, and the next attempt need not look.
    if (triedAt === undefined && isRefusedOutright(error))
      await store.deliveries.withdraw(channel, piece.piece);
    throw error;
  }
}

async function sendMessage({ publish }: Context, piece: Piece, target: string): Promise<string> {
  const { id } = await publish.send(target, piece.body, nonceOf(piece.channel, piece.piece));
  return id;
}

async function openForumPost(context: Context, { channel, name, body, topics = [] }: Piece): Promise<string> {
  const tags = await tagsFor(context, channel, topics);
  return context.publish.openForumPost(channel, { name: cut(name, 100), body, tags });
}

const MOST_TAGS = 5;

/** The forum's tags that name what the post is about; where one is required and none fits, its first. */
async function tagsFor({ publish }: Context, forum: string, topics: readonly string[]): Promise<string[]> {
  const channel = await publish.channel(forum);
  if (!('available_tags' in channel)) return [];
  const wanted = new Set(topics.map((topic) => topic.toLowerCase()));
  const open = channel.available_tags.filter(({ moderated }) => !moderated);
  const fitting = open.filter(({ name }) => wanted.has(name.toLowerCase())).slice(0, MOST_TAGS);
  return (fitting.length > 0 ? fitting : open.slice(0, 1)).map(({ id }) => id);
}
