import { ButtonStyle, ComponentType, SlashCommandSubcommandBuilder } from 'discord.js';
import { describe } from '../describe.ts';
import { guildOf } from '../guild-of.ts';
import type { Subcommand } from '../subcommands.ts';
import { changeSubscription } from './change.ts';
import { findSubscription } from './find.ts';
import { addIdOption, addSubscriptionOptions } from './options.ts';
import { readSubscription } from './read.ts';
import { suggestForSubscription } from './suggest.ts';
import { subscriptionValues } from './words.ts';

/** `/subscription edit`: changes what is given; without options it shows the subscription. */
export const subscriptionEdit: Subcommand = {
  data: addSubscriptionOptions(
    addIdOption(describe(new SlashCommandSubcommandBuilder().setName('edit'), 'command.subscription.edit')),
    'command.subscription.channel',
  ),
  async execute(context, interaction, words) {
    const id = interaction.options.getString('id', true);
    const before = await findSubscription(context, guildOf(interaction), id);
    const change = readSubscription(context, interaction, words);
    if (Object.values(change).some((value) => value !== undefined))
      return changeSubscription(context, interaction, words, { before, change });
    const { catalogue } = context;
    const values = subscriptionValues(before, { guild: interaction.guild, catalogue, words });
    const lines = Object.entries(values).map(([option, value]) => `\`${option}\`: ${value}`);
    return {
      content: words('subscription.now'),
      embeds: [{ description: lines.join('\n'), footer: { text: `id ${before.id}` } }],
      components:
        before.mention === null
          ? []
          : [
              {
                type: ComponentType.ActionRow,
                components: [
                  {
                    type: ComponentType.Button,
                    style: ButtonStyle.Secondary,
                    label: words('subscription.clear.mention'),
                    custom_id: `clear:mention:${before.id}`,
                  },
                ],
              },
            ],
    };
  },
  autocomplete: suggestForSubscription,
};
