import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { RequestContext } from '../../access/index.ts';
import type { Viewer } from '../../access/index.ts';
import { HubError } from '../../kernel/index.ts';
import type { CredentialWatch } from './credential-watch.ts';
import { requestError } from '../errors.ts';
import type { HttpParts } from '../http.ts';
import { admitted } from '../http.ts';
import type { Operations, Question, Ready } from '../operations.ts';
import { ResponseStream } from './response-stream.ts';
import { SharedAnswers } from './shared-answers.ts';
import { roomIn } from './slow.ts';
import { Tick } from './tick.ts';
import { StreamOutbox } from './stream-outbox.ts';

/** What the stream door needs beside what all HTTP doors share. */
export interface StreamParts extends HttpParts { readonly operations: Operations; readonly watch: CredentialWatch }

/** How a stream came to its end, where that was not its last event. */
type Cut = 'breaking off' | 'credential ended' | null;
interface Open { readonly response: ServerResponse; cut: Cut; answers: ResponseStream | SharedAnswers | null }
/** A question with what it is asked in. */
interface Asking { readonly open: Open; readonly context: RequestContext; readonly question: Question }

const HEARTBEAT = 12_000;
// What is left for a reader that is too slow goes out within this time or not at all.
const LAST_WORDS = 2000;
const HEADERS = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no', connection: 'keep-alive' };

/**
 * `POST /graphql/stream`: the GraphQL over SSE protocol, one connection for each operation; reserving a stream for several
 * is refused (405). A credential that ends: a last `next` with UNAUTHENTICATED, then `complete`, so that the client does not
 * come back. A hub that stops: the stream breaks off without `complete`, so that it does, and resumes by its cursor.
 */
export class EventStreams {
  readonly #parts: StreamParts;
  readonly #open = new Set<Open>();
  readonly #tick = new Tick();
  readonly #heartbeat = setInterval(() => this.#beat(), HEARTBEAT).unref();

  constructor(parts: StreamParts) { this.#parts = parts; }

  add(app: FastifyInstance): void {
    app.post('/graphql/stream', (request, reply) => this.#answer(request, reply));
    app.route({
      method: ['GET', 'PUT', 'DELETE'], url: '/graphql/stream',
      handler: (_request, reply) => reply.code(405).header('allow', 'POST').send({ errors: [{ message: 'POST one operation; streams are not reserved here.', extensions: { code: 'BAD_REQUEST' } }] }),
    });
  }

  /** Breaks off what waits for events; what is being answered is answered. */
  drain(): void {
    clearInterval(this.#heartbeat);
    for (const open of this.#open) cut(open, 'breaking off');
  }

  async #answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { entrance, addressOf } = this.#parts;
    const accept = request.headers.accept ?? '*/*';
    if (!accept.includes('text/event-stream') && !accept.includes('*/*')) throw badRequest('Answers here are text/event-stream.', 406);
    const viewer = await admitted(request, this.#parts);
    const question = asked(request.body);
    const open: Open = { response: reply.raw, cut: null, answers: null };
    this.#keep(open, viewer, entrance.allowance.place('stream', viewer, addressOf(request.raw)));
    reply.hijack();
    open.response.writeHead(200, { ...reply.getHeaders(), ...HEADERS } as Record<string, string>);
    // Some browsers wait for a first byte before they hand over the answer.
    open.response.write(':\n\n');
    // Not waited for: what waited would keep the request for as long as the stream is open.
    void this.#tell({ open, context: new RequestContext(viewer, request.id, addressOf(request.raw)), question });
  }

  #keep(open: Open, viewer: Viewer, place: () => void): void {
    const { observer, watch } = this.#parts;
    const unwatch = watch.watch(viewer, () => cut(open, 'credential ended'));
    this.#open.add(open);
    observer.connections('stream', 1);
    open.response.once('close', () => {
      this.#open.delete(open);
      void open.answers?.return();
      place();
      unwatch();
      observer.connections('stream', -1);
    });
    // A reader that goes while it is written to is no fault; its stream ends with the connection.
    open.response.on('error', () => {});
  }

  async #tell({ open, context, question }: Asking): Promise<void> {
    const { operations, present } = this.#parts;
    try {
      const ready = operations.ready(question, { context, transport: 'stream' });
      await ('document' in ready ? this.#run(open, ready) : next(open, { errors: ready }));
    } catch (error) {
      await next(open, { errors: [present(error, context)] });
    }
    if (open.cut === 'credential ended') await next(open, { errors: [present(new HubError('UNAUTHENTICATED', 'The credential has ended.'), context)] });
    if (open.cut !== 'breaking off') open.response.write('event: complete\ndata:\n\n');
    open.response.end();
  }

  async #run(open: Open, ready: Ready): Promise<void> {
    const answer = ready.operation.operation === 'subscription' ? await this.#parts.operations.open(ready) : await this.#parts.operations.answer(ready);
    if (!(answer instanceof ResponseStream) && !(answer instanceof SharedAnswers)) return next(open, answer);
    const outbox = answer instanceof SharedAnswers ? this.#outboxOf(answer, open) : null;
    open.answers = answer;
    if (open.cut !== null || open.response.destroyed) await answer.return();
    for await (const result of answer) await next(open, result);
    // What the end is told after.
    outbox?.flush();
  }

  #outboxOf(answers: SharedAnswers, open: Open): StreamOutbox {
    const outbox = new StreamOutbox(open.response, this.#tick, () => this.#tooSlow(open));
    answers.to({ send: (answer, isLast) => outbox.put(answer.event, isLast), room: () => roomIn(open.response), ended: () => cut(open, 'credential ended'), lost: () => cut(open, 'breaking off') });
    return outbox;
  }

  #tooSlow(open: Open): void {
    this.#parts.observer.cut('stream');
    const { response } = open;
    response.end(': too slow: connect again and resume\n\n');
    setTimeout(() => response.destroy(), LAST_WORDS).unref();
    open.cut = 'breaking off';
    void open.answers?.return();
  }

  #beat(): void {
    for (const { response } of this.#open) if (!response.writableNeedDrain && !response.writableEnded) response.write(':\n\n');
  }
}

function cut(open: Open, why: Cut): void {
  // An answer under way goes out whole, and the stream ends with it.
  open.cut = why;
  void open.answers?.return();
  if (open.response.writableNeedDrain) open.response.destroy();
}

/** Settles when there is room for the next one, so that a slow reader slows its source. */
async function next({ response }: Open, result: ExecutionResult): Promise<void> {
  if (response.destroyed || response.writableEnded) return;
  response.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
  await roomIn(response);
}

const badRequest = (why: string, statusCode: number): Error => Object.assign(requestError('BAD_REQUEST', new GraphQLError(why)), { statusCode });

function asked(body: unknown): Question {
  const { query, operationName, variables } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  if (typeof query !== 'string' || query === '') throw badRequest('The body must be a JSON object with a text `query`.', 400);
  if (operationName != null && typeof operationName !== 'string') throw badRequest('`operationName` must be text.', 400);
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) throw badRequest('`variables` must be an object.', 400);
  return { query, operationName: operationName as string | null, variables: variables as Record<string, unknown> | null };
}
