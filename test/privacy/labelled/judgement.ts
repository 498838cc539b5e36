import { passGate } from '../../../server/anonymisation/index.ts';
import type { FindingKind } from '../../../server/anonymisation/index.ts';
import type { Label, LabelledText } from './labelled-text.ts';

interface Place { kind: FindingKind; start: number; end: number }

/** What the gate made of one text: each label with whether it was found, each finding with whether it was right. */
export interface Judgement {
  text: LabelledText;
  labels: (Label & { found: boolean; exact: boolean })[];
  findings: (Place & { right: boolean })[];
}

/**
 * Puts a text before the gate as a writer would. A label is found when findings of whatever kinds cover at least half of
 * its signs, and exact when those of its own kind alone do. A finding is right when it covers half of a label, or lies to
 * at least a half in labels.
 */
export async function judge(text: LabelledText): Promise<Judgement> {
  const result = await passGate({ text: text.text }, text.language);
  const findings: Place[] = result.kind === 'held' ? result.findings : [];
  return {
    text,
    labels: text.labels.map((label) => ({
      ...label, found: isHalfIn(label, findings), exact: isHalfIn(label, findings.filter(({ kind }) => kind === label.kind)),
    })),
    findings: findings.map(({ kind, start, end }) => ({
      kind, start, end,
      right: isHalfIn({ start, end }, text.labels) || text.labels.some((label) => isHalfIn(label, [{ start, end }])),
    })),
  };
}

/** Whether the others, which lie apart, cover at least half of it. */
function isHalfIn(one: Omit<Place, 'kind'>, others: readonly Omit<Place, 'kind'>[]): boolean {
  const covered = others.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)), 0);
  return covered * 2 >= one.end - one.start;
}

/** So many of so many; null of none. */
export const share = (some: number, all: number): number | null => (all === 0 ? null : some / all);

/** Of the labels that fit, the share that was found. */
export function recall(judgements: readonly Judgement[], fits: (label: Label) => boolean): number | null {
  const labels = judgements.flatMap((judgement) => judgement.labels).filter(fits);
  return share(labels.filter(({ found }) => found).length, labels.length);
}

/** Of the found labels that fit, the share that was also named by its kind. */
export function exactness(judgements: readonly Judgement[], fits: (label: Label) => boolean): number | null {
  const found = judgements.flatMap((judgement) => judgement.labels).filter((label) => label.found && fits(label));
  return share(found.filter(({ exact }) => exact).length, found.length);
}

/** Of the findings that fit, the share that was right. */
export function precision(judgements: readonly Judgement[], fits: (finding: Place) => boolean): number | null {
  const findings = judgements.flatMap((judgement) => judgement.findings).filter(fits);
  return share(findings.filter(({ right }) => right).length, findings.length);
}

/** Of the texts that say something personal, the share with a label that was missed. */
export const leak = (personal: readonly Judgement[]): number | null =>
  share(personal.filter(({ labels }) => labels.some(({ found }) => !found)).length, personal.length);

/** Of the texts that say something personal, the share that would have passed the gate: nothing at all was found in them. */
export const blockLeak = (personal: readonly Judgement[]): number | null =>
  share(personal.filter(({ findings }) => findings.length === 0).length, personal.length);

/** Of the clean texts, the share that was held. */
export const falseAlarms = (clean: readonly Judgement[]): number | null =>
  share(clean.filter(({ findings }) => findings.length > 0).length, clean.length);
