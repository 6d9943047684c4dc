import { expect, test } from 'vitest';
import { createLog } from '../../src/app/log.ts';

function record(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog('debug', ['s3cret-token', undefined], { write: (line) => void lines.push(line) }));
  return lines.join('');
}

test('removes fields with secret names', () => {
  const text = record((log) =>
    log.info({ token: 'a1', request: { authorization: 'b2' }, user: 'fan' }, 'hello'),
  );
  expect(text).not.toMatch(/a1|b2/);
  expect(text).toContain('fan');
});

test('blanks a secret wherever it stands, messages of libraries included', () => {
  const text = record((log) =>
    log.error({ err: new Error('login with s3cret-token failed') }, 'oh s3cret-token'),
  );
  expect(text).not.toContain('s3cret-token');
  expect(text).toContain('[secret]');
});

test('keeps of a library’s error only what tells the fault', () => {
  const error = Object.assign(new Error('Unknown interaction'), {
    code: 10062,
    url: 'https://discord.example/interactions/1/aW50ZXJhY3Rpb24/callback',
    requestBody: { json: { content: 'private words' } },
  });
  const text = record((log) => log.warn({ err: error }, 'not answered'));
  expect(text).toContain('10062');
  expect(text).not.toMatch(/aW50ZXJhY3Rpb24|private words/);
});
