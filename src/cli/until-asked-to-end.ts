import type { Logger } from '../app/log.ts';

/** How long a process may take to end in good order. */
const PATIENCE_MS = 15_000;

/** The wish that this process ends: SIGTERM or SIGINT. A second one, or too long a wait, ends it at once. */
export function untilAskedToEnd(log: Logger): { asked: Promise<void>; signal: AbortSignal } {
  const controller = new AbortController();
  const asked = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve()));
  const ask = (name: string) => {
    if (controller.signal.aborted) process.exit(1);
    log.info({ signal: name }, 'ending');
    controller.abort();
    setTimeout(() => {
      log.error('it takes too long to end in good order');
      process.exit(1);
    }, PATIENCE_MS).unref();
  };
  process.on('SIGTERM', ask);
  process.on('SIGINT', ask);
  return { asked, signal: controller.signal };
}
