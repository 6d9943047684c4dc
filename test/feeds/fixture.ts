import { readFileSync } from 'node:fs';

import { decodeBody } from '../../src/feeds/decode.ts';
import type { PacedFeed } from '../../src/feeds/feed.ts';
import { parseFeed } from '../../src/feeds/parse.ts';

/** A file of `test/fixtures/feeds`, decoded. */
export function fixtureText(name: string): string {
  return decodeBody(readFileSync(new URL(`../fixtures/feeds/${name}`, import.meta.url)), null);
}

/** A file of `test/fixtures/feeds`, read as if it had been fetched from `https://doc.example/feed`. */
export async function readFixture(name: string): Promise<PacedFeed> {
  return parseFeed(fixtureText(name), 'https://doc.example/feed');
}
