import { badInput, checkPage } from '../../kernel/index.ts';
import type { PageAsked, PageOf, Seal } from '../../kernel/index.ts';

/** A page whose ends are rows, not positions: who comes or goes meanwhile moves no page. Row ids, exclusive. */
export interface RowPage { readonly size: number; readonly backward: boolean; readonly after: string | null; readonly before: string | null }

/**
 * The page that was asked for: 20 unless asked for, 1 to 100. Malformed values throw BAD_USER_INPUT, and so does a cursor
 * that is none of this list or names a row that is not `there`.
 */
export function checkRowPage(asked: PageAsked, rule: { purpose: 'organisation' | 'person'; there?: (id: string) => boolean }, seal: Seal): RowPage {
  const { first, last } = asked;
  const { size, backward } = checkPage({ first, last }, { purpose: rule.purpose, usual: 20, most: 100 }, seal);
  const opened = (name: 'after' | 'before'): string | null => {
    const cursor = asked[name];
    if (cursor == null) return null;
    const id = seal.openRow(rule.purpose, cursor);
    if (id === null || rule.there?.(id) === false) throw badInput(name, 'is no cursor of this list.');
    return id;
  };
  return { size, backward, after: opened('after'), before: opened('before') };
}

/** A list of rows and its edges as GraphQL asks for them: a cursor takes as long to make as all else of an edge, so it is made where it is asked for. */
export function rowConnection<Row extends { readonly id: string }>(purpose: 'organisation' | 'person', seal: Seal) {
  const cursorOf = (row: Row | undefined): string | null => (row === undefined ? null : seal.closeRow(purpose, row.id));
  return {
    connection: {
      edges: ({ rows }: PageOf<Row>): { node: Row }[] => rows.map((node) => ({ node })),
      pageInfo: ({ rows, hasNextPage, hasPreviousPage }: PageOf<Row>) => ({ hasNextPage, hasPreviousPage, startCursor: cursorOf(rows[0]), endCursor: cursorOf(rows.at(-1)) }),
    },
    edge: { cursor: ({ node }: { node: Row }) => seal.closeRow(purpose, node.id) },
  };
}
