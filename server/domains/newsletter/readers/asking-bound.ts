import { Buckets } from '../../../access/index.ts';
import type { RequestContext } from '../../../access/index.ts';
import { rateLimited } from '../../../kernel/index.ts';
import type { Clock } from '../../../kernel/index.ts';

const HOUR = 3600;
const [FOR_ADDRESS, FOR_KEY] = [20, 100];

/**
 * How often newsletters may be asked for by mail, each time at another's address maybe: by nobody at one network address 20
 * times an hour, with one key 100 times. It is each hub's own; what reaches one address is bounded in the database besides.
 */
export class AskingBound {
  readonly #addresses: Buckets;
  readonly #keys: Buckets;
  constructor(clock: Clock) {
    const now = (): number => clock.now().getTime();
    this.#addresses = new Buckets({ rate: FOR_ADDRESS / HOUR, burst: FOR_ADDRESS, now });
    this.#keys = new Buckets({ rate: FOR_KEY / HOUR, burst: FOR_KEY, now });
  }

  /** One asking; throws RATE_LIMITED beyond what there may be. */
  spend({ viewer, asker }: RequestContext): void {
    const wait = (viewer.kind === 'nobody' ? this.#addresses : this.#keys).take(asker);
    if (wait > 0) throw rateLimited(wait);
  }
}
