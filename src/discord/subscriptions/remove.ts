import { SlashCommandSubcommandBuilder } from 'discord.js';
import { UserError } from '../../app/errors.ts';
import { auditEntry } from '../audit-entry.ts';
import { describe } from '../describe.ts';
import { channelMention } from '../guild-names.ts';
import { guildOf } from '../guild-of.ts';
import type { Subcommand } from '../subcommands.ts';
import { findSubscription, suggestSubscriptions } from './find.ts';
import { addIdOption } from './options.ts';
import { wishWords } from './words.ts';

/** `/subscription remove`. */
export const subscriptionRemove: Subcommand = {
  data: addIdOption(
    describe(new SlashCommandSubcommandBuilder().setName('remove'), 'command.subscription.remove'),
  ),
  async execute(context, interaction, words) {
    const id = interaction.options.getString('id', true);
    const before = await findSubscription(context, guildOf(interaction), id);
    const entry = auditEntry(context, interaction, {
      what: 'subscription.remove',
      target: before.id,
      before,
      after: null,
    });
    const outcome = await context.store.subscriptions.remove(before, entry);
    if (outcome !== 'done') throw new UserError('error.changedMeanwhile');
    const what = `**${wishWords(before, context.catalogue, words)}**`;
    const channel = channelMention(interaction.guild, before.channel, words);
    return { content: words('subscription.removed', { what, channel }) };
  },
  autocomplete: suggestSubscriptions,
};
