import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildClientSchema } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import { startSmallHub } from './small-hub.ts';
import type { SmallHub } from './small-hub.ts';

let hub: SmallHub;
beforeAll(async () => { hub = await startSmallHub(); });
afterAll(() => hub.stop());
const get = (path: string): Promise<Response> => fetch(`${hub.requests.address}${path}`);

test('the page, and all that it or what it loads asks for, comes from the hub itself', async () => {
  const page = await get('/graphiql');
  const html = await page.text();
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(html).not.toMatch(/https?:|<script>/);

  const wanted = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1]!);
  wanted.push(...['editorWorkerService', 'json', 'graphql'].map((label) => `/graphiql/${label}.worker.js`), '/graphiql/schema.json');
  const seen: string[] = [];
  for (const path of wanted) {
    if (seen.includes(path)) continue;
    seen.push(path);
    const response = await get(path);
    const text = await response.text();
    expect([path, response.status, text.length > 0]).toEqual([path, 200, true]);
    expect([path, response.headers.get('content-type')]).toEqual([path, expect.stringMatching(path.endsWith('.css') ? /^text\/css/ : path.endsWith('.json') ? /^application\/json/ : /^text\/javascript/)]);
    // Modules: what they import is loaded too. Styles: what they refer to is inside them.
    if (/start\.js$|graphql-ws\//.test(path)) for (const [, name] of text.matchAll(/from '(\.[^']+)'/g)) wanted.push(new URL(name!, `http://hub${path}`).pathname);
    if (path.endsWith('.css')) expect(text).not.toMatch(/@import|url\((?!["']?data:)[^#]/);
  }
  expect(seen.filter((path) => path.includes('graphql-ws')).length).toBeGreaterThan(1);
});

test('it knows the schema without a credential', async () => {
  const { data } = await (await get('/graphiql/schema.json')).json() as { data: IntrospectionQuery };
  expect(buildClientSchema(data).getType('Thing')).toBeDefined();
});

test('what is large is sent packed to those who take it', async () => {
  const response = await fetch(`${hub.requests.address}/graphiql/start.js`, { headers: { 'accept-encoding': 'identity' } });
  expect(response.headers.get('content-encoding')).toBeNull();
  const packed = await get('/graphiql/graphiql.js');
  expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual(['gzip', 'accept-encoding']);
  expect(Number(packed.headers.get('content-length'))).toBeLessThan(2_000_000);
});

test('there is nothing else below it', async () => {
  for (const path of ['/graphiql/', '/graphiql/package.json', '/graphiql/constructor', '/graphiql/graphql-ws/server.js', '/graphiql/graphql-ws/..%2f..%2fpackage.json', '/graphiql/..%2findex.ts']) {
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  }
});
