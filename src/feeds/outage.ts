/** Hosts that must fail one after the other, with no answer from any other in between. */
const HOSTS = 3;
/** A run of failures shorter than this says nothing: names that do not exist fail faster than good sites answer. */
const RUN_MS = 3000;

/** A visit that never reached its host. */
export interface Unreached {
  feed: string;
  /** Host and port. */
  host: string;
  /** The machine itself says that it has no way out: no resolver, no route. */
  ours: boolean;
  /** Did the feed do well before? One that has been failing for long says nothing about our connection. */
  sound: boolean;
  now: number;
}

/** Failures since any host last answered. */
export interface Run {
  /** When the first came, epoch ms. */
  since: number;
  hosts: ReadonlySet<string>;
  /** Every one of them was of the kind for which the machine itself is to blame. */
  ours: boolean;
}

/**
 * Does such a run mean that our own connection is down? Yes when three hosts that did well (or all, where the operator has
 * only two) have failed over at least three seconds while none answered; of one host alone only if the machine itself
 * says so, for else the host is to blame.
 * @param hosts how many hosts are polled at all; only whether it is 1, 2 or more counts
 */
export function isOutage({ since, hosts: failed, ours }: Run, hosts: number, now: number): boolean {
  if (failed.size === 0) return false;
  if (ours && failed.size >= Math.min(2, hosts)) return true;
  return hosts > 1 && failed.size >= Math.min(HOSTS, hosts) && now - since >= RUN_MS;
}

/** What the watch makes of a failure. */
export interface OutageVerdict {
  /** Is it our own outage? Then the feed is not to blame. */
  out: boolean;
  /** The outage was noticed just now. */
  began: boolean;
  /** Feeds that were blamed since the run began and are not to blame either. */
  acquitted: readonly string[];
}

/** Watches, over all polls of a process, whether anything can be reached. */
export class OutageWatch {
  readonly #hosts: number;
  #run: { since: number; hosts: Set<string>; feeds: Set<string>; ours: boolean } | undefined;
  #outSince: number | undefined;

  /** @param hosts how many hosts are polled at all */
  constructor(hosts: number) {
    this.#hosts = hosts;
  }

  /** When the outage that lasts now was noticed, epoch ms. */
  get outSince(): number | undefined {
    return this.#outSince;
  }

  /** A host has answered, whatever it said. @returns how long the outage was that this ends, ms; undefined without one */
  reached(now: number): number | undefined {
    const since = this.#outSince;
    this.#run = undefined;
    this.#outSince = undefined;
    return since === undefined ? undefined : now - since;
  }

  /** A host could not be reached. */
  failed({ feed, host, ours, sound, now }: Unreached): OutageVerdict {
    if (this.#outSince !== undefined) return { out: true, began: false, acquitted: [] };
    if (sound) {
      this.#run ??= { since: now, hosts: new Set(), feeds: new Set(), ours: true };
      this.#run.hosts.add(host);
      this.#run.ours &&= ours;
    }
    if (this.#run === undefined) return { out: false, began: false, acquitted: [] };
    if (!isOutage(this.#run, this.#hosts, now)) {
      this.#run.feeds.add(feed);
      return { out: false, began: false, acquitted: [] };
    }
    const acquitted = [...this.#run.feeds];
    this.#run = undefined;
    this.#outSince = now;
    return { out: true, began: true, acquitted };
  }
}
