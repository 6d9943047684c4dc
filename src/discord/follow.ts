import { ButtonStyle, ComponentType } from 'discord.js';
import type { Context } from '../app/context.ts';
import type { Reply } from '../app/define-command.ts';
import { UserError } from '../app/errors.ts';
import type { Words } from '../locales/speak.ts';
import { MOST_FOLLOWS } from '../store/follows.ts';
import { splitFollowed, type Followed } from '../stories/follow.ts';
import { followButton, nameOfFollowed } from './notices/notice.ts';
import { readRefusal } from './refusal.ts';
import { shown } from './text.ts';

/** The `custom_id` of the button that deletes all that is kept of whoever presses it. */
export const FORGET = 'forget';

/** The name of what is followed, as it may stand in a sentence. */
export function shownFollowed({ catalogue }: Pick<Context, 'catalogue'>, what: Followed): string {
  return shown(nameOfFollowed(what, catalogue), 60);
}

/** A row of buttons to follow these, five at most. */
export function followRow(
  { catalogue }: Context,
  those: readonly Followed[],
  words: Words,
): NonNullable<Reply['components']> {
  if (those.length === 0) return [];
  const components = those.slice(0, 5).map((what) => followButton('follow', what, catalogue, words));
  return [{ type: ComponentType.ActionRow, components }];
}

/** Begins a follow for a member, and says so with all that is kept of them for it. */
export async function follow(context: Context, user: string, what: Followed, words: Words): Promise<Reply> {
  const { store, catalogue, clock } = context;
  const { kind, id } = splitFollowed(what);
  if (!(kind === 'player' ? catalogue.players : catalogue.clubs).has(id))
    throw new UserError('error.expired');
  const name = shownFollowed(context, what);
  const before = await store.follows.member(user);
  const done = await store.follows.follow(user, what, { now: clock.now(), language: words.language });
  if (done === 'full') throw new UserError('follow.full', { most: MOST_FOLLOWS });
  if (before?.channel === undefined) await openDirect(context, user);
  const sentence =
    before?.closedAt !== undefined ? 'follow.reopened' : done === 'new' ? 'follow.done' : 'follow.again';
  return { content: `${words(sentence, { name })}\n\n${words('follow.kept')}` };
}

/**
 * Opens the channel for a member's notices now: Discord lets us open few at a time, and a story with many new followers
 * would wait for that. Where it does not work now, the first notice tries again.
 */
async function openDirect({ store, publish, log }: Context, user: string): Promise<void> {
  try {
    const channel = await publish.openDirect(user);
    if (await store.follows.isMember(user)) await store.follows.setChannel(user, channel);
  } catch (error) {
    if (readRefusal(error) === undefined) throw error;
    log.info({ err: error }, 'no channel for a follower yet; the first notice tries again');
  }
}

/** Ends a follow of a member. */
export async function unfollow(context: Context, user: string, what: Followed, words: Words): Promise<Reply> {
  const name = shownFollowed(context, what);
  const { ended, left } = await context.store.follows.unfollow(user, what);
  if (!ended) throw new UserError('follow.not', { name });
  const stopped = words('follow.stopped', { name });
  return { content: left === 0 ? `${stopped} ${words('follow.nothingLeft')}` : stopped };
}

/** Asks a member whether everything that is kept of them is to go. */
export async function askToForget({ store }: Context, user: string, words: Words): Promise<Reply> {
  const member = await store.follows.member(user);
  if (member === undefined) return { content: words('follow.nothingKept') };
  return {
    content: words('follow.confirm', { count: member.follows.length }),
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Danger,
            label: words('follow.forget'),
            custom_id: FORGET,
          },
        ],
      },
    ],
  };
}
