import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { introspectionFromSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';

const JAVASCRIPT = 'text/javascript; charset=utf-8';
// Monaco, the editor, writes styles as it goes; nothing else is let in from anywhere but here.
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:",
  "connect-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Fanar GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css">
<style>html, body, #root { height: 100%; margin: 0; }</style>
</head>
<body>
<noscript>GraphiQL needs JavaScript. The schema is at /schema.graphql.</noscript>
<div id="root"></div>
<script src="/graphiql/graphiql.js"></script>
<script type="module" src="/graphiql/start.js"></script>
</body>
</html>
`;
// The editor asks for its workers by these names.
const WORKERS = `self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => '/graphiql/' + label + '.worker.js' };\n`;

interface Asset { type: string; body: Buffer; packed: Buffer }

const pack = promisify(gzip);
const graphqlWs = dirname(createRequire(import.meta.url).resolve('graphql-ws/client'));

/**
 * `/graphiql`, wholly from this machine: GraphiQL with its editor and workers as one well-kept package ships them, built;
 * graphql-ws's client as it stands; and a page that asks this hub over HTTP and, for subscriptions, over a socket. Nothing
 * is read before somebody opens it.
 */
export function addGraphiql(app: FastifyInstance, schema: GraphQLSchema): void {
  const sources = new Map<string, () => Promise<[type: string, text: string]>>([
    ['graphiql.js', async () => [JAVASCRIPT, WORKERS + (await shipped()).js]],
    ['graphiql.css', async () => ['text/css; charset=utf-8', (await shipped()).css]],
    ['editorWorkerService.worker.js', async () => [JAVASCRIPT, (await shipped()).editorWorkerService]],
    ['json.worker.js', async () => [JAVASCRIPT, (await shipped()).jsonWorker]],
    ['graphql.worker.js', async () => [JAVASCRIPT, (await shipped()).graphqlWorker]],
    ['start.js', async () => [JAVASCRIPT, await readFile(new URL('./start.js', import.meta.url), 'utf8')]],
    ['schema.json', () => Promise.resolve(['application/json; charset=utf-8', JSON.stringify({ data: introspectionFromSchema(schema) })])],
  ]);
  // client.js and what it imports, whose names change with each release.
  for (const file of readdirSync(graphqlWs).filter((name) => /^(client|common-[\w-]+)\.js$/.test(name))) {
    sources.set(`graphql-ws/${file}`, async () => [JAVASCRIPT, await readFile(join(graphqlWs, file), 'utf8')]);
  }
  const made = new Map<string, Promise<Asset>>();
  const asset = (name: string): Promise<Asset> | undefined => {
    const source = sources.get(name);
    if (source !== undefined && !made.has(name)) made.set(name, assetOf(source));
    return made.get(name);
  };

  app.get('/graphiql', (_request, reply) => reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY }).send(PAGE));
  app.get<{ Params: { '*': string } }>('/graphiql/*', async (request, reply) => {
    const found = await asset(request.params['*']);
    if (found === undefined) return reply.callNotFound();
    const packed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    return reply.headers({ 'content-type': found.type, 'cache-control': 'public, max-age=3600', vary: 'accept-encoding', ...packed ? { 'content-encoding': 'gzip' } : {} })
      .send(packed ? found.packed : found.body);
  });
}

const shipped = (): Promise<typeof import('@graphql-yoga/render-graphiql/graphiql')> => import('@graphql-yoga/render-graphiql/graphiql');

async function assetOf(read: () => Promise<[string, string]>): Promise<Asset> {
  const [type, text] = await read();
  const body = Buffer.from(text);
  return { type, body, packed: await pack(body) };
}
