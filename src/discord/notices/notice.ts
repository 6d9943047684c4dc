import { ButtonStyle, ComponentType, type APIButtonComponent } from 'discord.js';
import type { Catalogue } from '../../catalogue/load.ts';
import type { Words } from '../../locales/speak.ts';
import { splitFollowed, type Followed } from '../../stories/follow.ts';
import type { Story } from '../../stories/story.ts';
import { moreButton, postMarker, renderPost, type PostBody } from '../post.ts';
import { cut, shown } from '../text.ts';

/** Beside the button that shows all reports a row holds four more. */
const MOST_BUTTONS = 4;

/** The name of what is followed; its id where the catalogue no longer has it. */
export function nameOfFollowed(what: Followed, catalogue: Catalogue): string {
  const { kind, id } = splitFollowed(what);
  return (kind === 'player' ? catalogue.players : catalogue.clubs).get(id)?.name ?? id;
}

/** A button that begins or ends a follow of whoever presses it. */
export function followButton(
  does: 'follow' | 'unfollow',
  what: Followed,
  catalogue: Catalogue,
  words: Words,
): APIButtonComponent {
  const name = nameOfFollowed(what, catalogue);
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: cut(words(does === 'follow' ? 'follow.start' : 'follow.stop', { name }), 80),
    custom_id: `${does}:${what}`,
  };
}

/** The direct message about a story: its post, for whose sake it comes, and buttons to stop that. */
export function renderNotice(
  story: Story,
  catalogue: Catalogue,
  words: Words,
  about: readonly Followed[],
): PostBody {
  const club = about.map(splitFollowed).find(({ kind }) => kind === 'club')?.id;
  const names = about.map((what) => `**${shown(nameOfFollowed(what, catalogue), 60)}**`);
  const row = moreButton(postMarker(story.id), words);
  const stops = about.slice(0, MOST_BUTTONS).map((what) => followButton('unfollow', what, catalogue, words));
  return {
    ...renderPost(story, catalogue, { style: 'card', words, club }),
    content: words('notice.for', { names: new Intl.ListFormat(words.language).format(names) }),
    components: [{ ...row, components: [...row.components, ...stops] }],
  };
}
