import { DiscordAPIError, HTTPError, parseResponse, RateLimitError, RequestMethod, REST } from 'discord.js';
import type { RouteLike } from 'discord.js';
import type { Clock } from '../app/clock.ts';
import type { Logger } from '../app/log.ts';
import type { Store } from '../store/store.ts';
import { TryLaterError } from './refusal.ts';

/** All sending rests for this long after Discord has refused our token. */
const HALT_MS = 30_000;
/** A slot is missed when it is over by this much: two slots' time. */
const MISSED_MS = 40;
const MOST_SLOTS = 5;
/** The library's names for the methods. */
const METHODS = {
  GET: RequestMethod.Get,
  POST: RequestMethod.Post,
  PATCH: RequestMethod.Patch,
  PUT: RequestMethod.Put,
} as const;
const ID = /\d{16,20}/g;

/** One request. `route` is the path below `/v10`. */
export interface PacedRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  route: RouteLike;
  body?: unknown;
  query?: URLSearchParams;
}

/** Sends one request in its turn and answers what Discord answered. */
export type Ask = <T>(request: PacedRequest) => Promise<T>;

/**
 * Requests at the pace that all our processes share, and within the buckets that Discord's headers describe: what one
 * process learns of a channel's bucket the others know too. Retries are ours, not the library's: it repeats what may have
 * been accepted.
 */
export function createPacedRest(options: {
  token: string;
  apiUrl: string;
  store: Store;
  clock: Clock;
  log: Logger;
}): Ask {
  const { store, clock, log } = options;
  const rest = new REST({
    version: '10',
    api: options.apiUrl,
    retries: 0,
    timeout: 10_000,
    // Waits become errors: whoever waits should not hold a worker.
    rejectOnRateLimit: () => true,
  }).setToken(options.token);

  const refuseWhileHalted = async (): Promise<void> => {
    const reason = await store.pace.halted();
    if (reason !== undefined) throw new TryLaterError(reason, HALT_MS);
  };

  /**
   * Waits for a slot of the shared pace. One that is missed, because this process was busy, is given up for another: late
   * requests would pile up with those of the slots after them.
   */
  const turn = async (): Promise<void> => {
    for (let tries = 0; tries < MOST_SLOTS; tries += 1) {
      const due = (await store.pace.reserve()) + performance.now();
      await clock.sleep(due - performance.now());
      if (performance.now() - due < MISSED_MS) return;
    }
  };

  const learn = async (error: unknown): Promise<void> => {
    const status = statusOf(error);
    if (status === undefined) return;
    if (error instanceof RateLimitError && error.global) await store.pace.postpone(error.retryAfter);
    if (status === 401 || (error instanceof DiscordAPIError && error.code === 40_333)) {
      // The library forgets its token after one 401; it may have been Discord's mistake.
      rest.setToken(options.token);
      if (await store.pace.halt('Discord refuses our token', HALT_MS))
        log.fatal('Discord no longer accepts our token: nothing is sent until it is put right');
    }
    if (status !== 401 && status !== 403 && status !== 429) return;
    if (!(await store.pace.refused(clock.now()))) return;
    if (await store.pace.halt('Discord has refused too many requests', 10 * HALT_MS))
      log.error('Discord has refused so many requests that we rest, before it locks us out');
  };

  return async <T>({ method, route, body, query }: PacedRequest): Promise<T> => {
    await refuseWhileHalted();
    const [channel] = route.startsWith('/channels/') ? (route.match(ID) ?? []) : [];
    const bucket = `${method} ${route.replaceAll(ID, ':id')}`;
    if (channel !== undefined) {
      const wait = await store.pace.emptyFor(channel, bucket);
      if (wait > 0) throw new TryLaterError('the channel has had as many requests as it may', wait);
    }
    await turn();
    try {
      const response = await rest.queueRequest({
        method: METHODS[method],
        fullRoute: route,
        ...(body === undefined ? {} : { body }),
        ...(query === undefined ? {} : { query }),
      });
      if (channel !== undefined && response.headers.get('x-ratelimit-remaining') === '0') {
        const seconds = Number(response.headers.get('x-ratelimit-reset-after') ?? 0);
        await store.pace.emptied(channel, bucket, seconds * 1000);
      }
      // Discord's answers have the shapes of its own documentation; discord-api-types names them.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return (await parseResponse(response)) as T;
    } catch (error) {
      await learn(error);
      throw error;
    }
  };
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof RateLimitError) return 429;
  return error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : undefined;
}
