import { InteractionContextType, SlashCommandBuilder, SlashCommandStringOption } from 'discord.js';
import { defineCommand } from '../src/app/define-command.ts';
import { UserError } from '../src/app/errors.ts';
import { foldName } from '../src/catalogue/fold.ts';
import type { Lookup } from '../src/catalogue/lookup.ts';
import { choices, chosenClub, chosenPlayer } from '../src/discord/choices.ts';
import { describe } from '../src/discord/describe.ts';
import { askToForget, unfollow } from '../src/discord/follow.ts';
import { nameOfFollowed } from '../src/discord/notices/notice.ts';
import { splitFollowed, type Follow, type Followed } from '../src/stories/follow.ts';

const player = describe(
  new SlashCommandStringOption().setName('player'),
  'command.unfollow.player',
).setAutocomplete(true);
const club = describe(
  new SlashCommandStringOption().setName('club'),
  'command.unfollow.club',
).setAutocomplete(true);

/** What a typed name means among what is followed; an id counts even where the catalogue no longer has it. */
function meant(lookup: Lookup, follows: readonly Follow[], kind: 'player' | 'club', typed: string): Followed {
  const known = follows.find(({ what }) => what === `${kind}:${typed}`);
  if (known !== undefined) return known.what;
  if (kind === 'club') return `club:${chosenClub(lookup, typed).id}`;
  const { player: first, others } = chosenPlayer(lookup, typed);
  const ids = [...(first === undefined ? [] : [first]), ...others].map(({ id }): Followed => `player:${id}`);
  return ids.find((id) => follows.some(({ what }) => what === id)) ?? ids[0] ?? `player:${typed}`;
}

/** /unfollow: ends a follow; without options everything that is kept of the member. */
export default defineCommand({
  data: describe(new SlashCommandBuilder().setName('unfollow'), 'command.unfollow')
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
    .addStringOption(player)
    .addStringOption(club)
    .toJSON(),
  ephemeral: true,
  async execute(context, { options, user }, words) {
    const typedPlayer = options.getString('player');
    const typedClub = options.getString('club');
    if (typedPlayer !== null && typedClub !== null) throw new UserError('follow.one');
    const typed = typedPlayer ?? typedClub;
    if (typed === null) return askToForget(context, user.id, words);
    const { follows = [] } = (await context.store.follows.member(user.id)) ?? {};
    const what = meant(context.lookup, follows, typedPlayer === null ? 'club' : 'player', typed);
    return unfollow(context, user.id, what, words);
  },
  async autocomplete({ store, catalogue }, interaction) {
    const { name, value } = interaction.options.getFocused(true);
    const { follows = [] } = (await store.follows.member(interaction.user.id)) ?? {};
    const mine = follows
      .filter(({ what }) => splitFollowed(what).kind === name)
      .map(({ what }) => ({ name: nameOfFollowed(what, catalogue), id: splitFollowed(what).id }));
    return choices(mine.filter((each) => foldName(each.name).includes(foldName(value))));
  },
});
