// @ts-check
/* oxlint-disable typescript/no-unsafe-enum-comparison -- a browser cannot import Discord's enums from npm; the numbers are its documented ones */
import { actingGuild, shownChannels } from '../lookup.js';
import { el, fill } from '../dom.js';
import { icon } from '../icons.js';
import { say } from '../words.js';

/** @typedef {import('discord-api-types/v10').APISelectMenuComponent} Select */
/** @typedef {{ value: string, label: string, description?: string | undefined, preset: boolean }} Choice */

/** What may be chosen: the select's own options, or members (5), roles (6), both (7) or channels (8). @param {Select} select @returns {Choice[]} */
function choicesOf(select) {
  if (select.type === 3) {
    return select.options.map(({ value, label, description, default: preset = false }) => ({
      value,
      label,
      description,
      preset,
    }));
  }
  const preset = new Set((select.default_values ?? []).map(({ id }) => id));
  const guild = actingGuild();
  if (!guild) return [];
  const members = guild.members.map(({ id, name }) => ({
    value: id,
    label: `@${name}`,
    preset: preset.has(id),
  }));
  const roles = guild.roles.map(({ id, name }) => ({
    value: id,
    label: `@${name.replace(/^@/, '')}`,
    preset: preset.has(id),
  }));
  if (select.type === 5) return members;
  if (select.type === 6) return roles;
  if (select.type === 7) return [...members, ...roles];
  const types = select.channel_types;
  return shownChannels(guild)
    .filter(({ type }) => !types || types.some((wanted) => wanted === type))
    .map(({ id, name }) => ({ value: id, label: `#${name}`, preset: preset.has(id) }));
}

/**
 * A select as Discord draws it: a box that opens a list. One choice is sent at once, several when the list closes.
 *
 * @param {Select} select
 * @param {(values: string[]) => void} onChoose
 */
export function selectView(select, onChoose) {
  const choices = choicesOf(select);
  const many = (select.max_values ?? 1) > 1;
  const chosen = new Set(choices.filter(({ preset }) => preset).map(({ value }) => value));
  let before = [...chosen].join();
  const label = el('span', { class: 'select-label', dir: 'auto' });
  const list = el('ul', {
    class: 'select-list',
    role: 'listbox',
    'aria-multiselectable': many,
    hidden: true,
  });
  const box = el(
    'button',
    {
      type: 'button',
      class: 'select-box',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      disabled: select.disabled,
      'data-custom-id': select.custom_id,
      'data-testid': 'select',
      onclick: () => (list.hidden ? open() : close(true)),
    },
    label,
    icon('chevron', 18),
  );
  const node = el('div', { class: 'select' }, box, list);

  const draw = () => {
    const names = choices.filter(({ value }) => chosen.has(value)).map((choice) => choice.label);
    label.textContent = names.join(', ') || select.placeholder || say('choose');
    label.classList.toggle('quiet', names.length === 0);
    [...list.children].forEach((item, index) =>
      item.setAttribute('aria-selected', String(chosen.has(choices[index]?.value ?? ''))),
    );
  };
  const open = () => {
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
    const first = list.querySelector('[aria-selected="true"]') ?? list.firstElementChild;
    if (first instanceof HTMLElement) first.focus();
    document.addEventListener('pointerdown', outside);
  };
  /** @param {boolean} focus */
  const close = (focus) => {
    if (list.hidden) return;
    list.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside);
    if (focus) box.focus();
    const now = [...chosen].join();
    if (many && now !== before && chosen.size >= (select.min_values ?? 1)) onChoose([...chosen]);
    before = now;
  };
  /** @param {PointerEvent} event */
  const outside = (event) => {
    if (event.target instanceof Node && !node.contains(event.target)) close(false);
  };
  /** @param {string} value */
  const choose = (value) => {
    if (!many) {
      chosen.clear();
      chosen.add(value);
      draw();
      close(true);
      onChoose([value]);
      return;
    }
    if (!chosen.delete(value) && chosen.size < (select.max_values ?? 1)) chosen.add(value);
    draw();
  };

  fill(
    list,
    ...choices.map(({ value, label: text, description }) =>
      el(
        'li',
        {
          role: 'option',
          tabindex: -1,
          class: 'select-option',
          'data-value': value,
          onclick: () => choose(value),
        },
        el(
          'span',
          { class: 'select-option-text' },
          el('span', { dir: 'auto' }, text),
          description && el('small', { dir: 'auto' }, description),
        ),
        el('span', { class: 'select-mark' }, icon('check', 16)),
      ),
    ),
  );
  list.addEventListener('keydown', (event) => {
    const items = [...list.children];
    const at = items.findIndex((item) => item === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const next = items[(at + step + items.length) % items.length];
      if (next instanceof HTMLElement) next.focus();
    } else if (event.key === 'Enter' || event.key === ' ') choose(choices[at]?.value ?? '');
    else if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  draw();
  return node;
}
