import type { Context } from '../../app/context.ts';
import { speak, type Words } from '../../locales/speak.ts';
import { wants } from '../../stories/matching.ts';
import { withoutMutedOutlets } from '../../stories/mutes.ts';
import type { Settings } from '../../stories/settings.ts';
import { foldStory, type Story } from '../../stories/story.ts';
import type { Subscription } from '../../stories/subscription.ts';
import { isOfficial, isWeighty } from '../../stories/weight.ts';
import type { PostLook } from '../post.ts';
import { spoilersOf } from './route.ts';

/** A story as one channel wants it. */
export interface ChannelWish {
  channel: string;
  channelKind: Subscription['channelKind'];
  /** The channel's subscriptions that want the story; empty where none does any more. */
  wanting: readonly Subscription[];
  settings: Settings;
  /** In the channel's language, without the reports of muted outlets. */
  story: Story;
  look: PostLook;
  /** A discussion thread is wanted under the post. */
  thread: boolean;
}

/** What a channel is to see of a story; undefined where it has no subscription left, or nothing to see. */
export async function wishOf(
  { store }: Pick<Context, 'store'>,
  channel: string,
  id: string,
): Promise<ChannelWish | undefined> {
  const subscriptions = (await store.subscriptions.ofChannel(channel)).toSorted(
    (a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1),
  );
  const [first] = subscriptions;
  if (first === undefined) return undefined;
  const [settings, mutes, all] = await Promise.all([
    store.settings.of(first.guild),
    store.settings.mutes(first.guild),
    store.stories.reports(id),
  ]);
  const reports = withoutMutedOutlets(all, mutes);
  const rough = foldStory(id, reports, settings.language);
  if (rough === undefined) return undefined;
  const wanting = subscriptions.filter((each) => wants(each, rough, mutes) === 'wanted');
  const shownTo = wanting.length > 0 ? wanting : subscriptions;
  const language = languageOf(shownTo[0] ?? first, settings);
  const story = foldStory(id, reports, language) ?? rough;
  return {
    channel,
    channelKind: first.channelKind,
    wanting,
    settings,
    story,
    look: lookOf(shownTo, story, speak(language)),
    thread: wanting.some((each) => each.thread),
  };
}

const languageOf = ({ language }: Subscription, settings: Settings): 'en' | 'es' =>
  language === null ? settings.language : language.startsWith('es') ? 'es' : 'en';

function lookOf(subscriptions: readonly Subscription[], story: Story, words: Words): PostLook {
  const about = subscriptions.flatMap(({ club }) => club ?? []);
  const core = story.clubs.filter(({ role }) => role === 'core').map(({ id }) => id);
  return {
    words,
    style: subscriptions.some(({ style }) => style === 'card') ? 'card' : 'compact',
    club: about.find((club) => core.includes(club)) ?? about[0],
    // One that is held has waited long enough when it is shown at last.
    spoilers: spoilersOf(subscriptions, story) === 'tag',
  };
}

/** The roles that a message about the story mentions; `news`: it is a follow-up, which something changed for. */
export function mentionsOf({ wanting, story }: ChannelWish, news: boolean): string[] {
  const roles = wanting.flatMap(({ mention, mentionWhen }) => {
    if (mention === null) return [];
    if (mentionWhen === 'official') return isOfficial(story) ? [mention] : [];
    return mentionWhen === 'all' || news || isWeighty(story) ? [mention] : [];
  });
  return [...new Set(roles)];
}
