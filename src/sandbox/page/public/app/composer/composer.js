// @ts-check
import { byId, fill } from '../dom.js';
import { nameOf } from '../lookup.js';
import { DIRECT, store, whenChanged } from '../store.js';
import { say } from '../words.js';
import { askBot, stopAsking } from './ask.js';
import { allEntries, localised } from './entries.js';
import { chooseFile } from './files.js';
import { readLine } from './line.js';
import { drawMirror } from './mirror.js';
import { createPopup } from './popup.js';
import { prepare, send } from './send.js';
import { NOTHING, offerFor, valueRows } from './suggestions.js';
import { remember } from './values.js';

/** @typedef {import('./suggestions.js').Suggestion} Suggestion */

/** @type {(text: string) => void} */
let fillBox = () => {};

/**
 * Puts a line into the box for the visitor to send.
 *
 * @param {string} text
 */
export const fillComposer = (text) => fillBox(text);

/** Wires the box at the bottom. */
export function startComposer() {
  const form = byId('composer', HTMLFormElement);
  const input = byId('line', HTMLInputElement);
  const mirror = byId('mirror', HTMLElement);
  const problem = byId('composer-problem', HTMLElement);
  const popup = createPopup(byId('popup', HTMLElement), input, choose);
  let entries = allEntries();

  /** @param {string} text */
  const complain = (text) => {
    problem.textContent = text;
    problem.hidden = text === '';
  };
  const update = () => {
    complain('');
    drawMirror(mirror, input, entries);
    stopAsking();
    const caret = input.selectionStart ?? input.value.length;
    const offer = offerFor(input.value, caret, entries);
    const bot = nameOf('user', store.server.bot.id) ?? store.server.bot.username;
    if (offer === NOTHING || (offer.kind === 'options' && offer.rows.length === 0)) return popup.hide();
    if (offer.kind === 'commands' && entries.length === 0) offer.help = say('waitingForCommands');
    const heading = offer.kind === 'commands' ? say('commandsOf', { bot }) : offer.heading;
    popup.show(offer, offer.ask ? 'loading' : 'ready', heading);
    const { ask } = offer;
    if (!ask) return undefined;
    askBot(readLine(input.value, entries), ask, (choices) => {
      const rows = valueRows(ask, choices ?? [], input.value.length);
      popup.show({ ...offer, rows }, choices === null ? 'failed' : 'ready', heading);
    });
    return undefined;
  };
  /** @param {string} text @param {number} [caret] */
  const setLine = (text, caret = text.length) => {
    input.value = text;
    input.focus();
    input.setSelectionRange(caret, caret);
    input.scrollLeft = caret === text.length ? input.scrollWidth : input.scrollLeft;
    update();
  };
  /** @param {Suggestion} row */
  function choose(row) {
    const { text, from, to, picks } = row;
    if (row.file) {
      chooseFile((name) => {
        if (name === null) complain(say('fileTooLarge'));
        else setLine(`${input.value.slice(0, from)}${name} ${input.value.slice(to).trimStart()}`);
      });
      return;
    }
    if (picks) remember(picks.option, picks.choice);
    const line = input.value.slice(0, from) + text + input.value.slice(to);
    const next = picks ? nextRequired(line) : '';
    const caret = from + text.length;
    setLine(next === '' ? line : `${line.trimEnd()} ${next}`, next === '' ? caret : undefined);
  }
  /** The name of the first required option that is not in the line yet. @param {string} line */
  const nextRequired = (line) => {
    const { entry, args } = readLine(line, entries);
    const missing = entry?.options.find(
      (option) => option.required && !args.some((arg) => arg.option === option),
    );
    return missing ? `${localised(missing).name}:` : '';
  };
  const submit = () => {
    if (input.value.trim() === '') return;
    const ready = prepare(input.value.trim(), entries);
    if ('name' in ready) {
      setLine('');
      send(ready);
      return;
    }
    const name = ready.missing ? `${localised(ready.missing).name}:` : '';
    if (ready.missing && !input.value.includes(` ${name}`)) setLine(`${input.value.trimEnd()} ${name}`);
    complain(ready.problem);
  };
  /** Does Enter send what is typed, rather than choose the highlighted row? */
  const isWhole = () => {
    const offer = offerFor(input.value, input.selectionStart ?? 0, entries);
    return (
      !popup.moved && offer.kind === 'commands' && readLine(input.value.trimEnd(), entries).entry !== null
    );
  };

  input.addEventListener('input', update);
  input.addEventListener('click', update);
  input.addEventListener('scroll', () => {
    mirror.scrollLeft = input.scrollLeft;
  });
  input.addEventListener('keyup', (event) => {
    if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) update();
  });
  input.addEventListener('blur', () => popup.hide());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const row = popup.current(event.key === 'Tab');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!popup.open || !popup.move(event.key === 'ArrowDown' ? 1 : -1)) return;
    } else if (event.key === 'Escape' && popup.open) popup.hide();
    else if (event.key === 'Tab' && popup.open && row && !event.shiftKey) choose(row);
    else if (event.key === 'Enter' && row && !isWhole()) choose(row);
    else if (event.key === 'Enter') submit();
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  fillBox = setLine;

  whenChanged(['place', 'commands'], () => {
    entries = allEntries();
    const channel = store.guildId === DIRECT ? '' : (nameOf('channel', store.channelId) ?? '');
    const bot = nameOf('user', store.server.bot.id) ?? store.server.bot.username;
    input.placeholder = say('composerHint', { bot });
    input.setAttribute('aria-label', say('composer', { channel }));
    byId('send', HTMLButtonElement).setAttribute('aria-label', say('send'));
    if (document.activeElement === input) update();
    else fill(mirror, input.value);
  });
}
