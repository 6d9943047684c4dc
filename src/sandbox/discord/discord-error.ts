/** Discord's nested description of what is wrong with a form: keys and indices down to `_errors`. */
export interface FormErrorTree {
  [key: string]: FormErrorTree | { code: string; message: string }[];
}

/** An answer of Discord's that is not a success. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
  readonly status: number;
  readonly code: number;
  readonly errors: FormErrorTree | undefined;

  constructor(status: number, code: number, message: string, errors?: FormErrorTree) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** The body of the answer. */
  get body(): { message: string; code: number; errors?: FormErrorTree } {
    return { message: this.message, code: this.code, ...(this.errors && { errors: this.errors }) };
  }

  /**
   * Whether this can only be a mistake of the bot's. A vanished channel, a missing permission or a rate limit
   * happens to good bots too.
   */
  get isViolation(): boolean {
    return (
      [400, 401, 405, 413].includes(this.status) || [0, 10_015, 10_062, 40_060, 50_027].includes(this.code)
    );
  }
}

/** 404 for a path that Discord does not have, or that this sandbox does not know. */
export const unknownRoute = () => new DiscordError(404, 0, '404: Not Found');
/** 401 for a missing or wrong token. */
export const unauthorized = () => new DiscordError(401, 0, '401: Unauthorized');
/** 404 for a channel that is not there. */
export const unknownChannel = () => new DiscordError(404, 10_003, 'Unknown Channel');
/** 404 for a guild that is not there or that the bot is not in. */
export const unknownGuild = () => new DiscordError(404, 10_004, 'Unknown Guild');
/** 404 for a member. */
export const unknownMember = () => new DiscordError(404, 10_007, 'Unknown Member');
/** 404 for a message. */
export const unknownMessage = () => new DiscordError(404, 10_008, 'Unknown Message');
/** 404 for a user. */
export const unknownUser = () => new DiscordError(404, 10_013, 'Unknown User');
/** 404 for a webhook, or an interaction's token that never was. */
export const unknownWebhook = () => new DiscordError(404, 10_015, 'Unknown Webhook');
/** 404 for an interaction that is gone: answered too late, or never there. */
export const unknownInteraction = () => new DiscordError(404, 10_062, 'Unknown interaction');
/** 404 for a command. */
export const unknownCommand = () => new DiscordError(404, 10_063, 'Unknown application command');
/** 400 for a second first answer. */
export const alreadyAcknowledged = () =>
  new DiscordError(400, 40_060, 'Interaction has already been acknowledged.');
/** 403 for what the bot cannot even see. */
export const missingAccess = () => new DiscordError(403, 50_001, 'Missing Access');
/** 403 for what the bot may see but not do. */
export const missingPermissions = () => new DiscordError(403, 50_013, 'Missing Permissions');
/** 400 for a message without anything in it. */
export const emptyMessage = () => new DiscordError(400, 50_006, 'Cannot send an empty message');
