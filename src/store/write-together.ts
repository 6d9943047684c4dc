/**
 * Gathers what is to be written until the end of the event loop's turn and writes it in one go: under load many writes
 * share a round trip, and a lone one waits for nothing.
 * @param most at most this many in one go
 * @param write must write all or nothing; its failure is everyone's
 */
export function writeTogether<T>(most: number, write: (entries: readonly T[]) => Promise<void>) {
  let waiting: { entry: T; follow: (written: Promise<void>) => void }[] = [];

  const flush = (): void => {
    const batch = waiting;
    waiting = [];
    for (let from = 0; from < batch.length; from += most) {
      const part = batch.slice(from, from + most);
      const written = write(part.map(({ entry }) => entry));
      for (const { follow } of part) follow(written);
    }
  };

  return (entry: T): Promise<void> =>
    new Promise((follow) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ entry, follow });
    });
}
