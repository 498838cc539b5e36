import { ROLES } from '../../access/index.ts';
import type { Member, Policy, PolicyRule, Role } from '../../access/index.ts';

const RANKS: Partial<Record<Role, number>> = { STEWARD: 1, COORDINATOR: 2, OPERATOR: 3 };

/** How far up roles put somebody: operator 3, coordinator 2, steward 1, all others 0. */
export const rankOf = (roles: readonly Role[]): number => Math.max(0, ...roles.map((role) => RANKS[role] ?? 0));

const REASONS = ['', 'You look after the people of this organisation.', 'You look after the people of this country.', 'You run the network.'];

// Whom the viewer looks after, as a condition on people; null for nobody.
function reach(member: Member): Record<string, string> | null {
  if (!member.scopes.includes('DIRECTORY_ADMINISTER')) return null;
  const reaches: (Record<string, string> | null)[] = [null, { organisationId: member.organisation }, { country: member.country }, {}];
  return reaches[rankOf(member.roles)]!;
}

// The setup key makes the first operator and has no business beyond.
const ACTS = ['add', 'changeRoles', 'createKey', 'suspend', 'revokeKey'];
const SETUP_ACTS = ['add', 'changeRoles', 'createKey'];

/**
 * Who reads and does what here. Organisations are everybody's to read. People are read and acted on by those who look after
 * them, and never by somebody below them: for `add` and `changeRoles` that is asked of the person as they would be, too.
 */
export const directoryPolicy: Policy = (viewer) => {
  const rules: PolicyRule[] = [{ action: 'read', subject: 'Organisation', reason: 'Organisations are public.' }];
  if (viewer.kind === 'nobody') return rules;
  const self = { id: viewer.person };
  rules.push({ action: 'read', subject: 'Person', conditions: self, reason: 'It is you.' });
  if (!viewer.setup) rules.push({ action: ['createKey', 'revokeKey'], subject: 'Person', conditions: self, reason: 'It is you.' });
  const conditions = reach(viewer);
  if (conditions === null) return rules;
  const rank = rankOf(viewer.roles);
  const acts = viewer.setup ? SETUP_ACTS : ACTS;
  const above = ROLES.filter((role) => rankOf([role]) > rank);
  rules.push({ action: ['read', ...acts], subject: 'Person', conditions, reason: REASONS[rank]! });
  if (above.length > 0) {
    rules.push({ action: acts, subject: 'Person', inverted: true, conditions: { roles: { $in: above } }, reason: 'Nobody acts on, or makes, somebody above themselves.' });
  }
  if (viewer.setup) rules.push({ action: acts, subject: 'Person', inverted: true, conditions: self, reason: 'The setup key does nothing for itself.' });
  if (rank === RANKS.OPERATOR) {
    rules.push({ action: viewer.setup ? 'admit' : ['admit', 'suspend'], subject: 'Organisation', reason: 'You run the network.' });
  }
  return rules;
};
