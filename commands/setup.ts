import {
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
  SlashCommandChannelOption,
  SlashCommandStringOption,
} from 'discord.js';
import { defineCommand } from '../src/app/define-command.ts';
import { UserError } from '../src/app/errors.ts';
import { permissionsFor, postableKind } from '../src/discord/check-channel.ts';
import { choices, chosenClub } from '../src/discord/choices.ts';
import { describe } from '../src/discord/describe.ts';
import { missingPermissions } from '../src/discord/missing-permissions.ts';
import { renderPost } from '../src/discord/post.ts';
import { findStories } from '../src/discord/story-list.ts';
import { firstSettings } from '../src/discord/settings/first.ts';
import { addSubscription, newSubscription } from '../src/discord/subscriptions/add.ts';
import { saveSubscription } from '../src/discord/subscriptions/change.ts';
import { speak } from '../src/locales/speak.ts';

const channelOption = describe(
  new SlashCommandChannelOption().setName('channel'),
  'command.setup.channel',
).addChannelTypes(ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum);

const clubOption = describe(
  new SlashCommandStringOption().setName('club'),
  'command.setup.club',
).setAutocomplete(true);

const SAMPLE_DAYS = 3;

/** /setup: the first subscription in one go. */
export default defineCommand({
  data: describe(new SlashCommandBuilder().setName('setup'), 'command.setup')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .addChannelOption(channelOption)
    .addStringOption(clubOption)
    .toJSON(),
  ephemeral: true,
  moderatorsOnly: true,
  async execute(context, interaction, words) {
    const { store, clock, catalogue } = context;
    const { guildId: guild, options } = interaction;
    if (guild === null) throw new UserError('error.serverOnly');
    const typed = options.getString('club');
    if (typed === null) throw new UserError('setup.noClub');
    const club = chosenClub(context.lookup, typed);
    const chosen = options.getChannel('channel');
    const channel = chosen?.id ?? interaction.channelId;
    const channelKind = postableKind((chosen ?? interaction.channel)?.type);
    const mention = `<#${channel}>`;

    const missing = await missingPermissions(interaction, channel, permissionsFor(channelKind, false));
    if (missing.length > 0) {
      const permissions = missing.map((name) => `**${words(`permission.${name}`)}**`).join(', ');
      throw new UserError('setup.missing', { channel: mention, permissions });
    }

    const now = clock.now();
    const wish = newSubscription(context, interaction, { channel, channelKind, club: club.id });
    const { isNew, subscription } = await addSubscription(context, interaction, wish);
    if (subscription.paused) {
      const after = { ...subscription, paused: false };
      await saveSubscription(context, interaction, 'subscription.resume', { before: subscription, after });
    }
    const { language } = await firstSettings(context, interaction, guild);
    const was = await store.deliveries.paused(channel);
    if (was !== undefined) {
      await store.deliveries.resume(channel);
      await context.deliverTo(channel);
    }

    const sentence = isNew || subscription.paused || was !== undefined ? 'setup.done' : 'setup.again';
    const done = words(sentence, { club: club.name, channel: mention });
    const [sample] = await findStories(
      store,
      { club: club.id, days: SAMPLE_DAYS },
      { now, language, limit: 1 },
    );
    if (sample === undefined) return { content: `${done}\n\n${words('setup.noSample')}` };
    const { embeds = [] } = renderPost(sample, catalogue, {
      style: 'card',
      club: club.id,
      words: speak(language),
    });
    return { content: `${done}\n\n${words('setup.sample')}`, embeds };
  },
  autocomplete: ({ lookup }, interaction) => choices(lookup.suggestClubs(interaction.options.getFocused())),
});
