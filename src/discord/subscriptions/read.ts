import type { ChatInputCommandInteraction } from 'discord.js';
import type { Context } from '../../app/context.ts';
import { UserError } from '../../app/errors.ts';
import type { Words } from '../../locales/speak.ts';
import { MENTIONS, MODES, SPOILERS, STYLES, type Subscription } from '../../stories/subscription.ts';
import { chosenCategories } from '../categories.ts';
import { postableKind } from '../check-channel.ts';
import { chosenClub, chosenOnePlayer } from '../choices.ts';
import { readOneOf, readWhole } from '../read-option.ts';
import { LANGUAGE_CHOICES } from './options.ts';

/** What a moderator can choose of a subscription. */
type Chosen = Omit<Subscription, 'id' | 'guild' | 'createdAt' | 'createdBy' | 'paused'>;
/** Fields that are to be as given; what is undefined stays. */
export type SubscriptionChange = { [K in keyof Chosen]?: Chosen[K] | undefined };

/** What takes a club, a player or the kinds away again; both languages. */
const NONE = new Set(['none', 'no', 'off', '-', 'ninguno', 'ninguna']);
/** The value that autocomplete offers for that. */
export const NOTHING = 'none';

/** Reads and checks the options of `/subscription add` and `edit`. Throws a sentence for the first that cannot be. */
export function readSubscription(
  { lookup }: Pick<Context, 'lookup'>,
  interaction: ChatInputCommandInteraction,
  words: Words,
): SubscriptionChange {
  const { options } = interaction;
  const typed = <T>(name: string, nothing: T, read: (text: string) => T): T | undefined => {
    const text = options.getString(name)?.trim();
    if (text === undefined) return undefined;
    return text === '' || NONE.has(text.toLowerCase()) ? nothing : read(text);
  };
  const channel = options.getChannel('channel');
  const language = readOneOf(options, 'language', LANGUAGE_CHOICES);
  const role = options.getRole('mention');
  if (role !== null && role.id === interaction.guildId) throw new UserError('subscription.everyone');
  return {
    channel: channel?.id,
    channelKind: channel === null ? undefined : postableKind(channel.type),
    club: typed<string | null>('club', null, (text) => chosenClub(lookup, text).id),
    player: typed<string | null>('player', null, (text) => chosenOnePlayer(lookup, text).id),
    categories: typed<Subscription['categories']>('categories', [], (text) => chosenCategories(text, words)),
    minTier: readWhole(options, 'min-tier', [0, 5]),
    language: language === 'server' ? null : language,
    mode: readOneOf(options, 'mode', MODES),
    style: readOneOf(options, 'style', STYLES),
    mention: role?.id,
    mentionWhen: readOneOf(options, 'mention-when', MENTIONS),
    spoilers: readOneOf(options, 'spoilers', SPOILERS),
    thread: options.getBoolean('thread') ?? undefined,
  };
}

/** Whether a subscription wants anything in particular; one that wants everything is not offered. */
export function wantsSomething({
  club,
  player,
  categories,
}: Pick<Subscription, 'club' | 'player' | 'categories'>): boolean {
  return club !== null || player !== null || categories.length > 0;
}
