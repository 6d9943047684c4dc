import { FetchError } from '../app/errors.ts';

/** What common answers mean, for a sentence. */
const MEANINGS: Record<number, string> = {
  401: 'asks for a password',
  402: 'asks for payment',
  403: 'refuses us',
  404: 'has nothing at this address',
  410: 'says that this address is gone for good',
  429: 'asks us to come less often',
  451: 'may not show this for legal reasons',
  500: 'has a fault',
  502: 'has a fault',
  503: 'is not available just now',
  504: 'is not available just now',
};

/** The error for an answer that is neither 2xx nor 304. */
export function statusError(status: number, host: string, retryAfter: number | null): FetchError {
  const meaning = MEANINGS[status] ?? 'gave an answer that is of no use';
  return new FetchError('status', `${host} ${meaning} (HTTP ${status}).`, {
    status,
    ...(retryAfter === null ? {} : { retryAfterMs: retryAfter }),
  });
}

const CODES: Record<string, string> = {
  ENOTFOUND: 'is not known to the name service',
  EAI_AGAIN: 'could not be looked up just now',
  ECONNREFUSED: 'refuses connections',
  ENETUNREACH: 'cannot be reached from here',
  EHOSTUNREACH: 'cannot be reached from here',
  ECONNRESET: 'broke off the connection',
  UND_ERR_SOCKET: 'broke off the connection',
  UND_ERR_CONNECT_TIMEOUT: 'did not accept a connection in time',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'sent another length than it announced',
  UND_ERR_HEADERS_OVERFLOW: 'sent too many headers',
  CERT_HAS_EXPIRED: 'has an expired certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that nobody vouches for',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for another name',
};

/** The machine has no way out, or no resolver to ask (getaddrinfo(3), connect(2)). */
const OUR_CODES = new Set(['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN']);
/** The host was not reached; whose fault that is cannot be told from one failure. */
const NETWORK_CODES = new Set(['ENOTFOUND', 'ECONNREFUSED', 'EHOSTUNREACH', 'EHOSTDOWN', 'ETIMEDOUT']);

function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The error for a visit that took too long; `status` when the host had begun to answer. */
export function timeoutError(host: string, timeoutMs: number, status: number | undefined): FetchError {
  const sentence = `${host} did not answer ${status === undefined ? '' : 'to the end '}within ${timeoutMs / 1000} s.`;
  return new FetchError('timeout', sentence, status === undefined ? {} : { status });
}

/** Whatever went wrong during a visit as a {@link FetchError}; our own time-out wins over its consequences. */
export function asFetchError(error: unknown, host: string, timeout: FetchError | undefined): FetchError {
  if (timeout !== undefined) return timeout;
  if (error instanceof FetchError) return error;
  const code = codeOf(error);
  if (code === 'UND_ERR_CONNECT_TIMEOUT') {
    return new FetchError('timeout', `${host} ${CODES[code] ?? ''}.`, {}, { cause: error });
  }
  const meaning =
    CODES[code] ?? (code.startsWith('HPE_') ? 'does not speak HTTP properly' : 'could not be reached');
  return new FetchError(
    'unreachable',
    `${host} ${meaning}${code ? ` (${code})` : ''}.`,
    {},
    { cause: error },
  );
}

/**
 * Whose fault an error may be: `site` when the host was reached or is not to be visited, `network` when it was not
 * reached (its fault or that of our connection), `ours` when the machine itself says that it has no way out.
 */
export function faultOf(error: FetchError): 'site' | 'network' | 'ours' {
  if (error.problem === 'timeout') return error.status === undefined ? 'network' : 'site';
  if (error.problem !== 'unreachable') return 'site';
  const code = codeOf(error.cause);
  if (OUR_CODES.has(code)) return 'ours';
  return NETWORK_CODES.has(code) ? 'network' : 'site';
}
