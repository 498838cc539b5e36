import type { ExecutionResult } from 'graphql';
import type { Registry } from 'prom-client';
import { abortable } from '../../delivery/index.ts';
import type { Outgoing } from '../../delivery/index.ts';
import type { Clock } from '../../kernel/index.ts';
import type { JoinedPartner, PartnerHealths } from '../graph.ts';
import { withoutAnswer } from '../guard/masked-errors.ts';
import type { PartnerTokens } from '../identity/partner-tokens.ts';
import type { Admission } from './circuit-breaker.ts';
import type { Asker, PartnerAsking, PartnerQuestion } from './partner-asking.ts';
import { partnerEvents } from './partner-events.ts';
import { PartnerLine } from './partner-line.ts';
import { PartnerMetrics } from './partner-metrics.ts';
import { postQuestion } from './post-question.ts';
import type { Replied } from './post-question.ts';

/** What partners are asked by. */
export interface AskingParts { readonly outgoing: Outgoing; readonly tokens: PartnerTokens; readonly clock: Clock; readonly metrics: Registry }

/** The asking of all partners by this process, and what it has seen of each. */
export type Asking = PartnerAsking & PartnerHealths;

/** Opens it; the way out stays its owner's, who closes it. */
export const openAsking = (parts: AskingParts): Asking => new PartnerAsker(parts);

interface Asked { readonly line: PartnerLine; readonly partner: JoinedPartner; readonly question: PartnerQuestion; readonly asker: Asker }

class PartnerAsker implements Asking {
  readonly #parts: AskingParts;
  readonly #metrics: PartnerMetrics;
  readonly #lines = new Map<string, PartnerLine>();
  readonly #latest = new Map<string, PartnerLine>();

  constructor(parts: AskingParts) {
    this.#parts = parts;
    this.#metrics = new PartnerMetrics(parts.metrics);
  }

  async ask(partner: JoinedPartner, question: PartnerQuestion, asker: Asker): Promise<ExecutionResult> {
    const line = this.#lineOf(partner);
    const admission = line.breaker.admit();
    if (admission === null) {
      line.spared();
      return withoutAnswer('PARTNER_UNAVAILABLE');
    }
    const began = performance.now();
    let how: 'answered' | 'failed' | 'left' | 'spared' = 'left';
    try {
      const replied = await this.#replied({ line, partner, question, asker }, began + partner.timeout);
      how = replied.how;
      if (replied.how !== 'answered') return withoutAnswer('PARTNER_UNAVAILABLE');
      const result = line.guardOf(partner).checked(question, replied.reply);
      // One gap is a slip; nothing of use at all is as if it had not answered.
      if (result.data == null && result.errors?.[0]?.extensions['code'] === 'PARTNER_MALFORMED') how = 'failed';
      return result;
    } finally {
      ended(line, admission, { how, milliseconds: performance.now() - began });
    }
  }

  listen(partner: JoinedPartner, question: PartnerQuestion, asker: Asker): AsyncIterable<ExecutionResult> {
    return abortable((left) => partnerEvents(this.#parts, { line: this.#lineOf(partner), partner, question, asker }, left));
  }

  of(partnerId: string) { return this.#latest.get(partnerId)?.health() ?? null; }

  async #replied({ line, partner, question, asker }: Asked, until: number): Promise<Replied | { readonly how: 'spared' }> {
    if (!await line.turns.take(() => waiting(partner.timeout, asker.signal))) return { how: asker.signal?.aborted === true ? 'left' : 'spared' };
    try {
      const body = JSON.stringify({ query: line.textOf(partner, question.document), operationName: question.operationName, variables: question.variables });
      return await postQuestion(this.#parts, { partner, body, told: line.told(partner, asker.viewer), signal: asker.signal, until });
    } finally {
      line.turns.give();
    }
  }

  // A partner that moves to another address begins anew.
  #lineOf({ id, name, url }: JoinedPartner): PartnerLine {
    const place = `${id} ${url}`;
    let line = this.#lines.get(place);
    if (line === undefined) this.#lines.set(place, line = new PartnerLine(this.#parts.clock, this.#metrics.of(name)));
    this.#latest.set(id, line);
    return line;
  }
}

const waiting = (timeout: number, left: AbortSignal | undefined): AbortSignal => AbortSignal.any([AbortSignal.timeout(timeout), ...(left === undefined ? [] : [left])]);

// Whoever was not asked for want of a turn tells nothing of the partner: those before it do.
function ended(line: PartnerLine, admission: Admission, { how, milliseconds }: { how: 'answered' | 'failed' | 'left' | 'spared'; milliseconds: number }): void {
  if (how === 'spared') line.breaker.ended(admission, 'left');
  if (how === 'spared') line.spared();
  else line.ended(admission, how, milliseconds);
}
