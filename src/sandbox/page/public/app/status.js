// @ts-check
import { byId, el, fill } from './dom.js';
import { store, whenChanged } from './store.js';
import { formatDate } from './time.js';
import { say } from './words.js';

/** @param {import('./store.js').Violation} violation */
const violationRow = ({ at, method, path, problem }) =>
  el(
    'li',
    {},
    el('div', { dir: 'auto' }, problem),
    el('code', {}, `${formatDate(new Date(at), 'T')} ${method} ${path}`),
  );

/** Wires the quiet sign of the bot's connection and of the rules it broke. */
export function startStatus() {
  whenChanged(['status'], () => {
    const { gateway, violations } = store.server;
    const state = store.online ? (gateway === 'connected' ? 'online' : 'offline') : 'lost';
    const node = byId('status', HTMLElement);
    node.dataset['state'] = state;
    fill(byId('status-text', HTMLElement), say(state));
    const count = violations.length;
    const summary = byId('rules-summary', HTMLElement);
    summary.dataset['broken'] = String(count > 0);
    fill(
      summary,
      count === 0 ? say('rulesKept') : say(count === 1 ? 'ruleBroken' : 'rulesBroken', { count }),
    );
    fill(
      byId('rules-body', HTMLElement),
      el('p', {}, say(count === 0 ? 'rulesFine' : 'rulesText')),
      count > 0 &&
        el('ol', { 'data-testid': 'violations' }, ...violations.toReversed().slice(0, 50).map(violationRow)),
    );
  });
}
