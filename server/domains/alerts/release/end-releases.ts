import type { Database } from '../../../database/index.ts';
import type { Clock } from '../../../kernel/index.ts';
import { ReleaseRequest } from './release.entity.ts';

/** What a closed request has in place of the text, its key, and what it could be recognised by. */
export const NOTHING_SEALED = { sealed: null, sealedKey: null, digest: null } as const;

/** Deletes what was sealed in requests that waited for 72 hours; what is kept of them stays. Returns how many. */
export function endReleases(database: Database, clock: Clock): Promise<number> {
  return database.writeAsHub((em) => em.nativeUpdate(ReleaseRequest, { status: 'OPEN', expiresAt: { $lte: clock.now() } }, { status: 'EXPIRED', ...NOTHING_SEALED }));
}
