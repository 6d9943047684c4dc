import { EventEmitter, once } from 'node:events';

import { expect, test } from 'vitest';

import { HostGate } from '../../src/feeds/host-gate.ts';

test('one host is asked a few at a time and spaced out; another does not wait for it', async () => {
  const gate = new HostGate({ concurrency: 2, spacingMs: 20 });
  const starts: number[] = [];
  let running = 0;
  let most = 0;
  const ask = async (host: string) =>
    gate.run(host, async () => {
      if (host === 'slow.example') starts.push(performance.now());
      running += host === 'slow.example' ? 1 : 0;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 50));
      running -= host === 'slow.example' ? 1 : 0;
      return host;
    });
  const begun = performance.now();
  const slow = Promise.all(Array.from({ length: 5 }, async () => ask('slow.example')));
  expect(await ask('other.example')).toBe('other.example');
  expect(performance.now() - begun).toBeLessThan(110);
  await slow;
  expect(most).toBe(2);
  for (const [index, start] of starts.entries()) {
    if (index > 0) expect(start - (starts[index - 1] ?? 0)).toBeGreaterThan(15);
  }
});

test('a task that fails frees its place', async () => {
  const gate = new HostGate({ concurrency: 1, spacingMs: 0 });
  await expect(gate.run('a.example', async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await gate.run('a.example', async () => 1)).toBe(1);
});

test('tells about how long one would wait', async () => {
  const gate = new HostGate({ concurrency: 1, spacingMs: 100 });
  expect(gate.waitMs('a.example')).toBe(0);
  const busy = new EventEmitter();
  const end = once(busy, 'end');
  const first = gate.run('a.example', async () => end);
  const others = [1, 2, 3].map(async () => gate.run('a.example', async () => Promise.resolve()));
  expect(gate.waitMs('a.example')).toBe(300);
  expect(gate.waitMs('b.example')).toBe(0);
  busy.emit('end');
  await Promise.all([first, ...others]);
});
