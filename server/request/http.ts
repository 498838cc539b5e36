import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Viewer } from '../access/index.ts';
import { NOBODY, RequestContext } from '../access/index.ts';
import type { HubError } from '../kernel/index.ts';
import { tooComplex } from '../kernel/index.ts';
import { answerExchange } from './apollo.ts';
import type { Carried, Exchange } from './apollo.ts';
import type { Entrance } from './entrance.ts';
import { requestError } from './errors.ts';
import type { Present } from './errors.ts';
import type { AddressOf } from './limits/address.ts';
import { BOUNDS } from './limits/bounds.ts';
import type { Observer, Transport } from './observer.ts';
import type { Operations, Question } from './operations.ts';

/** What the HTTP doors share. */
export interface HttpParts {
  readonly entrance: Entrance;
  readonly addressOf: AddressOf;
  readonly present: Present;
  readonly observer: Observer;
}
/** A way to a GraphQL schema over HTTP. */
export interface Endpoint { readonly apollo: ApolloServer<Carried>; readonly operations: Operations; readonly transport: Transport; admits(viewer: Viewer): void }

/** The status of a refusal, by its code. */
export const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, BAD_USER_INPUT: 400, RATE_LIMITED: 429, UNAVAILABLE: 503, TOO_COMPLEX: 400, BAD_REQUEST: 400 };
const JSON_TYPE = 'application/json';
const GRAPHQL = 'application/graphql-response+json';
// What clients usually accept, and what they then get. Any other wish Apollo weighs.
const MEDIA = new Map<string | undefined, string>([
  [undefined, JSON_TYPE], ['*/*', JSON_TYPE], [JSON_TYPE, JSON_TYPE], [GRAPHQL, GRAPHQL],
  [`${GRAPHQL},${JSON_TYPE};q=0.9`, GRAPHQL], [`${GRAPHQL}, ${JSON_TYPE};q=0.9`, GRAPHQL],
  [`${GRAPHQL}, application/graphql+json, ${JSON_TYPE}, text/event-stream, multipart/mixed`, GRAPHQL],
]);

/**
 * The doors `/graphql` (POST; GET for queries, where Apollo finds it could not have been sent across sites) and `/subgraph`.
 * What is refused before its question is read has the status that says so (401, 403, 413, 415, 429); what is refused for
 * what it asks has 400 under `application/graphql-response+json` and 200 under `application/json`.
 */
export function addGraphql(app: FastifyInstance, parts: HttpParts, doors: { hub: Endpoint; subgraph: Endpoint }): void {
  const [hub, subgraph] = [new Door(parts, doors.hub), new Door(parts, doors.subgraph)];
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: (request, reply) => hub.answer(request, reply) });
  app.post('/subgraph', (request, reply) => subgraph.answer(request, reply));
}

/** Everything below understands JSON only, answers refusals in GraphQL's shape, and is kept by no cache. */
export function graphqlScope(app: FastifyInstance, parts: HttpParts): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: BOUNDS.bytes }, app.getDefaultJsonParser('error', 'error'));
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.header('cache-control', 'no-store');
    done();
  });
  app.setErrorHandler((error: FastifyError, request, reply) => turnAway(error, parts, { request, reply }));
}

/** Who asks, and that it is one question. */
export async function admitted(request: FastifyRequest, { entrance, addressOf, observer }: HttpParts): Promise<Viewer> {
  const address = addressOf(request.raw);
  observer.address(request.id, address);
  const viewer = await entrance.admit(request.headers.authorization ?? null, address);
  if (Array.isArray(request.body)) throw tooComplex('A request has one operation: send the others in requests of their own.');
  return viewer;
}

/**
 * A POST in which nothing is unusual goes straight to `operations`; everything else (GETs, rarer media types, malformed
 * parameters, extensions) goes there by way of Apollo, which costs as much again as all the rest of a small answer. A test
 * holds the two beside each other.
 */
class Door {
  readonly #parts: HttpParts;
  readonly #endpoint: Endpoint;

  constructor(parts: HttpParts, endpoint: Endpoint) {
    this.#parts = parts;
    this.#endpoint = endpoint;
  }

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const { admits, operations, transport } = this.#endpoint;
    const viewer = await admitted(request, this.#parts);
    admits(viewer);
    const exchange: Exchange = { context: new RequestContext(viewer, request.id, this.#parts.addressOf(request.raw)), transport, ready: null, result: null };
    const media = request.method === 'POST' ? MEDIA.get(request.headers.accept) : undefined;
    const question = media === undefined ? null : plain(request.body);
    if (media === undefined || question === null) return this.#byApollo(exchange, request, reply);
    const { data, errors } = await answerExchange(exchange, question, operations);
    void reply.code(statusFor(data, media)).header('content-type', `${media}; charset=utf-8`);
    return JSON.stringify(errors === undefined ? { data } : { errors, data });
  }

  async #byApollo(exchange: Exchange, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const { raw, body, method } = request;
    const mark = raw.url!.indexOf('?');
    const { status, headers, body: answer } = await this.#endpoint.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: headersFor(request), search: mark < 0 ? '' : raw.url!.slice(mark), body },
      context: () => Promise.resolve({ exchange }),
    });
    if (answer.kind !== 'complete') throw new Error('Apollo answered in parts.');
    for (const [name, value] of headers) void reply.header(name, value);
    if (exchange.ready === null) this.#parts.observer.turnedAway(exchange.transport, request.id, 'BAD_REQUEST');
    void reply.code(status ?? statusFor(exchange.result?.data, headers.get('content-type')!));
    return answer.string;
  }
}

/** The question of a body in which nothing is unusual, else null: then Apollo says what is wrong with it. */
function plain(body: unknown): Question | null {
  if (typeof body !== 'object' || body === null) return null;
  const { query, variables, operationName, extensions } = body as Record<string, unknown>;
  if (typeof query !== 'string' || query === '' || extensions != null) return null;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  return { query, variables: variables as Record<string, unknown> | null, operationName: operationName as string | null };
}

const statusFor = (data: unknown, media: string): number => (data === undefined && media.startsWith(GRAPHQL) ? 400 : 200);

// What Apollo looks at, and no more: copying every header costs more than answering.
function headersFor({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const name of ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name']) {
    const value = headers[name];
    if (typeof value === 'string') map.set(name, value);
  }
  return map;
}

/** Answers a refusal with its status and, for the client's sake, in the shape of a GraphQL answer. */
function turnAway(error: FastifyError | HubError | GraphQLError, { present, observer }: HttpParts, { request, reply }: { request: FastifyRequest; reply: FastifyReply }): FastifyReply {
  const status = 'statusCode' in error && error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : null;
  const cause = status === null ? error
    : status === 413 ? tooComplex(`A request is at most ${BOUNDS.bytes / 1024} KiB.`) : requestError('BAD_REQUEST', new GraphQLError(error.message));
  const shown = present(cause, { viewer: NOBODY, requestId: request.id });
  const code = String(shown.extensions['code']);
  observer.turnedAway(transportOf(request), request.id, code);
  if (typeof shown.extensions['retryAfter'] === 'number') void reply.header('retry-after', shown.extensions['retryAfter']);
  if (code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer');
  void reply.header('content-type', `${request.headers.accept?.includes(GRAPHQL) === true ? GRAPHQL : JSON_TYPE}; charset=utf-8`);
  return reply.code(status ?? STATUS[code] ?? 500).send(JSON.stringify({ errors: [shown] }));
}

const transportOf = ({ url }: FastifyRequest): Transport =>
  (url.startsWith('/subgraph') ? 'subgraph' : url.startsWith('/graphql/stream') ? 'stream' : 'http');
