import type { Policy, PolicyRule, Scope } from '../../../access/index.ts';

/** What a key must have to ask for a release, to see one, or to decide on it: the text would become an alert. */
export const RELEASE_SCOPES: readonly Scope[] = ['ALERTS_READ', 'ALERTS_PUBLISH'];

/**
 * Who sees a text that was refused and decides on it: its author and the approvers of the author's organisation, nobody
 * else whatever their roles. Nobody approves their own; an author may take theirs back. Written once more, by hand, as
 * row-level security.
 */
export const releasePolicy: Policy = (viewer) => {
  if (viewer.kind === 'nobody' || viewer.setup || !RELEASE_SCOPES.every((scope) => viewer.scopes.includes(scope))) return [];
  const own = { organisationId: viewer.organisation };
  const written = { ...own, authorId: viewer.person };
  const rules: PolicyRule[] = [{ action: ['read', 'decline'], subject: 'ReleaseRequest', conditions: written, reason: 'You asked for it.' }];
  if (!viewer.roles.includes('APPROVER')) return rules;
  return [
    ...rules,
    { action: ['read', 'decline', 'approve'], subject: 'ReleaseRequest', conditions: own, reason: 'You approve for this organisation.' },
    { action: 'approve', subject: 'ReleaseRequest', inverted: true, conditions: written, reason: 'Nobody approves their own.' },
  ];
};
