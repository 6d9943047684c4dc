import { Pool, type Dispatcher } from 'undici';

/** Pools beyond this many are looked through for idle ones. */
const MANY = 256;

/**
 * Kept-alive connections, a pool for each origin. In place of undici's `Agent`, which (7.30) closes an origin's new pool
 * for the old one's last connection: after one aborted body that host's connections were never kept again.
 */
export class Pools {
  readonly #options: Pool.Options;
  readonly #pools = new Map<string, Pool>();
  #sweepAt = MANY;

  constructor(options: Pool.Options) {
    this.#options = options;
  }

  /** Sends a request over a free connection to its origin, or queues it for one. */
  dispatch(origin: string, options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): void {
    let pool = this.#pools.get(origin);
    if (pool === undefined) {
      if (this.#pools.size >= this.#sweepAt) this.#sweep();
      pool = new Pool(origin, this.#options);
      this.#pools.set(origin, pool);
    }
    pool.dispatch(options, handler);
  }

  /** Ends all connections and what is under way on them. */
  async destroy(): Promise<void> {
    const pools = [...this.#pools.values()];
    this.#pools.clear();
    await Promise.all(pools.map(async (pool) => pool.destroy()));
  }

  /** Lets go of pools without connections and requests; the next sweep waits until there are twice as many again. */
  #sweep(): void {
    for (const [origin, pool] of this.#pools) {
      const { connected, size } = pool.stats;
      if (connected > 0 || size > 0) continue;
      this.#pools.delete(origin);
      void pool.destroy();
    }
    this.#sweepAt = Math.max(MANY, 2 * this.#pools.size);
  }
}
