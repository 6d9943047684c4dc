// @ts-check
import { startAccount } from './account.js';
import { startChat } from './chat.js';
import { fillComposer, startComposer } from './composer/composer.js';
import { byId, fill } from './dom.js';
import { icon } from './icons.js';
import { follow } from './live.js';
import { startOutlets } from './outlets.js';
import { goToChannel, settle } from './place.js';
import { startRail } from './rail.js';
import { startSidebar } from './sidebar.js';
import { startStatus } from './status.js';
import { store, whenChanged } from './store.js';
import { refreshTimes } from './time.js';
import { startTour } from './tour.js';
import { say } from './words.js';

/** Relative times are at most this old, in milliseconds. */
const TIMES_MS = 10_000;

for (const node of document.querySelectorAll('[data-icon]')) {
  const name = node.getAttribute('data-icon');
  if (name === 'menu' || name === 'newspaper' || name === 'close' || name === 'send' || name === 'chevron')
    node.prepend(icon(name));
}
if (navigator.language.startsWith('es')) store.locale = 'es-ES';
document.documentElement.lang = store.locale.slice(0, 2);

whenChanged(['all'], settle);
startRail();
startSidebar();
startAccount();
startStatus();
startTour();
startOutlets();
startChat();
startComposer();

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest('[data-channel], [data-fill]') : null;
  if (!(target instanceof HTMLElement)) return;
  const { channel, fill: line } = target.dataset;
  if (channel) goToChannel(channel);
  if (line) fillComposer(line);
});
byId('open-menu', HTMLElement).addEventListener('click', () => document.body.classList.toggle('menu-open'));
byId('shade', HTMLElement).addEventListener('click', () => document.body.classList.remove('menu-open'));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') document.body.classList.remove('menu-open');
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
  if (event.key === '/' && !typing) {
    event.preventDefault();
    fillComposer('/');
  }
});
setInterval(refreshTimes, TIMES_MS);
follow(() => fill(byId('status-text', HTMLElement), say('problem')));
