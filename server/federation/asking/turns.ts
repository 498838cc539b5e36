/** How many may do something at the same time; whoever comes then waits, and of those who wait there are not too many either. */
export class Turns {
  readonly #most: number;
  readonly #mostWaiting: number;
  readonly #waiting = new Set<() => void>();
  #taken = 0;
  constructor(most: number, mostWaiting: number) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  /** Whether it is one's turn, at once or when one has waited; false where too many wait, or the signal, which is made only then, aborts first. */
  take(waiting: () => AbortSignal): boolean | Promise<boolean> {
    if (this.#taken < this.#most) {
      this.#taken++;
      return true;
    }
    const signal = waiting();
    if (signal.aborted || this.#waiting.size >= this.#mostWaiting) return false;
    return new Promise((resolve) => {
      const over = (isTurn: boolean): void => {
        this.#waiting.delete(turn);
        signal.removeEventListener('abort', leave);
        resolve(isTurn);
      };
      const turn = (): void => over(true);
      const leave = (): void => over(false);
      this.#waiting.add(turn);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** Whoever took a turn gives it back once. */
  give(): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#taken--;
    else next();
  }
}
