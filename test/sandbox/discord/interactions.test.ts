import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  type Interaction,
} from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setStage, type Stage } from './bot.ts';

let stage: Stage;

const button = (id: string) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId(id).setLabel('More').setStyle(ButtonStyle.Primary),
  );

/** The bot's next reaction. */
function next(react: (interaction: Interaction) => Promise<unknown>): void {
  stage.client.once('interactionCreate', (interaction) => void react(interaction));
}

beforeAll(async () => {
  stage = await setStage();
  await stage.client.application.commands.set([
    new SlashCommandBuilder()
      .setName('news')
      .setDescription('Latest stories')
      .addStringOption((o) => o.setName('club').setDescription('Club').setAutocomplete(true))
      .addIntegerOption((o) => o.setName('days').setDescription('Days').setMinValue(1).setMaxValue(30)),
    new SlashCommandBuilder()
      .setName('subscription')
      .setDescription('Subscriptions')
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .addSubcommand((s) =>
        s
          .setName('add')
          .setDescription('Adds one')
          .addChannelOption((o) => o.setName('channel').setDescription('Where').setRequired(true)),
      ),
  ]);
});
afterAll(() => stage.stop());

test('an immediate answer settles at once', async () => {
  next(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { resource } = await interaction.reply({ content: 'here', withResponse: true });
    expect(resource?.message?.content).toBe('here');
  });
  const { discord, fan } = stage;
  expect(discord.commands().map((command) => command.name)).toEqual(['news', 'subscription']);
  const outcome = await discord.command(fan, 'news');
  expect(outcome).toMatchObject({ status: 'replied', message: { content: 'here' } });
});

test('a deferred answer settles when it is edited', async () => {
  next(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply(`${interaction.options.getInteger('days')} days`);
  });
  const outcome = await stage.discord.command(stage.fan, 'news', { days: 3 });
  expect(outcome).toMatchObject({ status: 'replied', message: { content: '3 days' } });
  expect(outcome.message?.flags).toBe(0);
  expect(stage.discord.messages(stage.channelId).at(-1)?.content).toBe('3 days');
});

test('autocomplete offers choices', async () => {
  next(async (interaction) => {
    if (interaction.isAutocomplete())
      await interaction.respond([{ name: interaction.options.getFocused(), value: 'lfc' }]);
  });
  const outcome = await stage.discord.autocomplete(stage.fan, 'news', 'club', { club: 'liv', days: 2 });
  expect(outcome.status).toBe('autocomplete');
  expect(outcome.choices).toEqual([{ name: 'liv', value: 'lfc' }]);
});

test('ephemeral replies stay out of the channel, and only their owner clicks them', async () => {
  next(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({
        content: 'only you',
        flags: MessageFlags.Ephemeral,
        components: [button('e')],
      });
  });
  const seen = new Promise((resolve) => {
    stage.discord.events.once('ephemeral', resolve);
  });
  const outcome = await stage.discord.command(stage.fan, 'news');
  const id = outcome.message?.id ?? '';
  expect(outcome.message?.flags).toBe(MessageFlags.Ephemeral);
  await expect(seen).resolves.toMatchObject({ userId: stage.fan.userId, message: { content: 'only you' } });
  expect(stage.discord.messages(stage.channelId).some((message) => message.id === id)).toBe(false);
  const other = { ...stage.fan, userId: stage.ownerId };
  await expect(stage.discord.component(other, id, 'e')).rejects.toThrow(/another member's/);
  next(async (interaction) => {
    if (interaction.isButton()) await interaction.update({ content: 'changed', components: [] });
  });
  const clicked = await stage.discord.component(stage.fan, id, 'e');
  expect(clicked).toMatchObject({ status: 'updated', message: { id, content: 'changed' } });
});

test('buttons update their message at once or later', async () => {
  next(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'page 1', components: [button('p2')] });
  });
  const first = await stage.discord.command(stage.fan, 'news');
  const id = first.message?.id ?? '';
  next(async (interaction) => {
    if (interaction.isButton()) await interaction.update({ content: 'page 2', components: [button('p3')] });
  });
  await stage.discord.component(stage.fan, id, 'p2');
  next(async (interaction) => {
    if (!interaction.isButton()) return;
    await interaction.deferUpdate();
    await interaction.editReply({ content: 'page 3', components: [] });
  });
  const third = await stage.discord.component(stage.fan, id, 'p3');
  expect(third).toMatchObject({ status: 'updated', message: { id, content: 'page 3', components: [] } });
  expect(first.message?.content).toBe('page 3');
  await expect(stage.discord.component(stage.fan, id, 'p3')).rejects.toThrow(/no component p3/);
});

