// @ts-check
import { el } from '../dom.js';

/** @typedef {import('../../../../discord/types.ts').TypedFile} TypedFile */

/** Larger files are refused, in bytes. */
const MOST_BYTES = 400 * 1024;

/** Files that were chosen for attachment options, by name. @type {Map<string, TypedFile>} */
const files = new Map();

/**
 * The chosen file of this name.
 *
 * @param {string} name
 */
export const chosenFile = (name) => files.get(name);

/**
 * Lets the visitor choose a file, as text.
 *
 * @param {(name: string | null) => void} onChosen its name without blanks; nothing when it is too large
 */
export function chooseFile(onChosen) {
  const input = el('input', { type: 'file', hidden: true, 'data-testid': 'file' });
  const read = async () => {
    const file = input.files?.[0];
    input.remove();
    if (!file) return;
    if (file.size > MOST_BYTES) {
      onChosen(null);
      return;
    }
    const name = file.name.replace(/\s+/g, '_');
    files.set(name, {
      name,
      content: await file.text(),
      contentType: file.type || 'application/octet-stream',
    });
    onChosen(name);
  };
  input.addEventListener('change', () => void read());
  input.addEventListener('cancel', () => input.remove());
  document.body.append(input);
  input.click();
}
