export type { JoinedPartner, PartnerHealth, PartnerHealths, Supergraph, SupergraphSource } from './graph.ts';
export type { Asker, PartnerAsking, PartnerQuestion } from './asking/partner-asking.ts';
