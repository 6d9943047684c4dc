import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Answers every request on a connection with 304, with as little work as can be; prints its port. */
const PROGRAM = `
const answer = Buffer.from('HTTP/1.1 304 Not Modified\\r\\netag: "v1"\\r\\ncache-control: max-age=60\\r\\n\\r\\n');
const server = require('node:net').createServer({ noDelay: true }, (socket) => {
  let tail = '';
  socket.on('error', () => {});
  socket.on('data', (data) => {
    const heads = (tail + data.toString('latin1')).split('\\r\\n\\r\\n');
    tail = heads.pop();
    if (heads.length > 0) socket.write(Buffer.concat(heads.map(() => answer)));
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

/** A feed that never changes, in a process of its own, so that its processor time is not counted. */
export async function startUnchangedServer(): Promise<{ origin: string; close: () => void }> {
  const child = spawn(process.execPath, ['-e', PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout, 'data');
  return { origin: `http://127.0.0.1:${String(port).trim()}`, close: () => void child.kill() };
}
