import { badInput } from './problem.ts';
import type { Seal, SealPurpose } from './seal.ts';

/** A page as it was asked for. */
export interface PageAsked { first?: number | null; after?: string | null; last?: number | null; before?: string | null }

/** A page that can be read: `size` rows from `after` on, or up to `before` when `backward`. Positions are exclusive. */
export interface Page { readonly size: number; readonly backward: boolean; readonly after: number | null; readonly before: number | null }

/** How large pages of a list are, and what its cursors are sealed for. */
export interface PageRule { readonly purpose: SealPurpose; readonly usual: number; readonly most: number }

const sizeOf = (name: 'first' | 'last', asked: number, most: number): number => {
  if (asked < 1 || asked > most) throw badInput(name, `must be from 1 to ${most}, not ${asked}.`);
  return asked;
};

/** Throws what is malformed in a page, before anything else is looked at: its size, both directions at once, a foreign cursor. */
export function checkPage(asked: PageAsked, rule: PageRule, seal: Seal): Page {
  if (asked.first != null && asked.last != null) throw badInput('last', 'can\'t be given together with first.');
  const open = (name: 'after' | 'before'): number | null => {
    const cursor = asked[name];
    if (cursor == null) return null;
    const position = seal.open(rule.purpose, cursor);
    if (position === null) throw badInput(name, 'is no cursor of this list.');
    return position;
  };
  const backward = asked.last != null;
  const size = asked.last != null ? sizeOf('last', asked.last, rule.most) : asked.first != null ? sizeOf('first', asked.first, rule.most) : rule.usual;
  return { size, backward, after: open('after'), before: open('before') };
}

/** Rows of one page, oldest asked first as the list goes, and whether the list goes on at either end. */
export interface PageOf<Row> { readonly rows: Row[]; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean }

/** Makes a page of `size + 1` rows read in the direction of reading: the one too many tells that the list goes on. */
export function pageOf<Row>(read: Row[], page: Page): PageOf<Row> {
  const more = read.length > page.size;
  const rows = more ? read.slice(0, page.size) : read;
  if (page.backward) rows.reverse();
  return { rows, hasNextPage: page.backward ? page.before !== null : more, hasPreviousPage: page.backward ? more : page.after !== null };
}
