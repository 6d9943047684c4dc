import { connect } from 'node:net';
import { request } from 'undici';
import { expect, test } from 'vitest';

test('a test that would leave this machine fails', async () => {
  const refused = await new Promise<Error>((resolve) => connect(80, '192.0.2.1').once('error', resolve));
  expect(refused.message).toBe('tests stay on this machine: refused to connect to 192.0.2.1');
  await expect(request('http://192.0.2.1/')).rejects.toThrow('tests stay on this machine');
  await expect(fetch('http://192.0.2.1/')).rejects.toThrow('fetch failed');
});
