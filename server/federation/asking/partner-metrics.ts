import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';

/** How a question to a partner ended; `spared`: it was not asked, because its breaker was open or too many waited. */
export type Ending = 'answered' | 'failed' | 'left' | 'spared';

/** What is measured of one partner. */
export interface MeasuredPartner {
  ended(outcome: Ending, milliseconds: number): void;
  breaker(isOpen: boolean): void;
  sockets(open: number): void;
}

/** What is measured of partners, by their names in the graph. */
export class PartnerMetrics {
  readonly #questions: Counter<'partner' | 'outcome'>;
  readonly #seconds: Histogram<'partner'>;
  readonly #open: Gauge<'partner'>;
  readonly #sockets: Gauge<'partner'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#questions = new Counter({ name: 'fanar_partner_questions_total', help: 'Questions to partners by outcome (answered, failed, left, spared).', labelNames: ['partner', 'outcome'], registers });
    this.#seconds = new Histogram({ name: 'fanar_partner_seconds', help: 'Time until a partner answered or failed.', labelNames: ['partner'], buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5], registers });
    this.#open = new Gauge({ name: 'fanar_partner_breaker_open', help: 'Whether a partner is not being asked because it failed.', labelNames: ['partner'], registers });
    this.#sockets = new Gauge({ name: 'fanar_partner_sockets', help: 'Sockets that are open to partners.', labelNames: ['partner'], registers });
  }

  // prom-client finds a child by hashing its labels: each is looked up once, and begins at zero.
  of(partner: string): MeasuredPartner {
    const outcome = (one: Ending): Counter.Internal => this.#questions.labels({ partner, outcome: one });
    const outcomes = { answered: outcome('answered'), failed: outcome('failed'), left: outcome('left'), spared: outcome('spared') };
    const [seconds, open, sockets] = [this.#seconds.labels({ partner }), this.#open.labels({ partner }), this.#sockets.labels({ partner })];
    return {
      ended: (how, milliseconds) => {
        outcomes[how].inc();
        if (how === 'answered' || how === 'failed') seconds.observe(milliseconds / 1000);
      },
      breaker: (isOpen) => open.set(isOpen ? 1 : 0),
      sockets: (count) => sockets.set(count),
    };
  }
}
