import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { record } from '../../../delivery/index.ts';
import { badInput, notFound, rowId, searchable } from '../../../kernel/index.ts';
import type { GroupAudience, Language, ScreenedText } from '../../../kernel/index.ts';
import { audienceEmpty } from '../../directory/index.ts';
import type { AudienceEmpty } from '../../directory/index.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import type { CommitteeRow } from '../committees.rows.ts';
import { checkCommittee, groupAudienceFrom, partsFrom } from './check-committee.ts';
import type { CommitteeAsked } from './check-committee.ts';
import { Committee, CommitteePartRecord } from './committee.entity.ts';
import type { CommitteeReader } from './committee.queries.ts';
import { demandCoordination, gatedNames } from './create-committee.ts';
import { dayOf, listsOn } from './parts-held.ts';

/** A change as it is asked for: what is not given stays. */
export interface ChangeCommitteeAsked extends CommitteeAsked { version: number; closed?: boolean | null }

/** Somebody changed the committee since it was read. */
export interface CommitteeConflict { readonly __typename: 'CommitteeConflict'; readonly message: string; readonly current: CommitteeRow }

type Changed = (CommitteeRow & { __typename: 'Committee' }) | ScreeningFailed | AudienceEmpty | CommitteeConflict;

const conflict = (current: CommitteeRow): CommitteeConflict =>
  ({ __typename: 'CommitteeConflict', message: `The committee is at version ${current.version} by now: read it again and decide anew.`, current });

const KEPT = ['name', 'names', 'languages', 'host', 'audience', 'members', 'closed'] as const;

/**
 * Changes a committee, its members and their parts: a new version, and `committee.changed` with both audiences in the log.
 * Whoever loses a part by it loses at once what only members read.
 */
export async function changeCommittee(parts: CommitteeParts, viewer: Viewer, { reader, id, input }: { reader: CommitteeReader; id: string; input: ChangeCommitteeAsked }): Promise<Changed> {
  for (const field of KEPT) if (input[field] === null) throw badInput(`input.${field}`, 'can\'t be taken away; leave it out to keep it.');
  const member = memberOf(viewer);
  const row = await reader.find(member, rowId('committee', id));
  if (row === null) throw notFound('committee');
  const now = parts.clock.now();
  const today = dayOf(now);
  checkCommittee(input, { country: row.country, directory: parts.directory, today });
  demandCoordination(reader, member, { action: 'change', row });
  if (row.version !== input.version) return conflict(row);
  const audience = input.audience == null ? audienceOf(row) : groupAudienceFrom(input.audience);
  if (audience === null) return audienceEmpty();
  const gate = await parts.gate(gatedNames({ name: input.name ?? row.name, names: input.names ?? [] }), (input.languages ?? row.languages)[0]!, ['INSTITUTION']);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const name = gate.texts['input.name']!;
  const names: Partial<Record<Language, ScreenedText>> = input.names == null ? row.names : Object.fromEntries(input.names.map(({ language }, index) => [language, gate.texts[`input.names.${index}.name`]!]));
  const held = input.members == null ? null : partsFrom(input.members, { directory: parts.directory, today });
  const content = {
    name, names, search: searchable(name, ...Object.values(names)), region: input.region === undefined ? row.region : input.region, languages: [...(input.languages ?? row.languages)],
    hostId: input.host == null ? row.hostId : rowId('organisation', input.host)!, ...audience, ...(held === null ? {} : { ...listsOn(today, held), listsFor: today }),
    closedAt: input.closed == null ? row.closedAt : input.closed ? row.closedAt ?? now : null,
  };
  const isOvertaken = await parts.database.write(sessionOf(member), async (em) => {
    const committee = await em.findOne(Committee, { id: row.id, version: row.version }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (committee === null) return true;
    Object.assign(committee, content, { version: row.version + 1, updatedAt: now });
    await em.flush();
    if (held !== null) await replaceParts(em, row.id, held);
    await record(em, {
      type: 'committee.changed', subjectId: row.id, reference: row.slug, ownerId: content.hostId, groupId: row.id, occurredAt: now,
      before: audienceOf(row), after: audience, versionBefore: row.version, versionAfter: row.version + 1,
    });
    return false;
  });
  const current = await reader.find(member, row.id);
  if (current === null) throw notFound('committee any more');
  return isOvertaken ? conflict(current) : { __typename: 'Committee', ...current };
}

const audienceOf = ({ audienceLevel, audienceCountries, audienceOrganisations }: GroupAudience) =>
  ({ audienceLevel, audienceCountries: [...audienceCountries], audienceOrganisations: [...audienceOrganisations] });

async function replaceParts(em: EntityManager, committeeId: string, held: readonly object[]): Promise<void> {
  await em.nativeDelete(CommitteePartRecord, { committeeId });
  await em.insertMany(CommitteePartRecord, held.map((part) => ({ committeeId, ...part })) as never);
}
