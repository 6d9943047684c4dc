import { ComponentType, type APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { FormErrors, type FormPath } from '../form-errors.ts';
import { fieldsOf } from '../interactions/modal-fields.ts';

/** Discord's rules for modals that its published schemas do not state: five rows, a label each, unique ids. */
export function checkModal(modal: APIModalInteractionResponseCallbackData, at: FormPath): void {
  const form = new FormErrors();
  const path = [...at, 'components'];
  if (modal.components.length > 5)
    form.add(path, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
  const seen = new Set<string>();
  for (const { field, index } of fieldsOf(modal)) {
    if (seen.has(field.custom_id))
      form.add(
        [...path, index],
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      );
    seen.add(field.custom_id);
  }
  for (const [index, row] of modal.components.entries())
    if (row.type === ComponentType.ActionRow)
      for (const input of row.components)
        if (!input.label) form.required([...path, index, 'components', 0, 'label']);
  form.throwIfAny();
}
