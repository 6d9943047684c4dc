/**
 * Nothing leaves this machine: a connection to any address but loopback fails, and is noted in the file that
 * LOOPBACK_REPORT names. Loaded into every test (vitest's `setupFiles`) and, through NODE_OPTIONS, into programs that tests
 * start.
 */
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const connect = net.Socket.prototype.connect;

function hostOf(args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null)
    return first.path ? undefined : (first.host ?? 'localhost');
  return typeof first === 'string' && Number.isNaN(Number(first)) ? undefined : (args[1] ?? 'localhost');
}

const isLoopback = (host) =>
  host === undefined ||
  typeof host !== 'string' ||
  /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127\..*)$/i.test(host);

net.Socket.prototype.connect = function guarded(...args) {
  const host = hostOf(args);
  if (isLoopback(host)) return connect.apply(this, args);
  const report = process.env.LOOPBACK_REPORT;
  if (report) appendFileSync(report, `${host}\n`);
  const error = new Error(`tests stay on this machine: refused to connect to ${host}`);
  process.nextTick(() => this.destroy(error));
  return this;
};
