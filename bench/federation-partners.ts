import { parentPort, workerData } from 'node:worker_threads';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import type { DocumentNode } from 'graphql';

// The partners of the bench, in a thread of their own: what they cost is not the hub's.

/** The SDL of a partner of that prefix: one field on an organisation, and one of its own. */
export const sdlOf = (prefix: string): string => `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
type Query { ${prefix}_calls: Int }
type Organisation @key(fields: "id") { id: ID! ${prefix}_hotline: ${prefix[0]!.toUpperCase()}${prefix.slice(1)}_Hotline }
type ${prefix[0]!.toUpperCase()}${prefix.slice(1)}_Hotline { number: String! topics: [String!]! }`;

/** A partner that answers, one that never does, and one that answers with ten megabytes that nobody asked for. */
export type Manner = 'plain' | 'silent' | 'huge';

const HUGE = JSON.stringify({ data: { rude_calls: 1, more: 'x'.repeat(10 * 1024 * 1024) } });

async function serve(prefix: string, manner: Manner): Promise<number> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdlOf(prefix)), resolvers: {
    Query: { [`${prefix}_calls`]: () => 7 },
    Organisation: { __resolveReference: (reference: object) => reference, [`${prefix}_hotline`]: () => ({ number: '+380 800 500 225', topics: ['WORK', 'ROAD'] }) },
  } as never });
  const documents = new Map<string, DocumentNode>();
  const answer = async (body: string): Promise<string> => {
    const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
    let document = documents.get(query);
    if (document === undefined) documents.set(query, document = parse(query));
    return JSON.stringify(await execute({ schema, document, variableValues: variables }));
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      if (manner === 'silent') return;
      const send = (text: string): void => { response.writeHead(200, { 'content-type': 'application/json' }).end(text); };
      if (manner === 'huge') send(HUGE);
      else void answer(Buffer.concat(parts).toString()).then(send);
    });
  });
  // Else it hangs up in the pause between two measurements, on whoever is about to ask.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return (server.address() as AddressInfo).port;
}

if (parentPort !== null) {
  const partners = workerData as [string, Manner][];
  parentPort.postMessage(await Promise.all(partners.map(([prefix, manner]) => serve(prefix, manner))));
}
