import { subject as asSubject } from '@casl/ability';
import type { Member, Viewer } from '../../access/index.ts';
import { SCOPES } from '../../access/index.ts';
import { forbidden, notFound, rowId, unauthenticated } from '../../kernel/index.ts';
import type { OrganisationRow } from '../directory/index.ts';
import type { AlertParts } from './alert.parts.ts';
import type { AlertReader } from './alert.queries.ts';

/** Whether an organisation may read an alert, and the rule that says so. */
export interface AccessExplanation { mayRead: boolean; rule: string }

// Anybody of that organisation: reading doesn't depend on the role.
const somebodyOf = (organisation: OrganisationRow): Member => ({
  kind: 'member', credential: '', person: '', name: '', organisation: organisation.id, country: organisation.country, since: organisation.admittedAt,
  roles: ['READER'], scopes: SCOPES, setup: false,
});

/**
 * Who may read an alert and why: its publisher's organisation is told for every organisation, others for their own. It asks
 * the very rules that reading asks.
 */
export async function explainAccess(parts: AlertParts & { reader: AlertReader }, viewer: Viewer, asked: { id: string; organisation: string }): Promise<AccessExplanation> {
  if (viewer.kind === 'nobody') throw unauthenticated();
  const alert = await parts.reader.find(viewer, rowId('alert', asked.id));
  if (alert === null) throw notFound('alert');
  const organisation = await parts.directory.find(rowId('organisation', asked.organisation) ?? '00000000-0000-0000-0000-000000000000');
  if (organisation === null) throw notFound('organisation');
  if (alert.publisherId !== viewer.organisation && organisation.id !== viewer.organisation) {
    throw forbidden('Only the publisher of an alert is told who else may read it.');
  }
  if (organisation.status === 'SUSPENDED') return { mayRead: false, rule: 'The organisation is suspended: its people can\'t use the hub.' };
  const ability = parts.abilities.of(somebodyOf(organisation));
  const rule = ability.relevantRuleFor('read', asSubject('Alert', { ...alert }));
  if (rule !== null && !rule.inverted) return { mayRead: true, rule: rule.reason ?? 'A rule allows it.' };
  return { mayRead: false, rule: alert.withdrawnAt === null ? 'The organisation is not in the alert\'s audience.' : 'The alert is withdrawn: only its publisher reads it.' };
}
