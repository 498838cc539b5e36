import type { Policy, PolicyRule } from '../../access/index.ts';

/**
 * Who sees and does what about partners' subgraphs. Members see who has joined; what was submitted, where it is asked and how
 * it fares see those who look after it (`keep`): the stewards of its organisation and operators. Stewards submit, suspend and
 * retire their own, operators approve, suspend, retire and roll back. Written once more, by hand, as row-level security.
 */
export const admissionPolicy: Policy = (viewer) => {
  if (viewer.kind === 'nobody' || viewer.setup) return [];
  const rules: PolicyRule[] = [
    { action: 'read', subject: 'PartnerSubgraph', conditions: { state: { $in: ['JOINED', 'SUSPENDED'] } }, reason: 'Members see whose subgraphs are part of the graph.' },
  ];
  if (!viewer.scopes.includes('DIRECTORY_ADMINISTER')) return rules;
  if (viewer.roles.includes('STEWARD')) {
    rules.push({ action: ['read', 'keep', 'submit', 'suspend', 'retire'], subject: 'PartnerSubgraph', conditions: { organisationId: viewer.organisation }, reason: 'You look after this organisation.' });
  }
  if (viewer.roles.includes('OPERATOR')) {
    rules.push({ action: ['read', 'keep', 'approve', 'suspend', 'retire'], subject: 'PartnerSubgraph', reason: 'You run the network.' });
    rules.push({ action: ['read', 'rollBack'], subject: 'Supergraph', reason: 'You run the network.' });
  }
  return rules;
};
