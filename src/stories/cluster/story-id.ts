import { createHash } from 'node:crypto';

/** A story's id: the first 12 hexadecimal digits of SHA-256 of its first report's id. */
export function storyId(item: string): string {
  return createHash('sha256').update(item).digest('hex').slice(0, 12);
}
