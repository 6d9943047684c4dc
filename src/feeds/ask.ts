import type { FetchError } from '../app/errors.ts';
import type { CheckedUrl } from './address.ts';
import { Exchange, type Answer } from './exchange.ts';
import { asFetchError, timeoutError } from './fetch-faults.ts';
import type { Pools } from './pools.ts';

/**
 * Asks one host once and hands the answer to `take`, which may read the body, all within `leftMs`.
 * @param timeoutMs what the whole visit may take, for the sentence of the error
 * @throws FetchError
 */
export async function ask<T>(
  { url, host }: CheckedUrl,
  headers: Record<string, string>,
  pools: Pools,
  { leftMs, timeoutMs }: { leftMs: number; timeoutMs: number },
  take: (answer: Answer) => T | Promise<T>,
): Promise<T> {
  const exchange = new Exchange();
  let timeout: FetchError | undefined;
  const timer = setTimeout(() => {
    timeout = timeoutError(host, timeoutMs, exchange.status);
    exchange.abort(timeout);
  }, leftMs);
  try {
    const path = url.pathname + url.search;
    // The one time limit is ours; undici's own would only end some waits earlier.
    pools.dispatch(url.origin, { path, method: 'GET', headers, headersTimeout: 0, bodyTimeout: 0 }, exchange);
    return await take(await exchange.answer);
  } catch (error) {
    throw asFetchError(error, host, timeout);
  } finally {
    clearTimeout(timer);
  }
}
