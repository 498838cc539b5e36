import { ApolloServer, HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener, GraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, Kind } from 'graphql';
import type { DocumentNode, ExecutionResult, FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../access/index.ts';
import { NOBODY } from '../access/index.ts';
import type { Present } from './errors.ts';
import type { Transport } from './observer.ts';
import type { Operations, Question, Ready } from './operations.ts';

/** One request over HTTP on its way to its answer. */
export interface Exchange {
  readonly context: RequestContext;
  readonly transport: Transport;
  ready: Ready | readonly GraphQLError[] | null;
  /** Without `data` where nothing was executed. */
  result: ExecutionResult | null;
}
/** Apollo copies the context it is given, so what it carries hangs one level down. */
export interface Carried { exchange: Exchange }

type Context = GraphQLRequestContext<Carried>;

/** What a server is made of. */
export interface ApolloParts { readonly schema: GraphQLSchema; readonly operations: Operations; readonly present: Present; readonly logger: Logger }

// Apollo wants some document where there is none worth having; responseForOperation answers before it is looked at.
const REFUSED: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/**
 * Apollo Server for one schema. Apollo does what belongs to HTTP: cross-site requests, methods, parameters, media types.
 * Documents, limits, execution and errors are `operations`', the same as on a socket; so Apollo's own parsing,
 * validation, caches, tracing and landing page are off. It must be started, and answers with one listener for all requests.
 */
export function makeApollo({ schema, operations, present, logger }: ApolloParts): ApolloServer<Carried> {
  const listener: GraphQLRequestListener<Carried> = {
    didResolveSource: async (context) => prepare(context, operations),
    responseForOperation: async (context) => respond(context, operations),
  };
  const questions: ApolloServerPlugin<Carried> = { requestDidStart: async () => listener };
  return new ApolloServer<Carried>({
    schema,
    plugins: [
      questions, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginUsageReportingDisabled(),
    ],
    documentStore: null,
    persistedQueries: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    stringifyResult: JSON.stringify,
    formatError: (formatted) => present(new GraphQLError(formatted.message, { extensions: formatted.extensions }), { viewer: NOBODY, requestId: '' }).toJSON(),
    logger: apolloLogger(logger),
  });
}

// Its words may hold anything that was asked; that something went wrong there is all the log needs beside our own lines.
function apolloLogger(logger: Logger): NonNullable<ConstructorParameters<typeof ApolloServer>[0]['logger']> {
  const note = (): void => { logger.warn('Apollo Server reported a fault'); };
  return { debug: () => {}, info: () => {}, warn: note, error: note };
}

function prepare(context: Context, operations: Operations): void {
  const { exchange } = context.contextValue;
  const { query = '', operationName, variables } = context.request;
  exchange.ready = operations.ready({ query, operationName, variables }, exchange);
  // Readonly for plugins in general; with a document in place Apollo parses and validates nothing.
  (context as { document?: DocumentNode }).document = 'document' in exchange.ready ? exchange.ready.document : REFUSED;
}

async function respond({ contextValue: { exchange } }: Context, operations: Operations): Promise<GraphQLResponse> {
  const result = await answerReady(exchange, operations);
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: result as FormattedExecutionResult } };
}

/** Answers a question that needs none of what Apollo does. */
export function answerExchange(exchange: Exchange, question: Question, operations: Operations): Promise<ExecutionResult> {
  exchange.ready = operations.ready(question, exchange);
  return answerReady(exchange, operations);
}

async function answerReady(exchange: Exchange, operations: Operations): Promise<ExecutionResult> {
  const ready = exchange.ready!;
  return exchange.result = 'document' in ready ? await operations.answer(ready) : { errors: ready };
}
