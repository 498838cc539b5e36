export type { JoinedPartner, PartnerHealth, PartnerHealths, Supergraph, SupergraphSource } from './graph.ts';
export type { Asker, PartnerAsking, PartnerQuestion } from './asking/partner-asking.ts';
export { JoinedGraphs } from './engine/graphs.ts';
export { plannedEngine } from './engine/planned.engine.ts';
export { stitchedEngine } from './engine/stitched.engine.ts';
export type { MakeEngine } from './engine/engine.ts';
export { openIdentity } from './identity/identity.ts';
export type { Identity, IdentityParts } from './identity/identity.ts';
export type { PartnerTokens, ToldAsker } from './identity/partner-tokens.ts';
