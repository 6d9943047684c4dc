import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  EmbedBuilder,
  GatewayIntentBits,
  MessageFlags,
  ModalBuilder,
  REST,
  Routes,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageActionRowComponentBuilder,
} from 'discord.js';
import type { LocalDiscord } from '../../../src/sandbox/discord/types.ts';

const PLAYERS = [
  { name: 'Jude Bellingham · Real Madrid', value: 'jude-bellingham' },
  { name: 'Jobe Bellingham · Dortmund', value: 'jobe-bellingham' },
  { name: 'Virgil van Dijk · Liverpool', value: 'virgil-van-dijk' },
];

const COMMANDS = [
  new SlashCommandBuilder()
    .setName('player')
    .setNameLocalization('es-ES', 'jugador')
    .setDescription('A player’s card')
    .setDescriptionLocalization('es-ES', 'La ficha de un jugador')
    .addStringOption((option) =>
      option.setName('name').setDescription('Who?').setRequired(true).setAutocomplete(true),
    ),
  new SlashCommandBuilder()
    .setName('setup')
    .setDescription('First subscription in one go')
    .setDefaultMemberPermissions(1n << 5n)
    .addChannelOption((option) => option.setName('channel').setDescription('Where to post'))
    .addStringOption((option) =>
      option
        .setName('club')
        .setDescription('Which club')
        .addChoices({ name: 'Liverpool', value: 'liverpool' }, { name: 'Real Madrid', value: 'real-madrid' }),
    ),
  new SlashCommandBuilder()
    .setName('list')
    .setDescription('Lists of things')
    .addSubcommand((sub) => sub.setName('clubs').setDescription('All clubs')),
  new SlashCommandBuilder().setName('feedback').setDescription('Tell us something'),
  new SlashCommandBuilder()
    .setName('import')
    .setDescription('Settings from a file')
    .addAttachmentOption((option) => option.setName('file').setDescription('A JSON file').setRequired(true)),
  new SlashCommandBuilder().setName('silent').setDescription('Never answers'),
];

const row = (
  ...components: MessageActionRowComponentBuilder[]
): ActionRowBuilder<MessageActionRowComponentBuilder> =>
  new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(...components);

const button = (id: string, label: string, style: ButtonStyle): ButtonBuilder =>
  new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(style);

/** A card with fields and a picture of this machine. */
export function playerCard(name: string, image: string): EmbedBuilder {
  return new EmbedBuilder()
    .setColor(0xc8102e)
    .setAuthor({ name: 'The Mersey Lantern' })
    .setTitle(name)
    .setURL('http://127.0.0.1/story')
    .setDescription('**Midfielder**, as of <t:1767225600:D>.\n- 12 goals\n- ||secret||')
    .addFields(
      { name: 'Club', value: 'Real Madrid', inline: true },
      { name: 'Shirt', value: '5', inline: true },
      { name: 'Age', value: '22', inline: true },
      { name: 'Latest', value: '[A new contract](http://127.0.0.1/a)' },
    )
    .setImage(image)
    .setFooter({ text: 'Tier 1' })
    .setTimestamp();
}

async function answerCommand(interaction: ChatInputCommandInteraction, image: string): Promise<void> {
  if (interaction.commandName === 'player') {
    const wanted = interaction.options.getString('name', true);
    const name = PLAYERS.find(({ value }) => value === wanted)?.name ?? wanted;
    await interaction.deferReply();
    await interaction.editReply({
      embeds: [playerCard(name, image)],
      components: [
        row(
          button('more', 'More', ButtonStyle.Primary),
          button('mute', 'Mute', ButtonStyle.Danger),
          button('quiet', 'Nothing', ButtonStyle.Secondary),
        ),
        row(
          new StringSelectMenuBuilder()
            .setCustomId('pick')
            .setPlaceholder('Another player')
            .addOptions(PLAYERS.map(({ name: label, value }) => ({ label, value, description: value }))),
        ),
      ],
    });
  } else if (interaction.commandName === 'setup') {
    const channel = interaction.options.getChannel('channel')?.id ?? 'none';
    const content = `Liverpool stories go to <#${channel}> (${interaction.options.getString('club')}).`;
    await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  } else if (interaction.commandName === 'import') {
    const { name, url } = interaction.options.getAttachment('file', true);
    await interaction.reply(`${name} says ${await (await fetch(url)).text()}`);
  } else if (interaction.commandName === 'list') {
    await interaction.reply('Liverpool and Real Madrid');
  } else if (interaction.commandName === 'feedback') {
    const input = new TextInputBuilder()
      .setCustomId('words')
      .setLabel('Your words')
      .setStyle(TextInputStyle.Paragraph);
    const modal = new ModalBuilder().setCustomId('feedback-form').setTitle('Feedback');
    await interaction.showModal(
      modal.addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input)),
    );
  }
}

async function suggest(interaction: AutocompleteInteraction): Promise<void> {
  const typed = interaction.options.getFocused().toLowerCase();
  await interaction.respond(PLAYERS.filter(({ name }) => name.toLowerCase().includes(typed)));
}

async function answer(interaction: Interaction, image: string): Promise<void> {
  if (interaction.isAutocomplete()) await suggest(interaction);
  else if (interaction.isChatInputCommand()) await answerCommand(interaction, image);
  else if (interaction.isButton() && interaction.customId === 'more') {
    await interaction.update({
      content: 'Here is **more**.',
      components: [row(button('back', 'Back', ButtonStyle.Success))],
    });
  } else if (interaction.isButton() && interaction.customId === 'mute') {
    await interaction.reply({ content: 'Muted, just for you.', flags: MessageFlags.Ephemeral });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply({ content: `You chose ${interaction.values[0]}`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Heard: ${interaction.fields.getTextInputValue('words')}`);
  }
}

/** Connects a small bot to the local Discord and registers its commands. `image` goes into its cards. */
export async function startTinyBot(discord: LocalDiscord, image: string): Promise<Client<true>> {
  const rest = { api: discord.apiUrl, retries: 0 };
  await new REST(rest).setToken(discord.token).put(Routes.applicationCommands(discord.applicationId), {
    body: COMMANDS.map((command) => command.toJSON()),
  });
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest });
  client.on('interactionCreate', (interaction) => {
    answer(interaction, image).catch((error: unknown) => client.emit('warn', String(error)));
  });
  return new Promise((resolve, reject) => {
    client.once('clientReady', resolve);
    client.login(discord.token).catch(reject);
  });
}
