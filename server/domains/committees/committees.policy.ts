import type { Member, Policy, PolicyRule } from '../../access/index.ts';

type Conditions = Record<string, unknown>;
const SHOWN = { $in: ['CIRCULATED', 'APPROVED', 'PUBLISHED'] };

// The audience of one part of a committee's work, for somebody who has no part in the committee.
const audience = (member: Member): (readonly [conditions: Conditions, reason: string])[] => [
  [{ audienceLevel: 'PUBLIC' }, 'It is public.'],
  [{ audienceLevel: 'NETWORK' }, 'It is for every partner of the network.'],
  [{ audienceLevel: 'COUNTRIES', audienceCountries: { $in: [member.country] } }, 'It is for the partners of this country.'],
  [{ audienceLevel: 'ORGANISATIONS', audienceOrganisations: { $in: [member.organisation] } }, 'It is for this organisation by name.'],
];

// What the sections of minutes are open to, taken together.
const openness = (member: Member): Conditions[] => [
  { levels: { $in: ['PUBLIC'] } }, { levels: { $in: ['NETWORK'] } }, { countries: { $in: [member.country] } }, { organisations: { $in: [member.organisation] } },
];

const reads = (subject: string, rules: readonly (readonly [conditions: Conditions, reason: string])[]): PolicyRule[] =>
  rules.map(([conditions, reason]) => ({ action: 'read', subject, conditions, reason }));

const PUBLIC = [{ audienceLevel: 'PUBLIC' }, 'It is public.'] as const;
const NOBODY: PolicyRule[] = [
  ...['Committee', 'Session', 'AgendaItem', 'Decision'].flatMap((subject) => reads(subject, [PUBLIC])),
  ...reads('Minutes', [[{ state: 'PUBLISHED', levels: { $in: ['PUBLIC'] } }, 'A section of them is public.']]),
  ...reads('Section', [[{ state: 'PUBLISHED', audienceLevel: 'PUBLIC' }, 'It is public.']]),
];

function reading(member: Member): PolicyRule[] {
  const admitted = audience(member);
  const takesPart = [{ members: { $in: [member.organisation] } }, 'The organisation has a part in the committee.'] as const;
  const keepsIt = [{ desk: { $in: [member.organisation] } }, 'The organisation is the committee\'s chair or secretary.'] as const;
  const forMembers = [{ audienceLevel: 'MEMBERS', members: { $in: [member.organisation] } }, 'It is for the committee\'s members.'] as const;
  return [
    ...reads('Committee', [...admitted, takesPart, ...(member.roles.includes('COORDINATOR') ? [[{ country: member.country }, 'The person coordinates this country.'] as const] : [])]),
    ...reads('Session', [...admitted, takesPart]),
    ...reads('AgendaItem', [...admitted, keepsIt, forMembers]),
    ...reads('Minutes', [
      keepsIt, [{ state: SHOWN, ...takesPart[0] }, takesPart[1]],
      ...openness(member).map((open) => [{ state: 'PUBLISHED', ...open }, 'A section of them is for this organisation.'] as const),
    ]),
    ...reads('Section', [
      keepsIt, [{ state: SHOWN, ...forMembers[0] }, forMembers[1]],
      ...admitted.flatMap(([conditions, reason]) => [
        [{ state: 'PUBLISHED', ...conditions }, reason] as const, [{ state: SHOWN, ...takesPart[0], ...conditions }, reason] as const,
      ]),
    ]),
    ...reads('Decision', [
      ...admitted, keepsIt, forMembers, [{ responsibleId: member.organisation }, 'The organisation is responsible for it.'],
      [{ addresseeMembers: { $in: [member.organisation] } }, 'It is addressed to a committee in which the organisation has a part.'],
    ]),
  ];
}

/**
 * Who may do what with committees. Reading follows the audience and the parts that organisations have now, whatever the
 * role; drafts are the desk's (chair and secretary) alone, circulated minutes the members', published ones each section's
 * audience. `desk`, `chairs` and `members` are the committee's lists as of now.
 */
export const committeesPolicy: Policy = (viewer) => {
  if (viewer.kind === 'nobody') return NOBODY;
  if (viewer.setup || !viewer.scopes.includes('COMMITTEES_READ')) return [];
  const rules = reading(viewer);
  if (!viewer.scopes.includes('COMMITTEES_WRITE')) return rules;
  const own = { $in: [viewer.organisation] };
  const has = (...roles: Member['roles']): boolean => viewer.roles.some((role) => roles.includes(role));
  if (has('COORDINATOR')) rules.push({ action: ['create', 'change'], subject: 'Committee', conditions: { country: viewer.country } });
  if (has('SECRETARY')) rules.push({ action: ['keep'], subject: 'Committee', conditions: { desk: own } });
  if (has('SECRETARY', 'APPROVER')) rules.push({ action: ['approve'], subject: 'Committee', conditions: { chairs: own } });
  // Who only reads for an organisation doesn't speak for it.
  if (viewer.roles.some((role) => role !== 'READER')) {
    rules.push({ action: 'speak', subject: 'Committee', conditions: { voices: own } });
    // Observers are invited too, and say whether they come.
    rules.push({ action: 'attend', subject: 'Committee', conditions: { members: own } });
    rules.push({ action: 'report', subject: 'Decision', conditions: { responsibleId: viewer.organisation } });
  }
  if (has('SECRETARY')) rules.push({ action: 'report', subject: 'Decision', conditions: { desk: own } }, { action: 'answer', subject: 'Decision', conditions: { addresseeDesk: own } });
  return rules;
};
