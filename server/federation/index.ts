export type { JoinedPartner, PartnerHealth, PartnerHealths, Supergraph, SupergraphSource } from './graph.ts';
export type { Asker, PartnerAsking, PartnerQuestion } from './asking/partner-asking.ts';
export { openIdentity } from './identity/identity.ts';
export type { Identity, IdentityParts } from './identity/identity.ts';
export type { PartnerTokens, ToldAsker } from './identity/partner-tokens.ts';
