/** That some unknown counts, by number, add up to `sum`. */
export interface Equation { readonly of: readonly number[]; readonly sum: number }

const EPSILON = 1e-7;
const isPositive = (value: number): boolean => value > EPSILON;

/**
 * What can be told of counts from what they add up to, none being below zero: linear programming by the simplex method, on
 * purpose another way than the hub's own. The unknowns must have a solution.
 */
export class IntervalSolver {
  readonly #rows: Float64Array[];
  readonly #unknowns: number;
  /** The unknown that stands in each row; -1 until one does. */
  readonly #basis: number[];

  constructor(unknowns: number, equations: readonly Equation[]) {
    this.#unknowns = unknowns;
    const distinct = new Map(equations.map((equation) => [[...equation.of].sort((a, b) => a - b).join(), equation]));
    this.#rows = [...distinct.values()].map(({ of, sum }) => {
      const row = new Float64Array(unknowns + 1);
      for (const unknown of of) row[unknown]! += 1;
      row[unknowns] = sum;
      return row;
    });
    this.#basis = this.#rows.map(() => -1);
    this.#begin();
  }

  /** The lowest and the highest that these unknowns together can be. */
  range(of: readonly number[]): { low: number; high: number } {
    return { low: this.#least(of, 1), high: -this.#least(of, -1) };
  }

  // A first solution: what no unknown stands for yet is brought down to nothing; a row that then says nothing is left out.
  #begin(): void {
    const costs = (): Float64Array => {
      const cost = new Float64Array(this.#unknowns + 1);
      for (const [at, row] of this.#rows.entries()) if (this.#basis[at] === -1) for (let column = 0; column <= this.#unknowns; column++) cost[column]! -= row[column]!;
      return cost;
    };
    if (!this.#descend(costs) || isPositive(-costs()[this.#unknowns]!)) throw new Error('The equations have no solution.');
    for (let at = this.#rows.length - 1; at >= 0; at--) {
      if (this.#basis[at] !== -1) continue;
      const column = this.#rows[at]!.subarray(0, this.#unknowns).findIndex((entry) => Math.abs(entry) > EPSILON);
      if (column >= 0) this.#pivot(at, column);
      else { this.#rows.splice(at, 1); this.#basis.splice(at, 1); }
    }
  }

  #least(of: readonly number[], sign: number): number {
    const costs = (): Float64Array => {
      const cost = new Float64Array(this.#unknowns + 1);
      for (const unknown of of) cost[unknown]! += sign;
      for (const [at, row] of this.#rows.entries()) {
        const weight = of.includes(this.#basis[at]!) ? sign : 0;
        if (weight !== 0) for (let column = 0; column <= this.#unknowns; column++) cost[column]! -= weight * row[column]!;
      }
      return cost;
    };
    return this.#descend(costs) ? Math.round(-costs()[this.#unknowns]! * 1e6) / 1e6 : -Infinity;
  }

  /** Goes down as far as it goes; false where there is no end. The first column and row that serve: so it never goes in circles. */
  #descend(costs: () => Float64Array): boolean {
    for (;;) {
      const column = costs().subarray(0, this.#unknowns).findIndex((cost) => cost < -EPSILON);
      if (column < 0) return true;
      let [best, at] = [Infinity, -1];
      for (const [index, row] of this.#rows.entries()) {
        if (!isPositive(row[column]!)) continue;
        const ratio = row[this.#unknowns]! / row[column]!;
        if (ratio < best - EPSILON || (ratio < best + EPSILON && this.#basis[index]! < this.#basis[at]!)) [best, at] = [ratio, index];
      }
      if (at < 0) return false;
      this.#pivot(at, column);
    }
  }

  #pivot(at: number, column: number): void {
    const pivot = this.#rows[at]!;
    const divisor = pivot[column]!;
    for (let index = 0; index <= this.#unknowns; index++) pivot[index]! /= divisor;
    for (const row of this.#rows) {
      const factor = row[column]!;
      if (row === pivot || factor === 0) continue;
      for (let index = 0; index <= this.#unknowns; index++) row[index]! -= factor * pivot[index]!;
    }
    this.#basis[at] = column;
  }
}
