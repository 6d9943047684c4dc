import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';

/** We ourselves hold a request back; `message` says why. */
export class TryLaterError extends Error {
  override readonly name = 'TryLaterError';
  /** Milliseconds. */
  readonly afterMs: number;

  constructor(message: string, afterMs: number) {
    super(message);
    this.afterMs = afterMs;
  }
}

/** What an answer of Discord's means for the thing that was to be delivered. */
export type Refusal =
  | { kind: 'gone' } // the channel or server no longer exists: end its subscriptions
  | { kind: 'forbidden' } // we may not: pause the channel and tell its moderators
  | { kind: 'content' } // our message is at fault: keep it for inspection, never send it again
  | { kind: 'message-gone' } // the message to edit was deleted: leave it so
  | { kind: 'closed' } // the member takes no direct messages
  | { kind: 'token' } // we are no longer who we say: stop all sending
  | { kind: 'later'; afterMs: number | undefined }; // try again

/** Codes from Discord's table of JSON error codes; see `docs/decisions/0004-refusals.md`. */
const KINDS: Record<number, Exclude<Refusal['kind'], 'later'>> = {
  10003: 'gone',
  10004: 'gone',
  10008: 'message-gone',
  50007: 'closed',
  50001: 'forbidden',
  50013: 'forbidden',
  50024: 'forbidden',
  50083: 'forbidden',
  160002: 'forbidden',
  160005: 'forbidden',
  40067: 'forbidden',
  50035: 'content',
  200000: 'content',
  240000: 'content',
  40333: 'token',
};

/** Limits that pass, under whatever status they come. */
const PASSING = new Set([20_016, 20_028, 20_029, 30_046, 130_000]);

/** Reads an error of a request to Discord; undefined for one that is not Discord's, such as a fault of our own. */
export function readRefusal(error: unknown): Refusal | undefined {
  if (error instanceof TryLaterError) return { kind: 'later', afterMs: error.afterMs };
  if (error instanceof RateLimitError) return { kind: 'later', afterMs: error.retryAfter };
  if (error instanceof DiscordAPIError) {
    const kind = KINDS[Number(error.code)];
    if (kind !== undefined) return { kind };
    if (PASSING.has(Number(error.code))) return { kind: 'later', afterMs: undefined };
    if (error.status === 401) return { kind: 'token' };
    if (error.status === 403) return { kind: 'forbidden' };
    // A 400 without a known code would be refused for ever; anything else (429, 404 of a route, 5xx) may pass.
    return error.status === 400 ? { kind: 'content' } : { kind: 'later', afterMs: undefined };
  }
  if (error instanceof HTTPError) {
    return error.status === 401 ? { kind: 'token' } : { kind: 'later', afterMs: undefined };
  }
  return isNetworkError(error) ? { kind: 'later', afterMs: undefined } : undefined;
}

/** Time-outs, resets and refused connections, as undici and Node name them. */
function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return true;
  const code = 'code' in error ? String(error.code) : '';
  const cause = error.cause === undefined ? false : isNetworkError(error.cause);
  return cause || /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR)/.test(code);
}

/** Whether a request certainly did nothing: it was never sent, or answered with a refusal. */
export function isRefusedOutright(error: unknown): boolean {
  if (error instanceof TryLaterError || error instanceof RateLimitError) return true;
  return error instanceof DiscordAPIError && error.status >= 400 && error.status < 500;
}
