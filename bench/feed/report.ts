import type { Round } from './rounds.ts';
import { median } from './rounds.ts';
import type { Shape } from './shapes.ts';

const cell = (value: number | null, digits: number, width: number): string => (value === null ? '-' : value.toFixed(digits)).padStart(width);

/**
 * Prints what rounds came to, each server beside the one named `base`: the ratio of the medians, and the lowest and highest
 * ratio of single rounds, which tells how quiet the machine was.
 */
export function reportShape(shape: Pick<Shape, 'name'>, results: ReadonlyMap<string, readonly Round[]>, base: string): void {
  const against = results.get(base)!;
  console.log(`  ${'server'.padEnd(12)}${'ratio'.padStart(7)}${'of rounds'.padStart(14)}${'answers/s'.padStart(11)}${'p50 ms'.padStart(8)}${'p99 ms'.padStart(8)}${'CPU ms'.padStart(8)}${'PG ms'.padStart(8)}${'bytes'.padStart(8)}`);
  for (const [name, rounds] of results) {
    const ratio = median(rounds, 'rate')! / median(against, 'rate')!;
    const ratios = rounds.map((round, index) => round.rate / against[index]!.rate);
    const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
    console.log(`  ${name.padEnd(12)}${cell(ratio, 2, 7)}${spread.padStart(14)}${cell(median(rounds, 'rate'), 0, 11)}${cell(median(rounds, 'p50'), 0, 8)}${cell(median(rounds, 'p99'), 0, 8)}${cell(median(rounds, 'serverCpu'), 3, 8)}${cell(median(rounds, 'databaseCpu'), 3, 8)}${cell(median(rounds, 'bytes'), 0, 8)}`);
  }
}
