import type { FastifyRequest } from 'fastify';
import type { Upload } from '../attachments.ts';
import { DiscordError } from '../discord-error.ts';

/** What a request brought: its JSON and its files. */
export interface RequestBody {
  json: unknown;
  files: Upload[];
}

/** Parses JSON; an empty body is none. */
export function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new DiscordError(400, 50_109, 'The request body contains invalid JSON.');
  }
}

/** Reads a request's body: JSON, or multipart with `payload_json` and `files[N]`. */
export async function readBody(request: FastifyRequest): Promise<RequestBody> {
  if (!request.isMultipart()) return { json: request.body, files: [] };
  const read: RequestBody = { json: undefined, files: [] };
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.fieldname === 'payload_json' && typeof part.value === 'string')
        read.json = parseJson(part.value);
      continue;
    }
    if (part.fieldname === 'payload_json') {
      read.json = parseJson((await part.toBuffer()).toString('utf8'));
      continue;
    }
    const index = /^files\[(\d+)\]$/.exec(part.fieldname)?.[1];
    if (index === undefined)
      throw new DiscordError(400, 50_035, `Files come as files[N], not as ${part.fieldname}`);
    read.files.push({
      index: Number(index),
      name: part.filename,
      contentType: part.mimetype,
      bytes: await part.toBuffer(),
    });
  }
  return read;
}
