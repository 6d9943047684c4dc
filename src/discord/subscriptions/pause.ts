import { SlashCommandSubcommandBuilder } from 'discord.js';
import { describe } from '../describe.ts';
import { guildOf } from '../guild-of.ts';
import type { Subcommand } from '../subcommands.ts';
import { saveSubscription } from './change.ts';
import { checkPostable } from './check.ts';
import { findSubscription, suggestSubscriptions } from './find.ts';
import { addIdOption } from './options.ts';
import { wishWords } from './words.ts';

/** `/subscription pause`. */
export const subscriptionPause: Subcommand = {
  data: addIdOption(
    describe(new SlashCommandSubcommandBuilder().setName('pause'), 'command.subscription.pause'),
  ),
  async execute(context, interaction, words) {
    const id = interaction.options.getString('id', true);
    const before = await findSubscription(context, guildOf(interaction), id);
    if (before.paused) return { content: words('subscription.pausedAlready') };
    await saveSubscription(context, interaction, 'subscription.pause', {
      before,
      after: { ...before, paused: true },
    });
    const what = `**${wishWords(before, context.catalogue, words)}**`;
    return { content: words('subscription.paused', { what, channel: `<#${before.channel}>` }) };
  },
  autocomplete: suggestSubscriptions,
};

/** `/subscription resume`: lifts the pause of the subscription, and that of a channel which had refused us. */
export const subscriptionResume: Subcommand = {
  data: addIdOption(
    describe(new SlashCommandSubcommandBuilder().setName('resume'), 'command.subscription.resume'),
  ),
  async execute(context, interaction, words) {
    const { store, catalogue } = context;
    const id = interaction.options.getString('id', true);
    const before = await findSubscription(context, guildOf(interaction), id);
    const { channel } = before;
    const isChannelPaused = (await store.deliveries.paused(channel)) !== undefined;
    if (!before.paused && !isChannelPaused) return { content: words('subscription.notPaused') };
    await checkPostable(interaction, before, words);
    await saveSubscription(context, interaction, 'subscription.resume', {
      before,
      after: { ...before, paused: false },
    });
    if (isChannelPaused) {
      await store.deliveries.resume(channel);
      await context.deliverTo(channel);
    }
    const what = `**${wishWords(before, catalogue, words)}**`;
    return { content: words('subscription.resumed', { what, channel: `<#${channel}>` }) };
  },
  autocomplete: suggestSubscriptions,
};
