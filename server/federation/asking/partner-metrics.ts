import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';

/** How a question to a partner ended; `spared`: it was not asked, because its breaker was open or too many waited. */
export type Ending = 'answered' | 'failed' | 'left' | 'spared';

/** What is measured of each partner, by its name in the graph. */
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

  ended(partner: string, outcome: Ending, milliseconds: number): void {
    this.#questions.inc({ partner, outcome });
    if (outcome === 'answered' || outcome === 'failed') this.#seconds.observe({ partner }, milliseconds / 1000);
  }

  breaker(partner: string, isOpen: boolean): void { this.#open.set({ partner }, isOpen ? 1 : 0); }

  sockets(partner: string, open: number): void { this.#sockets.set({ partner }, open); }
}
