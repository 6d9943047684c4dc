import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DiscordError, unauthorized } from '../discord-error.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { Answer, Route } from '../routes/route.ts';
import type { Fault, LocalDiscordOptions } from '../types.ts';
import { recordViolation, type World } from '../world.ts';
import { applyLimits } from './limit.ts';
import { readBody, type RequestBody } from './read-body.ts';

/** What all requests share. */
export interface Desk {
  world: World;
  limits: RateLimits;
  intercept: LocalDiscordOptions['intercept'];
  /** The clock of the rate limits. */
  limitClock: () => number;
}

const paramsSchema = z.record(z.string(), z.string());

/** The path below `/api/v10`, without the query. */
export function routeOf(request: FastifyRequest): string {
  return new URL(request.url, 'http://localhost').pathname.replace(/^\/api(\/v\d+)?/, '');
}

/** Channels, guilds and webhooks have buckets of their own. */
function majorOf(params: Record<string, string>): string {
  return params['token'] ?? params['channelId'] ?? params['guildId'] ?? '';
}

function toAnswer(desk: Desk, request: FastifyRequest, body: unknown, error: unknown): Answer {
  const known = error instanceof DiscordError ? error : undefined;
  const path = routeOf(request);
  if (!known || known.isViolation) {
    const problem = error instanceof Error ? error.message : String(error);
    const detail = known?.errors ? `${problem}: ${JSON.stringify(known.errors)}` : problem;
    recordViolation(desk.world, { method: request.method, path, problem: detail, body });
  }
  if (known) return { status: known.status, body: known.body };
  return { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
}

async function perform(
  desk: Desk,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  read: RequestBody,
): Promise<Answer> {
  const { world } = desk;
  const at = Date.now();
  const params = paramsSchema.parse(request.params);
  const isAuthorized = request.headers.authorization === `Bot ${world.token}`;
  if (!route.isOpen && !isAuthorized) throw unauthorized();
  const verdict = applyLimits(world, desk.limits, route, majorOf(params), desk.limitClock());
  reply.headers(verdict.headers);
  if (verdict.retryAfter !== undefined)
    return {
      status: 429,
      body: {
        message: 'You are being rate limited.',
        retry_after: verdict.retryAfter,
        global: verdict.isGlobal,
      },
    };
  return route.handle({
    world,
    at,
    param(name) {
      const value = params[name];
      if (value === undefined) throw new Error(`the route has no parameter ${name}`);
      return value;
    },
    query: new URL(request.url, world.origin).searchParams,
    body: read.json,
    files: read.files,
  });
}

function play(fault: Fault, request: FastifyRequest, reply: FastifyReply): unknown {
  if (fault.kind === 'answer') {
    if (fault.headers) reply.headers(fault.headers);
    reply.code(fault.status);
    return reply.send(fault.body ?? '');
  }
  reply.hijack();
  if (fault.kind === 'reset') request.raw.socket.resetAndDestroy();
  return reply;
}

/** Handles one request from its bytes to its answer; never throws. */
export async function serve(desk: Desk, route: Route, request: FastifyRequest, reply: FastifyReply) {
  desk.world.counts.requests += 1;
  let read: RequestBody = { json: undefined, files: [] };
  let fault: Fault | undefined;
  let answer: Answer;
  try {
    read = await readBody(request);
    const { method } = request;
    fault = await desk.intercept?.({ method, route: routeOf(request), body: read.json });
    if (fault && fault.kind !== 'hang-after') return play(fault, request, reply);
    answer = await perform(desk, route, request, reply, read);
  } catch (error) {
    answer = toAnswer(desk, request, read.json, error);
  }
  if (fault) return play(fault, request, reply);
  reply.code(answer.status);
  return answer.body === undefined ? reply.send() : reply.send(answer.body);
}
