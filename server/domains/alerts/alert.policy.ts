import type { Policy, PolicyRule } from '../../access/index.ts';
import type { Member } from '../../access/index.ts';

const current = { withdrawnAt: null };

// The audience, for somebody of another organisation than the publisher's; the same for reading and for what reading allows.
const audience = (action: string, member: Member): PolicyRule[] => [
  { action, subject: 'Alert', conditions: { audienceLevel: 'PUBLIC', ...current }, reason: 'The alert is public.' },
  { action, subject: 'Alert', conditions: { audienceLevel: 'NETWORK', ...current }, reason: 'The alert is for every partner of the network.' },
  {
    action, subject: 'Alert', conditions: { audienceLevel: 'COUNTRIES', audienceCountries: { $in: [member.country] }, ...current },
    reason: 'The alert is for the partners of this country.',
  },
  {
    action, subject: 'Alert', conditions: { audienceLevel: 'ORGANISATIONS', audienceOrganisations: { $in: [member.organisation] }, ...current },
    reason: 'The alert is for this organisation by name.',
  },
];

/**
 * Who may do what with alerts. Reading follows the audience alone, whatever the role; acts follow role and scope. The same
 * conditions become SQL for lists, answer in memory for events, and are written once more, by hand, as row-level security.
 */
export const alertPolicy: Policy = (viewer) => {
  if (viewer.kind === 'nobody') return audience('read', { country: '', organisation: '' } as never).slice(0, 1);
  if (viewer.setup || !viewer.scopes.includes('ALERTS_READ')) return [];
  const own = { publisherId: viewer.organisation };
  const rules: PolicyRule[] = [
    { action: 'read', subject: 'Alert', conditions: own, reason: 'The organisation published the alert.' },
    ...audience('read', viewer),
    { action: 'read', subject: 'Statistics', reason: 'Released statistics are for every partner.' },
  ];
  const has = (...roles: Member['roles']): boolean => viewer.roles.some((role) => roles.includes(role));
  if (viewer.scopes.includes('ALERTS_ACKNOWLEDGE')) {
    rules.push(...audience('acknowledge', viewer), { action: 'acknowledge', subject: 'Alert', inverted: true, conditions: own });
  }
  if (!viewer.scopes.includes('ALERTS_PUBLISH')) return rules;
  if (has('PUBLISHER')) rules.push({ action: ['publish', 'update', 'withdraw', 'translate'], subject: 'Alert', conditions: own });
  if (has('APPROVER')) rules.push({ action: 'withdraw', subject: 'Alert', conditions: own });
  if (has('EDITOR')) rules.push({ action: 'translate', subject: 'Alert', conditions: own });
  if (has('PUBLISHER', 'EDITOR')) rules.push(...audience('translate', viewer));
  return rules;
};
