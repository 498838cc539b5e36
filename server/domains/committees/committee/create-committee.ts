import { memberOf, sessionOf } from '../../../access/index.ts';
import type { Member, Viewer } from '../../../access/index.ts';
import { screeningFailed } from '../../../anonymisation/index.ts';
import type { ScreeningFailed } from '../../../anonymisation/index.ts';
import { record } from '../../../delivery/index.ts';
import { badInput, forbidden, newId, rowId, searchable } from '../../../kernel/index.ts';
import type { CountryCode, Language } from '../../../kernel/index.ts';
import { alreadyTaken, audienceEmpty, unlessTaken } from '../../directory/index.ts';
import type { AlreadyTaken, AudienceEmpty } from '../../directory/index.ts';
import type { CommitteeParts } from '../committees.parts.ts';
import type { CommitteeRow } from '../committees.rows.ts';
import type { CommitteeKind } from '../committees.words.ts';
import { checkCommittee, groupAudienceFrom, partsFrom } from './check-committee.ts';
import type { CommitteeAsked, GroupAudienceAsked, PartAsked } from './check-committee.ts';
import { Committee, CommitteePartRecord } from './committee.entity.ts';
import { dayOf, listsOn } from './parts-held.ts';
import type { CommitteeReader } from './committee.queries.ts';

/** A committee as it is asked to be set up. */
export interface CreateCommitteeAsked extends CommitteeAsked {
  slug: string; name: string; kind: CommitteeKind; country?: CountryCode | null; languages: readonly Language[]; host: string; audience: GroupAudienceAsked; members: readonly PartAsked[];
}

type Created = (CommitteeRow & { __typename: 'Committee' }) | ScreeningFailed | AudienceEmpty | AlreadyTaken;

/** FORBIDDEN unless the viewer may set up committees in that country. */
export function demandCoordination(reader: CommitteeReader, member: Member, { action, row }: { action: 'create' | 'change'; row: Partial<CommitteeRow> }): void {
  if (reader.may(member, action, row)) return;
  if (!member.scopes.includes('COMMITTEES_WRITE') || !member.scopes.includes('COMMITTEES_READ')) {
    throw forbidden('This key lacks the scope COMMITTEES_WRITE (with COMMITTEES_READ): ask your steward for one that has it.');
  }
  throw forbidden('Committees are set up and changed by the coordinators of their country.');
}

/** Names as the gate knows them, by the paths of the input. */
export const gatedNames = ({ name, names }: { name: string; names?: readonly { language: Language; name: string }[] | null }): Record<string, string> => ({
  'input.name': name, ...Object.fromEntries((names ?? []).map((told, index) => [`input.names.${index}.name`, told.name])),
});

/** Sets up a committee with its members: the committee, their parts, and `committee.created` in the log, all or nothing. */
export async function createCommittee(parts: CommitteeParts, viewer: Viewer, { reader, input }: { reader: CommitteeReader; input: CreateCommitteeAsked }): Promise<Created> {
  if (!/^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/.test(input.slug)) throw badInput('input.slug', 'must be 3 to 60 lower-case letters, digits and hyphens, with no hyphen at its ends.');
  const member = memberOf(viewer);
  const now = parts.clock.now();
  const [country, today] = [input.country ?? member.country, dayOf(now)];
  checkCommittee(input, { country, directory: parts.directory, today });
  demandCoordination(reader, member, { action: 'create', row: { country } });
  const audience = groupAudienceFrom(input.audience);
  if (audience === null) return audienceEmpty();
  // The slug is read by everybody whom its addresses reach: it is judged as the words it is made of.
  const gate = await parts.gate<string>({ ...gatedNames(input), 'input.slug': input.slug.replaceAll('-', ' ') }, input.languages[0]!, ['INSTITUTION']);
  if (gate.kind === 'held') return screeningFailed(gate.findings);
  const name = gate.texts['input.name']!;
  const names = Object.fromEntries((input.names ?? []).map(({ language }, index) => [language, gate.texts[`input.names.${index}.name`]!]));
  const held = partsFrom(input.members, { directory: parts.directory, today });
  const id = newId();
  const row = {
    id, slug: input.slug, kind: input.kind, country, region: input.region ?? null, name, names, search: searchable(name, ...Object.values(names)), languages: [...input.languages],
    hostId: rowId('organisation', input.host)!, ...audience, ...listsOn(today, held), listsFor: today, createdAt: now, updatedAt: null, closedAt: null, version: 1,
  };
  const taken = alreadyTaken('input.slug', 'Another committee has this name in addresses.');
  const refused = await unlessTaken(parts.database.write(sessionOf(member), async (em) => {
    await em.insert(Committee, row as never);
    await em.insertMany(CommitteePartRecord, held.map((part) => ({ committeeId: id, ...part })) as never);
    await record(em, {
      type: 'committee.created', subjectId: id, reference: row.slug, ownerId: row.hostId, groupId: id, occurredAt: now, before: null, after: audience, versionBefore: null, versionAfter: 1,
    });
  }), taken);
  return refused ?? { __typename: 'Committee', ...(await reader.find(member, id))! };
}
