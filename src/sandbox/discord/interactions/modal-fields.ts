import {
  ComponentType,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** The fields of a modal with the index of the row that each stands in. */
export function fieldsOf(
  modal: APIModalInteractionResponseCallbackData,
): { field: APIComponentInLabel; index: number }[] {
  return modal.components.flatMap((row, index) => {
    if (row.type === ComponentType.Label) return [{ field: row.component, index }];
    if (row.type === ComponentType.ActionRow) return row.components.map((field) => ({ field, index }));
    return [];
  });
}
