import {
  MessageFlags,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import type { Context } from '../app/context.ts';
import type { Action, Command, Reply } from '../app/define-command.ts';
import { UserError } from '../app/errors.ts';
import { nearestLanguage, speak, type Words } from '../locales/speak.ts';
import { mayModerate } from './may-moderate.ts';
import { shown } from './text.ts';

/** Discord gives up after 3 s; a deferral this early leaves time for a slow network. */
const DEFER_AFTER_MS = 1000;
/** After this long the member is told to try again; Discord would wait 15 minutes. */
const GIVE_UP_AFTER_MS = 20_000;
const MOST_CHOICES = 25;

/** What pings nobody, whatever a name or a title says. */
const SILENT = { allowedMentions: { parse: [] } } as const;

/** Answers interactions: always, in time, in the member's language, with a sentence where something went wrong. */
export interface Router {
  handle(context: Context, interaction: Interaction): Promise<void>;
}

/** Redis gets this long to say whose an interaction is. Without an answer we go on: we do hold the gateway. */
const CLAIM_MS = 800;

async function isOurs(context: Context, interaction: string): Promise<boolean> {
  const claim = context.store.leases.claimInteraction(interaction);
  return (await Promise.race([claim, after(context, CLAIM_MS)])) ?? true;
}

/** Makes the router for these commands and buttons. */
export function createRouter(commands: readonly Command[], actions: readonly Action[]): Router {
  const byName = new Map(commands.map((command) => [command.data.name, command]));
  const actionByName = new Map(actions.map((action) => [action.name, action]));

  return {
    async handle(context, interaction) {
      const words = speak(nearestLanguage(interaction.locale));
      try {
        if (!(await isOurs(context, interaction.id))) return;
        if (interaction.isAutocomplete()) {
          await suggest(context, byName.get(interaction.commandName), interaction, words);
        } else if (interaction.isChatInputCommand()) {
          await answerCommand(context, byName.get(interaction.commandName), interaction, words);
        } else if (interaction.isButton()) {
          await answerButton(context, actionByName, interaction, words);
        }
      } catch (error) {
        // Only sending the answer itself can fail here: the interaction is gone or was answered elsewhere.
        context.log.warn({ err: error, interaction: interaction.id }, 'an interaction could not be answered');
      }
    },
  };
}

async function suggest(
  context: Context,
  command: Command | undefined,
  interaction: AutocompleteInteraction,
  words: Words,
): Promise<void> {
  try {
    // What a server has set up is suggested to nobody else.
    const barred = command?.moderatorsOnly === true && !(await mayModerate(context, interaction));
    const choices = barred ? [] : ((await command?.autocomplete?.(context, interaction, words)) ?? []);
    await interaction.respond(
      choices.slice(0, MOST_CHOICES).map((choice) => ({ ...choice, name: choice.name.slice(0, 100) })),
    );
  } catch (error) {
    context.log.error({ err: error, command: interaction.commandName }, 'suggestions failed');
    if (!interaction.responded) await interaction.respond([]);
  }
}

async function answerCommand(
  context: Context,
  command: Command | undefined,
  interaction: ChatInputCommandInteraction,
  words: Words,
): Promise<void> {
  const flags = command?.ephemeral === false ? {} : { flags: MessageFlags.Ephemeral as const };
  const work = async (): Promise<Reply> => {
    if (command === undefined)
      throw new UserError('help.unknown', { name: shown(interaction.commandName, 40) });
    if (command.moderatorsOnly && !(await mayModerate(context, interaction)))
      throw new UserError('error.notModerator');
    return command.execute(context, interaction, words);
  };
  await answer(context, interaction, work(), words, {
    reply: async (reply) => void (await interaction.reply({ ...SILENT, ...reply, ...flags })),
    defer: async () => void (await interaction.deferReply(flags)),
    // An error is for the one who asked, whoever may see the command's answers.
    fail: async (content) =>
      void (await interaction.reply({ ...SILENT, content, flags: MessageFlags.Ephemeral })),
  });
}

async function answerButton(
  context: Context,
  actions: ReadonlyMap<string, Action>,
  interaction: ButtonInteraction,
  words: Words,
): Promise<void> {
  const [name = '', ...rest] = interaction.customId.split(':');
  const action = actions.get(name);
  const work = async (): Promise<Reply> => {
    if (action === undefined) throw new UserError('error.expired');
    if (action.moderatorsOnly && !(await mayModerate(context, interaction)))
      throw new UserError('error.notModerator');
    return action.run(context, interaction, rest.join(':'), words);
  };
  const updates = action?.answers === 'update';
  await answer(context, interaction, work(), words, {
    reply: async (reply) =>
      void (await (updates
        ? interaction.update({ ...SILENT, ...reply })
        : interaction.reply({ ...SILENT, ...reply, flags: MessageFlags.Ephemeral }))),
    defer: async () =>
      void (await (updates
        ? interaction.deferUpdate()
        : interaction.deferReply({ flags: MessageFlags.Ephemeral }))),
    fail: async (content) =>
      void (await interaction.reply({ ...SILENT, content, flags: MessageFlags.Ephemeral })),
  });
}

interface Answers {
  reply(reply: Reply): Promise<void>;
  defer(): Promise<void>;
  fail(content: string): Promise<void>;
}

/** Sends the reply when it is there in time; else defers and edits it in. Errors become a sentence. */
async function answer(
  context: Context,
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  work: Promise<Reply>,
  words: Words,
  answers: Answers,
): Promise<void> {
  const outcome = work.then(
    (reply) => ({ reply }),
    (error: unknown) => ({ failure: explain(context, interaction, error, words) }),
  );
  const early = await Promise.race([outcome, after(context, DEFER_AFTER_MS)]);
  if (early !== undefined) {
    await ('reply' in early ? answers.reply(early.reply) : answers.fail(early.failure));
    return;
  }
  await answers.defer();
  const late = await Promise.race([outcome, after(context, GIVE_UP_AFTER_MS)]);
  if (late !== undefined && 'reply' in late) await interaction.editReply({ ...SILENT, ...late.reply });
  else {
    await interaction.followUp({
      ...SILENT,
      content: late?.failure ?? words('error.slow'),
      flags: MessageFlags.Ephemeral,
    });
  }
}

const after = async (context: Context, ms: number): Promise<undefined> => {
  await context.clock.sleep(ms);
  return undefined;
};

/** An error in the member's words. What is not theirs is logged with all that helps to find it. */
function explain(
  context: Context,
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  error: unknown,
  words: Words,
): string {
  if (error instanceof UserError) return words(error.key, error.values);
  const what = interaction.isButton() ? interaction.customId : interaction.commandName;
  context.log.error(
    { err: error, what, interaction: interaction.id, guild: interaction.guildId },
    'a command failed',
  );
  return words('error.unexpected');
}
