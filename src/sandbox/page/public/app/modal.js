// @ts-check
/* oxlint-disable typescript/no-unsafe-enum-comparison -- a browser cannot import Discord's enums from npm; the numbers are its documented ones */
import { el } from './dom.js';
import { icon } from './icons.js';
import { markdown } from './markdown/blocks.js';
import { selectView } from './message/select.js';
import { say } from './words.js';

/** @typedef {import('discord-api-types/v10').APIModalInteractionResponseCallbackData} Modal */
/** @typedef {import('discord-api-types/v10').APITextInputComponent} TextInput */
/** @typedef {import('../../../discord/types.ts').ModalFields} Fields */

/** A text field: one line, or several (style 2). @param {TextInput} input @param {string} id */
function textField(input, id) {
  const common = {
    id,
    name: input.custom_id,
    class: 'field',
    placeholder: input.placeholder,
    minlength: input.min_length,
    maxlength: input.max_length ?? 4_000,
    required: input.required ?? true,
    autocomplete: 'off',
  };
  return input.style === 2
    ? el('textarea', { ...common, rows: 5 }, input.value ?? '')
    : el('input', { ...common, type: 'text', value: input.value });
}

/**
 * @param {import('discord-api-types/v10').APIComponentInLabel} component
 * @returns {component is import('discord-api-types/v10').APISelectMenuComponent}
 */
const isSelect = (component) => [3, 5, 6, 7, 8].includes(component.type);

/** A label with its field. @param {string} label @param {string | undefined} description @param {boolean} required @param {string} id @param {Node} field */
const labelled = (label, description, required, id, field) =>
  el(
    'div',
    { class: 'form-row' },
    el(
      'label',
      { for: id, dir: 'auto' },
      label,
      required && el('span', { class: 'star', 'aria-hidden': 'true' }, ' *'),
    ),
    description && el('p', { class: 'quiet', dir: 'auto' }, description),
    field,
  );

/** Rows of a form. Values of selects are kept in `chosen`. @param {Modal} modal @param {Map<string, string[]>} chosen */
function rowsOf(modal, chosen) {
  return modal.components.flatMap((row, index) => {
    const id = `field-${index}`;
    if (row.type === 1) {
      return row.components.map((input, at) =>
        labelled(
          input.label ?? '',
          undefined,
          input.required ?? true,
          `${id}-${at}`,
          textField(input, `${id}-${at}`),
        ),
      );
    }
    if (row.type === 10) return [el('div', {}, markdown(row.content))];
    if (row.type !== 18) return [];
    const { component } = row;
    if (component.type === 4) {
      return [labelled(row.label, row.description, component.required ?? true, id, textField(component, id))];
    }
    if (isSelect(component)) {
      const view = selectView(component, (values) => void chosen.set(component.custom_id, values));
      return [labelled(row.label, row.description, false, id, view)];
    }
    return [];
  });
}

/**
 * Opens a form of the bot's. It closes when the bot has answered, and says so when it has not.
 *
 * @param {Modal} modal
 * @param {(customId: string, fields: Fields) => Promise<boolean>} send whether the bot answered
 */
export function openModal(modal, send) {
  /** @type {Map<string, string[]>} */
  const chosen = new Map();
  const problem = el(
    'p',
    { class: 'failure', role: 'alert', hidden: true },
    icon('warning', 16),
    say('noAnswer'),
  );
  const submit = el('button', { type: 'submit', class: 'button button-primary' }, say('submit'));
  const form = el(
    'form',
    { method: 'dialog' },
    el(
      'header',
      { class: 'dialog-head' },
      el('h2', { id: 'modal-title', dir: 'auto' }, modal.title),
      el(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': say('close'), onclick: () => dialog.close() },
        icon('close'),
      ),
    ),
    el('div', { class: 'dialog-body' }, ...rowsOf(modal, chosen), problem),
    el(
      'footer',
      { class: 'dialog-foot' },
      el(
        'button',
        { type: 'button', class: 'button button-secondary', onclick: () => dialog.close() },
        say('cancel'),
      ),
      submit,
    ),
  );
  const dialog = el(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'modal-title', 'data-testid': 'modal' },
    form,
  );
  const sendForm = async () => {
    submit.disabled = true;
    problem.hidden = true;
    /** @type {Fields} */
    const fields = Object.fromEntries(chosen);
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields[name] = value;
    const answered = await send(modal.custom_id, fields);
    submit.disabled = false;
    problem.hidden = answered;
    if (answered) dialog.close();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void sendForm();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  const first = dialog.querySelector('input, textarea');
  if (first instanceof HTMLElement) first.focus();
}
