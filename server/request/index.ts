import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { AccessDoor, Page, Viewer } from '../access/index.ts';
import { NOBODY, RequestContext } from '../access/index.ts';
import { makeApollo } from './apollo.ts';
import { Documents } from './documents.ts';
import { drainer } from './drain.ts';
import { Entrance, requireSubgraph } from './entrance.ts';
import { presenter } from './errors.ts';
import { addGraphiql } from './graphiql/graphiql.ts';
import { addGraphql, graphqlScope } from './http.ts';
import type { Endpoint } from './http.ts';
import { addressReader } from './limits/address.ts';
import { Allowance } from './limits/allowance.ts';
import { BOUNDS } from './limits/bounds.ts';
import { CredentialWatch } from './live/credential-watch.ts';
import { EventStreams } from './live/event-streams.ts';
import { isSocketRequest, Sockets } from './live/sockets.ts';
import { coreGraph } from './joined/core.ts';
import type { CoreGraph } from './joined/core.ts';
import { GraphDocuments } from './joined/documents.ts';
import type { Graphs } from './joined/graph.ts';
import { joinedSchemaPage } from './joined/page.ts';
import { Observer } from './observer.ts';
import { addHealth, serveMetrics } from './operating.ts';
import type { Readiness } from './operating.ts';
import { Operations } from './operations.ts';
import type { Question } from './operations.ts';
import { addPages } from './pages.ts';
import { addPublished } from './published/add-published.ts';
import { buildSchemas } from './schema.ts';
import type { Schemas } from './schema.ts';

export { printHub, printSubgraph } from './schema.ts';
export type { CoreGraph } from './joined/core.ts';
export type { Graphs, JoinedAnswering, JoinedGraph, Opened, Put, Written } from './joined/graph.ts';

/** What the ways in are made of. */
export interface RequestParts {
  settings: {
    host: string;
    /** 0 takes a free one. */
    port: number;
    publicUrl: string | null;
    /** Addresses or CIDR blocks whose X-Forwarded-For is believed. */
    trustedProxies: string[];
    /** Null: no metrics are served. */
    metricsPort: number | null;
    /** For one key, with bursts of four times as many; nobody has a tenth, 5 at the least, with bursts of eight times. */
    requestsPerSecond: number;
    version: string;
  };
  /** Where the `*.graphql` lie. */
  schemaFolder: string;
  /** Of the domains, `__resolveReference` among them. */
  resolvers: readonly object[];
  access: AccessDoor;
  ready: Readiness;
  metrics: Registry;
  logger: Logger;
  /** Makes what joins partners' graphs to the hub's own; without it there is the hub alone. */
  join?: (core: CoreGraph) => Graphs | Promise<Graphs>;
  /** What is read at addresses of its own. */
  pages?: readonly Page[];
  /** Further HTTP doors. */
  routes?: (app: FastifyInstance) => void;
}
/** The ways in, open. */
export interface Requests {
  /** Where it listens, as a URL. */
  address: string;
  port: number;
  /** Answers the hub's own question as it would answer the viewer's: for what is sent to them without their asking. */
  ask(viewer: Viewer, question: Question): Promise<ExecutionResult>;
  /**
   * Takes no more requests, tells sockets and streams to come back, gives what is being answered five seconds, and closes.
   * Not ready from the first moment on; asked twice, it drains once.
   */
  drain(): Promise<void>;
}

/** Opens every way in: `/graphql` over HTTP and WebSocket, `/graphql/stream`, `/subgraph`, GraphiQL, the schema, health, metrics. */
export async function startRequests(parts: RequestParts): Promise<Requests> {
  const { settings, metrics } = parts;
  const schemas = buildSchemas(parts.schemaFolder, parts.resolvers);
  const app = makeApp(requestIds());
  const graphs = await parts.join?.(coreGraph(schemas, parts.access)) ?? { current: () => null };
  const { hub, subgraph, streams, sockets, watch, http } = makeDoors(parts, schemas, graphs);

  await Promise.all([hub.apollo.start(), subgraph.apollo.start()]);
  app.setErrorHandler((error, request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ error: (error as Error).message });
    return reply.code(500).send({ error: http.present(error, { viewer: NOBODY, requestId: request.id }).message });
  });
  app.register(async (scope) => {
    graphqlScope(scope, http);
    addGraphql(scope, http, { hub, subgraph });
    streams.add(scope);
  });
  addPublished(app, { folder: parts.schemaFolder, printed: schemas.printed });
  addGraphiql(app, schemas.hub);
  addPages(app, http, [...parts.pages ?? [], joinedSchemaPage(graphs, schemas.printed)]);
  const drain = drainer({ app, sockets, streams });
  addHealth(app, settings.version, async () => (drain.begun ? { ok: false, checks: { http: 'stopping' } } : parts.ready()));
  parts.routes?.(app);
  sockets.listen(app.server);
  await app.listen({ host: settings.host, port: settings.port });
  const stopMetrics = settings.metricsPort === null ? null : await serveMetrics(metrics, settings.host, settings.metricsPort);
  const { port } = app.server.address() as AddressInfo;
  return {
    address: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
    port,
    ask: asking(hub.operations),
    drain: () => drain.run(async () => {
      watch.stop();
      await Promise.all([hub.apollo.stop(), subgraph.apollo.stop(), stopMetrics?.()]);
    }),
  };
}

function asking(operations: Operations): Requests['ask'] {
  const requestId = requestIds();
  return async (viewer, question) => {
    const ready = operations.ready(question, { context: new RequestContext(viewer, requestId()), transport: 'hub' });
    return Array.isArray(ready) ? { errors: ready } : operations.answer(ready);
  };
}

function makeDoors({ settings, access, logger, metrics }: RequestParts, schemas: Schemas, graphs: Graphs) {
  const [addressOf, observer, present] = [addressReader(settings.trustedProxies), new Observer(logger, metrics), presenter(logger)];
  const entrance = new Entrance(access, new Allowance(settings.requestsPerSecond));
  const watch = new CredentialWatch(access, logger);
  const http = { entrance, addressOf, present, observer };
  const endpoint = (schema: Schemas['hub'], transport: Endpoint['transport'], admits: Endpoint['admits']): Endpoint => {
    const documents = new Documents(schema);
    // A router joins partners' graphs itself: what it asks is the hub's own.
    const operations = new Operations(transport === 'subgraph' ? documents : new GraphDocuments(documents, graphs), present, observer);
    return { operations, transport, admits, apollo: makeApollo({ schema, operations, present, logger }) };
  };
  const hub = endpoint(schemas.hub, 'http', () => {});
  const { operations } = hub;
  return {
    http, watch, hub,
    subgraph: endpoint(schemas.subgraph, 'subgraph', requireSubgraph),
    streams: new EventStreams({ ...http, operations, watch }),
    sockets: new Sockets({ ...http, access, watch, operations, requestId: requestIds() }),
  };
}

function makeApp(requestId: () => string): FastifyInstance {
  const app: FastifyInstance = Fastify({
    logger: false, exposeHeadRoutes: false, bodyLimit: BOUNDS.bytes, requestTimeout: 30_000, genReqId: requestId,
    http: { shouldUpgradeCallback: isSocketRequest },
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-request-id': request.id });
    done();
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'There is nothing here.' }));
  return app;
}

/** Ids that tell the processes of a hub apart, and cost nothing. */
function requestIds(): () => string {
  const prefix = randomBytes(5).toString('base64url');
  let count = 0;
  return () => `${prefix}-${(++count).toString(36)}`;
}
