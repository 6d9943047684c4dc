import { afterAll, beforeAll, expect, it } from 'vitest';
import { startOutlets, type SampleOutlets } from '../../../src/sandbox/outlets/outlets.ts';

let outlets: SampleOutlets;
beforeAll(async () => {
  outlets = await startOutlets();
});
afterAll(() => outlets.close());

/** The validators of an answer as the reader sends them back. */
function validatorsOf(response: Response): Record<string, string> {
  const etag = response.headers.get('etag');
  const modified = response.headers.get('last-modified');
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(modified === null ? {} : { 'if-modified-since': modified }),
  };
}

it('answers 304 until something is published, even within one second', async () => {
  for (const { id, url } of outlets.feeds) {
    let validators = validatorsOf(await fetch(url));
    for (const round of ['first', 'second', 'third']) {
      const unchanged = await fetch(url, { headers: validators });
      expect([id, round, unchanged.status]).toEqual([id, round, 304]);
      expect(await unchanged.text()).toBe('');
      outlets.publish({ outletId: id, title: `${round} story`, text: 'Text.' });
      const changed = await fetch(url, { headers: validators });
      expect([id, round, changed.status]).toEqual([id, round, 200]);
      await changed.arrayBuffer();
      validators = validatorsOf(changed);
    }
  }
});

it('uses strong, weak and no ETags, and always Last-Modified', async () => {
  const kinds = new Set<string>();
  for (const { url } of outlets.feeds) {
    const { headers } = await fetch(url);
    const etag = headers.get('etag');
    kinds.add(etag === null ? 'none' : etag.startsWith('W/') ? 'weak' : 'strong');
    expect(Date.parse(headers.get('last-modified') ?? '')).toBeGreaterThan(0);
  }
  expect([...kinds].sort()).toEqual(['none', 'strong', 'weak']);
});
