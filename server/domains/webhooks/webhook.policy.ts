import type { Policy } from '../../access/index.ts';

/**
 * Stewards keep the webhooks of their organisation. Only they: what is sent to an address goes on when whoever set it up has
 * long forgotten it, and a steward answers for the organisation's keys, which is the same trust. A key needs the scope for
 * it, so that one that leaked from a program that only reads sets up nothing that reads on. Asked again before each event.
 */
export const webhookPolicy: Policy = (viewer) => {
  if (viewer.kind === 'nobody' || viewer.setup || !viewer.scopes.includes('WEBHOOKS_ADMINISTER') || !viewer.roles.includes('STEWARD')) return [];
  return [{ action: ['read', 'keep'], subject: 'Webhook', conditions: { organisationId: viewer.organisation }, reason: 'You are a steward of this organisation.' }];
};
