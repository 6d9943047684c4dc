import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import type { FormErrors, FormPath } from '../form-errors.ts';

/** Choices: unique, and not together with autocomplete. */
export function checkChoices(form: FormErrors, option: APIApplicationCommandOption, at: FormPath): void {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  const isCompleted = 'autocomplete' in option && option.autocomplete;
  if (isCompleted && choices.length > 0)
    form.add(
      at,
      'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
      'Autocomplete and choices exclude each other',
    );
  const names = choices.map((choice) => choice.name);
  const values = choices.map((choice) => choice.value);
  for (const index of choices.keys()) {
    if (names.indexOf(names[index] ?? '') !== index)
      form.add(
        [...at, 'choices', index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS',
        'Name is given twice',
      );
    if (values.findIndex((value) => value === values[index]) !== index)
      form.add(
        [...at, 'choices', index, 'value'],
        'APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_EXISTS',
        'Value is given twice',
      );
  }
}

/** Smallest and largest value or length in their order. */
export function checkRange(form: FormErrors, option: APIApplicationCommandOption, at: FormPath): void {
  const ranges = [
    [
      'min_value' in option ? option.min_value : undefined,
      'max_value' in option ? option.max_value : undefined,
    ],
    [
      'min_length' in option ? option.min_length : undefined,
      'max_length' in option ? option.max_length : undefined,
    ],
  ];
  for (const [min, max] of ranges)
    if (typeof min === 'number' && typeof max === 'number' && min > max)
      form.add(at, 'APPLICATION_COMMAND_OPTIONS_RANGE_INVALID', 'The minimum must not exceed the maximum');
}
