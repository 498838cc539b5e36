import type { FindingKind } from '../../../anonymisation/index.ts';

/** What is to be done with the text when it is released. */
export type ReleaseAct = 'PUBLISH' | 'UPDATE' | 'TRANSLATE';
/** OPEN until a person decides or three days are over. */
export type ReleaseStatus = 'OPEN' | 'APPROVED' | 'DECLINED' | 'EXPIRED';
/** How many findings of a kind a text had. */
export interface FindingCount { kind: FindingKind; count: number }

/** How long a sealed text waits for a decision, in milliseconds: 72 hours. */
export const WAITS = 72 * 3_600_000;
