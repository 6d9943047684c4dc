import { InteractionContextType, SlashCommandBuilder } from 'discord.js';
import { defineCommand } from '../src/app/define-command.ts';
import { describe } from '../src/discord/describe.ts';
import { shownFollowed } from '../src/discord/follow.ts';
import { timestamp } from '../src/discord/text.ts';

/** /following: what the member follows, and whether notices reach them. */
export default defineCommand({
  data: describe(new SlashCommandBuilder().setName('following'), 'command.following')
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
    .toJSON(),
  ephemeral: true,
  async execute(context, { user }, words) {
    const member = await context.store.follows.member(user.id);
    if (member === undefined) return { content: words('following.none') };
    const { follows, closedAt } = member;
    const lines = follows.map(({ what, since }) =>
      words('following.since', { name: shownFollowed(context, what), date: timestamp(since, 'd') }),
    );
    const closed =
      closedAt === undefined ? [] : [words('following.closed', { date: timestamp(closedAt, 'd') }), ''];
    const description = [...closed, ...lines, '', words('follow.kept')].join('\n');
    return { embeds: [{ title: words('following.title', { count: follows.length }), description }] };
  },
});
