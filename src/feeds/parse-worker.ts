/* oxlint-disable unicorn/require-post-message-target-origin -- a thread's port has no origin */
import { parentPort } from 'node:worker_threads';
import { z } from 'zod';

import { NotAFeedError } from '../app/errors.ts';
import { decodeBody } from './decode.ts';
import type { FeedItem } from './feed.ts';
import { within } from './limits.ts';
import { readText } from './read-text.ts';

const orderSchema = z.object({
  id: z.number(),
  bytes: z.instanceof(Uint8Array),
  /** Null: the bytes are decoded text in UTF-8. */
  encoded: z.object({ contentType: z.string().nullable() }).nullable(),
  base: z.string().nullable(),
  limits: z.object({ items: z.number().or(z.literal(Infinity)), text: z.number().or(z.literal(Infinity)) }),
});
/** The main thread has taken in what was sent for this order. */
const takenSchema = z.object({ taken: z.number() });
/** Sent at once: little enough that taking it in does not hold up the main thread. Items, and characters of their texts. */
const BATCH = { items: 50, characters: 256 * 1024 };

/** Items in batches; one that is larger than a batch goes by itself. */
function* inBatches(items: FeedItem[]): Generator<FeedItem[]> {
  let batch: FeedItem[] = [];
  let characters = 0;
  for (const item of items) {
    const own = (item.summary?.length ?? 0) + (item.content?.length ?? 0);
    if (batch.length > 0 && (batch.length === BATCH.items || characters + own > BATCH.characters)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(item);
    characters += own;
  }
  if (batch.length > 0) yield batch;
}

const waiting = new Map<number, () => void>();

/** Sends a batch and waits until it is taken: what is queued would be taken in all at one go. */
async function send(id: number, items: FeedItem[]): Promise<void> {
  const taken = new Promise<void>((done) => waiting.set(id, done));
  parentPort?.postMessage({ id, items });
  await taken;
}

/** The thread's side of `parse-thread.ts`: one order in, its items out in batches, then the rest of the feed. */
async function serve(order: unknown): Promise<void> {
  const { id, bytes, encoded, base, limits } = orderSchema.parse(order);
  try {
    const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const text = encoded === null ? body.toString('utf8') : decodeBody(body, encoded.contentType);
    const { items, ...rest } = within(await readText(text, base), limits);
    for (const batch of inBatches(items)) await send(id, batch);
    parentPort?.postMessage({ id, feed: rest });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ id, error: message, notAFeed: error instanceof NotAFeedError });
  }
}

parentPort?.on('message', (message: unknown) => {
  const taken = takenSchema.safeParse(message).data?.taken;
  if (taken === undefined) void serve(message);
  else waiting.get(taken)?.();
});
