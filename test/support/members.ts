import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { Context } from '../../src/app/context.ts';
import { actions } from '../../src/discord/actions/index.ts';
import { openGateway } from '../../src/discord/gateway.ts';
import { introduce, registerCommands } from '../../src/discord/introduce.ts';
import { sendWaiting } from '../../src/discord/notices/send-waiting.ts';
import { FIRST_STEP, walkFollowers, type WalkStep } from '../../src/discord/notices/walk-followers.ts';
import { createRouter } from '../../src/discord/router.ts';
import type { Actor, InteractionOutcome } from '../../src/sandbox/discord/types.ts';
import type { Desk } from './desk.ts';
import { until } from './stage.ts';

/** Connects the desk to the gateway with the real client, so that members can use commands. Answers how to end that. */
export async function openCounter({ context, discord }: Desk): Promise<() => Promise<void>> {
  const { id } = await introduce(context, new AbortController().signal);
  await registerCommands(context, id, false);
  const router = createRouter(context.commands, actions);
  const gateway = openGateway(context, discord.token, (each) => router.handle(context, each));
  await until(() => gateway.state === 'connected');
  return () => gateway.close();
}

/** Closes the desk; throws where Discord would have refused something of ours. */
export async function closeDesk(desk: Desk): Promise<void> {
  const violations = [...desk.discord.violations];
  await desk.close();
  if (violations.length > 0) throw new Error(JSON.stringify(violations));
}

/** A new member of the desk's server. */
export function addFan({ discord, guild, channel }: Desk, name: string, locale = 'en-US'): Actor {
  return { guildId: guild, channelId: channel, userId: discord.addMember(guild, { name }), locale };
}

/** All that an answer says, with its buttons, as one text. */
export function said({ message, followUps }: InteractionOutcome): string {
  return [...(message ? [message] : []), ...followUps]
    .map(({ content, embeds, components }) => `${content} ${JSON.stringify([embeds, components])}`)
    .join('\n');
}

/** Does what the jobs `notify` and `direct` do about a report, until nobody is due any more. */
export async function tellFollowers(context: Context, story: string, article: string): Promise<void> {
  for (let step: WalkStep | undefined = FIRST_STEP; step !== undefined;)
    step = await walkFollowers(context, { story, article }, step);
  while ((await context.store.notices.backlog(context.clock.now())) > 0) await sendWaiting(context);
}

/** Every key of the desk's Redis with what it holds, as text, that has `text` in it. */
export async function keysWith({ context }: Desk, text: string): Promise<string[]> {
  const redis = new Redis(join(context.config.dataDir, 'redis', 'r.sock'));
  const read: Record<string, (key: string) => Promise<unknown>> = {
    string: (key) => redis.get(key),
    hash: (key) => redis.hgetall(key),
    list: (key) => redis.lrange(key, 0, -1),
    set: (key) => redis.smembers(key),
    zset: (key) => redis.zrange(key, '0', '-1'),
    stream: (key) => redis.xrange(key, '-', '+'),
  };
  try {
    const found: string[] = [];
    for (const key of await redis.keys('*')) {
      const value = JSON.stringify(await read[await redis.type(key)]?.(key)) ?? '';
      if (`${key} ${value}`.includes(text)) found.push(key);
    }
    return found;
  } finally {
    redis.disconnect();
  }
}
