import { pino, type Logger } from 'pino';

export type { Logger };

/** Fields that never reach a log, wherever they stand. */
const SECRET_FIELDS = ['token', 'authorization', 'password', 'apiKey', 'adminToken'];

/**
 * What is logged of an error. Libraries hang whole requests on theirs, with tokens in addresses and bodies: of those only
 * what tells the kind of fault is kept.
 */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const extra = Object.fromEntries(
    ['code', 'status', 'method', 'problem', 'key'].flatMap((field) =>
      field in error ? [[field, Reflect.get(error, field)]] : [],
    ),
  );
  return { name, message, stack, ...extra, ...(cause === undefined ? {} : { cause: describeError(cause) }) };
}

/** Where log lines go: anything with `write`, such as `process.stdout` or a test's array. */
export interface LogSink {
  write(line: string): void;
}

/**
 * The log. Fields with secret names are removed, and each of `secrets` is blanked wherever it appears in a line: an
 * error of a library may carry one in its message.
 */
export function createLog(
  level: string,
  secrets: readonly (string | undefined)[],
  sink: LogSink = process.stdout,
): Logger {
  const hidden = secrets.filter((secret): secret is string => secret !== undefined && secret.length > 0);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[secret]',
      },
      hooks: {
        streamWrite: (line) => hidden.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line),
      },
    },
    sink,
  );
}
