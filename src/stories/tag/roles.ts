import type { Role, Tag } from '../article.ts';
import type { Found } from './find-clubs.ts';
import type { Segment } from './segment.ts';

/** First version: what the title names is core, else what the first sentence names. */
export function assignRoles(segments: readonly Segment[], found: readonly Found[][]): Tag[] {
  const roles = new Map<string, Role>();
  for (const [row, list] of found.entries()) {
    for (const { id } of list)
      if (!roles.has(id)) roles.set(id, row === 0 && segments.length > 1 ? 'core' : 'mention');
  }
  return [...roles].map(([id, role]) => ({ id, role }));
}
