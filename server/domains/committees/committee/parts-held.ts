import type { EntityManager } from '@mikro-orm/sql';
import type { CommitteeLists } from '../committees.rows.ts';
import type { CommitteePart } from '../committees.words.ts';

/** A part as it is kept; days as `2026-03-01`, both of them within. */
export interface PartHeld { organisationId: string; part: CommitteePart; since: string; until: string | null }

/** The day of a moment, in UTC. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The lists of a committee on a day: who has a part then. */
export function listsOn(day: string, parts: readonly PartHeld[]): CommitteeLists {
  const today = parts.filter(({ since, until }) => since <= day && (until === null || day <= until));
  const having = (...wanted: CommitteePart[]): string[] => [...new Set(today.filter(({ part }) => wanted.includes(part)).map(({ organisationId }) => organisationId))].sort();
  return { members: having('CHAIR', 'SECRETARY', 'MEMBER', 'OBSERVER'), voices: having('CHAIR', 'SECRETARY', 'MEMBER'), desk: having('CHAIR', 'SECRETARY'), chairs: having('CHAIR') };
}

/**
 * Brings the lists of committees up to a day: parts that begin or end with it take effect. Returns how many changed. Done by
 * the hub itself as time passes; acts write the lists with the parts.
 */
export async function bringPartsUpTo(em: EntityManager, day: string): Promise<number> {
  const list = (...parts: CommitteePart[]): string => `coalesce((select array_agg(distinct p.organisation_id order by p.organisation_id) from committee_part p
    where p.committee_id = c.id and p.since <= d.day and (p.until is null or d.day <= p.until) and p.part in (${parts.map((part) => `'${part}'`).join(', ')})), '{}')`;
  const changed = await em.execute<{ id: string }[]>(`
    with d as (select ?::date as day), held as (
      select c.id, ${list('CHAIR', 'SECRETARY', 'MEMBER', 'OBSERVER')} as members, ${list('CHAIR', 'SECRETARY', 'MEMBER')} as voices,
        ${list('CHAIR', 'SECRETARY')} as desk, ${list('CHAIR')} as chairs
      from committee c cross join d)
    update committee c set members = h.members, voices = h.voices, desk = h.desk, chairs = h.chairs from held h
    where h.id = c.id and (c.members, c.voices, c.desk, c.chairs) is distinct from (h.members, h.voices, h.desk, h.chairs) returning c.id`, [day]);
  return changed.length;
}
