import type {
  APIApplicationCommandAutocompleteResponse,
  APIInteractionResponseCallbackData,
  APIModalInteractionResponse,
  InteractionResponseType,
  RESTPatchAPIChannelMessageJSONBody,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessagesThreadsJSONBody,
  RESTPostAPIChannelThreadsJSONBody,
  RESTPostAPIGuildForumThreadsJSONBody,
  RESTPostAPIWebhookWithTokenJSONBody,
} from 'discord-api-types/v10';
import { shapeOf } from './shape.ts';

/** `POST /channels/:id/messages`. */
export const messageCreate = shapeOf<RESTPostAPIChannelMessageJSONBody>((s) => s.MessageCreateRequestSchema);
/** `PATCH /channels/:id/messages/:mid`. */
export const messageEdit = shapeOf<RESTPatchAPIChannelMessageJSONBody>(
  (s) => s.MessageEditRequestPartialSchema,
);
/** `POST /webhooks/:app/:token`. */
export const followUpCreate = shapeOf<RESTPostAPIWebhookWithTokenJSONBody>(
  (s) => s.IncomingWebhookRequestPartialSchema,
);
/** `PATCH /webhooks/:app/:token/messages/:mid`. */
export const followUpEdit = shapeOf<RESTPatchAPIChannelMessageJSONBody>(
  (s) => s.IncomingWebhookUpdateRequestPartialSchema,
);
/** Interaction callbacks of type 4 and 5. */
export const replyCallback = shapeOf<{
  type: InteractionResponseType;
  data?: APIInteractionResponseCallbackData | null;
}>((s) => s.CreateMessageInteractionCallbackRequestSchema);
/** Interaction callbacks of type 6 and 7. */
export const updateCallback = shapeOf<{
  type: InteractionResponseType;
  data?: RESTPatchAPIChannelMessageJSONBody | null;
}>((s) => s.UpdateMessageInteractionCallbackRequestSchema);
/** Interaction callbacks of type 8. */
export const autocompleteCallback = shapeOf<APIApplicationCommandAutocompleteResponse>(
  (s) => s.ApplicationCommandAutocompleteCallbackRequestSchema,
);
/** Interaction callbacks of type 9. */
export const modalCallback = shapeOf<APIModalInteractionResponse>(
  (s) => s.ModalInteractionCallbackRequestSchema,
);
/** `POST /applications/:id/commands`. */
export const commandCreate = shapeOf<RESTPostAPIApplicationCommandsJSONBody>(
  (s) => s.ApplicationCommandCreateRequestSchema,
);
/** One entry of `PUT /applications/:id/commands`. */
export const commandReplace = shapeOf<RESTPostAPIApplicationCommandsJSONBody & { id?: string | null }>(
  (s) => s.ApplicationCommandUpdateRequestSchema,
);
/** `PATCH /applications/:id/commands/:cid`. */
export const commandEdit = shapeOf<Partial<RESTPostAPIApplicationCommandsJSONBody>>(
  (s) => s.ApplicationCommandPatchRequestPartialSchema,
);
/** `POST /channels/:id/messages/:mid/threads`. */
export const messageThreadCreate = shapeOf<RESTPostAPIChannelMessagesThreadsJSONBody>(
  (s) => s.CreateTextThreadWithMessageRequestSchema,
);
/** `POST /channels/:id/threads` in a text channel. */
export const threadCreate = shapeOf<RESTPostAPIChannelThreadsJSONBody>(
  (s) => s.CreateTextThreadWithoutMessageRequestSchema,
);
/** `POST /channels/:id/threads` in a forum. */
export const forumPostCreate = shapeOf<RESTPostAPIGuildForumThreadsJSONBody>(
  (s) => s.CreateForumThreadRequestSchema,
);
/** `PATCH /channels/:id` of a thread. */
export const threadEdit = shapeOf<{
  name?: string | null;
  archived?: boolean | null;
  locked?: boolean | null;
}>((s) => s.UpdateThreadRequestPartialSchema);
/** `POST /users/@me/channels`. */
export const privateChannelCreate = shapeOf<{ recipient_id?: string | null }>(
  (s) => s.CreatePrivateChannelRequestSchema,
);
