import type { Words } from '../locales/speak.ts';

/** What a moderator set: each option with its value, as it is shown. */
export type Values = Record<string, string>;

/** What a change did to values that are shown: a line for each, `before → after`. Empty where nothing differs. */
export function differences(before: Values, after: Values): string[] {
  return Object.entries(after).flatMap(([name, value]) =>
    before[name] === value ? [] : `\`${name}\`: ${before[name] ?? ''} → **${value}**`,
  );
}

/** The answer to a change, with notes below where there are any. */
export function changeReply(
  words: Words,
  { before, after, notes = [] }: { before: Values; after: Values; notes?: readonly string[] },
): { content: string } {
  const lines = differences(before, after);
  const head = lines.length === 0 ? words('change.nothing') : words('change.done');
  return { content: [head, ...lines, ...notes].join('\n') };
}
