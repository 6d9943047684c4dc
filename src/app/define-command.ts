import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  InteractionReplyOptions,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Words } from '../locales/speak.ts';
import type { Context } from './context.ts';

/** What a command answers. The router sends it, in time, and turns errors into words. */
export type Reply = Pick<InteractionReplyOptions, 'content' | 'embeds' | 'components' | 'files'>;

/** One slash command. */
export interface Command {
  /** What Discord is told: name, options, translations. */
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Whether only who asked sees the answer. */
  ephemeral: boolean;
  /** For moderators: checked on every use, whatever Discord has let through. */
  moderatorsOnly?: boolean;
  execute(context: Context, interaction: ChatInputCommandInteraction, words: Words): Promise<Reply>;
  /** Suggestions for the option that is being typed; at most 25 reach Discord. */
  autocomplete?(
    context: Context,
    interaction: AutocompleteInteraction,
    words: Words,
  ): Promise<ApplicationCommandOptionChoiceData[]> | ApplicationCommandOptionChoiceData[];
}

/** Defines a slash command; list it in `commands/index.ts`. */
export function defineCommand(command: Command): Command {
  return command;
}

/**
 * What a button does. Its `custom_id` is `name` alone or `name:argument`. The argument comes from outside: it carries no
 * trust and may name something that is gone.
 */
export interface Action {
  name: string;
  /** `reply`: an answer of its own that only the member sees; `update`: the message changes in place. */
  answers: 'reply' | 'update';
  /** For moderators: checked on every click, whoever was shown the button. */
  moderatorsOnly?: boolean;
  run(context: Context, interaction: ButtonInteraction, argument: string, words: Words): Promise<Reply>;
}

/** Defines a button's action; list it in `src/discord/actions/index.ts`. */
export function defineAction(action: Action): Action {
  return action;
}
