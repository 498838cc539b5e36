import { forbidden } from '../../../kernel/index.ts';
import type { Member } from '../../../access/index.ts';
import type { SubgraphFinding } from '../../composing/finding.ts';
import type { AdmissionReader, PartnerAct, PartnerRow } from '../admission.queries.ts';

/** A subgraph can't join, or no graph can be composed so; nothing was written. */
export interface SubgraphRefused { readonly __typename: 'SubgraphRefused'; readonly message: string; readonly findings: readonly SubgraphFinding[] }

/** It doesn't stand so that this can be done to it; nothing was written. */
export interface PartnerSubgraphConflict { readonly __typename: 'PartnerSubgraphConflict'; readonly message: string; readonly current: PartnerRow }

export const refusedSubgraph = (findings: readonly SubgraphFinding[]): SubgraphRefused => ({
  __typename: 'SubgraphRefused', findings, message: 'The subgraph can\'t be part of the graph so, and the running graph is what it was: put right what is found.',
});

export const conflict = (message: string, current: PartnerRow): PartnerSubgraphConflict => ({ __typename: 'PartnerSubgraphConflict', message, current });

const WHO: Readonly<Record<PartnerAct, string>> = {
  submit: 'Stewards submit the subgraph of their own organisation', approve: 'Operators approve subgraphs',
  suspend: 'Stewards suspend the subgraph of their own organisation, operators any', retire: 'Stewards retire the subgraph of their own organisation, operators any',
};

/** FORBIDDEN unless the policy lets the viewer do that to such a subgraph. */
export function demandPartnerAct(reader: AdmissionReader, member: Member, { act, of }: { act: PartnerAct; of: Pick<PartnerRow, 'organisationId'> }): void {
  if (!reader.may(member, act, of)) throw forbidden(`${WHO[act]}, with a key of the scope DIRECTORY_ADMINISTER.`);
}
