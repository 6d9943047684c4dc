import { ButtonStyle, ComponentType, type APIButtonComponent } from 'discord.js';
import type { Reply } from '../app/define-command.ts';
import type { Words } from '../locales/speak.ts';

/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** From 0; the last one where there are fewer than was asked for. */
  page: number;
  pages: number;
}

/** Cuts out a page. */
export function pageOf<T>(list: readonly T[], asked: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(Math.max(0, asked), pages - 1);
  return { items: list.slice(page * size, (page + 1) * size), page, pages };
}

/** Reads the page in a button's argument; anything else than a page is the first. */
export function readPage(argument: string): number {
  return /^\d{1,4}$/.test(argument) ? Number(argument) : 0;
}

/** Buttons to the pages beside a page, for the action of this name; none where there is only one page. */
export function pageButtons(
  action: string,
  { page, pages }: Page<unknown>,
  words: Words,
): NonNullable<Reply['components']> {
  const button = (label: string, to: number): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: `${action}:${to}`,
  });
  const buttons = [
    ...(page > 0 ? [button(words('page.previous'), page - 1)] : []),
    ...(page < pages - 1 ? [button(words('page.next'), page + 1)] : []),
  ];
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons }];
}
