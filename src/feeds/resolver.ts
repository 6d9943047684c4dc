import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { callbackify, promisify } from 'node:util';

import { FetchError } from '../app/errors.ts';
import { mayConnect, type AddressRules } from './address.ts';

/** Gives all addresses of a host name; rejects when there is none. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

type Callback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** The machine's own resolver. */
export const resolveWithSystem: Resolve = (host) => promisify(systemLookup)(host, { all: true });

/** All addresses of a host, or a refusal when any one of them may not be visited: mixed answers are an attack. */
async function resolveChecked(
  host: string,
  resolve: Resolve,
  rules: AddressRules,
): Promise<[LookupAddress, ...LookupAddress[]]> {
  const name = host.replace(/\.$/, '').toLowerCase();
  const [first, ...rest] = await resolve(host);
  if (first === undefined) throw new FetchError('unreachable', `No address was found for ${name}.`);
  const trusted = rules.privateHosts.has(name);
  if ([first, ...rest].every(({ address }) => mayConnect(address, rules, trusted))) return [first, ...rest];
  throw new FetchError('blocked', `${name} leads to an address that is not public, so it is not visited.`);
}

/**
 * A `lookup` for `net.connect`: the connection is made to the very addresses that were checked, so a name cannot change
 * its mind between check and use. Node does not call it for IP literals; those are checked with the URL.
 */
export function pinnedLookup(resolve: Resolve, rules: AddressRules) {
  const resolveName = callbackify((host: string) => resolveChecked(host, resolve, rules));
  return (host: string, options: LookupOptions, callback: Callback): void => {
    resolveName(host, (error: NodeJS.ErrnoException | null, addresses) => {
      if (error !== null) return callback(error, []);
      const wanted = addresses.filter(({ family }) => !options.family || family === options.family);
      const [{ address, family }] = addresses;
      return options.all
        ? callback(null, wanted.length > 0 ? wanted : addresses)
        : callback(null, address, family);
    });
  };
}
