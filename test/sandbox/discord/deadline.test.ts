import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, SlashCommandBuilder, type ChatInputCommandInteraction } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setStage, type Stage } from './bot.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  await stage.client.application.commands.set([
    new SlashCommandBuilder().setName('help').setDescription('Help'),
  ]);
});
afterAll(() => stage.stop());

function nextCommand(): Promise<ChatInputCommandInteraction> {
  return new Promise((resolve) => {
    stage.client.once('interactionCreate', (interaction) => {
      if (interaction.isChatInputCommand()) resolve(interaction);
    });
  });
}

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  const error = await promise.catch((reason: unknown) => reason);
  return error instanceof DiscordAPIError ? error.code : error;
}

test('without an answer within 3 s it failed, and a late one meets 10062', async () => {
  const seen = nextCommand();
  const start = Date.now();
  const outcome = await stage.discord.command(stage.fan, 'help');
  expect(outcome).toMatchObject({ status: 'failed', firstAnswerMs: null, message: null });
  expect(Date.now() - start).toBeGreaterThanOrEqual(2950);
  const interaction = await seen;
  expect(await codeOf(interaction.reply('late'))).toBe(10_062);
  expect(stage.discord.violations.splice(0)).toHaveLength(1);
});

test('a deferral stops the clock; a second first answer meets 40060', async () => {
  const seen = nextCommand();
  const running = stage.discord.command(stage.fan, 'help');
  const interaction = await seen;
  await interaction.deferReply();
  const again = { body: { type: 5 }, auth: false };
  const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
  expect(await codeOf(stage.client.rest.post(path, again))).toBe(40_060);
  await sleep(3200);
  await interaction.editReply('done');
  const outcome = await running;
  expect(outcome.status).toBe('replied');
  expect(outcome.firstAnswerMs).toBeLessThan(1000);
  expect(stage.discord.violations).toHaveLength(1);
});
