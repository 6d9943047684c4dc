import { foldName } from '../catalogue/fold.ts';
import type { Report } from './report.ts';
import type { Mute } from './settings.ts';
import type { Story } from './story.ts';

/** Reports of muted outlets do not exist for a server. */
export function withoutMutedOutlets(reports: readonly Report[], mutes: readonly Mute[]): Report[] {
  const muted = new Set(mutes.filter(({ kind }) => kind === 'outlet').map(({ value }) => foldName(value)));
  return muted.size === 0 ? [...reports] : reports.filter(({ outlet }) => !muted.has(foldName(outlet)));
}

/** The first mute that keeps a story out; undefined where none does. Outlets are not looked at. */
export function muteOf(story: Story, mutes: readonly Mute[]): Mute | undefined {
  if (mutes.length === 0) return undefined;
  const { lead, category, players } = story;
  let text: string | undefined;
  return mutes.find(({ kind, value }) => {
    switch (kind) {
      case 'category':
        return category === value;
      case 'player':
        return players.some(({ id, role }) => id === value && role === 'core');
      case 'word': {
        text ??= ` ${foldName(`${lead.title} ${lead.summary.join(' ')}`)} `;
        const word = foldName(value);
        return word !== '' && text.includes(` ${word} `);
      }
      case 'outlet':
        return false;
    }
  });
}
