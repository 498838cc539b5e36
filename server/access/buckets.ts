interface Bucket { tokens: number; at: number }

const SWEEP = 10_000;
const MOST = 100_000;

/** How fast buckets refill: `rate` a second up to `burst`, by a clock in milliseconds; the process's own unless given. */
export interface Refill { readonly rate: number; readonly burst: number; now?(): number }

/** Buckets by name, from which whoever asks takes. A full one is forgotten: it is the same as none. */
export class Buckets {
  readonly #rate: number;
  readonly #burst: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();
  #swept: number;

  constructor({ rate, burst, now = () => performance.now() }: Refill) {
    this.#rate = rate;
    this.#burst = burst;
    this.#now = now;
    this.#swept = now();
  }

  has(name: string): boolean { return this.#buckets.has(name); }

  /** Takes one, or tells how many seconds until there is one. */
  take(name: string): number {
    const wait = this.wait(name);
    if (wait === 0) this.#buckets.get(name)!.tokens--;
    return wait;
  }

  wait(name: string): number {
    const now = this.#now();
    if (now - this.#swept > SWEEP) this.#sweep(now);
    let bucket = this.#buckets.get(name);
    if (bucket === undefined) {
      if (this.#buckets.size >= MOST) this.#buckets.delete(this.#buckets.keys().next().value!);
      this.#buckets.set(name, bucket = { tokens: this.#burst, at: now });
    }
    bucket.tokens = Math.min(this.#burst, bucket.tokens + ((now - bucket.at) / 1000) * this.#rate);
    bucket.at = now;
    return bucket.tokens >= 1 ? 0 : Math.max(1, Math.ceil((1 - bucket.tokens) / this.#rate));
  }

  #sweep(now: number): void {
    this.#swept = now;
    const full = (this.#burst / this.#rate) * 1000;
    for (const [name, { at }] of this.#buckets) if (now - at > full) this.#buckets.delete(name);
  }
}
