import { createHash } from 'node:crypto';

/** 132 bits of a hash of these strings, in 22 letters that are safe in any key; null and '' are the same. */
export function shortHash(...parts: (string | null)[]): string {
  return createHash('sha256')
    .update(parts.map((part) => part ?? '').join('\u0000'))
    .digest('base64url')
    .slice(0, 22);
}

/** An id for an item that names itself in no way: a hash of what it says. */
export const contentId = (title: string | null, content: string | null): string =>
  `content:${shortHash(title, content)}`;
