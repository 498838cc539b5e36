import type { Clock } from '../../server/kernel/index.ts';

/** A clock that stands still until it is moved. */
export class MovableClock implements Clock {
  #now: number;
  constructor(start = Date.now()) { this.#now = start; }

  now(): Date { return new Date(this.#now); }

  /** Moves it on; back where `milliseconds` is negative. */
  move(milliseconds: number): void { this.#now += milliseconds; }
}

export const SECOND = 1000;
export const DAY = 86_400_000;
