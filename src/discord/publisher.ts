import {
  REST,
  Routes,
  SnowflakeUtil,
  type APIApplication,
  type APIMessage,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Clock } from '../app/clock.ts';
import type { Store } from '../store/store.ts';

/** What is sent by itself, not as an answer to an interaction. Every request waits for its slot in the shared pace. */
export interface Publisher {
  application(): Promise<APIApplication>;
  /** Sends a message. The same nonce within a few minutes answers the message that is there. */
  send(channel: string, body: RESTPostAPIChannelMessageJSONBody, nonce: string): Promise<APIMessage>;
  edit(channel: string, message: string, body: RESTPostAPIChannelMessageJSONBody): Promise<void>;
  /** A message of ours since `sinceMs` with a component of this `custom_id`, if there is one. */
  findMarked(channel: string, sinceMs: number, customId: string): Promise<string | undefined>;
  /** Makes these the application's commands everywhere. */
  setCommands(
    application: string,
    commands: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[],
  ): Promise<void>;
}

/** One page of messages at most, as Discord allows. */
const PAGE = 100;
const MOST_PAGES = 20;

/** Whether a message carries a component of that `custom_id`. */
function isMarked(message: APIMessage, customId: string): boolean {
  return (message.components ?? []).some(
    (row) =>
      'components' in row &&
      row.components.some((component) => 'custom_id' in component && component.custom_id === customId),
  );
}

/** A publisher over Discord's REST API. Retries are ours, not the library's: it repeats what may have been accepted. */
export function createPublisher(options: {
  token: string;
  apiUrl: string;
  store: Store;
  clock: Clock;
}): Publisher {
  const rest = new REST({
    version: '10',
    api: options.apiUrl,
    retries: 0,
    timeout: 10_000,
    rejectOnRateLimit: ['/channels'],
  }).setToken(options.token);

  const paced = async <T>(request: () => Promise<unknown>): Promise<T> => {
    await options.clock.sleep(await options.store.pace.reserve());
    // Discord's answers have the shapes of its own documentation; discord-api-types names them.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (await request()) as T;
  };

  return {
    application: () => paced<APIApplication>(() => rest.get(Routes.currentApplication())),
    send: (channel, body, nonce) =>
      paced<APIMessage>(() =>
        rest.post(Routes.channelMessages(channel), { body: { ...body, nonce, enforce_nonce: true } }),
      ),
    edit: async (channel, message, body) =>
      void (await paced(() => rest.patch(Routes.channelMessage(channel, message), { body }))),
    async findMarked(channel, sinceMs, customId) {
      let after = String(SnowflakeUtil.generate({ timestamp: sinceMs - 5_000 }));
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const query = new URLSearchParams({ after, limit: String(PAGE) });
        const messages = await paced<APIMessage[]>(() =>
          rest.get(Routes.channelMessages(channel), { query }),
        );
        const found = messages.find((message) => isMarked(message, customId));
        if (found !== undefined) return found.id;
        const newest = messages.map((message) => BigInt(message.id)).reduce((a, b) => (a > b ? a : b), 0n);
        if (messages.length < PAGE) return undefined;
        after = String(newest);
      }
      return undefined;
    },
    setCommands: async (application, commands) =>
      void (await paced(() => rest.put(Routes.applicationCommands(application), { body: commands }))),
  };
}

/** Stands in where there is no token: the worker publishes nothing. */
export function noPublisher(): Publisher {
  const refuse = () => Promise.reject(new Error('This process has no token and sends nothing.'));
  return {
    application: refuse,
    send: refuse,
    edit: refuse,
    findMarked: refuse,
    setCommands: refuse,
  };
}
