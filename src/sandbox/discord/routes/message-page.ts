import { PermissionFlagsBits, type APIMessage } from 'discord-api-types/v10';
import { invalidForm } from '../form-errors.ts';
import { channelPermissions, openChannel } from '../permissions.ts';
import { bySnowflake } from '../snowflake.ts';
import type { Call } from './route.ts';

function readLimit(query: URLSearchParams): number {
  const text = query.get('limit') ?? '50';
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    return invalidForm(['limit'], 'NUMBER_TYPE_RANGE', 'int value should be between 1 and 100.');
  return limit;
}

/** A page of a channel's messages, newest first. Without Read Message History it is empty, as on Discord. */
export function pageOfMessages({ world, param, query }: Call): APIMessage[] {
  const channel = openChannel(world, param('channelId'));
  const limit = readLimit(query);
  const own = channelPermissions(world, channel, world.botUser.id);
  if (!(own & PermissionFlagsBits.ReadMessageHistory)) return [];
  const all = [...(world.messages.get(channel.id)?.values() ?? [])].sort(bySnowflake);
  const [before, after, around] = ['before', 'after', 'around'].map((key) => query.get(key));
  if (after) {
    const later = all.filter((message) => BigInt(message.id) > BigInt(after));
    return later.slice(0, limit).toReversed();
  }
  if (around) {
    const half = Math.floor(limit / 2);
    const index = all.findIndex((message) => BigInt(message.id) >= BigInt(around));
    const middle = index === -1 ? all.length : index;
    return all.slice(Math.max(0, middle - half), middle + half + 1).toReversed();
  }
  const earlier = before ? all.filter((message) => BigInt(message.id) < BigInt(before)) : all;
  return earlier.slice(-limit).toReversed();
}
