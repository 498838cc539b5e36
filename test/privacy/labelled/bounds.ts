import { readFileSync, writeFileSync } from 'node:fs';
import { blockLeak, falseAlarms, leak, precision, recall } from './judgement.ts';
import type { Judgement } from './judgement.ts';
import { KINDS } from './labelled-text.ts';

/** Figures by what they measure, such as `recall PHONE plain`. Where it is a share of errors, less is better. */
export type Figures = Record<string, number>;

const FILE = new URL('bounds.json', import.meta.url);
const PARTS_OF_ONE = 1000;
const isOfErrors = (name: string): boolean => /^(leak|block-leak|false alarms)$/.test(name);

/** What may not become worse, cut to thousandths on the side that forgives. What the set has no case of is left out. */
export function figuresOf(personal: readonly Judgement[], clean: readonly Judgement[]): Figures {
  const all = [...personal, ...clean];
  const shares: [name: string, share: number | null][] = [
    ['leak', leak(personal)], ['block-leak', blockLeak(personal)], ['false alarms', falseAlarms(clean)],
    ['precision', precision(all, () => true)],
    ...KINDS.flatMap((kind): [string, number | null][] => [
      [`recall ${kind} plain`, recall(all, (label) => label.kind === kind && !label.obfuscated)],
      [`recall ${kind} obfuscated`, recall(all, (label) => label.kind === kind && label.obfuscated)],
      [`precision ${kind}`, precision(all, (finding) => finding.kind === kind)],
    ]),
  ];
  return Object.fromEntries(shares.flatMap(([name, value]) => (value === null ? [] : [[name, cut(name, value)]])));
}

/** The bounds as committed. */
export const committedBounds = (): Figures => JSON.parse(readFileSync(FILE, 'utf8')) as Figures;

/** Each figure that is worse than its bound or is no longer measured, in a sentence. */
export function worseThan(bounds: Figures, measured: Figures): string[] {
  return Object.entries(bounds).flatMap(([name, bound]) => {
    const now = measured[name];
    if (now === undefined) return [`${name} has a bound of ${bound} and is measured no more`];
    return isBetter(name, bound, now) ? [`${name} is ${now}, and was ${bound}`] : [];
  });
}

/** The bounds, each moved to what was measured if that is better, and never the other way. */
export function raised(bounds: Figures, measured: Figures): Figures {
  const better = Object.entries(measured).filter(([name, now]) => bounds[name] === undefined || isBetter(name, now, bounds[name]));
  return { ...bounds, ...Object.fromEntries(better) };
}

/** Writes them in place of the committed ones, one a line. */
export const writeBounds = (bounds: Figures): void => writeFileSync(FILE, `${JSON.stringify(bounds, null, 2)}\n`);

const isBetter = (name: string, one: number, other: number): boolean => (isOfErrors(name) ? one < other : one > other);

const cut = (name: string, value: number): number =>
  (isOfErrors(name) ? Math.ceil(value * PARTS_OF_ONE) : Math.floor(value * PARTS_OF_ONE)) / PARTS_OF_ONE;
