import { SlashCommandBuilder } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setStage, type Stage } from './bot.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.stop());

test('the real client is ready, with its guild and channels', () => {
  const { client, guildId, channelId } = stage;
  expect(client.user.username).toBe('touchline');
  expect(client.guilds.cache.get(guildId)?.name).toBe('Kop Corner');
  expect(client.channels.cache.has(channelId)).toBe(true);
});

test('commands are registered and answered', async () => {
  const { client, discord, fan } = stage;
  await client.application.commands.set([
    new SlashCommandBuilder()
      .setName('player')
      .setDescription('A player')
      .addStringOption((option) => option.setName('name').setDescription('Who').setRequired(true)),
  ]);
  expect(discord.commands().map((command) => command.name)).toEqual(['player']);
  client.once('interactionCreate', (interaction) => {
    if (interaction.isChatInputCommand())
      void interaction.reply(`Card of ${interaction.options.getString('name', true)}`);
  });
  const outcome = await discord.command(fan, 'player', { name: 'bellingham' });
  expect(outcome.status).toBe('replied');
  expect(outcome.message?.content).toBe('Card of bellingham');
  expect(discord.violations).toEqual([]);
});
