import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { faults } from './faults.ts';
import { publish, sound, type Outlet } from './outlet.ts';

/** Feeds of one host: as many as one paper may have. */
const PER_HOST = 5;

/** Five hundred feeds on loopback. */
export interface TortureServer {
  /** Every feed, for `FEEDS_FILE`. */
  feeds: { id: string; url: string }[];
  /** Those whose items must arrive, by what they do. */
  sound: Map<Outlet, string>;
  /** Puts a new item into every sound feed, a few each time, so that over `ms` each of them gets one. */
  start(ms: number): void;
  stop(): void;
  close(): Promise<void>;
}

/** How many feeds of each kind: three in ten bad, `well` the most. */
function kinds(count: number): string[] {
  const bad = Object.keys(faults);
  const mending = Object.keys(sound).filter((kind) => kind !== 'well');
  return Array.from({ length: count }, (_, at) => {
    if (at % 10 < 5) return 'well';
    if (at % 10 < 7) {
      const kind = mending[Math.floor(at / 10) % mending.length] ?? 'well';
      // A thousand items are a burden of their own: a few such feeds are enough.
      return kind === 'with a thousand old items' && at > 80 ? 'compressed' : kind;
    }
    return bad[(Math.floor(at / 10) * 3 + (at % 10) - 7) % bad.length] ?? 'empty';
  });
}

/** Starts the server; feeds of one kind share hosts (ports), as papers of one publisher do. */
export async function startTorture(count: number): Promise<TortureServer> {
  const outlets = new Map<string, { outlet: Outlet; kind: string; asked: number }>();
  const servers: Server[] = [];
  const feeds: { id: string; url: string }[] = [];
  const grouped = new Map<string, number>();
  for (const kind of kinds(count)) grouped.set(kind, (grouped.get(kind) ?? 0) + 1);

  const listen = async (): Promise<string> => {
    const server = createServer((request, response) => {
      response.on('error', () => undefined);
      const entry = outlets.get(request.url?.split('/')[1] ?? '');
      if (entry === undefined) return void response.writeHead(404).end();
      entry.asked += 1;
      const fault = faults[entry.kind];
      if (fault !== undefined) fault(request, response, entry.outlet);
      else sound[entry.kind]?.(response, entry.outlet, entry.asked, request.headers['if-none-match']);
    });
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has such an address
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  for (const [kind, many] of grouped) {
    let origin = '';
    for (let at = 0; at < many; at += 1) {
      if (at % PER_HOST === 0) origin = await listen();
      const id = `f${feeds.length}`;
      const outlet: Outlet = { id, origin, published: [] };
      // A past of its own, so that the first poll has something to take for its baseline.
      for (let hours = 3; hours > 0; hours -= 1) publish(outlet, Date.now() - hours * 3_600_000);
      outlets.set(id, { outlet, kind, asked: 0 });
      feeds.push({ id, url: `${origin}/${id}/feed` });
    }
  }
  const sounds = [...outlets.values()].filter(({ kind }) => faults[kind] === undefined);
  let timer: NodeJS.Timeout | undefined;
  return {
    feeds,
    sound: new Map(sounds.map(({ outlet, kind }) => [outlet, kind])),
    start(ms) {
      let next = 0;
      timer = setInterval(() => {
        for (let some = 0; some < Math.ceil((sounds.length * 100) / ms); some += 1) {
          const entry = sounds[next % sounds.length];
          if (entry !== undefined) publish(entry.outlet, Date.now());
          next += 1;
        }
      }, 100);
    },
    stop: () => clearInterval(timer),
    async close() {
      clearInterval(timer);
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    },
  };
}
