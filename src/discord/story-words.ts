import type { Catalogue } from '../catalogue/load.ts';
import type { MessageKey } from '../locales/en.ts';
import type { Words } from '../locales/speak.ts';
import { isRumour, type Story } from '../stories/story.ts';
import { STAGES, type Stage } from '../stories/article.ts';

/** The kind of a story in words; a transfer that nobody has confirmed is called a rumour, with its stage. */
export function kindOf(story: Story, words: Words): string {
  const key: MessageKey = isRumour(story) ? 'category.rumour' : `category.${story.category}`;
  const stage = story.category === 'transfer' ? furthestStage(story) : undefined;
  return stage === undefined ? words(key) : `${words(key)} · ${words(`stage.${stage}`)}`;
}

function furthestStage(story: Story): Stage | undefined {
  const [furthest] = story.claims
    .map((claim) => claim.stage)
    .toSorted((a, b) => STAGES.indexOf(b) - STAGES.indexOf(a));
  return furthest;
}

/** How far the best of its reports can be trusted, in words. */
export function reliabilityOf(story: Story, words: Words): string {
  const keys = ['tier.0', 'tier.1', 'tier.2', 'tier.3', 'tier.4', 'tier.5'] as const;
  return words(keys[story.tier] ?? 'tier.5');
}

/** Names of the players whom the story is about. */
export function playersOf(story: Story, catalogue: Catalogue): string[] {
  const core = story.players.filter((tag) => tag.role === 'core');
  return core.flatMap((tag) => catalogue.players.get(tag.id)?.name ?? []);
}

/** The colour of the club that the story is about, as a number; undefined where no club is known. */
export function colourOf(story: Story, catalogue: Catalogue): number | undefined {
  const club = story.clubs.find((tag) => tag.role === 'core' && catalogue.clubs.has(tag.id));
  const colour = club && catalogue.clubs.get(club.id)?.colour;
  return colour === undefined ? undefined : Number.parseInt(colour.slice(1), 16);
}
