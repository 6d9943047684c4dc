import { NotAFeedError } from '../app/errors.ts';
import { decodeBody } from './decode.ts';
import { feedLinks } from './discover.ts';
import type { FetchResult } from './fetcher.ts';
import { parseBody } from './parse.ts';

/**
 * Reads a feed from an answer; where a page came instead that names a feed of its own, the error says which.
 * @throws NotAFeedError
 */
export async function readFeed({
  body,
  contentType,
  url,
}: FetchResult & { kind: 'ok' }): ReturnType<typeof parseBody> {
  try {
    return await parseBody(body, contentType, url);
  } catch (error) {
    if (!(error instanceof NotAFeedError)) throw error;
    const [offer] = feedLinks(decodeBody(body, contentType), url);
    if (offer === undefined) throw error;
    throw new NotAFeedError(`${error.message} It names a feed of its own: ${offer}`, { cause: error });
  }
}
