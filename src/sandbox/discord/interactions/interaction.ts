import { randomBytes } from 'node:crypto';
import type {
  APIApplicationCommandOptionChoice,
  APIBaseInteraction,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { InteractionOutcome } from '../types.ts';

/** Discord waits 3 s for the first answer. */
export const FIRST_ANSWER_MS = 3000;
/** The token of an interaction serves for 15 minutes. */
export const TOKEN_MS = 15 * 60_000;

/** What goes over the gateway. */
export type InteractionPayload = APIBaseInteraction<InteractionType, unknown>;

/** A member's deed that waits for the bot, or has been answered. */
export interface Interaction {
  id: string;
  token: string;
  type: InteractionType;
  /** Epoch milliseconds. */
  createdAt: number;
  userId: string;
  channelId: string;
  guildId: string | null;
  /** `subscription list` for a command, the custom id otherwise. */
  name: string;
  payload: InteractionPayload;
  /** The message whose component was used, also for a modal that such a component opened. */
  source: APIMessage | null;
  /** The first answer's kind; `null` while there is none. */
  answer: InteractionResponseType | null;
  firstAnswerMs: number | null;
  /** Set when nobody answered in time. */
  isDead: boolean;
  /** The message that `@original` names. */
  originalId: string | null;
  /** A deferred reply that still "is thinking". */
  isLoading: boolean;
  followUpIds: string[];
  choices: APIApplicationCommandOptionChoice[];
  modal: APIModalInteractionResponseCallbackData | null;
  deadline: NodeJS.Timeout | undefined;
  /** Ends the waiting of whoever drives this interaction; the first call counts. */
  settle: (status: InteractionOutcome['status']) => void;
}

/** The modal that a member sees, and what brought it up. */
export interface OpenModal {
  modal: APIModalInteractionResponseCallbackData;
  from: Interaction;
}

/** A token in the form of Discord's. */
export function createToken(id: string): string {
  return Buffer.from(`interaction:${id}:${randomBytes(48).toString('hex')}`).toString('base64url');
}
