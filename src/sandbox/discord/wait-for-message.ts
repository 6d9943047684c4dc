import type { APIMessage } from 'discord-api-types/v10';
import { defer } from './deferred.ts';
import type { World } from './world.ts';

const DEFAULT_TIMEOUT_MS = 5000;

/** Resolves with the first message of a channel, there or still to come, new or edited, that satisfies the test. */
export function waitForMessage(
  world: World,
  channelId: string,
  test: (message: APIMessage) => boolean,
  timeoutMs = DEFAULT_TIMEOUT_MS,
): Promise<APIMessage> {
  const there = [...(world.messages.get(channelId)?.values() ?? [])].find(test);
  if (there) return Promise.resolve(there);
  const { promise, resolve, reject } = defer<APIMessage>();
  const look = (message: APIMessage) => {
    if (message.channel_id === channelId && test(message)) finish(() => resolve(message));
  };
  const timer = setTimeout(() => {
    const seen = [...(world.messages.get(channelId)?.values() ?? [])].map(({ content }) => content);
    finish(() =>
      reject(
        new Error(`no such message in ${channelId} within ${timeoutMs} ms; seen: ${JSON.stringify(seen)}`),
      ),
    );
  }, timeoutMs);
  const finish = (act: () => void) => {
    clearTimeout(timer);
    world.events.off('messageCreate', look);
    world.events.off('messageUpdate', look);
    act();
  };
  world.events.on('messageCreate', look);
  world.events.on('messageUpdate', look);
  return promise;
}
