/** What is remembered of a feed between polls; times in milliseconds since 1970. */
export interface PollState {
  /** The last interval, milliseconds. */
  intervalMs?: number | undefined;
  /** Failures in a row. */
  failures?: number | undefined;
  /** When something new last came. */
  lastNewItemAt?: number | undefined;
}

/** How a poll went; durations in milliseconds, all hints optional. */
export type PollOutcome =
  | {
      kind: 'success';
      /** How many items were new. */
      newItems: number;
      /** When the feed's items were published, for its rhythm. Unknown for a 304. */
      published?: readonly number[] | undefined;
      /** `Cache-Control: max-age`. */
      maxAgeMs?: number | null | undefined;
      /** `<ttl>`. */
      ttlMs?: number | null | undefined;
      skipHours?: readonly number[] | undefined;
      skipDays?: readonly number[] | undefined;
      retryAfterMs?: number | null | undefined;
    }
  | {
      kind: 'failure';
      retryAfterMs?: number | null | undefined;
      status?: number | undefined;
      /** Does the feed count as gone? Then it is only looked at now and then. */
      gone?: boolean | undefined;
    }
  // Our own connection is down: nothing is the feed's fault.
  | { kind: 'outage' };

/** The operator's limits, the time, and a source of numbers in [0, 1). */
export interface PollLimits {
  minMs: number;
  maxMs: number;
  now: number;
  random: () => number;
}

/** When to poll next. */
export interface NextPoll {
  /** Milliseconds since 1970. */
  at: number;
  /** The interval before spread and requests of the server; kept for the next time. */
  intervalMs: number;
  failures: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Gone feeds are looked at this often, for addresses come back: after a 404 daily, after a 410, which is meant, weekly. */
const GONE_AFTER_404 = DAY;
const GONE_AFTER_410 = 7 * DAY;
/** A `<ttl>` is often the generator's default; more than this is not believed of a news feed. */
const MAX_TTL = HOUR;
/** `Retry-After` is honoured up to here, and even beyond the operator's longest interval. */
const MAX_RETRY_AFTER = DAY;
/** Polls within one typical gap between two items: news is found an eighth of a gap late at worst. */
const POLLS_PER_GAP = 8;
/** A feed silent for this many times its age slows down: after a day hourly, after four days every four hours. */
const POLLS_PER_SILENCE = 24;
const GROWTH = 1.3;
/** Polls are moved by up to this share of the interval either way, so that feeds never march in step. */
const SPREAD = 0.1;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** The typical time between two of the latest items; null when there are too few. */
export function typicalGap(published: readonly number[]): number | null {
  const latest = [...published].sort((a, b) => b - a).slice(0, 11);
  const gaps = latest
    .slice(1)
    .map((time, index) => (latest[index] ?? time) - time)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? null;
}

/** The interval that a feed's own rhythm asks for, with a floor of one minute. */
function rhythm(published: readonly number[], now: number): number | null {
  const gap = typicalGap(published);
  if (gap === null) return null;
  const silence = Math.max(0, now - Math.min(now, Math.max(...published)));
  return Math.max(MINUTE, Math.min(gap, silence) / POLLS_PER_GAP, silence / POLLS_PER_SILENCE);
}

/**
 * How much faster than usual time passes: 1 from a floor of a minute up; below it the square of the ratio, so that with a
 * floor of a second or less, as tests have, practically every feed is polled at the floor.
 */
export const haste = (minMs: number): number => Math.min(1, (minMs / MINUTE) ** 2);

/** The first moment from `at` on that is in none of the hours and days to skip (UTC); `at` if all are skipped. */
function afterSkipped(at: number, hours: readonly number[], days: readonly number[]): number {
  if (hours.length === 0 && days.length === 0) return at;
  for (let step = 0, time = at; step < 24 * 8; step += 1) {
    const date = new Date(time);
    if (!hours.includes(date.getUTCHours()) && !days.includes(date.getUTCDay())) return time;
    time = Math.floor(time / HOUR) * HOUR + HOUR;
  }
  return at;
}

function afterSuccess(
  state: PollState,
  outcome: PollOutcome & { kind: 'success' },
  limits: PollLimits,
): NextPoll {
  const { minMs, maxMs, now, random } = limits;
  const speed = haste(minMs);
  const last = state.intervalMs ?? minMs;
  const asked = rhythm(outcome.published ?? [], now);
  // Without dates (a 304, for one): at once quicker when something came, slowly slower while nothing does.
  const silence = Math.max(now - (state.lastNewItemAt ?? now - DAY), MINUTE);
  const learned =
    outcome.newItems > 0 ? last / 2 : Math.min(last * GROWTH, (silence / POLLS_PER_GAP) * speed);
  const intervalMs = clamp(asked === null ? learned : asked * speed, minMs, maxMs);
  const ttl = Math.min(outcome.ttlMs ?? 0, MAX_TTL) * speed;
  const floor = Math.max(minMs, Math.min(Math.max(outcome.maxAgeMs ?? 0, ttl), maxMs));
  const spread = 1 + (random() * 2 - 1) * SPREAD;
  const wait = Math.max(intervalMs * spread, floor, Math.min(outcome.retryAfterMs ?? 0, MAX_RETRY_AFTER));
  const [hours, days] = speed === 1 ? [outcome.skipHours, outcome.skipDays] : [];
  return { at: afterSkipped(now + wait, hours ?? [], days ?? []), intervalMs, failures: 0 };
}

/**
 * Doubles from twice the floor to the longest interval, a quarter of it by chance, and never ends. A feed that is gone is
 * looked at once a day or week.
 */
function afterFailure(
  state: PollState,
  outcome: PollOutcome & { kind: 'failure' },
  limits: PollLimits,
): NextPoll {
  const { minMs, maxMs, now, random } = limits;
  const failures = (state.failures ?? 0) + 1;
  const rare = (outcome.status === 410 ? GONE_AFTER_410 : GONE_AFTER_404) * haste(minMs);
  const backOff = outcome.gone ? Math.max(rare, maxMs) : Math.min(minMs * 2 ** Math.min(failures, 40), maxMs);
  const wait = Math.max(
    backOff * (0.75 + random() * 0.25),
    Math.min(outcome.retryAfterMs ?? 0, MAX_RETRY_AFTER),
    minMs,
  );
  return { at: now + wait, intervalMs: clamp(state.intervalMs ?? minMs, minMs, maxMs), failures };
}

/** When to poll a feed next, after a poll that went as `outcome` says. Pure. */
export function nextPoll(state: PollState, outcome: PollOutcome, limits: PollLimits): NextPoll {
  switch (outcome.kind) {
    case 'success':
      return afterSuccess(state, outcome, limits);
    case 'failure':
      return afterFailure(state, outcome, limits);
    case 'outage': {
      const { minMs, maxMs, now, random } = limits;
      const intervalMs = clamp(state.intervalMs ?? minMs, minMs, maxMs);
      return { at: now + minMs * (1 + random()), intervalMs, failures: state.failures ?? 0 };
    }
  }
}
