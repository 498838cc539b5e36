export type { JoinedPartner, PartnerHealth, PartnerHealths, Supergraph, SupergraphSource } from './graph.ts';
export { admissionPolicy } from './admission/admission.policy.ts';
export type { PartnerRow, SubmissionRow, VersionRow } from './admission/admission.queries.ts';
export type { PartnerEdge, PartnerPage, VersionEdge } from './admission/admission.resolvers.ts';
export type { OrganisationDoor } from './admission/admission.parts.ts';
export type { CompositionCost } from './admission/submit-partner-subgraph.ts';
export { openAdmission } from './admission/open-admission.ts';
export type { Admission, AdmissionSettings } from './admission/open-admission.ts';
export { PartnerSubgraphSchema, PartnerSubmissionSchema, SupergraphVersionSchema } from './admission/partner.entity.ts';
