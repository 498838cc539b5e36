// The smallest subgraph that may join: `npm run partner`. README.md says what to change to make it yours.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, validate } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { hubTokens } from './hub-token.ts';
import type { Asker } from './hub-token.ts';

const { HUB = 'http://127.0.0.1:4000', NAME = 'la_strada', ORGANISATION = 'la-strada-ukraine', PORT = '4100', CALL_EVERY = '5000' } = process.env;
const LARGEST = 1024 * 1024;
const TOPICS = ['Work abroad', 'Documents taken away', 'A missing relative', 'Where to stay'];

let calls = 0;
// Any organisation of the hub can be asked about; this partner knows one, by the id that the hub gives it.
let own: Promise<string> | null = null;
const ownId = (): Promise<string> => own ??= askHub().catch((fault: unknown) => { own = null; throw fault; });
async function askHub(): Promise<string> {
  const body = JSON.stringify({ query: 'query ($slug: String!) { organisation(slug: $slug) { id } }', variables: { slug: ORGANISATION } });
  const answer = await (await fetch(new URL('/graphql', HUB), { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json() as { data: { organisation: { id: string } } };
  return answer.data.organisation.id;
}

async function* called(): AsyncGenerator<{ laStrada_called: object }> {
  for (;;) {
    await after(Number(CALL_EVERY));
    yield { laStrada_called: { topic: TOPICS[calls++ % TOPICS.length], organisation: { __typename: 'Organisation', id: await ownId() } } };
  }
}

const schema = buildSubgraphSchema({
  typeDefs: parse(readFileSync(new URL('subgraph.graphql', import.meta.url), 'utf8')),
  resolvers: {
    Query: { laStrada_topics: () => TOPICS },
    Organisation: { laStrada_hotline: async ({ id }: { id: string }) => (id === await ownId() ? { callsThisMonth: calls, topics: TOPICS } : null) },
    Subscription: { laStrada_called: { subscribe: called } },
  },
});

const verified = hubTokens({ hub: HUB, name: NAME });

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = (status: number, body: object): void => { response.writeHead(status, { 'content-type': 'application/graphql-response+json' }).end(JSON.stringify(body)); };
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST) return reply(413, { errors: [{ message: 'Too large.' }] });
    parts.push(part);
  }
  const body = Buffer.concat(parts);
  let asker: Asker;
  try {
    asker = await verified(request.headers.authorization, body);
  } catch {
    return reply(401, { errors: [{ message: 'Only the hub asks here.' }] });
  }
  const { query, variables, operationName } = JSON.parse(body.toString()) as { query: string; variables?: Record<string, unknown>; operationName?: string };
  const document = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0) return reply(400, { errors });
  reply(200, await execute({ schema, document, variableValues: variables, operationName, contextValue: asker }));
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => { if (!response.headersSent) response.writeHead(400).end(); });
});
// The socket's token stands in connection_init; it is verified once, and the hub closes the socket when its asker may no longer listen.
useServer({
  schema,
  onConnect: ({ connectionParams }) => verified(connectionParams?.['authorization'], null).then(() => true, () => false),
}, new WebSocketServer({ server, path: '/graphql', maxPayload: LARGEST }));
server.listen(Number(PORT), '127.0.0.1', () => console.log(`The partner is ready at http://127.0.0.1:${(server.address() as { port: number }).port}/graphql`));
