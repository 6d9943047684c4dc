import {
  Routes,
  type APIApplication,
  type APIChannel,
  type APIMessage,
  type APIThreadChannel,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { findForumPost, findMarked } from './find-posted.ts';
import type { Ask } from './paced-rest.ts';

/** The body of a message. */
export type MessageBody = Omit<RESTPostAPIChannelMessageJSONBody, 'nonce' | 'enforce_nonce'>;

/** What is sent by itself, not as an answer to an interaction. Every request waits for its slot in the shared pace. */
export interface Publisher {
  application(): Promise<APIApplication>;
  /** Sends a message. The same nonce within a few minutes answers the message that is there. */
  send(channel: string, body: MessageBody, nonce: string): Promise<APIMessage>;
  edit(channel: string, message: string, body: MessageBody): Promise<void>;
  /** A message of ours since `sinceMs` with a component of this `custom_id`, if there is one. */
  findMarked(channel: string, sinceMs: number, customId: string): Promise<string | undefined>;
  /** Opens a post in a forum; its first message has the same id. */
  openForumPost(
    forum: string,
    post: { name: string; body: MessageBody; tags: readonly string[] },
  ): Promise<string>;
  /** A post of ours in a forum since `sinceMs` whose first message has a component of this `custom_id`. */
  findForumPost(forum: string, sinceMs: number, customId: string): Promise<string | undefined>;
  /** Opens a thread under a message; answers its id. */
  openThread(channel: string, message: string, name: string): Promise<string>;
  /** Publishes a message of an announcement channel to the servers that follow it. */
  publishToFollowers(channel: string, message: string): Promise<void>;
  channel(channel: string): Promise<APIChannel>;
  /** The channel of direct messages to a member who asked for them. */
  openDirect(user: string): Promise<string>;
  /** Makes these the application's commands everywhere. */
  setCommands(
    application: string,
    commands: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[],
  ): Promise<void>;
}

/** A publisher over Discord's REST API. */
export function createPublisher(ask: Ask): Publisher {
  const channelOf = (channel: string) => ask<APIChannel>({ method: 'GET', route: Routes.channel(channel) });
  return {
    application: () => ask<APIApplication>({ method: 'GET', route: Routes.currentApplication() }),
    send: (channel, body, nonce) =>
      ask<APIMessage>({
        method: 'POST',
        route: Routes.channelMessages(channel),
        body: { ...body, nonce, enforce_nonce: true },
      }),
    edit: async (channel, message, body) =>
      void (await ask({ method: 'PATCH', route: Routes.channelMessage(channel, message), body })),
    findMarked: (channel, sinceMs, customId) => findMarked(ask, channel, sinceMs, customId),
    async openForumPost(forum, { name, body, tags }) {
      const { id } = await ask<APIThreadChannel>({
        method: 'POST',
        route: Routes.threads(forum),
        body: { name, message: body, applied_tags: tags },
      });
      return id;
    },
    findForumPost: (forum, sinceMs, customId) => findForumPost(ask, forum, sinceMs, customId),
    async openThread(channel, message, name) {
      const { id } = await ask<APIThreadChannel>({
        method: 'POST',
        route: Routes.threads(channel, message),
        body: { name },
      });
      return id;
    },
    publishToFollowers: async (channel, message) =>
      void (await ask({ method: 'POST', route: Routes.channelMessageCrosspost(channel, message) })),
    channel: channelOf,
    async openDirect(user) {
      const { id } = await ask<APIChannel>({
        method: 'POST',
        route: Routes.userChannels(),
        body: { recipient_id: user },
      });
      return id;
    },
    setCommands: async (application, commands) =>
      void (await ask({ method: 'PUT', route: Routes.applicationCommands(application), body: commands })),
  };
}

/** Stands in where there is no token: the worker publishes nothing. */
export function noPublisher(): Publisher {
  return createPublisher(() => Promise.reject(new Error('This process has no token and sends nothing.')));
}
