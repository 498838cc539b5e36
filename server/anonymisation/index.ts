export { passGate, releaseGate, toldBeyond } from './gate.ts';
export type { Gate, GateResult } from './gate.ts';
export { closeScreening, screenText } from './screen.ts';
export type { FindingKind, Screening, ScreeningFinding } from './finding.ts';
export { K, narrowestSafe } from './widening.ts';
export type { AgeBand, OneCaseRecord, Sex } from './widening.ts';
export { safeCells } from './disclosure/disclosure.ts';
export type { Counted, Frame, SafeCell } from './disclosure/disclosure.ts';
