import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema, findBreakingChanges, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { changedCore } from '../../server/federation/composing/unchanged-core.ts';
import { changesBetween } from '../../server/request/published/schema-changes.ts';
import { startHub } from '../support/hub.ts';
import type { TestHub } from '../support/hub.ts';

let hub: TestHub;
beforeAll(async () => { hub = await startHub(); });
afterAll(() => hub?.close());

/** What would break for somebody who was not told before: everything but the removal of what stands as deprecated. */
function broken(before: GraphQLSchema, now: GraphQLSchema): string[] {
  const removable = new Set(Object.values(before.getTypeMap()).flatMap((type) => 'getFields' in type
    ? Object.values(type.getFields()).filter(({ deprecationReason }) => deprecationReason != null).map(({ name }) => `${type.name}.${name} was removed.`) : []));
  return findBreakingChanges(before, now).map(({ description }) => description).filter((change) => !removable.has(change));
}

test('nothing that the public schema once had is another or gone today, but for what stood as deprecated', () => {
  const now = buildSchema(readFileSync('schema/printed/hub.graphql', 'utf8'));
  const kept = readdirSync('schema/kept');
  expect(kept.length).toBeGreaterThan(0);
  for (const day of kept) expect({ day, broken: broken(buildSchema(readFileSync(`schema/kept/${day}`, 'utf8')), now) }).toEqual({ day, broken: [] });
});

test('a field that goes untold, or gets another type, is seen; one that was deprecated may go', () => {
  const [was, is] = [buildSchema('type Query { a: Int b: Int @deprecated(reason: "Ask a.") c: Int d: Int }'), buildSchema('type Query { a: Int c: String }')];
  expect(broken(was, is)).toEqual(['Query.d was removed.', 'Query.c changed type from Int to String.']);
});

test('changes are told by what they mean for whoever asks', () => {
  const was = buildSchema('type Query { a: Int b: Int c: E } enum E { X }');
  const is = buildSchema('type Query { a: Int @deprecated(reason: "Ask d.") c: E d: F e(f: Int = 1): Int } enum E { X Y } type F { g: Int }');
  expect(changesBetween(was, is)).toEqual({
    breaking: ['Query.b was removed.'], careful: ['Y was added to enum type E.'], deprecated: ['Query.a: Ask d.'], added: ['Query.d', 'Query.e', 'E.Y', 'F'],
  });
});

test('the hub\'s own subgraph and the list of changes are there for anybody, at addresses that stay', async () => {
  const [subgraph, changes] = await Promise.all(['/subgraph.graphql', '/schema/changes'].map((path) => fetch(`${hub.address}${path}`)));
  expect([subgraph!.status, subgraph!.headers.get('content-type'), changes!.status, changes!.headers.get('content-type')])
    .toEqual([200, 'text/plain; charset=utf-8', 200, 'text/markdown; charset=utf-8']);
  expect(await changes!.text()).toMatch(/^# Changes of the hub's public schema\n[^]*## Since 2026-11-22\n[^]*### Added\n\n[^]*- Query\.partnerSubgraphs\n/);
  const { created } = await hub.data('steward-ua', 'mutation ($input: CreateKeyInput!) { created: createKey(input: $input) { ... on CreatedKey { secret } } }', { input: { person: hub.person('publisher-ua').personId, label: 'Router', scopes: ['SUBGRAPH'] } });
  const service = await fetch(`${hub.address}/subgraph`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${created.secret}` }, body: JSON.stringify({ query: '{ _service { sdl } }' }) });
  const { data } = await service.json() as { data: { _service: { sdl: string } } };
  // `_service` says the same with all that federation itself defines.
  const text = await subgraph!.text();
  expect([changedCore(parse(text), parse(data._service.sdl)), changedCore(parse(data._service.sdl), parse(text))]).toEqual([[], ['Query._entities', 'Query._service']]);
  expect(text).toMatch(/type Organisation implements Node\s+@key\(fields: "id"\)/);
});
