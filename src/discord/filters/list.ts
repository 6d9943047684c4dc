import { SlashCommandSubcommandBuilder } from 'discord.js';
import type { Context } from '../../app/context.ts';
import type { Reply } from '../../app/define-command.ts';
import type { Words } from '../../locales/speak.ts';
import { MUTE_KINDS } from '../../stories/settings.ts';
import { describe } from '../describe.ts';
import { guildOf } from '../guild-of.ts';
import { pageButtons, pageOf } from '../pages.ts';
import type { Subcommand } from '../subcommands.ts';
import { timestamp } from '../text.ts';
import { thingWords } from './things.ts';

/** Each takes at most 200 characters of the 4,096 that a description holds. */
const PER_PAGE = 20;

/** One page of what a server has muted: by kind, the newest first. */
export async function mutePage(
  { store, catalogue }: Pick<Context, 'store' | 'catalogue'>,
  guild: string,
  asked: number,
  words: Words,
): Promise<Reply> {
  const muted = await store.settings.mutes(guild);
  if (muted.length === 0) return { content: words('filter.none'), embeds: [], components: [] };
  const sorted = muted.toSorted(
    (a, b) => MUTE_KINDS.indexOf(a.kind) - MUTE_KINDS.indexOf(b.kind) || b.at - a.at,
  );
  const page = pageOf(sorted, asked, PER_PAGE);
  const lines = page.items.map(
    (mute) => `• ${thingWords(mute, catalogue, words)} · <@${mute.by}> ${timestamp(mute.at)}`,
  );
  return {
    embeds: [
      {
        title: words('filter.title'),
        description: lines.join('\n'),
        ...(page.pages > 1 && {
          footer: { text: words('page.of', { page: page.page + 1, pages: page.pages }) },
        }),
      },
    ],
    components: pageButtons('filters', page, words),
  };
}

/** `/filter list`. */
export const filterList: Subcommand = {
  data: describe(new SlashCommandSubcommandBuilder().setName('list'), 'command.filter.list'),
  execute: async (context, interaction, words) => mutePage(context, guildOf(interaction), 0, words),
};
