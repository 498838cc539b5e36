import type { EntityManager } from '@mikro-orm/sql';
import { compiled } from '../../../database/index.ts';
import type { Database } from '../../../database/index.ts';
import { record } from '../../../delivery/index.ts';
import type { GroupAudience } from '../../../kernel/index.ts';
import { db } from '../committees.rows.ts';

/** What the log calls a committee by: whoever reports from outside it need not be able to read it. */
export interface CommitteeTold { readonly id: string; readonly slug: string; readonly hostId: string }

/** The committee as the log tells of it, read as the hub. */
export async function committeeTold(database: Database, id: string): Promise<CommitteeTold> {
  const [row] = await database.ask(compiled(db.selectFrom('committee').select(['id', 'slug', 'host_id']).where('id', '=', id)));
  return { id, slug: row!.slug, hostId: row!.host_id };
}

interface Happened { readonly type: 'decision.recorded' | 'decision.progressed' | 'decision.overdue' | 'decision.answered'; readonly committee: CommitteeTold; readonly at: Date; readonly version: number }

/** Writes into the log what happened to a decision, whose audience never changes; who is told follows the rule of reading it. */
export function recordOf(em: EntityManager, decision: GroupAudience & { id: string; version: number }, { type, committee, at, version }: Happened): Promise<void> {
  const audience: GroupAudience = { audienceLevel: decision.audienceLevel, audienceCountries: decision.audienceCountries, audienceOrganisations: decision.audienceOrganisations };
  const isNew = type === 'decision.recorded';
  return record(em, {
    type, subjectId: decision.id, reference: committee.slug, ownerId: committee.hostId, groupId: committee.id, occurredAt: at,
    before: isNew ? null : audience, after: audience, versionBefore: isNew ? null : decision.version, versionAfter: version,
  });
}
