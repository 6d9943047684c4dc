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
export const messageCreate = shapeOf<RESTPostAPIChannelMessageJSONBody>('MessageCreateRequestSchema');
/** `PATCH /channels/:id/messages/:mid`. */
export const messageEdit = shapeOf<RESTPatchAPIChannelMessageJSONBody>('MessageEditRequestPartialSchema');
/** `POST /webhooks/:app/:token`. */
export const followUpCreate = shapeOf<RESTPostAPIWebhookWithTokenJSONBody>(
  'IncomingWebhookRequestPartialSchema',
);
/** `PATCH /webhooks/:app/:token/messages/:mid`. */
export const followUpEdit = shapeOf<RESTPatchAPIChannelMessageJSONBody>(
  'IncomingWebhookUpdateRequestPartialSchema',
);
/** Interaction callbacks of type 4 and 5. */
export const replyCallback = shapeOf<{
  type: InteractionResponseType;
  data?: APIInteractionResponseCallbackData | null;
}>('CreateMessageInteractionCallbackRequestSchema');
/** Interaction callbacks of type 6 and 7. */
export const updateCallback = shapeOf<{
  type: InteractionResponseType;
  data?: RESTPatchAPIChannelMessageJSONBody | null;
}>('UpdateMessageInteractionCallbackRequestSchema');
/** Interaction callbacks of type 8. */
export const autocompleteCallback = shapeOf<APIApplicationCommandAutocompleteResponse>(
  'ApplicationCommandAutocompleteCallbackRequestSchema',
);
/** Interaction callbacks of type 9. */
export const modalCallback = shapeOf<APIModalInteractionResponse>('ModalInteractionCallbackRequestSchema');
/** `POST /applications/:id/commands`. */
export const commandCreate = shapeOf<RESTPostAPIApplicationCommandsJSONBody>(
  'ApplicationCommandCreateRequestSchema',
);
/** One entry of `PUT /applications/:id/commands`. */
export const commandReplace = shapeOf<RESTPostAPIApplicationCommandsJSONBody & { id?: string | null }>(
  'ApplicationCommandUpdateRequestSchema',
);
/** `PATCH /applications/:id/commands/:cid`. */
export const commandEdit = shapeOf<Partial<RESTPostAPIApplicationCommandsJSONBody>>(
  'ApplicationCommandPatchRequestPartialSchema',
);
/** `POST /channels/:id/messages/:mid/threads`. */
export const messageThreadCreate = shapeOf<RESTPostAPIChannelMessagesThreadsJSONBody>(
  'CreateTextThreadWithMessageRequestSchema',
);
/** `POST /channels/:id/threads` in a text channel. */
export const threadCreate = shapeOf<RESTPostAPIChannelThreadsJSONBody>(
  'CreateTextThreadWithoutMessageRequestSchema',
);
/** `POST /channels/:id/threads` in a forum. */
export const forumPostCreate = shapeOf<RESTPostAPIGuildForumThreadsJSONBody>(
  'CreateForumThreadRequestSchema',
);
/** `PATCH /channels/:id` of a thread. */
export const threadEdit = shapeOf<{
  name?: string | null;
  archived?: boolean | null;
  locked?: boolean | null;
}>('UpdateThreadRequestPartialSchema');
/** `POST /users/@me/channels`. */
export const privateChannelCreate = shapeOf<{ recipient_id?: string | null }>(
  'CreatePrivateChannelRequestSchema',
);
