/**
 * Gathers writes into few: what comes while one is under way goes together into the next one. Under load many share a
 * round trip, and a lone one waits for nothing.
 * @param most at most this many in one go
 * @param write must write all or nothing; its failure is that of every entry in it
 */
export function writeTogether<T>(most: number, write: (entries: readonly T[]) => Promise<void>) {
  let waiting: { entry: T; follow: (written: Promise<void>) => void }[] = [];
  let busy = false;

  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const part = waiting.slice(0, most);
      waiting = waiting.slice(most);
      const written = write(part.map(({ entry }) => entry));
      for (const { follow } of part) follow(written);
      // Those who wait for the entries hear of a failure.
      await written.catch(() => undefined);
    }
    busy = false;
  };

  return (entry: T): Promise<void> =>
    new Promise((follow) => {
      waiting.push({ entry, follow });
      if (busy) return;
      busy = true;
      setImmediate(() => void flush());
    });
}
