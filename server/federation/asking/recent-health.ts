import type { Clock } from '../../kernel/index.ts';

interface Minute { readonly at: number; asked: number; failed: number; milliseconds: number }

const MINUTE = 60_000;
const MINUTES = 5;

/** How asking went in the last five minutes. */
export class RecentHealth {
  readonly #clock: Clock;
  #minutes: Minute[] = [];
  constructor(clock: Clock) { this.#clock = clock; }

  note(isFailure: boolean, milliseconds: number): void {
    const at = Math.floor(this.#clock.now().getTime() / MINUTE);
    let minute = this.#minutes.at(-1);
    if (minute === undefined || minute.at !== at) {
      this.#minutes = this.#lately(at);
      this.#minutes.push(minute = { at, asked: 0, failed: 0, milliseconds: 0 });
    }
    minute.asked++;
    if (isFailure) minute.failed++;
    minute.milliseconds += milliseconds;
  }

  read(): { asked: number; failed: number; latency: number | null } {
    const sum = { asked: 0, failed: 0, milliseconds: 0 };
    for (const { asked, failed, milliseconds } of this.#lately(Math.floor(this.#clock.now().getTime() / MINUTE))) {
      sum.asked += asked;
      sum.failed += failed;
      sum.milliseconds += milliseconds;
    }
    return { asked: sum.asked, failed: sum.failed, latency: sum.asked === 0 ? null : sum.milliseconds / sum.asked };
  }

  #lately(now: number): Minute[] {
    return this.#minutes.filter(({ at }) => at > now - MINUTES && at <= now);
  }
}
