/* oxlint-disable unicorn/require-post-message-target-origin -- a thread's port has no origin */
import { Worker } from 'node:worker_threads';

import { NotAFeedError } from '../app/errors.ts';
import type { FeedItem, PacedFeed } from './feed.ts';
import type { Limits } from './limits.ts';

/** A feed that takes longer than this is given up, thread and all; milliseconds. */
const TIMEOUT_MS = 30_000;
/** A thread that has had nothing to do for so long is ended, for it costs some 20 MB; milliseconds. */
const IDLE_MS = 30_000;

/** What the thread sends; both sides are built together, so it is not checked again. */
type Answer =
  | { id: number; items: FeedItem[] }
  | { id: number; feed: Omit<PacedFeed, 'items'> }
  | { id: number; error: string; notAFeed: boolean };

interface Order {
  items: FeedItem[];
  resolve(feed: PacedFeed): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

/**
 * The thread's program: beside us when we run as built JavaScript. Null when we run as TypeScript (under vitest), which
 * Node cannot load, and an older build's program may not speak as we do.
 */
function findProgram(): URL | null {
  return import.meta.url.endsWith('.ts') ? null : new URL('./parse-worker.js', import.meta.url);
}

/** One thread, started when first needed, that reads large feeds off the main thread. */
export class ParseThread {
  readonly #program: URL | null;
  readonly #orders = new Map<number, Order>();
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last = 0;

  constructor(program: URL | null = findProgram()) {
    this.#program = program;
  }

  /** Is there a program to run in the thread? */
  get available(): boolean {
    return this.#program !== null;
  }

  /**
   * Reads a feed in the thread. `bytes` are given away: they are of no use to the caller afterwards.
   * @param encoded how the bytes are to be decoded; null when they are UTF-8 text
   * @throws NotAFeedError as `readText`, and when it takes too long
   */
  async read(
    bytes: Uint8Array<ArrayBuffer>,
    encoded: { contentType: string | null } | null,
    base: string | null,
    limits: Limits,
  ): Promise<PacedFeed> {
    const worker = this.#start();
    clearTimeout(this.#idle);
    const id = (this.#last += 1);
    return new Promise<PacedFeed>((resolve, reject) => {
      const timer = setTimeout(
        () => void this.#end(new NotAFeedError(`This could not be read within ${TIMEOUT_MS / 1000} s.`)),
        TIMEOUT_MS,
      );
      this.#orders.set(id, { items: [], resolve, reject, timer });
      worker.ref();
      worker.postMessage({ id, bytes, encoded, base, limits }, [bytes.buffer]);
    });
  }

  /** Ends the thread; what it is reading fails. It starts again when it is needed again. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    await this.#end(new Error('the parsing thread was closed'));
  }

  #start(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    if (this.#program === null) throw new Error('there is no program for the parsing thread');
    const worker = new Worker(this.#program, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    worker.on('message', (answer: Answer) => this.#take(answer));
    worker.on('error', (error: Error) => void this.#end(error));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #take(answer: Answer): void {
    const order = this.#orders.get(answer.id);
    if (order === undefined) return;
    if ('items' in answer) {
      for (const item of answer.items) order.items.push(item);
      // In a turn of its own, so that the loop serves others between two batches.
      setImmediate(() => this.#worker?.postMessage({ taken: answer.id }));
      return;
    }
    this.#orders.delete(answer.id);
    clearTimeout(order.timer);
    if ('feed' in answer) order.resolve({ ...answer.feed, items: order.items });
    else order.reject(answer.notAFeed ? new NotAFeedError(answer.error) : new Error(answer.error));
    if (this.#orders.size > 0) return;
    this.#worker?.unref();
    this.#idle = setTimeout(() => void this.#end(new Error('idle')), IDLE_MS).unref();
  }

  /** Ends the thread; what it was reading fails with `reason`. */
  async #end(reason: Error): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    for (const order of this.#orders.values()) {
      clearTimeout(order.timer);
      order.reject(reason);
    }
    this.#orders.clear();
    await worker?.terminate();
  }
}
