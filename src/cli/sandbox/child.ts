import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const logLine = z.looseObject({ level: z.string(), msg: z.string() });
export type LogLine = z.infer<typeof logLine>;

/** A program of ours in a process of its own. */
export interface Child {
  process: ChildProcess;
  /** Resolves when a log line satisfies the test; rejects when the program ends or `ms` have passed before. */
  sees(test: (line: LogLine) => boolean, ms: number): Promise<void>;
  /** Asks it to end and waits for that. */
  end(): Promise<void>;
}

/** Starts a built program with this environment and hands each of its log lines to `onLine`. */
export function startChild(
  file: string,
  environment: Record<string, string | undefined>,
  onLine: (line: LogLine) => void,
): Child {
  const child = spawn(process.execPath, [file], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
    // Ctrl-C is for us; we end it in our order.
    detached: true,
  });
  const watchers = new Set<(line: LogLine) => void>();
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line = parseLine(text);
    if (line === undefined) return;
    onLine(line);
    for (const watcher of watchers) watcher(line);
  });
  return {
    process: child,
    sees: (test, ms) =>
      new Promise((resolve, reject) => {
        const stop = (): void => {
          clearTimeout(timer);
          watchers.delete(watch);
          child.off('exit', ended);
        };
        const watch = (line: LogLine): void => {
          if (!test(line)) return;
          stop();
          resolve();
        };
        const ended = (): void => {
          stop();
          reject(new Error(`${file} has ended`));
        };
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`${file} did not say that in ${ms} ms`));
        }, ms);
        watchers.add(watch);
        child.once('exit', ended);
      }),
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function parseLine(text: string): LogLine | undefined {
  try {
    return logLine.safeParse(JSON.parse(text)).data;
  } catch {
    // Not a log line of ours; what a library prints by itself is of no use here.
    return undefined;
  }
}
