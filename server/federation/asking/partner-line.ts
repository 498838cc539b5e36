import { print } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Viewer } from '../../access/index.ts';
import type { Clock } from '../../kernel/index.ts';
import type { JoinedPartner, PartnerHealth } from '../graph.ts';
import { PartnerGuard } from '../guard/partner-guard.ts';
import type { ToldAsker } from '../identity/partner-tokens.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import type { Admission } from './circuit-breaker.ts';
import type { Ending, MeasuredPartner } from './partner-metrics.ts';
import { scopesNamed } from './scopes-named.ts';
import { RecentHealth } from './recent-health.ts';
import { Turns } from './turns.ts';

// Enough for a page that a hundred people open at once; a partner's own system is rarely larger than one machine.
const AT_ONCE = 20;
const WAITING = 60;

interface Guarded { readonly guard: PartnerGuard; readonly scopes: ReadonlySet<string>; readonly texts: WeakMap<DocumentNode, string> }

/** What this process keeps of one partner at one address: whether it answers, and how many ask it now. */
export class PartnerLine {
  readonly breaker: CircuitBreaker;
  readonly turns = new Turns(AT_ONCE, WAITING);
  sockets = 0;
  readonly #health: RecentHealth;
  readonly #metrics: MeasuredPartner;
  // By the partner as it was joined: during a swap the SDL of before and the one of after are both in use.
  readonly #guarded = new WeakMap<JoinedPartner, Guarded>();

  constructor(clock: Clock, metrics: MeasuredPartner) {
    this.breaker = new CircuitBreaker(clock);
    this.#health = new RecentHealth(clock);
    this.#metrics = metrics;
  }

  guardOf(partner: JoinedPartner): PartnerGuard { return this.#guardedOf(partner).guard; }

  /** For whom the partner is asked: of the scopes of a key it learns those that its own SDL asks for. */
  told(partner: JoinedPartner, viewer: Viewer): ToldAsker {
    const { scopes } = this.#guardedOf(partner);
    return { viewer, scopes: viewer.kind === 'nobody' ? [] : viewer.scopes.filter((scope) => scopes.has(scope)) };
  }

  /** A question as it goes over the wire. Documents come again, so each is written out once. */
  textOf(partner: JoinedPartner, document: DocumentNode): string {
    const { guard, texts } = this.#guardedOf(partner);
    let text = texts.get(document);
    if (text === undefined) texts.set(document, text = print(guard.asking(document)));
    return text;
  }

  /** Notes how a question ended that was admitted. */
  ended(admission: Admission, how: Exclude<Ending, 'spared'>, milliseconds: number): void {
    this.breaker.ended(admission, how);
    if (how !== 'left') this.#health.note(how === 'failed', milliseconds);
    this.#metrics.ended(how, milliseconds);
    this.#metrics.breaker(this.breaker.isOpen);
  }

  /** Notes that the partner was not asked. */
  spared(): void { this.#metrics.ended('spared', 0); }

  /** Notes that a socket was opened (1) or closed (-1). */
  socket(change: 1 | -1): void {
    this.sockets += change;
    this.#metrics.sockets(this.sockets);
  }

  health(): PartnerHealth {
    return { state: this.breaker.isOpen ? 'OPEN' : this.breaker.isFailing ? 'FAILING' : 'HEALTHY', ...this.#health.read() };
  }

  #guardedOf(partner: JoinedPartner): Guarded {
    let guarded = this.#guarded.get(partner);
    if (guarded === undefined) this.#guarded.set(partner, guarded = { guard: new PartnerGuard(partner), scopes: scopesNamed(partner.sdl), texts: new WeakMap() });
    return guarded;
  }
}
