import { ButtonStyle, ComponentType, type APIEmbedField } from 'discord.js';
import type { Context } from '../app/context.ts';
import type { Reply } from '../app/define-command.ts';
import type { Catalogue } from '../catalogue/load.ts';
import type { Player } from '../catalogue/schema.ts';
import type { MessageKey } from '../locales/en.ts';
import type { Words } from '../locales/speak.ts';
import { findStories, storyList } from './story-list.ts';
import { shown } from './text.ts';

/** How far back the card's stories reach, and how many it shows. */
const DAYS = 180;
const STORIES = 5;

/** A player's facts with the date they are from, the latest stories, and buttons to others of that name. */
export async function playerCard(
  { store, catalogue, clock }: Context,
  player: Player,
  others: readonly Player[],
  words: Words,
): Promise<Reply> {
  const stories = await findStories(
    store,
    { player: player.id, days: DAYS },
    { now: clock.now(), language: words.language, limit: STORIES },
  );
  const colour = player.club === null ? undefined : catalogue.clubs.get(player.club)?.colour;
  const latest =
    stories.length > 0
      ? storyList(stories, catalogue, words, 3500)
      : words('player.noStories', { name: player.name, days: DAYS });
  const memory = player.status === 'deceased' ? `${words('player.deceased', { name: player.name })}\n\n` : '';
  return {
    embeds: [
      {
        title: player.name,
        description: `${memory}**${words('player.latest')}**\n${latest}`,
        fields: factFields(player, catalogue, words, clock.now()),
        footer: { text: words('player.asOf', { date: player.as_of }) },
        ...(colour === undefined ? {} : { color: Number.parseInt(colour.slice(1), 16) }),
      },
    ],
    components: namesakes(others, catalogue),
  };
}

/** Buttons to the people of a name; at most a row of five. */
export function namesakes(others: readonly Player[], catalogue: Catalogue): NonNullable<Reply['components']> {
  if (others.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: others.slice(0, 5).map((other) => {
        const club = other.club === null ? undefined : catalogue.clubs.get(other.club)?.name;
        return {
          type: ComponentType.Button as const,
          style: ButtonStyle.Secondary as const,
          label: shown(club === undefined ? other.name : `${other.name} · ${club}`, 80),
          custom_id: `player:${other.id}`,
        };
      }),
    },
  ];
}

/** What is known; a fact of confidence `low` is called unconfirmed, one of `none` is not shown. */
function factFields(player: Player, catalogue: Catalogue, words: Words, now: number): APIEmbedField[] {
  const fields: APIEmbedField[] = [];
  const add = (key: MessageKey, fact: string, value: string | null) => {
    const confidence = player.confidence[fact] ?? 'medium';
    if (value === null || confidence === 'none') return;
    const text = confidence === 'low' ? words('player.unconfirmed', { value }) : value;
    fields.push({ name: words(key), value: shown(text, 300), inline: true });
  };
  const deceased = player.status === 'deceased';
  if (!deceased) add('player.club', 'club', clubLine(player, catalogue, words));
  add('player.position', 'position', positionLine(player, words));
  add('player.born', 'birth_date', bornLine(player, words, now));
  add('player.nationality', 'nationality', player.nationality);
  if (!deceased) {
    add('player.shirt', 'shirt_number', player.shirt_number === null ? null : String(player.shirt_number));
    add('player.contract', 'contract_until', player.contract_until);
  }
  add('player.before', 'previous_clubs', stations(player));
  return fields;
}

function clubLine(player: Player, catalogue: Catalogue, words: Words): string {
  if (player.club === null) return words('player.free');
  const club = clubName(player.club, catalogue);
  if (player.loan_from !== undefined) {
    return words('player.onLoan', { club, from: clubName(player.loan_from, catalogue) });
  }
  if (player.loan_to !== undefined) {
    return words('player.loanedOut', { club, to: clubName(player.loan_to, catalogue) });
  }
  return club;
}

/** A club's name; one outside the catalogue is shown by its id in words. */
function clubName(id: string, catalogue: Catalogue): string {
  const known = catalogue.clubs.get(id) ?? catalogue.otherClubs.get(id) ?? catalogue.nationalTeams.get(id);
  return (
    known?.name ??
    id.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`)
  );
}

function positionLine(player: Player, words: Words): string {
  const groups = ['GK', 'DF', 'MF', 'FW', 'STAFF'] as const;
  const group = groups.find((each) => each === player.position_group);
  const plain = group === undefined ? player.position_group : words(`position.${group}`);
  return words.language === 'en' ? (player.position ?? plain) : plain;
}

function bornLine({ birth_date: born, status }: Player, words: Words, now: number): string | null {
  if (born === null || born.length < 10 || status === 'deceased') return born;
  const today = new Date(now).toISOString().slice(0, 10);
  const age = Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0);
  return words('player.age', { date: born, age });
}

function stations(player: Player): string | null {
  const clubs = player.previous_clubs.filter((station) => station.kind === undefined).slice(-4);
  if (clubs.length === 0) return null;
  return clubs
    .map(({ club, from, to }) => ((from ?? to) ? `${club} (${[from, to].filter(Boolean).join('–')})` : club))
    .join(', ');
}
