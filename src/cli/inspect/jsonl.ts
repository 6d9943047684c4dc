import { createInterface } from 'node:readline';
import type { z } from 'zod';

/**
 * Reads JSON Lines one object at a time, checked by `schema` (fields that it does not name are ignored). Empty lines
 * are skipped. Throws an `Error` that names the line number (from 1) at the first line that is no JSON or breaks the schema.
 */
export async function* readJsonl<T>(stdin: NodeJS.ReadableStream, schema: z.ZodType<T>): AsyncGenerator<T> {
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() !== '') yield readLine(text, number, schema);
  }
}

function readLine<T>(line: string, number: number, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`line ${number}: not valid JSON`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path.join('.') ?? '';
  throw new Error(`line ${number}: ${path === '' ? '' : `${path}: `}${issue?.message ?? 'wrong shape'}`);
}
