// @ts-check
import { publishStory } from './api.js';
import { byId, el, fill } from './dom.js';
import { icon } from './icons.js';
import { anchor } from './markdown/link.js';
import { store, whenChanged } from './store.js';
import { timeElement } from './time.js';
import { say } from './words.js';

/** A story to start from, so that publishing is one click. */
const EXAMPLE = {
  'en-US': {
    title: 'Liverpool agree new contract with Dominik Szoboszlai',
    text: 'Liverpool have agreed a new contract with Dominik Szoboszlai, the club said on Tuesday.\n\nThe midfielder signed until 2031. “This was an easy decision,” he said.',
  },
  'es-ES': {
    title: 'El Real Madrid renueva a Arda Güler hasta 2031',
    text: 'El Real Madrid ha llegado a un acuerdo con Arda Güler para renovar su contrato, ha anunciado el club este martes.\n\nEl centrocampista firma hasta 2031. «Ha sido una decisión fácil», ha dicho.',
  },
};

/** How many of an outlet's stories are listed. */
const SHOWN = 4;

/** @param {import('./store.js').Story} story */
const storyRow = ({ title, link, published }) =>
  el('li', {}, anchor(link, el('span', { dir: 'auto' }, title)), timeElement(new Date(published), 'R'));

/** @param {import('./store.js').Feed} feed */
function outletCard({ id, outlet, language, clubs, tier }) {
  const stories = store.server.stories.filter(({ outletId }) => outletId === id).toReversed();
  const about = [language.toUpperCase(), clubs.join(', ') || say('anyClub'), `tier ${tier}`].join(' · ');
  return el(
    'li',
    { class: 'outlet', 'data-testid': 'outlet' },
    el(
      'div',
      { class: 'outlet-head' },
      el('strong', { dir: 'auto' }, outlet),
      el('span', { class: 'outlet-count' }, String(stories.length)),
    ),
    el('small', { class: 'quiet' }, about),
    stories.length === 0
      ? el('p', { class: 'quiet nothing' }, say('nothingPublished'))
      : el('ul', { class: 'stories' }, ...stories.slice(0, SHOWN).map(storyRow)),
  );
}

/**
 * Opens the panel; on a narrow window it lies over the messages.
 *
 * @param {boolean} write go to the form
 */
export function openOutlets(write) {
  document.body.classList.remove('menu-open', 'panel-closed');
  document.body.classList.add('panel-open');
  byId('toggle-outlets', HTMLElement).setAttribute('aria-expanded', 'true');
  if (!write) return byId('close-outlets', HTMLElement).focus();
  byId('publish', HTMLDetailsElement).open = true;
  byId('story-title', HTMLInputElement).select();
  return byId('story-title', HTMLInputElement).focus();
}

function closeOutlets() {
  document.body.classList.remove('panel-open');
  document.body.classList.add('panel-closed');
  const toggle = byId('toggle-outlets', HTMLElement);
  toggle.setAttribute('aria-expanded', 'false');
  toggle.focus();
}

function startForm() {
  const form = byId('publish-form', HTMLFormElement);
  const outlet = byId('story-outlet', HTMLSelectElement);
  const title = byId('story-title', HTMLInputElement);
  const text = byId('story-text', HTMLTextAreaElement);
  const result = byId('publish-result', HTMLElement);
  const publish = async () => {
    try {
      await publishStory({ outletId: outlet.value, title: title.value, text: text.value });
      fill(result, icon('check', 16), say('publishedNow'));
      document.dispatchEvent(new CustomEvent('story-published'));
      title.value = '';
      text.value = '';
    } catch (error) {
      fill(
        result,
        icon('warning', 16),
        say('publishFailed', { problem: error instanceof Error ? error.message : '?' }),
      );
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void publish();
  });
  let example = EXAMPLE['en-US'];
  whenChanged(['stories'], () => {
    // An untouched example follows the visitor's language.
    if (title.value === example.title || title.value + text.value === '') {
      const fresh = title.value !== '' || !form.dataset['begun'];
      example = EXAMPLE[store.locale];
      if (fresh) Object.assign(title, { value: example.title });
      if (fresh) Object.assign(text, { value: example.text });
      form.dataset['begun'] = 'yes';
    }
    const chosen = outlet.value;
    fill(outlet, ...store.server.feeds.map(({ id, outlet: name }) => el('option', { value: id }, name)));
    if (chosen !== '') outlet.value = chosen;
  });
}

/** Wires the panel of outlets. */
export function startOutlets() {
  startForm();
  byId('toggle-outlets', HTMLElement).addEventListener('click', () => {
    const shown = getComputedStyle(byId('outlets', HTMLElement)).display !== 'none';
    if (shown) closeOutlets();
    else openOutlets(false);
  });
  byId('close-outlets', HTMLElement).addEventListener('click', closeOutlets);
  whenChanged(['stories'], () => {
    /** @type {[string, import('./words.en.js').WordKey][]} */
    const labels = [
      ['outlets-title', 'outletsTitle'],
      ['outlets-text', 'outletsText'],
      ['publish-title', 'publishTitle'],
      ['label-outlet', 'outlet'],
      ['label-title', 'headline'],
      ['label-text', 'text'],
      ['publish-button', 'publish'],
      ['toggle-outlets-text', 'openOutlets'],
    ];
    for (const [id, key] of labels) fill(byId(id, HTMLElement), say(key));
    byId('close-outlets', HTMLElement).setAttribute('aria-label', say('close'));
    fill(byId('outlet-list', HTMLElement), ...store.server.feeds.map(outletCard));
  });
}
