import { pino, type Logger } from 'pino';

export type { Logger };

/** Fields that never reach a log, wherever they stand. */
const SECRET_FIELDS = ['token', 'authorization', 'password', 'apiKey', 'adminToken'];

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
