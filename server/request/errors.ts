import { randomInt } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Viewer } from '../access/index.ts';
import { HubError } from '../kernel/index.ts';

/** For whom an error is worded, and under which request it is found again in the log. */
export interface Asker { readonly viewer: Viewer; readonly requestId: string }
/** The error as the asker may see it. */
export type Present = (error: unknown, asker: Asker) => GraphQLError;

// What graphql-js, Apollo and this room say of a request; anything else under a code is a bug that happens to have one.
const OF_THE_REQUEST = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST', 'PERSISTED_QUERY_NOT_SUPPORTED',
]);
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const presented = new WeakSet<GraphQLError>();

/** An error of the request, under the code that tells which step refused it. */
export function requestError(code: string, error: GraphQLError, extras: { field?: string } = {}): GraphQLError {
  return new GraphQLError(error.message, { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path, extensions: { code, ...extras } });
}

/** The error that was thrown first, out of what graphql-js wrapped around it. */
export function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError != null) root = root.originalError;
  return root;
}

/**
 * Makes the one function by which every error leaves the hub, on whichever transport: refusals of the hub as they are;
 * errors of the request under their code, for nobody without suggestions; everything else masked under a reference,
 * which the log has beside the cause. What it made, it leaves alone.
 */
export function presenter(logger: Logger): Present {
  return (error, asker) => {
    if (error instanceof GraphQLError && presented.has(error)) return error;
    const shown = show(error, asker, logger);
    presented.add(shown);
    return shown;
  };
}

function show(error: unknown, asker: Asker, logger: Logger): GraphQLError {
  const root = rootOf(error);
  const place = error instanceof GraphQLError ? { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path } : {};
  if (root instanceof HubError) return new GraphQLError(root.message, { ...place, extensions: { ...root.extensions } });
  const code = root instanceof GraphQLError ? codeOf(root) : null;
  if (root instanceof GraphQLError && code !== null) {
    const { field } = root.extensions;
    return new GraphQLError(worded(root, asker), { ...place, extensions: field === undefined ? { code } : { code, field } });
  }
  const reference = Array.from({ length: 8 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  logger.error({ reference, requestId: asker.requestId, at: place.path?.join('.'), ...causeOf(root) }, 'masked error');
  return new GraphQLError(`Something went wrong at the hub; quote reference ${reference}.`, { ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', reference } });
}

function codeOf(error: GraphQLError): unknown {
  if (OF_THE_REQUEST.has(error.extensions['code'])) return error.extensions['code'];
  // A nullable variable in a place that takes no null: found while executing, and the asker's to put right.
  return error.message.startsWith('Argument "') ? 'BAD_USER_INPUT' : null;
}

const worded = ({ message }: GraphQLError, { viewer }: Asker): string =>
  (viewer.kind === 'nobody' ? message.replace(/\s*Did you mean\b[^]*$/, '') : message);

// Drivers and parsers quote what they choke on, and that may be an alert's text: quoted parts stay out of the log.
const unquoted = (text: string): string => text.replace(/(["'`])(?:\\.|(?!\1)[^\\])*\1?/g, '$1…$1').slice(0, 300);

function causeOf(root: unknown): Record<string, unknown> {
  if (!(root instanceof Error)) return { type: typeof root };
  const { code, constraint, table, column } = root as Error & Record<'code' | 'constraint' | 'table' | 'column', unknown>;
  const frames = root.stack?.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).map((line) => line.trim());
  return { type: root.name, message: unquoted(root.message), code, constraint, table, column, frames };
}
