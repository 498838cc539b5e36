import type { EntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import { compiled, statements } from '../database/index.ts';
import type { CountryCode, GroupAudience, GroupLevel } from '../kernel/index.ts';

/** Something that happened to a subject, and who could read it before and after; a null audience: there was none. */
export interface Fact {
  readonly type: string;
  readonly subjectId: string;
  /** What people call the subject by; it stays with the tombstone. */
  readonly reference: string;
  readonly ownerId: string;
  /** The group of organisations within which it happened, such as a committee; none where it is the owner's alone. */
  readonly groupId?: string | null;
  readonly occurredAt: Date;
  readonly before: GroupAudience | null;
  readonly after: GroupAudience | null;
  readonly versionBefore: number | null;
  readonly versionAfter: number | null;
}

/** A fact with its place in the log. */
export interface LoggedEvent extends Fact { readonly position: number; readonly groupId: string | null }

/** A row of the log as the database has it. */
export interface EventTable {
  position: number; type: string; subject_id: string; reference: string; owner_id: string; group_id: string | null; occurred_at: Date;
  before_audience_level: GroupLevel | null; before_audience_countries: CountryCode[] | null; before_audience_organisations: string[] | null;
  after_audience_level: GroupLevel | null; after_audience_countries: CountryCode[] | null; after_audience_organisations: string[] | null;
  version_before: number | null; version_after: number | null;
}

/** The columns that `loggedEvent` reads. */
export const EVENT_COLUMNS = [
  'position', 'type', 'subject_id', 'reference', 'owner_id', 'group_id', 'occurred_at', 'version_before', 'version_after',
  'before_audience_level', 'before_audience_countries', 'before_audience_organisations',
  'after_audience_level', 'after_audience_countries', 'after_audience_organisations',
] as const;

const db = statements<{ event: EventTable; log_state: { pruned_through: number } }>();

const audience = (row: EventTable, side: 'before' | 'after'): GroupAudience | null => row[`${side}_audience_level`] === null ? null : {
  audienceLevel: row[`${side}_audience_level`]!,
  audienceCountries: row[`${side}_audience_countries`] ?? [],
  audienceOrganisations: row[`${side}_audience_organisations`] ?? [],
};

/** A row of the log as the rest of the hub speaks of it. */
export const loggedEvent = (row: EventTable): LoggedEvent => ({
  position: row.position, type: row.type, subjectId: row.subject_id, reference: row.reference, ownerId: row.owner_id, groupId: row.group_id, occurredAt: row.occurred_at,
  before: audience(row, 'before'), after: audience(row, 'after'), versionBefore: row.version_before, versionAfter: row.version_after,
});

const columns = (side: 'before' | 'after', of: GroupAudience | null): Partial<EventTable> => ({
  [`${side}_audience_level`]: of?.audienceLevel ?? null,
  [`${side}_audience_countries`]: of === null ? null : [...of.audienceCountries],
  [`${side}_audience_organisations`]: of === null ? null : [...of.audienceOrganisations],
});

/**
 * Writes a fact into the log in the transaction of what happened; it gets its position when that commits. A plain insert,
 * not an entity's: that asks for the row back, and who tells a fact need not be among those who may read it.
 */
export async function record(em: EntityManager, fact: Fact): Promise<void> {
  const row: Omit<EventTable, 'position'> = {
    type: fact.type, subject_id: fact.subjectId, reference: fact.reference, owner_id: fact.ownerId, group_id: fact.groupId ?? null, occurred_at: fact.occurredAt,
    version_before: fact.versionBefore, version_after: fact.versionAfter, ...columns('before', fact.before), ...columns('after', fact.after),
  } as EventTable;
  await em.getKysely<{ event: Omit<EventTable, 'position'> }>().insertInto('event').values(row).execute();
}

/** The log read as the hub itself, for what every subscriber shares; each is asked for permission later. */
export class LogReader {
  readonly #database: Database;
  constructor(database: Database) { this.#database = database; }

  /** The last position, and up to where events are no longer kept. */
  async bounds(): Promise<{ head: number; prunedThrough: number }> {
    const [row] = await this.#database.ask(compiled(db.selectFrom('log_state')
      .select(['pruned_through', sql<number | null>`(select max(position) from event)`.as('head')])));
    return { head: Math.max(row?.head ?? 0, row?.pruned_through ?? 0), prunedThrough: row?.pruned_through ?? 0 };
  }

  async after(position: number, limit: number): Promise<LoggedEvent[]> {
    const rows = await this.#database.ask(compiled(db.selectFrom('event').select(EVENT_COLUMNS).where('position', '>', position)
      .orderBy('position').limit(limit)));
    return rows.map(loggedEvent);
  }

  /**
   * Lets go of what happened before `moment`; whoever comes with an older cursor gets a GAP. The rows stay for an hour more,
   * so that nobody who is just reading them, having asked how far the log goes back, misses one without being told.
   */
  async prune(moment: Date): Promise<void> {
    await this.#database.writeAsHub(async (em) => {
      const through = await lastBefore(em, moment);
      if (through === null) return;
      await em.execute('update log_state set pruned_through = greatest(pruned_through, ?)', [through]);
      await em.execute('delete from event where position <= ?', [await lastBefore(em, new Date(moment.getTime() - LINGER)) ?? 0]);
    });
  }
}

const LINGER = 3_600_000;

// The one before the first that is younger, not the last that is older: one written under a wrong clock takes no other with it.
async function lastBefore(em: EntityManager, moment: Date): Promise<string | null> {
  const [row] = await em.execute<{ position: string | null }[]>(
    'select coalesce((select min(position) - 1 from event where occurred_at >= ?), max(position)) as position from event', [moment]);
  return row?.position ?? null;
}
