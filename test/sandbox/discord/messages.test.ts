import {
  ChannelType,
  DiscordAPIError,
  EmbedBuilder,
  PermissionFlagsBits,
  Routes,
  TextChannel,
} from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setStage, type Stage } from './bot.ts';

let stage: Stage;
let channel: TextChannel;

beforeAll(async () => {
  stage = await setStage();
  channel = await textChannel(stage.channelId);
});
afterAll(() => stage.stop());

async function textChannel(id: string): Promise<TextChannel> {
  const found = await stage.client.channels.fetch(id);
  if (!(found instanceof TextChannel)) throw new Error('no text channel');
  return found;
}

function freshChannel(name: string): Promise<TextChannel> {
  return textChannel(stage.discord.addChannel(stage.guildId, { name }));
}

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  const error = await promise.catch((reason: unknown) => reason);
  return error instanceof DiscordAPIError ? `${error.status} ${error.code}` : error;
}

test('messages are sent, edited, fetched, paged and deleted', async () => {
  const room = await freshChannel('paging');
  const sent = [];
  for (const content of ['one', 'two', 'three', 'four']) sent.push(await room.send(content));
  await sent[1]?.edit({ content: 'TWO', embeds: [new EmbedBuilder().setTitle('t')] });
  const after = await room.messages.fetch({ after: sent[0]?.id ?? '', limit: 2 });
  expect(after.map((message) => message.content)).toEqual(['three', 'TWO']);
  const before = await room.messages.fetch({ before: sent[3]?.id ?? '', limit: 1 });
  expect(before.map((message) => message.content)).toEqual(['three']);
  const around = await room.messages.fetch({ around: sent[1]?.id ?? '', limit: 3 });
  expect(around.map((message) => message.content)).toEqual(['three', 'TWO', 'one']);
  await sent[0]?.delete();
  expect(await codeOf(room.messages.fetch({ message: sent[0]?.id ?? '', force: true }))).toBe('404 10008');
  expect(stage.discord.messages(room.id).map((message) => message.content)).toEqual(['TWO', 'three', 'four']);
});

test('an enforced nonce makes one message, and is forgotten on demand', async () => {
  const room = await freshChannel('nonce');
  const send = () => room.send({ content: 'once', nonce: 'story-1', enforceNonce: true });
  const [first, second] = [await send(), await send()];
  expect(second.id).toBe(first.id);
  expect(first.nonce).toBe('story-1');
  const fetched = await stage.client.rest.get(Routes.channelMessage(room.id, first.id));
  expect(fetched).not.toHaveProperty('nonce');
  stage.discord.forgetNonces();
  expect((await send()).id).not.toBe(first.id);
});

test('mentions tell who would be pinged', async () => {
  const room = await freshChannel('pings');
  const role = stage.discord.addRole(stage.guildId, { name: 'Transfers' });
  const quiet = stage.discord.addRole(stage.guildId, { name: 'Mods', mentionable: false });
  const content = `@everyone <@${stage.fan.userId}> <@&${role}> <@&${quiet}>`;
  const post = async (allowed?: object) => {
    const body = { content, ...(allowed && { allowed_mentions: allowed }) };
    await stage.client.rest.post(Routes.channelMessages(room.id), { body });
    const message = stage.discord.messages(room.id).at(-1);
    const users = message?.mentions.map((user) => user.id);
    return [message?.mention_everyone, users, message?.mention_roles];
  };
  expect(await post()).toEqual([true, [stage.fan.userId], [role]]);
  expect(await post({ parse: [] })).toEqual([false, [], []]);
  expect(await post({ parse: [], roles: [role] })).toEqual([false, [], [role]]);
  expect(await post({ parse: ['users'] })).toEqual([false, [stage.fan.userId], []]);
});

test('files come as multipart and can be fetched', async () => {
  const files = [{ attachment: Buffer.from('{"a":1}'), name: 'config.json' }];
  const message = await channel.send({ content: 'export', files });
  const attachment = message.attachments.first();
  expect(attachment?.name).toBe('config.json');
  const response = await fetch(attachment?.url ?? '');
  expect(await response.json()).toEqual({ a: 1 });
  const embed = new EmbedBuilder().setImage('attachment://card.png');
  const card = await channel.send({
    embeds: [embed],
    files: [{ attachment: Buffer.from('png'), name: 'card.png' }],
  });
  expect(card.embeds[0]?.image?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/attachments\/\d+\/card\.png$/);
});

test('permissions are kept, and their errors told apart', async () => {
  const room = await freshChannel('denied');
  expect(room.permissionsFor(stage.client.user)?.has(PermissionFlagsBits.SendMessages)).toBe(true);
  stage.discord.denyBot(room.id, PermissionFlagsBits.EmbedLinks);
  expect(await codeOf(room.send({ embeds: [new EmbedBuilder().setTitle('x')] }))).toBe('403 50013');
  await room.send('text only');
  stage.discord.denyBot(room.id, PermissionFlagsBits.SendMessages);
  expect(await codeOf(room.send('x'))).toBe('403 50013');
  stage.discord.denyBot(room.id, PermissionFlagsBits.ReadMessageHistory);
  expect((await room.messages.fetch({ cache: false })).size).toBe(0);
  stage.discord.denyBot(room.id, PermissionFlagsBits.ViewChannel);
  expect(await codeOf(room.send('x'))).toBe('403 50001');
  stage.discord.removeChannel(room.id);
  expect(
    await codeOf(stage.client.rest.post(Routes.channelMessages(room.id), { body: { content: 'x' } })),
  ).toBe('404 10003');
});

test('threads, forums and crossposts', async () => {
  const news = stage.discord.addChannel(stage.guildId, { name: 'wire', type: ChannelType.GuildAnnouncement });
  const wire = await stage.client.channels.fetch(news);
  if (wire?.type !== ChannelType.GuildAnnouncement) throw new Error('no announcements');
  const story = await wire.send('story');
  await story.crosspost();
  expect(await codeOf(story.crosspost())).toBe('400 40033');
  stage.discord.violations.splice(0);
  const thread = await story.startThread({ name: 'Talk' });
  await thread.send('hello');
  expect(stage.discord.messages(thread.id).map((message) => message.content)).toEqual(['hello']);
  const request = { name: 'talk', type: ChannelType.GuildForum, tags: ['News'], requireTag: true };
  const forum = await stage.client.channels.fetch(stage.discord.addChannel(stage.guildId, request));
  if (forum?.type !== ChannelType.GuildForum) throw new Error('no forum');
  const post = { name: 'A post', message: { content: 'body' } };
  expect(await codeOf(forum.threads.create(post))).toBe('400 40067');
  stage.discord.violations.splice(0);
  const tag = forum.availableTags[0]?.id ?? '';
  const made = await forum.threads.create({ ...post, appliedTags: [tag] });
  expect(stage.discord.messages(made.id).map((message) => message.content)).toEqual(['body']);
  const active = await forum.threads.fetchActive();
  expect(active.threads.has(made.id)).toBe(true);
});

test('one can wait for a message', async () => {
  const room = await freshChannel('waiting');
  const waiting = stage.discord.waitForMessage(room.id, (message) => message.content.includes('goal'));
  const first = await room.send('kick-off');
  await first.edit('goal');
  expect((await waiting).id).toBe(first.id);
  await expect(stage.discord.waitForMessage(room.id, () => false, 50)).rejects.toThrow(/seen: \["goal"\]/);
});

test('nothing of all this broke a rule', () => {
  expect(stage.discord.violations).toEqual([]);
});
