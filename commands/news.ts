import { SlashCommandBuilder, SlashCommandIntegerOption, SlashCommandStringOption } from 'discord.js';
import { defineCommand } from '../src/app/define-command.ts';
import type { MessageKey } from '../src/locales/en.ts';
import { chosenCategory, suggestCategories } from '../src/discord/categories.ts';
import { choices, chosenClub, chosenOutlet, chosenPlayer } from '../src/discord/choices.ts';
import { describe } from '../src/discord/describe.ts';
import { newsPage } from '../src/discord/news-page.ts';
import { CATEGORIES } from '../src/stories/article.ts';

const text = (name: string, key: MessageKey) =>
  describe(new SlashCommandStringOption().setName(name), key).setAutocomplete(true);

const days = describe(new SlashCommandIntegerOption().setName('days'), 'command.news.days')
  .setMinValue(1)
  .setMaxValue(180);

/** Days that are looked back when none are given. */
const DAYS = 7;

/** /news: the latest stories. */
export default defineCommand({
  data: describe(new SlashCommandBuilder().setName('news'), 'command.news')
    .addStringOption(text('club', 'command.news.club'))
    .addStringOption(text('player', 'command.news.player'))
    .addStringOption(text('category', 'command.news.category'))
    .addStringOption(text('outlet', 'command.news.outlet'))
    .addIntegerOption(days)
    .toJSON(),
  ephemeral: false,
  async execute(context, { options }, words) {
    const { lookup } = context;
    const typed = (name: string) => options.getString(name) ?? undefined;
    const [club, player, category, outlet] = ['club', 'player', 'category', 'outlet'].map(typed);
    const found = player === undefined ? undefined : chosenPlayer(lookup, player);
    const filter = {
      club: club === undefined ? undefined : chosenClub(lookup, club).id,
      player: (found?.player ?? found?.others[0])?.id,
      category: category === undefined ? undefined : chosenCategory(CATEGORIES, category, words),
      outlet: outlet === undefined ? undefined : chosenOutlet(lookup, outlet).name,
      days: options.getInteger('days') ?? DAYS,
    };
    return newsPage(context, filter, 0, words);
  },
  autocomplete({ lookup }, interaction, words) {
    const { name, value } = interaction.options.getFocused(true);
    switch (name) {
      case 'club':
        return choices(lookup.suggestClubs(value));
      case 'player':
        return choices(lookup.suggestPlayers(value));
      case 'outlet':
        return choices(lookup.suggestOutlets(value));
      default:
        return choices(suggestCategories(CATEGORIES, value, words));
    }
  },
});
