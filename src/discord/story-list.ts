import type { Catalogue } from '../catalogue/load.ts';
import type { Words } from '../locales/speak.ts';
import type { Store } from '../store/store.ts';
import { foldStory, type Story } from '../stories/story.ts';
import { kindOf } from './story-words.ts';
import { masked, safeLink, shown, timestamp } from './text.ts';

/** Which stories are asked for. `outlet` is a display name. */
export interface StoryFilter {
  club?: string | undefined;
  player?: string | undefined;
  category?: string | undefined;
  outlet?: string | undefined;
  days: number;
}

const DAY_MS = 24 * 3_600_000;
/** Stories looked at for one answer: what is rarer than this among a club's news is found by narrowing the days. */
const LOOKED_AT = 400;
const BATCH = 40;

/** The newest stories that pass the filter, from the `skip`-th on. */
export async function findStories(
  store: Store,
  filter: StoryFilter,
  { now, language, skip = 0, limit }: { now: number; language: string; skip?: number; limit: number },
): Promise<Story[]> {
  const ids = await store.stories.newest(filter, now - filter.days * DAY_MS, LOOKED_AT);
  const found: Story[] = [];
  for (let at = 0; at < ids.length && found.length < skip + limit; at += BATCH) {
    const batch = await Promise.all(
      ids.slice(at, at + BATCH).map(async (id) => foldStory(id, await store.stories.reports(id), language)),
    );
    found.push(...batch.filter((story) => story !== undefined).filter((story) => passes(story, filter)));
  }
  return found.slice(skip, skip + limit);
}

function passes(story: Story, { category, outlet }: StoryFilter): boolean {
  const hidden = story.category === 'not_football' || story.category === 'other_sport';
  if (category === undefined ? hidden : story.category !== category) return false;
  return outlet === undefined || story.reports.some((report) => report.outlet === outlet);
}

/** One story in two lines: linked headline; kind, clubs, outlet, source, time. */
export function storyLines(story: Story, catalogue: Catalogue, words: Words): string {
  const { lead } = story;
  const clubs = story.clubs
    .filter((tag) => tag.role === 'core')
    .flatMap((tag) => catalogue.clubs.get(tag.id)?.name ?? [])
    .slice(0, 3);
  const [source] = story.attribution.filter((name) => name !== lead.outlet);
  const facts = [
    kindOf(story, words),
    ...(clubs.length > 0 ? [clubs.join(', ')] : []),
    shown(lead.outlet, 40),
    ...(source === undefined ? [] : [words('story.according', { source: shown(source, 60) })]),
    ...(story.reports.length > 1 ? [words('story.reports', { count: story.reports.length })] : []),
    timestamp(lead.published),
  ];
  return `**${masked(shown(lead.title, 140), safeLink(lead.link))}**\n${facts.join(' · ')}`;
}

/** As many stories as fit into `max` characters. */
export function storyList(
  stories: readonly Story[],
  catalogue: Catalogue,
  words: Words,
  max: number,
): string {
  let text = '';
  for (const story of stories) {
    const next = `${text}${text === '' ? '' : '\n\n'}${storyLines(story, catalogue, words)}`;
    if (next.length > max) break;
    text = next;
  }
  return text;
}
