export { passGate } from './gate.ts';
export type { GateResult } from './gate.ts';
export { closeScreening, screenText } from './screen.ts';
export type { FindingKind, Screening, ScreeningFinding } from './finding.ts';
export { K, narrowestSafe } from './widening.ts';
export type { AgeBand, OneCaseRecord, Sex } from './widening.ts';
