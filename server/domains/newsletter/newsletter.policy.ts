import type { Member, Policy, PolicyRule } from '../../access/index.ts';
import type { AudienceLevel } from '../../kernel/index.ts';

type Conditions = Record<string, unknown>;

// The audience of a series, for somebody of another organisation than the one that runs it.
const audience = (member: Member): (readonly [conditions: Conditions, reason: string])[] => [
  [{ audienceLevel: 'PUBLIC' }, 'It is public.'],
  [{ audienceLevel: 'NETWORK' }, 'It is for every partner of the network.'],
  [{ audienceLevel: 'COUNTRIES', audienceCountries: { $in: [member.country] } }, 'It is for the partners of this country.'],
  [{ audienceLevel: 'ORGANISATIONS', audienceOrganisations: { $in: [member.organisation] } }, 'It is for this organisation by name.'],
];

const UNISSUED: Conditions = { issuedAt: null, withdrawnAt: null };
const OUT: Readonly<Record<string, Conditions>> = { Series: {}, Issue: { state: 'ISSUED' }, Article: { issuedAt: { $ne: null }, withdrawnAt: null }, NewsletterEvent: {} };

const issued = (rules: readonly (readonly [conditions: Conditions, reason: string])[]): PolicyRule[] =>
  Object.entries(OUT).flatMap(([subject, out]) => rules.map(([conditions, reason]) => ({ action: 'read', subject, conditions: { ...out, ...conditions }, reason })));

/** What everybody who reads a series of that level may read of other rooms. */
export const levelsFor = (level: AudienceLevel): readonly AudienceLevel[] => (level === 'PUBLIC' ? ['PUBLIC'] : ['PUBLIC', 'NETWORK']);

/**
 * Who may do what with newsletters. What is issued is the series' audience's; what is being made is the organisation's that
 * runs the series, an article also of the organisation that gave it. Whatever the role: roles add acts alone.
 */
export const newsletterPolicy: Policy = (viewer) => {
  if (viewer.kind === 'nobody') return issued([[{ audienceLevel: 'PUBLIC' }, 'It is public.']]);
  if (viewer.setup || !viewer.scopes.includes('NEWSLETTER_READ')) return [];
  const runs = { runnerId: viewer.organisation };
  const rules: PolicyRule[] = [
    ...issued(audience(viewer)),
    ...Object.keys(OUT).map((subject) => ({ action: 'read', subject, conditions: runs, reason: 'The organisation runs the series.' })),
    { action: 'read', subject: 'Article', conditions: { organisationId: viewer.organisation }, reason: 'The organisation gave it.' },
  ];
  if (!viewer.scopes.includes('NEWSLETTER_WRITE')) return rules;
  const has = (...roles: Member['roles']): boolean => viewer.roles.some((role) => roles.includes(role));
  if (viewer.roles.some((role) => role !== 'READER')) {
    rules.push(...[runs, ...audience(viewer).map(([conditions]) => conditions)].map((conditions) => ({ action: 'contribute', subject: 'Series', conditions })));
    // What the editors have accepted is given no picture behind their backs; a picture that shows too much anybody takes away.
    rules.push({ action: 'illustrate', subject: 'Article', conditions: { organisationId: viewer.organisation, state: 'CONTRIBUTED', ...UNISSUED } }, { action: 'strip', subject: 'Article', conditions: { organisationId: viewer.organisation } });
  }
  if (has('EDITOR', 'PUBLISHER')) rules.push({ action: 'translate', subject: 'Article', conditions: { organisationId: viewer.organisation, issuedAt: null } });
  if (has('EDITOR')) rules.push({ action: ['create', 'run'], subject: 'Series', conditions: runs }, { action: ['translate', 'strip'], subject: 'Article', conditions: runs }, { action: 'illustrate', subject: 'Article', conditions: { ...runs, ...UNISSUED } });
  if (has('STEWARD')) rules.push({ action: 'export', subject: 'Series', conditions: runs });
  return rules;
};
