// @ts-check
import { avatar } from './avatar.js';
import { byId, el, fill } from './dom.js';
import { actingGuild, me } from './lookup.js';
import { changed, store, whenChanged } from './store.js';
import { say } from './words.js';

/** Languages of a visitor's Discord, in their own words. @type {[import('./store.js').Locale, string][]} */
const LANGUAGES = [
  ['en-US', 'English'],
  ['es-ES', 'Español'],
];

/** Wires the choice of the member one plays, and of the language. */
export function startAccount() {
  const who = byId('who', HTMLSelectElement);
  const language = byId('language', HTMLSelectElement);
  who.addEventListener('change', () => {
    store.userId = who.value;
    changed('person');
  });
  language.addEventListener('change', () => {
    store.locale = language.value === 'es-ES' ? 'es-ES' : 'en-US';
    document.documentElement.lang = store.locale.slice(0, 2);
    changed('person');
  });
  whenChanged(['place'], () => {
    const people = actingGuild()?.members.filter(({ bot }) => !bot) ?? [];
    const own = me();
    fill(byId('who-avatar', HTMLElement), avatar({ id: own?.id ?? '', name: own?.name ?? '?' }, 36));
    fill(byId('who-label', HTMLElement), say('you'));
    fill(byId('language-label', HTMLElement), say('language'));
    fill(
      who,
      ...people.map(({ id, name, moderator }) =>
        el(
          'option',
          { value: id, selected: id === store.userId },
          `${name} · ${say(moderator ? 'moderator' : 'member')}`,
        ),
      ),
    );
    who.value = store.userId;
    fill(language, ...LANGUAGES.map(([value, name]) => el('option', { value }, name)));
    language.value = store.locale;
  });
}
