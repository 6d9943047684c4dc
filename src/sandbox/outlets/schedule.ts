import type { SampleEvent, SampleReport } from './event.ts';

/** A report and the event that it belongs to. */
export interface Edition {
  event: string;
  report: SampleReport;
}

/** All reports in the order of publication: event after event, so that its reports follow each other closely. */
export function planEditions(events: readonly SampleEvent[]): Edition[] {
  return events.flatMap(({ name, reports }) => reports.map((report) => ({ event: name, report })));
}

/** Publishes the first edition at once and one more every `paceMs`. Returns a function that stops it. */
export function runSchedule(
  editions: readonly Edition[],
  paceMs: number,
  publish: (edition: Edition) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const step = (at: number): void => {
    const edition = editions[at];
    if (edition === undefined) return;
    publish(edition);
    timer = setTimeout(step, paceMs, at + 1);
  };
  step(0);
  return () => clearTimeout(timer);
}
