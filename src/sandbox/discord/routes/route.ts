import type { Upload } from '../attachments.ts';
import type { Limit } from '../rate-limits.ts';
import type { World } from '../world.ts';

/** One request as a route sees it. */
export interface Call {
  world: World;
  /** Epoch milliseconds of its arrival. */
  at: number;
  /** A part of the path, by its name in the route. */
  param: (name: string) => string;
  query: URLSearchParams;
  /** The JSON body, or `payload_json` of a multipart one. */
  body: unknown;
  files: readonly Upload[];
}

/** What a route answers; without a body it is 204. */
export interface Answer {
  status: number;
  body?: unknown;
}

/** One entry of Discord's REST interface. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v10`, parameters as `:name`. */
  path: string;
  /** Its bucket; each channel, guild and webhook has its own. */
  limit: Limit;
  /** Interactions' routes are known by their token: no authorization, no global limit. */
  isOpen?: boolean;
  handle(call: Call): Answer | Promise<Answer>;
}

/** 200 with a body. */
export function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** 204, as Discord answers deletions. */
export function noContent(): Answer {
  return { status: 204 };
}
