import { readFeatures } from './features.ts';
import type { LiveItems } from './live-items.ts';
import { readNovelty } from './material.ts';
import type { NameFinder } from './names.ts';
import { openStory, type Member } from './open-story.ts';
import type { Weighed } from './vocabulary.ts';
import type { Profile } from './profile.ts';
import type { StoryItem } from './story-item.ts';
import { titleKey } from './title.ts';

/** An item, read and weighed, before it stands anywhere. */
export interface ReadItem {
  member: Member;
  weighed: Weighed;
}

/** Where an item stands before it is filed. */
const NOWHERE = openStory('');

/** Reads items for an index. What has no date is of the time that the index has come to. */
export function createReader(
  profile: Profile,
  live: LiveItems,
  names: NameFinder | undefined,
): (item: StoryItem, clock: number) => ReadItem {
  return (item, clock) => {
    const published = Date.parse(item.published);
    const features = readFeatures(item, { profile, names, isCommon: live.isCommon });
    const weighed = live.weigh(features.terms);
    features.terms.clear();
    const member: Member = {
      id: item.id,
      slot: -1,
      at: Number.isNaN(published) ? clock : published,
      vector: weighed.vector,
      features,
      novelty: readNovelty(item),
      link: item.link,
      title: features.generic ? undefined : titleKey(item.title),
      story: NOWHERE,
      material: false,
      filed: '',
    };
    return { member, weighed };
  };
}
