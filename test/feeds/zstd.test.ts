import { describe, expect, test } from 'vitest';
import { unzstd } from '../../src/feeds/zstd.ts';

const SENTENCE = 'Liverpool train in the rain. ';
const CAP = 5 * 1024 * 1024;
/** Forty times the sentence, as the zstd program packs it: with its size and checksum, and as a stream. */
const PACKED = 'KLUv/WSIAx0BAMhMaXZlcnBvb2wgdHJhaW4gaW4gdGhlIC4gAgBoAPX42dIE88i6Wg==';
const STREAMED = 'KLUv/QAIHQEAyExpdmVycG9vbCB0cmFpbiBpbiB0aGUgLiACAGgA9fjZ0gQ=';

/** A frame of runs of one letter, 128 KiB each. `window` is the header's byte. */
function runs(count: number, window = 0x38): Buffer {
  const block = (last: boolean) => {
    const bytes = Buffer.alloc(4, 'a');
    bytes.writeUIntLE(((128 * 1024) << 3) | (1 << 1) | Number(last), 0, 3);
    return bytes;
  };
  const blocks = Array.from({ length: count }, (_, at) => block(at === count - 1));
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, window]), ...blocks]);
}

const unfold = (body: Buffer) => unzstd(body, CAP).toString();
const from = (text: string) => Buffer.from(text, 'base64');

describe('zstd', () => {
  test('unfolds frames with and without their size, one after another, and skips what carries no data', () => {
    expect(unfold(from(PACKED))).toBe(SENTENCE.repeat(40));
    expect(unfold(from(STREAMED))).toBe(SENTENCE.repeat(40));
    const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    const both = Buffer.concat([from(PACKED), skipped, from(STREAMED)]);
    expect(unfold(both)).toBe(SENTENCE.repeat(80));
    expect(unfold(runs(3))).toHaveLength(3 * 128 * 1024);
  });

  test('a bomb is stopped at the cap, whatever it says of its size', () => {
    const before = process.memoryUsage().rss;
    expect(() => unfold(runs(16_000))).toThrow(/larger than 5120 KiB/);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    // A single segment of 2 GiB, by its header.
    const huge = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0x80, 1, 0, 0, 0, 0]);
    expect(() => unfold(huge)).toThrow(/more than it may/);
  });

  test('a window that would take too much memory is refused, in a later frame too', () => {
    expect(() => unfold(runs(1, 0xf8))).toThrow(/could not be decompressed/);
    expect(() => unfold(Buffer.concat([runs(1), runs(1, 0xf8)]))).toThrow(/could not be decompressed/);
  });

  test.each([
    ['no zstd at all', Buffer.from('<rss version="2.0"><channel/></rss>')],
    ['damaged', Buffer.concat([from(PACKED).subarray(0, 12), Buffer.alloc(30, 0xff)])],
  ])('%s is a clear error', (_, body) => {
    expect(() => unfold(body)).toThrow(/could not be decompressed/);
  });
});
