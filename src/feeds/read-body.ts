import type { Readable, Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

import { FetchError } from '../app/errors.ts';
import { unzstd } from './zstd.ts';

/** Bodies that end too early give what they have: the whole items of a cut feed are worth reading. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH };
/** More layers than any server uses in good faith. */
const MAX_LAYERS = 3;

/** The stream that undoes one encoding, or null when the bytes are plain although the header says otherwise. */
function decoderFor(encoding: string, head: Buffer): Transform | null {
  const [a = 0, b = 0] = head;
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return a === 0x1f && b === 0x8b ? createGunzip(LENIENT) : null;
    case 'deflate':
      return (a & 0x0f) === 8 && (a * 256 + b) % 31 === 0
        ? createInflate(LENIENT)
        : createInflateRaw(LENIENT);
    case 'br':
      return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
    case 'identity':
    case '':
      return null;
    default:
      throw new FetchError(
        'encoding',
        `The site sent a body compressed with ${encoding.slice(0, 20)}, which is not understood.`,
      );
  }
}

/** What has come before `chunks` was asked for, then the rest. */
async function* withHead(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Runs `source` through a decoder, chunk by chunk, so that a bomb is noticed long before it has unfolded. */
async function* through(source: AsyncIterable<Buffer>, decoder: Transform): AsyncGenerator<Buffer> {
  const feeding = (async () => {
    for await (const chunk of source) {
      if (decoder.destroyed) return;
      if (!decoder.write(chunk))
        await new Promise<void>((done) => {
          const go = (): void => {
            decoder.off('drain', go).off('close', go);
            done();
          };
          decoder.on('drain', go).on('close', go);
        });
    }
    decoder.end();
  })();
  feeding.catch((error: unknown) =>
    decoder.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  try {
    for await (const chunk of decoder) yield Buffer.from(chunk);
  } finally {
    decoder.destroy();
  }
}

async function* decoded(source: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return;
  let head = first.value;
  for (let next; head.length < 2 && (next = await chunks.next()).done !== true;)
    head = Buffer.concat([head, next.value]);
  const decoder = decoderFor(encoding, head);
  yield* decoder === null ? withHead(head, chunks) : through(withHead(head, chunks), decoder);
}

/** A zstd body: gathered first, since its decoder works on the whole. */
async function* unfolded(source: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > maxBytes)
      throw new FetchError('too-large', `The answer is larger than ${Math.floor(maxBytes / 1024)} KiB.`);
    chunks.push(chunk);
  }
  yield unzstd(Buffer.concat(chunks, size), maxBytes);
}

/**
 * Reads a body to its end, decompressed, holding at most `maxBytes` of what it unfolds to.
 * @param encoding the `Content-Encoding` header
 * @throws FetchError `too-large` past the cap, `encoding` when it cannot be decompressed
 */
export async function readBody(body: Readable, encoding: string | null, maxBytes: number): Promise<Buffer> {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '');
  if (layers.length > MAX_LAYERS)
    throw new FetchError('encoding', 'The site compressed its answer too many times over.');
  let source: AsyncIterable<Buffer> = body;
  for (const layer of layers.toReversed())
    source = layer === 'zstd' ? unfolded(source, maxBytes) : decoded(source, layer);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > maxBytes) {
        throw new FetchError('too-large', `The answer is larger than ${Math.floor(maxBytes / 1024)} KiB.`);
      }
      chunks.push(chunk);
    }
  } catch (error) {
    body.destroy();
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^(?:Z_|ERR_BROTLI|ERR__)/.test(code)) {
      throw new FetchError('encoding', 'The answer could not be decompressed.', {}, { cause: error });
    }
    throw error;
  }
  return Buffer.concat(chunks, size);
}
