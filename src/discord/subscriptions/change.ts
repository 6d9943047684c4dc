import type { Context } from '../../app/context.ts';
import type { Reply } from '../../app/define-command.ts';
import { UserError } from '../../app/errors.ts';
import type { Words } from '../../locales/speak.ts';
import type { AuditEntry } from '../../store/audit.ts';
import { isSameWish, subscriptionSchema, type Subscription } from '../../stories/subscription.ts';
import { auditEntry, changedFields, type Asked } from '../audit-entry.ts';
import { changeReply } from '../difference.ts';
import { checkPostable, mentionNotes } from './check.ts';
import { wantsSomething, type SubscriptionChange } from './read.ts';
import { subscriptionValues, wishWords } from './words.ts';

/** Puts `after` in the place of `before`, with its note. Throws where somebody else was faster. */
export async function saveSubscription(
  context: Context,
  interaction: Asked,
  what: Extract<AuditEntry['what'], `subscription.${string}`>,
  { before, after }: { before: Subscription; after: Subscription },
): Promise<void> {
  const fields = changedFields(before, after);
  const entry = auditEntry(context, interaction, { what, target: before.id, ...fields });
  const outcome = await context.store.subscriptions.edit(before, after, entry);
  if (outcome !== 'done') throw new UserError('error.changedMeanwhile');
}

/**
 * Changes a subscription as a moderator wants, and says what has changed. Its id and the time at which it began stay.
 * Throws a sentence for a change that cannot be; then nothing changed.
 */
export async function changeSubscription(
  context: Context,
  interaction: Asked,
  words: Words,
  { before, change }: { before: Subscription; change: SubscriptionChange },
): Promise<Reply> {
  const { store, catalogue } = context;
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const after = subscriptionSchema.parse({ ...before, ...Object.fromEntries(given) });
  if (!wantsSomething(after)) throw new UserError('subscription.needsOne');
  const all = await store.subscriptions.ofGuild(before.guild);
  const same = all.find((other) => other.id !== before.id && isSameWish(other, after));
  if (same !== undefined)
    throw new UserError('subscription.same', {
      channel: `<#${same.channel}>`,
      what: `**${wishWords(same, catalogue, words)}**`,
    });
  // What we need is looked at where we come to need it; a role is taken away from a deleted channel's too.
  if (after.channel !== before.channel || (after.thread && !before.thread))
    await checkPostable(interaction, after, words);
  const names = { guild: interaction.guild, catalogue, words };
  const values = { before: subscriptionValues(before, names), after: subscriptionValues(after, names) };
  if (Object.keys(changedFields(before, after).after).length > 0)
    await saveSubscription(context, interaction, 'subscription.edit', { before, after });
  const notes = change.mention ? await mentionNotes(interaction, after, words) : [];
  return changeReply(words, { ...values, notes });
}
