import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { Context } from '../../app/context.ts';
import { UserError } from '../../app/errors.ts';
import { foldName } from '../../catalogue/fold.ts';
import type { Words } from '../../locales/speak.ts';
import type { Subscription } from '../../stories/subscription.ts';
import { shown } from '../text.ts';
import { subscriptionLine } from './words.ts';

/** The subscriptions of a server, the oldest first. */
export async function subscriptionsOf(
  { store }: Pick<Context, 'store'>,
  guild: string,
): Promise<Subscription[]> {
  const all = await store.subscriptions.ofGuild(guild);
  return all.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** The server's subscription of this id; throws a sentence where there is none. */
export async function findSubscription(
  { store }: Pick<Context, 'store'>,
  guild: string,
  typed: string,
): Promise<Subscription> {
  const id = typed.trim().toLowerCase();
  const found = await store.subscriptions.get(guild, id);
  if (found === undefined) throw new UserError('subscription.unknown', { id: shown(typed, 60) });
  return found;
}

/** Subscriptions whose description or id contains what was typed. */
export async function suggestSubscriptions(
  context: Pick<Context, 'store' | 'catalogue'>,
  { guild, guildId, options }: AutocompleteInteraction,
  words: Words,
): Promise<ApplicationCommandOptionChoiceData<string>[]> {
  const typed = foldName(options.getFocused());
  const all = guildId === null ? [] : await subscriptionsOf(context, guildId);
  return all
    .map((subscription) => ({
      name: subscriptionLine(subscription, { guild, catalogue: context.catalogue, words }),
      value: subscription.id,
    }))
    .filter(({ name, value }) => foldName(name).includes(typed) || value.startsWith(typed));
}
