import ipaddr from 'ipaddr.js';

import { FetchError } from '../app/errors.ts';
import { isUrl } from './parse-url.ts';

/** Which addresses may be visited besides the public ones. */
export interface AddressRules {
  /** Loopback, on any port: tests and the sandbox only. */
  allowLoopback: boolean;
  /** Lower-case host names in the operator's own network that this call may visit, on any port. */
  privateHosts: ReadonlySet<string>;
}

/** A URL that has passed {@link checkUrl}. */
export interface CheckedUrl {
  url: URL;
  /** The host name without brackets and trailing dot, lower case. */
  host: string;
  /** May the answer of DNS be any address? True for the operator's own hosts only. */
  trusted: boolean;
  /** Is the host loopback by its name or notation? */
  loopback: boolean;
}

/** Addresses that clouds use for their metadata although the ranges are public (Azure's wire server, Alibaba's). */
const METADATA = new Set(['168.63.129.16', '100.100.100.200']);
/** Names that never mean a public site (RFC 6761, RFC 6762, RFC 8375, ICANN's `internal`). */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa|onion|test|invalid)$/;

const refuse = (sentence: string): FetchError => new FetchError('blocked', sentence);

/** An IPv6 address that only wraps an IPv4 address (mapped, NAT64) as that IPv4 address; others unchanged. */
function unwrap(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (!(address instanceof ipaddr.IPv6)) return address;
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  const bytes = address.toByteArray();
  const nat64 = bytes.slice(0, 12).join('.') === '0.100.255.155.0.0.0.0.0.0.0.0';
  return nat64 ? new ipaddr.IPv4(bytes.slice(12)) : address;
}

/** Is this the text of an address that belongs to the machine itself, wrapped or not? */
export function isLoopbackAddress(text: string): boolean {
  return ipaddr.isValid(text) && unwrap(ipaddr.parse(text)).range() === 'loopback';
}

/**
 * Is this the text of an address on the public internet? Unicast only; IPv6 only within 2000::/3, the part that IANA
 * has given out. Anything unreadable, and anything with a zone id, is not public.
 */
export function isPublicAddress(text: string): boolean {
  if (text.includes('%') || !ipaddr.isValid(text)) return false;
  const address = unwrap(ipaddr.parse(text));
  if (address.range() !== 'unicast' || METADATA.has(address.toString())) return false;
  return !(address instanceof ipaddr.IPv6) || ((address.toByteArray()[0] ?? 0) & 0xe0) === 0x20;
}

/** May a connection be made to this address, as an IP literal or as an answer of DNS? */
export function mayConnect(
  address: string,
  rules: Pick<AddressRules, 'allowLoopback'>,
  trusted: boolean,
): boolean {
  return trusted || isPublicAddress(address) || (rules.allowLoopback && isLoopbackAddress(address));
}

/**
 * Reads an address and refuses what may never be visited: other schemes, credentials, odd ports, private addresses in
 * any notation, and names that are local by definition. What a name resolves to is checked when it is resolved.
 * @throws FetchError `blocked`
 */
export function checkUrl(text: string, rules: AddressRules): CheckedUrl {
  if (!isUrl(text)) throw refuse('This is not a complete web address.');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refuse('Only http and https addresses can be visited.');
  }
  if (url.username !== '' || url.password !== '') {
    throw refuse('Addresses with a user name or password are not visited.');
  }
  const host = url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  const trusted = rules.privateHosts.has(host);
  const literal = ipaddr.isValid(host);
  const loopback = literal ? isLoopbackAddress(host) : /(?:^|\.)localhost$/.test(host);
  if (trusted || (loopback && rules.allowLoopback)) return { url, host, trusted, loopback };
  if (literal ? !isPublicAddress(host) : LOCAL_NAME.test(host) || !host.includes('.')) {
    throw refuse(`${host || 'This address'} is not on the public internet, so it is not visited.`);
  }
  if (url.port !== '' && url.port !== '80' && url.port !== '443')
    throw refuse('Only the ports 80 and 443 are visited.');
  return { url, host, trusted, loopback };
}
