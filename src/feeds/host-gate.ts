/** How gently one host is treated: requests under way at once, and the least time between two starts. */
export interface HostManners {
  concurrency: number;
  spacingMs: number;
}

interface Line {
  running: number;
  nextStartAt: number;
  waiting: (() => void)[];
  timer: NodeJS.Timeout | undefined;
  /** How long the last request took, ms. */
  tookMs: number;
}

/** Lets requests to one host through a few at a time and spaced out; different hosts do not wait for each other. */
export class HostGate {
  readonly #manners: HostManners;
  readonly #lines = new Map<string, Line>();

  constructor(manners: HostManners) {
    this.#manners = manners;
  }

  /** Runs `task` when it is the host's turn, first come, first served. */
  async run<T>(host: string, task: () => Promise<T>): Promise<T> {
    const line = this.#lineOf(host);
    await new Promise<void>((go) => {
      line.waiting.push(go);
      this.#advance(line);
    });
    const began = performance.now();
    try {
      return await task();
    } finally {
      line.tookMs = performance.now() - began;
      line.running -= 1;
      this.#advance(line);
      this.#forgetIdle();
    }
  }

  /** About how long a request to the host would wait now, ms: as many as wait, each as long as the last one took. */
  waitMs(host: string): number {
    const line = this.#lines.get(host);
    if (line === undefined) return 0;
    const { concurrency, spacingMs } = this.#manners;
    return line.waiting.length * Math.max(spacingMs, line.tookMs / concurrency);
  }

  #lineOf(host: string): Line {
    let line = this.#lines.get(host);
    if (line === undefined) {
      line = { running: 0, nextStartAt: 0, waiting: [], timer: undefined, tookMs: 0 };
      this.#lines.set(host, line);
    }
    return line;
  }

  #advance(line: Line): void {
    if (line.timer !== undefined || line.running >= this.#manners.concurrency || line.waiting.length === 0)
      return;
    const now = performance.now();
    if (now < line.nextStartAt) {
      line.timer = setTimeout(() => {
        line.timer = undefined;
        this.#advance(line);
      }, line.nextStartAt - now);
      return;
    }
    line.running += 1;
    line.nextStartAt = now + this.#manners.spacingMs;
    line.waiting.shift()?.();
    this.#advance(line);
  }

  /** Hosts that have been quiet are forgotten now and then, so that the map does not grow with every host ever seen. */
  #forgetIdle(): void {
    if (this.#lines.size < 1000) return;
    const now = performance.now();
    for (const [host, line] of this.#lines) {
      if (line.running === 0 && line.waiting.length === 0 && line.nextStartAt < now) this.#lines.delete(host);
    }
  }
}
