import type { FastifyInstance } from 'fastify';
import { printSubgraph } from '../schema.ts';
import { schemaChanges } from './schema-changes.ts';

/**
 * What engineers read of the hub without a credential, at addresses that stay: the public schema (`/schema.graphql`), the
 * hub's own subgraph, to compose with at home (`/subgraph.graphql`), and what has changed since when (`/schema/changes`).
 */
export function addPublished(app: FastifyInstance, { folder, printed }: { folder: string; printed: string }): void {
  const text = (url: string, type: string, make: () => string): void => {
    let made: string | undefined;
    app.get(url, (_request, reply) => reply.header('content-type', `${type}; charset=utf-8`).send(made ??= make()));
  };
  text('/schema.graphql', 'text/plain', () => printed);
  text('/subgraph.graphql', 'text/plain', () => printSubgraph(folder));
  text('/schema/changes', 'text/markdown', () => schemaChanges(folder, printed));
}
