import { SlashCommandBuilder, SlashCommandStringOption } from 'discord.js';
import { defineCommand } from '../src/app/define-command.ts';
import { choices, chosenPlayer } from '../src/discord/choices.ts';
import { describe } from '../src/discord/describe.ts';
import { namesakes, playerCard } from '../src/discord/player-card.ts';
import { shown } from '../src/discord/text.ts';

const name = describe(new SlashCommandStringOption().setName('name'), 'command.player.name')
  .setRequired(true)
  .setAutocomplete(true);

/** /player: facts about a player and the latest stories. */
export default defineCommand({
  data: describe(new SlashCommandBuilder().setName('player'), 'command.player')
    .addStringOption(name)
    .toJSON(),
  ephemeral: false,
  async execute(context, interaction, words) {
    const typed = interaction.options.getString('name', true);
    const { player, others } = chosenPlayer(context.lookup, typed);
    if (player !== undefined) return playerCard(context, player, others, words);
    return {
      content: words('player.which', { name: shown(typed, 60) }),
      components: namesakes(others, context.catalogue),
    };
  },
  autocomplete: ({ lookup }, interaction) => choices(lookup.suggestPlayers(interaction.options.getFocused())),
});
