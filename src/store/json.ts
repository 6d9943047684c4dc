import type { z } from 'zod';

/** Reads stored JSON through its schema; undefined for nothing. Data of a wrong shape throws: it is a fault, not absence. */
export function parseStored<T>(schema: z.ZodType<T>, text: string | null | undefined): T | undefined {
  return text === null || text === undefined ? undefined : schema.parse(JSON.parse(text));
}
