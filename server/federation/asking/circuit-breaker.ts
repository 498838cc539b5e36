import type { Clock } from '../../kernel/index.ts';

/** One admitted question; the breaker is told how it ended. */
export interface Admission { readonly isProbe: boolean }

const REMEMBERED = 20;
const IN_A_ROW = 5;
const FIRST_PAUSE = 5000;
const LONGEST_PAUSE = 60_000;

/**
 * Stops asking whoever does not answer, so that nobody waits for it and it can recover: after five failures in a row, or when
 * half of the last twenty failed. After a pause one question goes through as a probe. Its answer closes the breaker; its
 * failure makes the next pause twice as long, up to a minute.
 */
export class CircuitBreaker {
  readonly #clock: Clock;
  /** Whether each of the last questions failed, the latest last. */
  #recent: boolean[] = [];
  #openUntil: number | null = null;
  #pause = FIRST_PAUSE;
  #isProbing = false;
  constructor(clock: Clock) { this.#clock = clock; }

  get isOpen(): boolean { return this.#openUntil !== null; }
  /** Whether any of the last twenty questions failed. */
  get isFailing(): boolean { return this.#recent.includes(true); }

  /** Null where nothing is asked at the moment. */
  admit(): Admission | null {
    if (this.#openUntil === null) return { isProbe: false };
    if (this.#isProbing || this.#clock.now().getTime() < this.#openUntil) return null;
    this.#isProbing = true;
    return { isProbe: true };
  }

  /** How an admitted question ended: `left`, where whoever asked went away, tells nothing of the other side. */
  ended({ isProbe }: Admission, how: 'answered' | 'failed' | 'left'): void {
    if (isProbe) this.#isProbing = false;
    // What was asked before it opened, and ends only now, decides nothing any more.
    if (how === 'left' || (this.isOpen && !isProbe)) return;
    if (how === 'answered') return this.#answered(isProbe);
    if (isProbe) this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
    this.#remember(true);
    if (isProbe || this.#isBroken()) this.#openUntil = this.#clock.now().getTime() + this.#pause;
  }

  #answered(wasProbe: boolean): void {
    if (wasProbe) {
      this.#openUntil = null;
      this.#pause = FIRST_PAUSE;
      this.#recent = [];
    }
    this.#remember(false);
  }

  #remember(failed: boolean): void {
    this.#recent.push(failed);
    if (this.#recent.length > REMEMBERED) this.#recent.shift();
  }

  #isBroken(): boolean {
    const row = this.#recent.slice(-IN_A_ROW);
    return (row.length === IN_A_ROW && row.every(Boolean)) || (this.#recent.length === REMEMBERED && this.#recent.filter(Boolean).length >= REMEMBERED / 2);
  }
}
