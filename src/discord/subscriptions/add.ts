import { SlashCommandSubcommandBuilder } from 'discord.js';
import type { Context } from '../../app/context.ts';
import { UserError } from '../../app/errors.ts';
import { MOST_SUBSCRIPTIONS, subscriptionSchema, type Subscription } from '../../stories/subscription.ts';
import { auditEntry, type Asked } from '../audit-entry.ts';
import { postableKind } from '../check-channel.ts';
import { describe } from '../describe.ts';
import { guildOf } from '../guild-of.ts';
import { firstSettings } from '../settings/first.ts';
import type { Subcommand } from '../subcommands.ts';
import { checkPostable, mentionNotes } from './check.ts';
import { addSubscriptionOptions } from './options.ts';
import { readSubscription, wantsSomething } from './read.ts';
import { suggestForSubscription } from './suggest.ts';
import { subscriptionValues, wishWords } from './words.ts';

/** Lets tiers 0 … 4 through: gossip is shown as gossip, what tier 5 says is not shown. */
const MIN_TIER = 4;

/** A new subscription, before it has an id. What is not given is as it is by default. */
export function newSubscription(
  { clock }: Pick<Context, 'clock'>,
  interaction: Asked,
  given: Pick<Subscription, 'channel' | 'channelKind'> & { [K in keyof Subscription]?: unknown },
): Subscription {
  return subscriptionSchema.parse({
    minTier: MIN_TIER,
    style: 'card',
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    id: '',
    guild: guildOf(interaction),
    createdAt: clock.now(),
    createdBy: interaction.user.id,
  });
}

/** Adds a subscription and notes it in the audit; answers what is there where the channel has it already. */
export async function addSubscription(
  context: Context,
  interaction: Asked,
  wish: Subscription,
): Promise<{ isNew: boolean; subscription: Subscription }> {
  const { outcome, subscription } = await context.store.subscriptions.add(wish, (added) =>
    auditEntry(context, interaction, {
      what: 'subscription.add',
      target: added.id,
      before: null,
      after: added,
    }),
  );
  if (outcome === 'full') throw new UserError('subscription.full', { most: MOST_SUBSCRIPTIONS });
  return { isNew: outcome === 'added', subscription };
}

/** `/subscription add`. */
export const subscriptionAdd: Subcommand = {
  data: addSubscriptionOptions(
    describe(new SlashCommandSubcommandBuilder().setName('add'), 'command.subscription.add'),
    'command.setup.channel',
  ),
  async execute(context, interaction, words) {
    const given = readSubscription(context, interaction, words);
    const wish = newSubscription(context, interaction, {
      ...given,
      channel: given.channel ?? interaction.channelId,
      channelKind: given.channelKind ?? postableKind(interaction.channel?.type),
    });
    if (!wantsSomething(wish)) throw new UserError('subscription.needsWish');
    await checkPostable(interaction, wish, words);
    const { isNew, subscription } = await addSubscription(context, interaction, wish);
    const { catalogue } = context;
    const said = {
      channel: `<#${subscription.channel}>`,
      what: `**${wishWords(subscription, catalogue, words)}**`,
    };
    if (!isNew) return { content: words('subscription.exists', said) };
    await firstSettings(context, interaction, subscription.guild);
    const values = subscriptionValues(subscription, { guild: interaction.guild, catalogue, words });
    const { channel: _, club: __, player: ___, categories: ____, ...how } = values;
    const lines = Object.entries(how).map(([option, value]) => `\`${option}\`: ${value}`);
    const notes = await mentionNotes(interaction, subscription, words);
    return {
      content: [words('subscription.added', said), ...notes].join('\n'),
      embeds: [{ description: lines.join('\n'), footer: { text: `id ${subscription.id}` } }],
    };
  },
  autocomplete: suggestForSubscription,
};
