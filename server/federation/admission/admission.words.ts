/** SUBMITTED waits for the operator; JOINED is part of the graph; SUSPENDED may come back by approval, RETIRED by submitting anew. */
export type PartnerState = 'SUBMITTED' | 'JOINED' | 'SUSPENDED' | 'RETIRED';

/** Who or what took a partner out of the graph; the hub does where its own schema or the organisation has changed. */
export type EndReason = 'OPERATOR' | 'STEWARD' | 'ROLLED_BACK' | 'HUB_CHANGED' | 'ORGANISATION_SUSPENDED';

/** What a version of the graph was made for. */
export type SwapReason = 'APPROVED' | 'SUSPENDED' | 'RETIRED' | 'ROLLED_BACK' | 'HUB_CHANGED' | 'ORGANISATION_SUSPENDED';

/** How long a question to a partner may take, in milliseconds. */
export const TIMEOUT = { usual: 500, least: 100, most: 5000 } as const;
