import type { MessageKey } from '../locales/en.ts';

/**
 * The error family. What a person did wrong, or what the world refused, is a {@link UserError}: its `key` names a
 * sentence in `src/locales`, its `values` fill it. Everything else that is thrown is a fault of ours and is logged as one.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** Key of the sentence in `src/locales`. */
  readonly key: MessageKey;
  /** What fills the sentence's placeholders. */
  readonly values: Record<string, string | number>;

  constructor(key: MessageKey, values: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(key, options);
    this.key = key;
    this.values = values;
  }
}

/** The operator's set-up is wrong. `message` is complete: what was wrong and what to do, one line per mistake. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** Why an address could not be fetched. */
export type FetchProblem =
  | 'blocked' // the address is not one we may visit
  | 'unreachable' // no DNS answer, refused, reset
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects'
  | 'status' // an answer that is neither 2xx nor 304
  | 'encoding'; // the body could not be decompressed

/** An address could not be fetched. `message` is a sentence for a log or a moderator. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly problem: FetchProblem;
  /** HTTP status where there was an answer. */
  readonly status: number | undefined;
  /** How long the server asked us to stay away, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(
    problem: FetchProblem,
    message: string,
    details: { status?: number; retryAfterMs?: number } = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.problem = problem;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** A body was fetched, but no feed could be read from it. `message` says what it looks like instead. */
export class NotAFeedError extends Error {
  override readonly name = 'NotAFeedError';
}
