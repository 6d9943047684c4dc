import { escapeMarkup } from '../markup.ts';
import type { Newsstand } from '../newsstand.ts';
import { renderShell } from './page-shell.ts';

/** An outlet's front page: its latest stories, and a link to its feed in the head. */
export function renderFrontPage(origin: string, stand: Newsstand): string {
  const { outlet } = stand;
  const stories = stand
    .latest()
    .map(
      ({ slug, title, summary }) =>
        `<li><h2><a href="/${outlet.id}/${slug}">${escapeMarkup(title)}</a></h2><p>${escapeMarkup(summary)}</p></li>`,
    );
  return renderShell(origin, outlet, outlet.desk, [], [`<main><ul>${stories.join('\n')}</ul></main>`]);
}
