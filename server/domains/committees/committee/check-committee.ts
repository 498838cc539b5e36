import { audienceFrom, checkAudience, checkLine, checkList, checkOrganisation, regionOf } from '../../directory/index.ts';
import type { AudienceAsked, Directory } from '../../directory/index.ts';
import { badInput } from '../../../kernel/index.ts';
import type { CountryCode, GroupLevel, Language } from '../../../kernel/index.ts';
import type { CommitteePart } from '../committees.words.ts';
import type { PartHeld } from './parts-held.ts';

/** An audience within a committee, as it was asked for. */
export type GroupAudienceAsked = AudienceAsked<GroupLevel>;
/** A part as it was asked for. */
export interface PartAsked { organisation: string; part: CommitteePart; since?: string | null; until?: string | null }

/** What both creating and changing a committee may say. */
export interface CommitteeAsked {
  name?: string | null; names?: readonly { language: Language; name: string }[] | null; region?: string | null; languages?: readonly Language[] | null;
  host?: string | null; audience?: GroupAudienceAsked | null; members?: readonly PartAsked[] | null;
}

const NAME_LIMIT = 200;
const PARTS_LIMIT = 500;

/** Throws what is malformed, with its path, before any rule is asked. */
export function checkCommittee(input: CommitteeAsked, { country, directory, today }: { country: CountryCode; directory: Directory; today: string }): void {
  if (input.name != null) checkLine('input.name', input.name, NAME_LIMIT);
  const told = new Set<Language>();
  for (const [index, { language, name }] of (input.names ?? []).entries()) {
    checkLine(`input.names.${index}.name`, name, NAME_LIMIT);
    if (told.has(language)) throw badInput(`input.names.${index}.language`, 'has a name already.');
    told.add(language);
  }
  if (input.region != null && regionOf(input.region)?.country !== country) throw badInput('input.region', `is no ISO 3166-2 code of ${country}.`);
  if (input.languages != null) checkList('input.languages', input.languages);
  if (input.host != null) checkOrganisation('input.host', input.host, directory);
  checkAudience('input.audience', input.audience, directory);
  if (input.members != null) checkParts(input.members, { directory, today });
}

function checkParts(members: readonly PartAsked[], { directory, today }: { directory: Directory; today: string }): void {
  if (members.length > PARTS_LIMIT) throw badInput('input.members', `has more than ${PARTS_LIMIT} entries.`);
  for (const [index, { organisation, since, until }] of members.entries()) {
    checkOrganisation(`input.members.${index}.organisation`, organisation, directory);
    if (until != null && until < (since ?? today)) throw badInput(`input.members.${index}.until`, 'is before the part begins.');
  }
  const held = partsFrom(members, { directory, today });
  if (new Set(held.map(({ organisationId, part, since }) => `${organisationId} ${part} ${since}`)).size < held.length) throw badInput('input.members', 'says a thing twice.');
  if (!held.some(({ part, until }) => part === 'SECRETARY' && (until === null || until >= today))) throw badInput('input.members', 'has no secretary: nobody could keep its minutes.');
}

/** The parts as they are kept, once they are checked. */
export const partsFrom = (members: readonly PartAsked[], { directory, today }: { directory: Directory; today: string }): PartHeld[] => members.map((member, index) => ({
  organisationId: checkOrganisation(`input.members.${index}.organisation`, member.organisation, directory), part: member.part, since: member.since ?? today, until: member.until ?? null,
}));

/** The audience as it is kept; null where its level needs a list and has none. */
export const groupAudienceFrom = (asked: GroupAudienceAsked) => {
  const audience = audienceFrom(asked);
  return audience === null ? null : { ...audience, audienceCountries: [...audience.audienceCountries], audienceOrganisations: [...audience.audienceOrganisations] };
};
