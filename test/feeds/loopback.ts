import { createServer, type RequestListener, type Server } from 'node:http';

/** A server on loopback that counts what reaches it. */
export interface Loopback {
  /** `http://127.0.0.1:PORT`. */
  url: string;
  port: number;
  /** Paths that were asked for, in order. */
  asked: string[];
  server: Server;
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1, or of another loopback address. */
export async function startLoopback(listener: RequestListener, host = '127.0.0.1'): Promise<Loopback> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    listener(request, response);
  });
  await new Promise<void>((done) => server.listen(0, host, done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    asked,
    server,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
