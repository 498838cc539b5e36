import { ApiKey, memberOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { globalId, notFound, rowId } from '../../../kernel/index.ts';
import { readKey } from '../directory.queries.ts';
import type { KeyRow } from '../directory.rows.ts';
import type { DirectoryParts } from '../directory.parts.ts';
import { personFor, writeInForce } from './standing.ts';

/**
 * A key stops working at once on this hub, within a second on every other, and for good. One's own, or of somebody one looks after and is not
 * below. Again: nothing changes, the first moment stays.
 */
export async function revokeKey(parts: DirectoryParts, viewer: Viewer, id: string): Promise<KeyRow> {
  const member = memberOf(viewer);
  const uuid = rowId('key', id);
  const key = uuid === null ? null : await readKey(parts, member, uuid);
  if (key === null) throw notFound('key');
  await personFor(parts, member, { act: 'revokeKey', id: globalId('person', key.personId) });
  await writeInForce(parts, member, (em) => em.nativeUpdate(ApiKey, { id: key.id, revokedAt: null }, { revokedAt: parts.clock.now() }));
  return (await readKey(parts, member, key.id))!;
}
