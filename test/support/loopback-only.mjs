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

function refusal(host) {
  const report = process.env.LOOPBACK_REPORT;
  if (report) appendFileSync(report, `${host}\n`);
  return new Error(`tests stay on this machine: refused to connect to ${host}`);
}

/** A resolver of the test's own may answer anything; only loopback is let through. */
function guardedLookup(lookup) {
  return (host, options, callback) =>
    lookup(host, options, (error, address, family) => {
      const addresses = Array.isArray(address) ? address.map((each) => each.address) : [address];
      const stranger = error ? undefined : addresses.find((each) => !isLoopback(each));
      if (stranger === undefined) callback(error, address, family);
      else callback(refusal(stranger));
    });
}

net.Socket.prototype.connect = function guarded(...args) {
  const host = hostOf(args);
  if (isLoopback(host)) return connect.apply(this, args);
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  if (net.isIP(host) === 0 && typeof options?.lookup === 'function') {
    options.lookup = guardedLookup(options.lookup);
    return connect.apply(this, args);
  }
  process.nextTick(() => this.destroy(refusal(host)));
  return this;
};
