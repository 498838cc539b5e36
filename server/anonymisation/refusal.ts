import type { ScreeningFinding } from './finding.ts';

/** The gate held a text of an input; nothing was stored. */
export interface ScreeningFailed { readonly __typename: 'ScreeningFailed'; readonly message: string; readonly findings: ScreeningFinding[] }

/** The refusal that an act answers with where the gate held one of its texts. */
export const screeningFailed = (findings: ScreeningFinding[]): ScreeningFailed => ({
  __typename: 'ScreeningFailed', findings, message: 'This text could tell who a person is. Nothing was stored: take out or replace what is marked, then send it again.',
});
