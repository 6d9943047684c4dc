import { SlashCommandSubcommandBuilder, type Guild } from 'discord.js';
import type { Context } from '../../app/context.ts';
import type { Reply } from '../../app/define-command.ts';
import type { Words } from '../../locales/speak.ts';
import type { Subscription } from '../../stories/subscription.ts';
import { describe } from '../describe.ts';
import { guildOf } from '../guild-of.ts';
import { pageButtons, pageOf } from '../pages.ts';
import type { Subcommand } from '../subcommands.ts';
import { subscriptionsOf } from './find.ts';
import { subscriptionValues, wishWords } from './words.ts';

/** Each takes at most 500 characters of the 4,096 that a description holds. */
const PER_PAGE = 8;

/** One page of a server's subscriptions. */
export async function subscriptionPage(
  context: Pick<Context, 'store' | 'catalogue'>,
  { guild, guildId }: { guild: Guild | null; guildId: string },
  asked: number,
  words: Words,
): Promise<Reply> {
  const all = await subscriptionsOf(context, guildId);
  if (all.length === 0) return { content: words('subscription.none'), embeds: [], components: [] };
  const page = pageOf(all, asked, PER_PAGE);
  const entries = await Promise.all(
    page.items.map(async (subscription) =>
      entryOf(subscription, {
        values: subscriptionValues(subscription, { guild, catalogue: context.catalogue, words }),
        what: wishWords(subscription, context.catalogue, words),
        isChannelPaused: (await context.store.deliveries.paused(subscription.channel)) !== undefined,
        words,
      }),
    ),
  );
  return {
    embeds: [
      {
        title: words('subscription.title'),
        description: entries.join('\n\n'),
        ...(page.pages > 1 && {
          footer: { text: words('page.of', { page: page.page + 1, pages: page.pages }) },
        }),
      },
    ],
    components: pageButtons('subscriptions', page, words),
  };
}

function entryOf(
  { id, paused, mention, thread }: Subscription,
  {
    values,
    what,
    isChannelPaused,
    words,
  }: { values: Record<string, string>; what: string; isChannelPaused: boolean; words: Words },
): string {
  const how = [
    values['min-tier'],
    values['mode'],
    values['style'],
    values['language'],
    ...(mention === null ? [] : [`${values['mention']} (${values['mention-when']})`]),
    ...(thread ? [`thread: ${values['thread']}`] : []),
  ];
  const troubles = [
    ...(paused ? [words('subscription.isPaused')] : []),
    ...(isChannelPaused ? [words('subscription.channelPaused')] : []),
  ];
  const trouble = troubles.length === 0 ? '' : `\n**${troubles.join(' · ')}**`;
  return `${values['channel']} **${what}** \`${id}\`\n${how.join(' · ')}${trouble}`;
}

/** `/subscription list`. */
export const subscriptionList: Subcommand = {
  data: describe(new SlashCommandSubcommandBuilder().setName('list'), 'command.subscription.list'),
  execute: async (context, interaction, words) =>
    subscriptionPage(context, { guild: interaction.guild, guildId: guildOf(interaction) }, 0, words),
};
