import type { ExecutionResult, OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import type { RequestContext, Viewer } from '../access/index.ts';

/** By which door a question came; `hub`: the hub's own, for what it sends to others. */
export type Transport = 'http' | 'subgraph' | 'socket' | 'stream' | 'hub';

interface Answered {
  readonly context: RequestContext;
  readonly transport: Transport;
  /** Null where the document told none. */
  readonly operation: OperationDefinitionNode | null;
  readonly started: number;
  readonly errors: ExecutionResult['errors'];
  /** Nothing was executed. */
  readonly refused: boolean;
}

// A program's own word. Longer names, and those with a number in them, tell more than a name should.
const NAME = /^(?!.*\d{5})[_A-Za-z][_0-9A-Za-z]{0,63}$/;
const nameOf = (operation: OperationDefinitionNode | null): string | undefined =>
  (operation?.name !== undefined && NAME.test(operation.name.value) ? operation.name.value : undefined);
const credentialOf = (viewer: Viewer): string => (viewer.kind === 'nobody' ? 'nobody' : viewer.credential);

function once<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    let one = made.get(name);
    if (one === undefined) made.set(name, one = make(name));
    return one;
  };
}

/**
 * Notes what was asked and how it went: a line in the log, numbers in the metrics. Neither ever has a variable, a text of
 * the document beyond the operation's name, or an Authorization; an address only at the level debug.
 */
export class Observer {
  readonly #logger: Logger;
  readonly #requests: Counter<'transport' | 'operation' | 'outcome'>;
  readonly #seconds: Histogram<'operation'>;
  readonly #errors: Counter<'code'>;
  readonly #subscriptions: Gauge<'transport'>;
  readonly #open: Gauge<'kind'>;
  readonly #cut: Counter<'kind'>;
  // prom-client finds a child by hashing all its labels; there are few, so each is looked up once.
  readonly #child: (transport: string, operation: string, outcome: string) => Counter.Internal;
  readonly #timer: (operation: string) => Histogram.Internal<'operation'>;

  constructor(logger: Logger, registry: Registry) {
    this.#logger = logger;
    const registers = [registry];
    this.#requests = new Counter({ name: 'fanar_requests_total', help: 'Questions by transport, operation and outcome (ok, partial, refused, failed)', labelNames: ['transport', 'operation', 'outcome'], registers });
    this.#seconds = new Histogram({ name: 'fanar_request_seconds', help: 'Time to answer a query or mutation', labelNames: ['operation'], buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5], registers });
    this.#errors = new Counter({ name: 'fanar_errors_total', help: 'Errors answered, by code', labelNames: ['code'], registers });
    this.#subscriptions = new Gauge({ name: 'fanar_subscriptions', help: 'Subscriptions that are open', labelNames: ['transport'], registers });
    const outcomes = once((transport: string) => once((operation: string) => once((outcome: string) => this.#requests.labels({ transport, operation, outcome }))));
    this.#child = (transport, operation, outcome) => outcomes(transport)(operation)(outcome);
    this.#timer = once((operation) => this.#seconds.labels({ operation }));
    this.#cut = new Counter({ name: 'fanar_connections_dropped_total', help: 'Sockets and streams that were cut because their reader was too slow', labelNames: ['kind'], registers });
    this.#open = new Gauge({ name: 'fanar_connections', help: 'Sockets and streams that are open', labelNames: ['kind'], registers });
  }

  /** A question was answered or refused. */
  answered({ context, transport, operation, started, errors, refused }: Answered): void {
    const ms = performance.now() - started;
    const codes = errors?.map(({ extensions }) => String(extensions['code']));
    const kind = operation?.operation ?? 'unknown';
    const outcome = codes === undefined ? 'ok' : codes.includes('INTERNAL_SERVER_ERROR') ? 'failed' : refused ? 'refused' : 'partial';
    this.#child(transport, kind, outcome).inc();
    if (operation !== null) this.#timer(kind).observe(ms / 1000);
    for (const code of codes ?? []) this.#errors.inc({ code });
    // Nobody waits for an answer to the hub's own questions, and there are many.
    this.#logger[transport === 'hub' ? 'debug' : 'info']({
      requestId: context.requestId, transport, operation: kind, name: nameOf(operation), outcome, ms: Math.round(ms * 100) / 100,
      viewer: credentialOf(context.viewer), codes,
    }, 'answered');
  }

  /** A request was turned away before its question was looked at. */
  turnedAway(transport: Transport, requestId: string, code: string): void {
    this.#child(transport, 'unknown', 'refused').inc();
    this.#errors.inc({ code });
    this.#logger.info({ requestId, transport, outcome: 'refused', codes: [code] }, 'turned away');
  }

  /** A subscription began; call what comes back with the number of its events when it ends. */
  subscribed({ contextValue, operation, transport }: { contextValue: RequestContext; operation: OperationDefinitionNode; transport: Transport }): (events: number) => void {
    const started = performance.now();
    const note = { requestId: contextValue.requestId, transport, operation: 'subscription', name: nameOf(operation) };
    this.#subscriptions.inc({ transport });
    this.#child(transport, 'subscription', 'ok').inc();
    return (events) => {
      this.#subscriptions.dec({ transport });
      this.#logger.info({ ...note, events, seconds: Math.round((performance.now() - started) / 1000), viewer: credentialOf(contextValue.viewer) }, 'subscription ended');
    };
  }

  /** A socket or stream opened (+1) or closed (-1). */
  connections(kind: 'socket' | 'stream', change: 1 | -1): void { this.#open.inc({ kind }, change); }

  /** A socket or stream was cut because its reader is too far behind. */
  cut(kind: 'socket' | 'stream'): void { this.#cut.inc({ kind }); }

  /** Where a connection comes from, for whoever looks for a fault. */
  address(requestId: string, address: string): void { this.#logger.debug({ requestId, address }, 'comes from'); }
}
