import { Decompress } from 'fzstd';
import { FetchError } from '../app/errors.ts';

/** Frames that are skipped carry no data; their magic numbers differ in the last four bits. */
const [MAGIC, SKIPPED] = [0xfd2fb528, 0x184d2a50];
/** RFC 8878, 3.1.1.1.2: a decoder should support windows of 8 MiB and may refuse larger ones. */
const MOST_WINDOW = 8 * 1024 * 1024;

const broken = () => new FetchError('encoding', 'The answer could not be decompressed.');

/** Bytes of a frame's header after its magic number; throws for a window that would take too much memory. */
function headerLength(body: Buffer, at: number, maxBytes: number): number {
  const descriptor = body.readUInt8(at);
  const single = (descriptor & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const sizeFlag = descriptor >> 6;
  const size = sizeFlag === 0 ? (single ? 1 : 0) : 2 ** sizeFlag;
  if (single) {
    const from = at + 1 + dictionary;
    const bytes = [...body.subarray(from, from + size)];
    // Sizes in two bytes begin at 256.
    const content = bytes.reduceRight((sum, byte) => sum * 256 + byte, 0) + (size === 2 ? 256 : 0);
    if (content > maxBytes) throw new FetchError('too-large', 'The answer unfolds to more than it may.');
  } else {
    const window = body.readUInt8(at + 1);
    const base = 2 ** (10 + (window >> 3));
    if (base + (base / 8) * (window & 7) > MOST_WINDOW) throw broken();
  }
  return 1 + (single ? 0 : 1) + dictionary + size;
}

/** Walks over the frames' headers, without unfolding anything, and throws for one that would take too much memory. */
function checkFrames(body: Buffer, maxBytes: number): void {
  for (let at = 0; at + 8 < body.length;) {
    const magic = body.readUInt32LE(at);
    if ((magic & 0xfffffff0) >>> 0 === SKIPPED) {
      at += 8 + body.readUInt32LE(at + 4);
      continue;
    }
    if (magic !== MAGIC) throw broken();
    const hasChecksum = (body.readUInt8(at + 4) & 4) !== 0;
    at += 4 + headerLength(body, at + 4, maxBytes);
    for (let last = false; !last && at + 3 <= body.length;) {
      const block = body.readUIntLE(at, 3);
      last = (block & 1) === 1;
      // A run of one byte (type 1) stands there as that byte.
      at += 3 + (((block >> 1) & 3) === 1 ? 1 : block >> 3);
    }
    if (hasChecksum) at += 4;
  }
}

/**
 * Unfolds a zstd body, at most to `maxBytes`. Node 20 cannot do that by itself.
 * @throws FetchError `too-large` past the cap, `encoding` for a damaged body
 */
export function unzstd(body: Buffer, maxBytes: number): Buffer {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    checkFrames(body, maxBytes);
    const decoder = new Decompress((chunk) => {
      size += chunk.length;
      // Thrown out of the decoder's midst: a bomb unfolds no further.
      if (size > maxBytes)
        throw new FetchError('too-large', `The answer is larger than ${Math.floor(maxBytes / 1024)} KiB.`);
      chunks.push(chunk.slice());
    });
    decoder.push(body, true);
  } catch (error) {
    if (error instanceof FetchError) throw error;
    throw new FetchError('encoding', 'The answer could not be decompressed.', {}, { cause: error });
  }
  return Buffer.concat(chunks, size);
}
