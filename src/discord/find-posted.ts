import {
  DiscordAPIError,
  Routes,
  SnowflakeUtil,
  type APIChannel,
  type APIMessage,
  type APIThreadChannel,
} from 'discord.js';
import type { Ask } from './paced-rest.ts';

/** One page of messages at most, as Discord allows. */
const PAGE = 100;
const MOST_PAGES = 20;
/** Our clock may be ahead of Discord's by this much. */
const SKEW_MS = 5_000;

/** The smallest id that something can have that was made at `ms`. */
const idAt = (ms: number): bigint => SnowflakeUtil.generate({ timestamp: ms - SKEW_MS, increment: 0n });

/** Whether a message carries a component of that `custom_id`. */
function isMarked(message: APIMessage, customId: string): boolean {
  return (message.components ?? []).some(
    (row) =>
      'components' in row &&
      row.components.some((component) => 'custom_id' in component && component.custom_id === customId),
  );
}

/** A message of a channel since `sinceMs` with a component of this `custom_id`, if there is one. */
export async function findMarked(
  ask: Ask,
  channel: string,
  sinceMs: number,
  customId: string,
): Promise<string | undefined> {
  let after = String(idAt(sinceMs));
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const messages = await ask<APIMessage[]>({
      method: 'GET',
      route: Routes.channelMessages(channel),
      query: new URLSearchParams({ after, limit: String(PAGE) }),
    });
    const found = messages.find((message) => isMarked(message, customId));
    if (found !== undefined) return found.id;
    if (messages.length < PAGE) return undefined;
    after = String(messages.map(({ id }) => BigInt(id)).reduce((a, b) => (a > b ? a : b), 0n));
  }
  return undefined;
}

/** A post of a forum since `sinceMs` whose first message has a component of this `custom_id`, if there is one. */
export async function findForumPost(
  ask: Ask,
  forum: string,
  sinceMs: number,
  customId: string,
): Promise<string | undefined> {
  const channel = await ask<APIChannel>({ method: 'GET', route: Routes.channel(forum) });
  if (!('guild_id' in channel) || channel.guild_id === undefined) return undefined;
  const { threads } = await ask<{ threads: APIThreadChannel[] }>({
    method: 'GET',
    route: Routes.guildActiveThreads(channel.guild_id),
  });
  const oldest = idAt(sinceMs);
  for (const { id, parent_id } of threads) {
    if (parent_id !== forum || BigInt(id) < oldest) continue;
    try {
      const first = await ask<APIMessage>({ method: 'GET', route: Routes.channelMessage(id, id) });
      if (isMarked(first, customId)) return id;
    } catch (error) {
      // A post whose first message was deleted is not the one.
      if (!(error instanceof DiscordAPIError && error.status === 404)) throw error;
    }
  }
  return undefined;
}
