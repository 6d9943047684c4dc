import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponent,
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';
import { textOf, walkComponents } from '../components.ts';
import { countCharacters, type FormErrors, type FormPath } from '../form-errors.ts';

const ROWS = 5;
const COMPONENTS_V2 = 40;
const TEXT_V2 = 4000;

function checkButton(form: FormErrors, button: APIButtonComponent, at: FormPath): void {
  const customId = 'custom_id' in button ? button.custom_id : undefined;
  const url = 'url' in button ? button.url : undefined;
  if (button.style === ButtonStyle.Premium) return;
  if (customId && url)
    form.add(at, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'custom_id and url exclude each other');
  if (button.style === ButtonStyle.Link) {
    if (!url) form.add([...at, 'url'], 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required');
    else if (!/^(https?|discord):\/\//i.test(url))
      form.add(
        [...at, 'url'],
        'URL_TYPE_INVALID_SCHEME',
        `Scheme must be one of ('http', 'https', 'discord').`,
      );
  } else if (!customId)
    form.add([...at, 'custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
  if (!button.label && !button.emoji)
    form.add([...at, 'label'], 'BUTTON_COMPONENT_INVALID_LABEL', 'A label or an emoji is required');
}

function checkSelect(form: FormErrors, select: APIStringSelectComponent, at: FormPath): void {
  const values = select.options.map((option) => option.value);
  for (const [index, option] of select.options.entries()) {
    const path = [...at, 'options', index];
    if (values.indexOf(option.value) !== index)
      form.add([...path, 'value'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The value is given twice');
    if (!option.label) form.required([...path, 'label']);
    if (!option.value) form.required([...path, 'value']);
  }
  const max = select.max_values ?? 1;
  if ((select.min_values ?? 1) > max)
    form.add([...at, 'min_values'], 'SELECT_COMPONENT_MIN_OVER_MAX', 'Must be at most max_values');
  if (max > select.options.length)
    form.add(
      [...at, 'max_values'],
      'SELECT_COMPONENT_MAX_OVER_OPTIONS',
      'Must be at most the number of options',
    );
}

function checkRow(form: FormErrors, row: APIMessageComponent, at: FormPath): void {
  if (row.type !== ComponentType.ActionRow || row.components.length < 2) return;
  if (row.components.some((component) => component.type !== ComponentType.Button))
    form.add([...at, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select fills its row');
}

/** Discord's rules for the components of a message. */
export function checkComponents(
  form: FormErrors,
  components: readonly APIMessageTopLevelComponent[],
  isV2: boolean,
  at: FormPath,
): void {
  const all = [...walkComponents(components, at)];
  const seen = new Set<string>();
  for (const { component, path } of all) {
    if (component.type === ComponentType.Button) checkButton(form, component, path);
    if (component.type === ComponentType.StringSelect) checkSelect(form, component, path);
    checkRow(form, component, path);
    const customId = 'custom_id' in component ? component.custom_id : undefined;
    if (customId && seen.has(customId))
      form.add(
        [...path, 'custom_id'],
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      );
    if (customId) seen.add(customId);
  }
  if (isV2) {
    if (all.length > COMPONENTS_V2)
      form.add(at, 'BASE_TYPE_MAX_LENGTH', `Must be ${COMPONENTS_V2} or fewer.`);
    if (countCharacters(textOf(components)) > TEXT_V2)
      form.add(at, 'COMPONENT_MAX_TOTAL_TEXT', `All text together must be ${TEXT_V2} or fewer in length.`);
    return;
  }
  if (components.length > ROWS) form.add(at, 'BASE_TYPE_MAX_LENGTH', `Must be ${ROWS} or fewer in length.`);
  for (const [index, component] of components.entries())
    if (component.type !== ComponentType.ActionRow)
      form.add([...at, index, 'type'], 'COMPONENT_NEEDS_V2', 'Only with the flag IsComponentsV2');
}
