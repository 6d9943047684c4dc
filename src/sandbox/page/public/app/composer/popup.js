// @ts-check
import { el, fill } from '../dom.js';
import { icon } from '../icons.js';
import { say } from '../words.js';

/** @typedef {import('./suggestions.js').Offer} Offer */
/** @typedef {import('./suggestions.js').Suggestion} Suggestion */

/**
 * The list above the box: a listbox that the box's keys move through.
 *
 * @param {HTMLElement} panel
 * @param {HTMLInputElement} input
 * @param {(row: Suggestion) => void} onChoose
 */
export function createPopup(panel, input, onChoose) {
  /** @type {Suggestion[]} */
  let rows = [];
  let active = -1;
  let moved = false;
  const list = el('ul', { id: 'suggestions', role: 'listbox', class: 'popup-list' });
  const heading = el('div', { class: 'popup-heading' });

  /** @param {number} index */
  const activate = (index) => {
    active = index;
    [...list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === active)));
    const item = list.children[active];
    if (item) {
      input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  /** @param {Suggestion} row @param {number} index */
  const rowView = (row, index) =>
    el(
      'li',
      {
        id: `suggestion-${index}`,
        role: 'option',
        class: 'popup-row',
        'data-testid': 'suggestion',
        'aria-selected': 'false',
        // The box keeps the focus.
        onpointerdown: (event) => event.preventDefault(),
        onclick: () => onChoose(row),
      },
      el(
        'span',
        { class: 'popup-text' },
        el('span', { class: 'popup-title', dir: 'auto' }, row.title),
        row.detail && el('small', { dir: 'auto' }, row.detail),
      ),
      row.badge && el('span', { class: 'popup-badge' }, row.badge),
    );

  return {
    /** @param {Offer} offer @param {'ready' | 'loading' | 'failed'} status @param {string} headingText */
    show(offer, status, headingText) {
      rows = offer.rows;
      fill(
        heading,
        el('strong', {}, headingText),
        offer.help && el('span', { dir: 'auto' }, ` ${offer.help}`),
      );
      fill(list, ...rows.map(rowView));
      list.setAttribute('aria-label', headingText);
      const note =
        status === 'loading'
          ? say('loading')
          : status === 'failed'
            ? say('loadingFailed')
            : rows.length === 0 && (offer.closed || offer.ask)
              ? say('nothingFound')
              : null;
      fill(
        panel,
        heading,
        list,
        note &&
          el(
            'div',
            { class: 'popup-note', role: 'status' },
            status === 'failed' && icon('warning', 16),
            note,
          ),
      );
      panel.hidden = false;
      input.setAttribute('aria-expanded', String(rows.length > 0));
      moved = false;
      activate(offer.closed && rows.length > 0 ? 0 : -1);
    },
    hide() {
      panel.hidden = true;
      rows = [];
      active = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    },
    /** @param {1 | -1} step */
    move(step) {
      if (rows.length === 0) return false;
      moved = true;
      activate(active === -1 && step === -1 ? rows.length - 1 : (active + step + rows.length) % rows.length);
      return true;
    },
    /** The highlighted row; with `orFirst` the first when none is. @param {boolean} orFirst */
    current: (orFirst) => rows[active] ?? (orFirst ? rows[0] : undefined),
    /** Did the visitor choose the highlighted row with the arrow keys? */
    get moved() {
      return moved;
    },
    get open() {
      return !panel.hidden;
    },
  };
}
