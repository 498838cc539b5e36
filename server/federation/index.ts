export type { JoinedPartner, PartnerHealth, PartnerHealths, Supergraph, SupergraphSource } from './graph.ts';
