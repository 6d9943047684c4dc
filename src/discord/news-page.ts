import { ButtonStyle, ComponentType, type APIButtonComponent } from 'discord.js';
import type { Context } from '../app/context.ts';
import type { Reply } from '../app/define-command.ts';
import type { Words } from '../locales/speak.ts';
import { findStories, storyList, type StoryFilter } from './story-list.ts';

const PER_PAGE = 6;
/** A description holds 4,096 characters. */
const LONGEST = 4000;

/** A filter and a page in a button's argument; outlets travel by their name. */
function encode(filter: StoryFilter, page: number): string {
  const { club = '', player = '', category = '', outlet = '', days } = filter;
  return [page, days, club, player, category, outlet].join('|');
}

/** Reads a button's argument; undefined for one that we did not make. */
export function decodeNewsPage(argument: string): { filter: StoryFilter; page: number } | undefined {
  const [page, days, club, player, category, ...outlet] = argument.split('|');
  const numbers = [Number(page), Number(days)] as const;
  if (!numbers.every((value) => Number.isInteger(value) && value >= 0 && value <= 400)) return undefined;
  const or = (text: string | undefined) => (text === undefined || text === '' ? undefined : text);
  return {
    page: numbers[0],
    filter: {
      days: numbers[1],
      club: or(club),
      player: or(player),
      category: or(category),
      outlet: or(outlet.join('|')),
    },
  };
}

/** One page of the latest stories, with buttons to the pages beside it. */
export async function newsPage(
  { store, catalogue, clock }: Context,
  filter: StoryFilter,
  page: number,
  words: Words,
): Promise<Reply> {
  const stories = await findStories(store, filter, {
    now: clock.now(),
    language: words.language,
    skip: page * PER_PAGE,
    limit: PER_PAGE + 1,
  });
  if (stories.length === 0 && page === 0) return { content: words('news.none'), embeds: [], components: [] };
  const what = [
    filter.club && catalogue.clubs.get(filter.club)?.name,
    filter.player && catalogue.players.get(filter.player)?.name,
    filter.outlet,
  ].filter((name) => name !== undefined && name !== '');
  const colour = filter.club && catalogue.clubs.get(filter.club)?.colour;
  const buttons: APIButtonComponent[] = [
    ...(page > 0 ? [button(words('news.newer'), filter, page - 1)] : []),
    ...(stories.length > PER_PAGE ? [button(words('news.older'), filter, page + 1)] : []),
  ];
  return {
    embeds: [
      {
        title: what.length > 0 ? words('news.titleOf', { what: what.join(' · ') }) : words('news.title'),
        description: storyList(stories.slice(0, PER_PAGE), catalogue, words, LONGEST),
        ...(colour ? { color: Number.parseInt(colour.slice(1), 16) } : {}),
        ...(page > 0 ? { footer: { text: words('news.page', { page: page + 1 }) } } : {}),
      },
    ],
    components: buttons.length > 0 ? [{ type: ComponentType.ActionRow, components: buttons }] : [],
  };
}

function button(label: string, filter: StoryFilter, page: number): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: `news:${encode(filter, page)}`.slice(0, 100),
  };
}
