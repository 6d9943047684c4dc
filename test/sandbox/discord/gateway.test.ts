import { Client, Events, GatewayIntentBits, SlashCommandBuilder } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { connect, setStage, type Stage } from './bot.ts';

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

test('guilds and channels come and go', async () => {
  const { client, discord, guildId } = stage;
  const { guildId: other } = discord.addGuild({ name: 'Bernabéu', preferredLocale: 'es-ES' });
  await expect.poll(() => client.guilds.cache.get(other)?.preferredLocale).toBe('es-ES');
  const channelId = discord.addChannel(guildId, { name: 'short-lived' });
  await expect.poll(() => client.channels.cache.has(channelId)).toBe(true);
  discord.removeChannel(channelId);
  await expect.poll(() => client.channels.cache.has(channelId)).toBe(false);
  discord.removeGuild(other);
  await expect.poll(() => client.guilds.cache.has(other)).toBe(false);
});

test('a dropped client resumes and hears what it missed', async () => {
  const { client, discord, guildId } = stage;
  const resumed = new Promise<number>((resolve) => {
    client.once(Events.ShardResume, (_shard, replayed) => resolve(replayed));
  });
  discord.dropGateway();
  const channelId = discord.addChannel(guildId, { name: 'while-away' });
  await resumed;
  await expect.poll(() => client.channels.cache.has(channelId)).toBe(true);
  expect(client.isReady()).toBe(true);
});

test('every session of a shard hears of an interaction', async () => {
  const { client, discord, fan } = stage;
  await client.application.commands.set([new SlashCommandBuilder().setName('help').setDescription('Help')]);
  const second = await connect(discord);
  const heard: string[] = [];
  second.once('interactionCreate', () => heard.push('second'));
  client.once('interactionCreate', (interaction) => {
    heard.push('first');
    if (interaction.isChatInputCommand()) void interaction.reply('hi');
  });
  await discord.command(fan, 'help');
  await expect.poll(() => heard.toSorted()).toEqual(['first', 'second']);
  await second.destroy();
});

test('shards share the guilds', async () => {
  const { discord, guildId } = stage;
  const client = await connect(discord, { shards: [0, 1], shardCount: 2 });
  expect(client.guilds.cache.get(guildId)?.shardId).toBe(Number((BigInt(guildId) >> 22n) % 2n));
  await client.destroy();
});

test('privileged intents are refused', async () => {
  const { discord } = stage;
  discord.violations.splice(0);
  const client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: discord.apiUrl } });
  await expect(client.login(discord.token)).rejects.toThrow(/disallowed intents/i);
  expect(discord.violations).toHaveLength(1);
  await client.destroy();
});

test('a wrong token and nonsense are shown the door', async () => {
  const { discord } = stage;
  const talk = (packet: string) =>
    new Promise<number>((resolve) => {
      const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws').replace('/api', '')}/?v=10`);
      socket.on('message', () => socket.send(packet));
      socket.on('close', (code) => resolve(code));
    });
  const properties = { os: 'linux', browser: 'x', device: 'x' };
  const identify = { op: 2, d: { token: 'wrong', intents: 1, properties } };
  expect(await talk(JSON.stringify(identify))).toBe(4004);
  expect(await talk('nonsense')).toBe(4002);
  expect(await talk(JSON.stringify({ op: 3, d: { status: 'online' } }))).toBe(4003);
});
