import type { EntityManager } from '@mikro-orm/sql';
import { record } from '../../../delivery/index.ts';
import type { CountryCode, GroupLevel } from '../../../kernel/index.ts';
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

interface Brought { id: string; slug: string; host_id: string; audience_level: GroupLevel; audience_countries: CountryCode[]; audience_organisations: string[]; version: number; changed: boolean }

/**
 * Brings the lists of committees up to a day: parts that begin or end with it take effect, and `committee.changed` tells the
 * others. Returns how many changed. Done by the hub itself as time passes, each committee once a day; acts write the lists
 * with the parts.
 */
export async function bringPartsUpTo(em: EntityManager, now: Date): Promise<number> {
  const list = (...parts: CommitteePart[]): string => `coalesce((select array_agg(distinct p.organisation_id order by p.organisation_id) from committee_part p
    where p.committee_id = c.id and p.since <= d.day and (p.until is null or d.day <= p.until) and p.part in (${parts.map((part) => `'${part}'`).join(', ')})), '{}')`;
  const brought = await em.execute<Brought[]>(`
    with d as (select ?::date as day), held as (
      select c.id, c.members as was_members, c.voices as was_voices, c.desk as was_desk, c.chairs as was_chairs, d.day,
        ${list('CHAIR', 'SECRETARY', 'MEMBER', 'OBSERVER')} as members, ${list('CHAIR', 'SECRETARY', 'MEMBER')} as voices, ${list('CHAIR', 'SECRETARY')} as desk, ${list('CHAIR')} as chairs
      from committee c cross join d where c.lists_for < d.day)
    update committee c set members = h.members, voices = h.voices, desk = h.desk, chairs = h.chairs, lists_for = h.day from held h where h.id = c.id and c.lists_for < h.day
    returning c.id, c.slug, c.host_id, c.audience_level, c.audience_countries, c.audience_organisations, c.version,
      (h.was_members, h.was_voices, h.was_desk, h.was_chairs) is distinct from (h.members, h.voices, h.desk, h.chairs) as changed`, [dayOf(now)]);
  const changed = brought.filter((row) => row.changed);
  for (const row of changed) {
    const audience = { audienceLevel: row.audience_level, audienceCountries: row.audience_countries, audienceOrganisations: row.audience_organisations };
    await record(em, { type: 'committee.changed', subjectId: row.id, reference: row.slug, ownerId: row.host_id, groupId: row.id, occurredAt: now, before: audience, after: audience, versionBefore: row.version, versionAfter: row.version });
  }
  return changed.length;
}
