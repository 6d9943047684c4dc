// @ts-check
import { fillComposer } from './composer/composer.js';
import { whenSent } from './composer/send.js';
import { byId, el, fill } from './dom.js';
import { icon } from './icons.js';
import { guild, shownChannels } from './lookup.js';
import { openOutlets } from './outlets.js';
import { store, whenChanged } from './store.js';
import { say } from './words.js';

/** Further commands worth a try, shown when the bot has them. */
const MORE = ['/rumours club:liverpool', '/news club:real-madrid', '/preview hours:24', '/help'];

/** Steps that the visitor has taken. @type {Set<1 | 2 | 3>} */
const done = new Set();

/** A command that goes into the box at a click. @param {string} text */
const chip = (text) =>
  el(
    'button',
    { type: 'button', class: 'chip', 'data-testid': 'try', onclick: () => fillComposer(text) },
    text,
  );

/** The channel that the first step proposes: one for news, else the visible one. */
function newsChannel() {
  const channels = (() => {
    const here = guild() ?? store.server.guilds[0];
    return here ? shownChannels(here) : [];
  })();
  return (channels.find(({ name }) => name.includes('news')) ?? channels[0])?.name ?? 'news';
}

/** @param {1 | 2 | 3} number @param {Node} action */
function step(number, action) {
  const taken = done.has(number);
  return el(
    'li',
    { class: taken ? 'step done' : 'step' },
    el('span', { class: 'step-number', 'aria-hidden': 'true' }, taken ? icon('check', 16) : String(number)),
    el(
      'div',
      {},
      el(
        'strong',
        {},
        say(`step${number}`),
        taken && el('span', { class: 'visually-hidden' }, ` (${say('stepDone')})`),
      ),
      el('p', {}, say(`step${number}Text`)),
      action,
    ),
  );
}

/** Wires the strip for newcomers. */
export function startTour() {
  const tour = byId('tour', HTMLElement);
  const show = byId('show-tour', HTMLButtonElement);
  const hide = byId('hide-tour', HTMLButtonElement);
  /** @param {boolean} shown */
  const toggle = (shown) => {
    tour.hidden = !shown;
    show.hidden = shown;
    (shown ? hide : show).focus();
  };
  hide.addEventListener('click', () => toggle(false));
  show.addEventListener('click', () => toggle(true));

  const draw = () => {
    const names = new Set(store.server.commands.map(({ name }) => name));
    const more = MORE.filter((text) => names.has(text.slice(1).split(' ')[0] ?? ''));
    tour.setAttribute('aria-label', say('tourTitle'));
    fill(byId('tour-title', HTMLElement), say('tourTitle'));
    fill(hide, say('tourHide'));
    fill(show, icon('compass', 18), el('span', {}, say('tourShow')));
    const write = el(
      'button',
      { type: 'button', class: 'chip', onclick: () => openOutlets(true) },
      say('step2Do'),
    );
    fill(
      byId('steps', HTMLElement),
      step(1, chip(`/setup channel:#${newsChannel()} club:liverpool`)),
      step(2, write),
      step(3, chip('/player name:bellingham')),
    );
    fill(byId('tour-more', HTMLElement), more.length > 0 && say('more'), ...more.map(chip));
  };
  whenChanged(['place', 'commands'], draw);
  /** @param {1 | 2 | 3} number */
  const take = (number) => {
    done.add(number);
    draw();
  };
  whenSent((name) => {
    if (name === 'setup') take(1);
    if (name === 'player') take(3);
  });
  document.addEventListener('story-published', () => take(2));
}
