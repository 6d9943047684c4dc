import { InteractionContextType, SlashCommandBuilder, SlashCommandStringOption } from 'discord.js';
import { defineCommand } from '../src/app/define-command.ts';
import { UserError } from '../src/app/errors.ts';
import { choices, chosenClub, chosenPlayer } from '../src/discord/choices.ts';
import { describe } from '../src/discord/describe.ts';
import { follow, followRow } from '../src/discord/follow.ts';
import { shown } from '../src/discord/text.ts';
import type { Followed } from '../src/stories/follow.ts';

const player = describe(
  new SlashCommandStringOption().setName('player'),
  'command.follow.player',
).setAutocomplete(true);
const club = describe(new SlashCommandStringOption().setName('club'), 'command.follow.club').setAutocomplete(
  true,
);

/** /follow: a direct message for each story about a player or a club. */
export default defineCommand({
  data: describe(new SlashCommandBuilder().setName('follow'), 'command.follow')
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
    .addStringOption(player)
    .addStringOption(club)
    .toJSON(),
  ephemeral: true,
  async execute(context, { options, user }, words) {
    const { lookup } = context;
    const typedPlayer = options.getString('player');
    const typedClub = options.getString('club');
    if ((typedPlayer === null) === (typedClub === null)) throw new UserError('follow.one');
    if (typedClub !== null)
      return follow(context, user.id, `club:${chosenClub(lookup, typedClub).id}`, words);
    const typed = typedPlayer ?? '';
    const { player: meant, others } = chosenPlayer(lookup, typed);
    const namesakes = followRow(
      context,
      others.map(({ id }): Followed => `player:${id}`),
      words,
    );
    if (meant === undefined)
      return { content: words('player.which', { name: shown(typed, 60) }), components: namesakes };
    return { ...(await follow(context, user.id, `player:${meant.id}`, words)), components: namesakes };
  },
  autocomplete({ lookup }, interaction) {
    const { name, value } = interaction.options.getFocused(true);
    return choices(name === 'club' ? lookup.suggestClubs(value) : lookup.suggestPlayers(value));
  },
});
