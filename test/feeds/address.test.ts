import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { FetchError } from '../../src/app/errors.ts';
import { checkUrl, isPublicAddress } from '../../src/feeds/address.ts';
import { createFetcher, type Fetcher } from '../../src/feeds/fetcher.ts';
import { startLoopback, type Loopback } from './loopback.ts';

/** Ways to write hosts that must never be visited. */
const HOSTS = `
  127.0.0.1 127.1 127.0.1 127.255.255.254 2130706433 0x7f000001 0x7f.1 0x7F.0x0.0x0.0x1 017700000001 0177.0.0.1
  0177.0x0.1 127.0.0.1. 127。0。0。1 １２７.0.0.1 127.0.0.%31 0 0.0.0.0
  [::1] [0:0:0:0:0:0:0:1] [::] [::ffff:127.0.0.1] [::ffff:7f00:1] [0:0:0:0:0:ffff:127.0.0.1] [::127.0.0.1]
  [::ffff:0:127.0.0.1] [64:ff9b::127.0.0.1] [64:ff9b::7f00:1] [64:ff9b:1::7f00:1] [2002:7f00:1::] [2001:0:7f00:1::]
  [::1%25lo] [::1%lo] [fe80::1%25eth0]
  localhost LOCALHOST localhost. a.localhost ⓛocalhost redis printer.local db.internal metadata.google.internal nas.lan
  box.home.arpa hidden.onion x.test localhost.localdomain
  10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 0xc0a80101 169.254.169.254 2852039166 100.64.0.1 100.100.100.200
  168.63.129.16 192.0.0.1 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.250 240.0.0.1
  255.255.255.255 [fc00::1] [fd12::1] [fe80::1] [fec0::1] [ff02::1] [2001:db8::1] [100::1] [::ffff:10.0.0.1]
  [64:ff9b::a00:1] [64:ff9b::a9fe:a9fe] [5f00::1] [3fff::1] [4000::1]`;

/** Each host on its usual port, and on `PORT`, where a real listener waits on loopback. */
const HOSTILE = HOSTS.trim()
  .split(/\s+/)
  .flatMap((host) => [`http://${host}/`, `http://${host}:PORT/`]);

const OTHERS = `
  file:///etc/passwd ftp://desk.example/feed gopher://desk.example/ data:text/xml,<rss/> javascript:1
  http://user@desk.example/ http://user:secret@desk.example/ https://:x@desk.example/ desk.example/feed
  http://desk.example:8080/ https://desk.example:22/ http://desk.example:6379/ //desk.example/ http://
  http://8.8.8.8:8080/ http://1.2.3.4.5/ http://256.0.0.1/ http://[::1 http://127.0.0.1:99999/`
  .trim()
  .split(/\s+/);

describe('the address wall', () => {
  let four: Loopback;
  let six: Loopback;
  let fetcher: Fetcher;
  beforeAll(async () => {
    four = await startLoopback((_, response) => response.end('secret'));
    six = await startLoopback((_, response) => response.end('secret'), '::1');
    fetcher = createFetcher({ allowLoopback: false, privateHosts: ['rsshub'] });
  });
  afterAll(async () => Promise.all([fetcher.close(), four.close(), six.close()]));

  test('lets nothing through to a listener that really is there', async () => {
    expect(HOSTILE.length + OTHERS.length).toBeGreaterThan(120);
    for (const text of [...HOSTILE, ...OTHERS]) {
      const port = text.includes('[') ? six.port : four.port;
      const url = text.replace('PORT', String(port));
      const error: unknown = await fetcher.get(url).catch((reason: unknown) => reason);
      expect(error, url).toBeInstanceOf(FetchError);
      expect(error, url).toMatchObject({ problem: 'blocked' });
    }
    expect([...four.asked, ...six.asked]).toEqual([]);
  });

  test('does not show a password in its sentence', async () => {
    await expect(fetcher.get('http://user:secret@desk.example/')).rejects.not.toThrow(/secret/);
  });

  test('refuses names by what they resolve to, mixed answers included', async () => {
    const answers: Record<string, string[]> = {
      'one.example': ['127.0.0.1'],
      'mixed.example': ['93.184.215.14', '10.0.0.1'],
      'mapped.example': ['::ffff:169.254.169.254'],
      'nat.example': ['64:ff9b::7f00:1'],
      'link.example': ['fe80::1%eth0'],
      'none.example': [],
    };
    const resolving = createFetcher({
      allowLoopback: false,
      privateHosts: [],
      resolve: async (host) =>
        (answers[host] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    });
    for (const host of Object.keys(answers)) {
      const problem = host === 'none.example' ? 'unreachable' : 'blocked';
      await expect(resolving.get(`http://${host}/`), host).rejects.toMatchObject({ problem });
    }
    await resolving.close();
  });

  test('knows the operator’s own hosts only when the call says so, and on any port', () => {
    const rules = { allowLoopback: false, privateHosts: new Set(['rsshub', '10.0.0.7']) };
    expect(checkUrl('http://rsshub:1200/bbc', rules).trusted).toBe(true);
    expect(checkUrl('http://10.0.0.7:1200/', rules).trusted).toBe(true);
    expect(() => checkUrl('http://rsshub:1200/bbc', { ...rules, privateHosts: new Set() })).toThrow(
      FetchError,
    );
    expect(() => checkUrl('http://user@rsshub/', rules)).toThrow(FetchError);
  });

  test('with loopback allowed, allows loopback and nothing else', () => {
    const rules = { allowLoopback: true, privateHosts: new Set<string>() };
    for (const host of ['127.0.0.1', '[::1]', 'localhost', 'desk.localhost']) {
      expect(checkUrl(`http://${host}:4567/`, rules).loopback).toBe(true);
    }
    for (const host of ['10.0.0.1', '169.254.169.254', 'redis', '[fc00::1]', '0.0.0.0']) {
      expect(() => checkUrl(`http://${host}/`, rules), host).toThrow(FetchError);
    }
    expect(() => checkUrl('http://desk.example:8080/', rules)).toThrow('ports 80 and 443');
  });

  test('public addresses are public', () => {
    for (const address of [
      '8.8.8.8',
      '151.101.0.81',
      '2606:4700::1111',
      '64:ff9b::808:808',
      '::ffff:8.8.8.8',
    ]) {
      expect(isPublicAddress(address), address).toBe(true);
    }
    for (const url of [
      'https://www.desk.example/feed',
      'http://münchen.example/',
      'https://8.8.8.8/',
      'https://desk.example:443/',
    ]) {
      expect(checkUrl(url, { allowLoopback: false, privateHosts: new Set() }).trusted, url).toBe(false);
    }
  });
});
