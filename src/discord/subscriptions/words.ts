import type { Guild } from 'discord.js';
import type { Catalogue } from '../../catalogue/load.ts';
import type { Words } from '../../locales/speak.ts';
import type { Subscription } from '../../stories/subscription.ts';
import type { Values } from '../difference.ts';
import { channelMention, channelName, roleMention } from '../guild-names.ts';
import { cut } from '../text.ts';

type Wanted = Pick<Subscription, 'club' | 'player' | 'categories'>;

/** So that a page of subscriptions fits into one description, however many kinds each names. */
const LONGEST_KINDS = 200;

function namesOf({ club, player, categories }: Wanted, catalogue: Catalogue, words: Words) {
  return {
    club: club === null ? words('value.all') : (catalogue.clubs.get(club)?.name ?? club),
    player: player === null ? words('value.all') : (catalogue.players.get(player)?.name ?? player),
    categories:
      categories.length === 0
        ? words('value.all')
        : cut(categories.map((category) => words(`category.${category}`)).join(', '), LONGEST_KINDS),
  };
}

/** What a subscription is about: its player, club and kinds, those that it names. */
export function wishWords(wanted: Wanted, catalogue: Catalogue, words: Words): string {
  const names = namesOf(wanted, catalogue, words);
  return [
    ...(wanted.player === null ? [] : [names.player]),
    ...(wanted.club === null ? [] : [names.club]),
    ...(wanted.categories.length === 0 ? [] : [names.categories]),
  ].join(' · ');
}

/** A subscription in one line without formatting, as autocomplete shows it: at most 100 characters. */
export function subscriptionLine(
  subscription: Subscription,
  { guild, catalogue, words }: { guild: Guild | null; catalogue: Catalogue; words: Words },
): string {
  const how = [
    words(`choice.mode.${subscription.mode}`),
    ...(subscription.paused ? [words('subscription.isPaused')] : []),
  ].join(' · ');
  const where = cut(channelName(guild, subscription.channel, words), 30);
  const room = 100 - where.length - how.length - ' · '.length * 2;
  return [where, cut(wishWords(subscription, catalogue, words), room), how].join(' · ');
}

/** All of a subscription as it is shown, by the names of the options. */
export function subscriptionValues(
  subscription: Subscription,
  { guild, catalogue, words }: { guild: Guild | null; catalogue: Catalogue; words: Words },
): Values {
  const { minTier, language, mention } = subscription;
  return {
    channel: channelMention(guild, subscription.channel, words),
    ...namesOf(subscription, catalogue, words),
    'min-tier': words(`choice.min-tier.${tierOf(minTier)}`),
    language: words(`choice.language.${language ?? 'server'}`),
    mode: words(`choice.mode.${subscription.mode}`),
    style: words(`choice.style.${subscription.style}`),
    mention: mention === null ? words('value.none') : roleMention(guild, mention, words),
    'mention-when': words(`choice.mention-when.${subscription.mentionWhen}`),
    spoilers: words(`choice.spoilers.${subscription.spoilers}`),
    thread: words(subscription.thread ? 'value.on' : 'value.off'),
  };
}

const TIERS = [0, 1, 2, 3, 4, 5] as const;
const tierOf = (minTier: number) => TIERS.find((tier) => tier === minTier) ?? 5;
