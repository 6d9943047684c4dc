import type { Context } from '../../app/context.ts';
import { foldStory, type Story } from '../../stories/story.ts';
import { followedIn, followsWanting, isNoticeable, type Followed } from '../../stories/follow.ts';
import type { Report } from '../../stories/report.ts';

/** Followers that one step looks at: a third of a second of sending, so that another story's turn comes soon. */
const STEP = 16;
/** Members who may be due before a step waits; half a second's work. */
const MOST_DUE = 24;

/** Where a walk stands: among whose followers, and after which number in their order. */
export interface WalkStep {
  among: number;
  after: number;
}
export const FIRST_STEP: WalkStep = { among: 0, after: 0 };

/** Whether the members who are due already are enough for now. */
export async function isCrowded({ store, clock }: Context): Promise<boolean> {
  return (await store.notices.backlog(clock.now())) >= MOST_DUE;
}

/**
 * One step of telling the followers of a story's newest report: puts the story among what waits for each of them whom it
 * is news for. Answers the next step; undefined at the end. May be repeated: who was told is not told again.
 */
export async function walkFollowers(
  { store, clock }: Context,
  { story: id, article }: { story: string; article: string },
  step: WalkStep,
): Promise<WalkStep | undefined> {
  const story = await store.filing.resolve(id);
  const reports = await store.stories.reports(story);
  const report = reports.find((each) => each.article === article);
  if (report === undefined) return undefined;
  const storyIn = {
    en: noticeable(story, reports, report, 'en'),
    es: noticeable(story, reports, report, 'es'),
  };
  if (storyIn.en === undefined && storyIn.es === undefined) return undefined;
  const everything = followedIn(reports);
  // Those whom nobody follows cost no turn.
  for (let { among, after } = step; among < everything.length; among += 1, after = 0) {
    const what = everything[among];
    if (what === undefined) break;
    const { users, last } = await store.follows.followers(what, after, STEP);
    if (users.length === 0) continue;
    for (const user of users) await put({ store, clock }, user, what, story, storyIn);
    return last === undefined ? { among: among + 1, after: 0 } : { among, after: last };
  }
  return undefined;
}

/** Puts the story among what waits for a follower whom it is news for. */
async function put(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  user: string,
  what: Followed,
  id: string,
  storyIn: Record<'en' | 'es', Story | undefined>,
): Promise<void> {
  const member = await store.follows.member(user);
  if (!member?.follows.some((follow) => follow.what === what)) await store.follows.unlist(user, what);
  if (member === undefined || member.closedAt !== undefined) return;
  const story = storyIn[member.language];
  if (story === undefined || followsWanting(member.follows, story).length === 0) return;
  await store.notices.put(user, id, clock.now());
}

/** The story as readers of a language see it, where the report makes it news for anybody. */
function noticeable(
  id: string,
  reports: readonly Report[],
  report: Report,
  language: 'en' | 'es',
): Story | undefined {
  const story = foldStory(id, reports, language);
  return story !== undefined && isNoticeable(report, story) ? story : undefined;
}