test('selects are checked; follow-ups are kept', async () => {
  const select = new StringSelectMenuBuilder().setCustomId('s').addOptions({ label: 'A', value: 'a' });
  next(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const rows = [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select)];
    await interaction.reply({ content: 'choose', components: rows });
  });
  const { message } = await stage.discord.command(stage.fan, 'news');
  await expect(stage.discord.component(stage.fan, message?.id ?? '', 's', ['b'])).rejects.toThrow(/offer b/);
  next(async (interaction) => {
    if (!interaction.isStringSelectMenu()) return;
    await interaction.reply(`chose ${interaction.values.join()}`);
    await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
    await interaction.deleteReply();
  });
  const outcome = await stage.discord.component(stage.fan, message?.id ?? '', 's', ['a']);
  expect(outcome.status).toBe('replied');
  await expect.poll(() => outcome.followUps.map((reply) => reply.content)).toEqual(['and more']);
  await expect.poll(() => outcome.message).toBe(null);
});

test('a modal is opened, filled and answered', async () => {
  next(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const input = new TextInputBuilder().setCustomId('word').setLabel('Word').setStyle(TextInputStyle.Short);
    const row = new ActionRowBuilder<TextInputBuilder>().addComponents(input.setMaxLength(5));
    await interaction.showModal(new ModalBuilder().setCustomId('m').setTitle('Mute').addComponents(row));
  });
  const outcome = await stage.discord.command(stage.fan, 'news');
  expect(outcome).toMatchObject({ status: 'modal', modal: { title: 'Mute' } });
  const submit = (fields: Record<string, string>) => stage.discord.submitModal(stage.fan, 'm', fields);
  await expect(submit({ word: 'much too long' })).rejects.toThrow(/at most 5/);
  await expect(submit({})).rejects.toThrow(/required/);
  await expect(submit({ wrod: 'x' })).rejects.toThrow(/no field wrod/);
  next(async (interaction) => {
    if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('word'));
  });
  await expect(submit({ word: 'goss' })).resolves.toMatchObject({ message: { content: 'goss' } });
});

test("what Discord's client would not allow is refused", async () => {
  const { discord, fan, guildId, ownerId, channelId } = stage;
  await expect(discord.command(fan, 'nope')).rejects.toThrow(/no command/);
  await expect(discord.command(fan, 'news', { weeks: 1 })).rejects.toThrow(/no option weeks/);
  await expect(discord.command(fan, 'news', { days: 'two' })).rejects.toThrow(/takes a number/);
  await expect(discord.command(fan, 'news', { days: 31 })).rejects.toThrow(/at most 30/);
  await expect(discord.command(fan, 'subscription add', { channel: channelId })).rejects.toThrow(/hidden/);
  const owner = { guildId, channelId, userId: ownerId };
  await expect(discord.command(owner, 'subscription add')).rejects.toThrow(/needs the option channel/);
  await expect(discord.command(owner, 'subscription')).rejects.toThrow(/sub-commands/);
  await expect(discord.command(owner, 'subscription add', { channel: '123' })).rejects.toThrow(/cannot be/);
  next(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply(`<#${interaction.options.getChannel('channel', true).id}>`);
  });
  const outcome = await discord.command(owner, 'subscription add', { channel: channelId });
  expect(outcome.message?.content).toBe(`<#${channelId}>`);
});

test('files are chosen for attachment options', async () => {
  const { client, discord, fan } = stage;
  await client.application.commands.create(
    new SlashCommandBuilder()
      .setName('import')
      .setDescription('Imports')
      .addAttachmentOption((o) => o.setName('file').setDescription('File').setRequired(true)),
  );
  next(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const file = interaction.options.getAttachment('file', true);
    const response = await fetch(file.url);
    await interaction.reply(`${file.name}: ${await response.text()}`);
  });
  const outcome = await discord.command(fan, 'import', { file: { name: 'c.json', content: '{}' } });
  expect(outcome.message?.content).toBe('c.json: {}');
  await expect(discord.command(fan, 'import', { file: 'c.json' })).rejects.toThrow(/takes a file/);
});

test('direct messages carry buttons too', async () => {
  const { client, discord, fan } = stage;
  const user = await client.users.fetch(fan.userId);
  const sent = await user.send({ content: 'a story', components: [button('u')] });
  next(async (interaction) => {
    if (interaction.isButton()) await interaction.reply(`guild: ${interaction.guildId}`);
  });
  const outcome = await discord.component(fan, sent.id, 'u');
  expect(outcome.message?.content).toBe('guild: null');
  discord.closeDirectMessages(fan.userId);
  await expect(user.send('another')).rejects.toMatchObject({ code: 50_007 });
});

test('nothing of all this broke a rule', () => {
  expect(stage.discord.violations).toEqual([]);
});
