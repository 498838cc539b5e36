import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { getNamedType, isAbstractType, isObjectType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { NOBODY, classOf } from '../../server/access/index.ts';
import type { Member } from '../../server/access/index.ts';
import { buildSchemas } from '../../server/request/schema.ts';

const ROOT = join(import.meta.dirname, '../..');
const { hub: schema } = buildSchemas(join(ROOT, 'schema'), []);

// What a person has of their own, or does in their own name. Live events are answered once for a class of viewers, and whoever
// stands for the class is no person: such a thing must not be reached from an event, or it would be there for nobody.
const OF_A_PERSON = ['ApiKey', 'CreatedKey', 'Person', 'PersonConnection', 'ReleaseRequest', 'Viewer'];
const OF_THE_LOG = ['alertEvents', 'committeeEvents', 'newsletterEvents'];

function reachedFrom(field: string): string[] {
  const reached = new Set<GraphQLNamedType>();
  const waiting = [getNamedType(schema.getSubscriptionType()!.getFields()[field]!.type)];
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (reached.has(type)) continue;
    reached.add(type);
    if (isAbstractType(type)) waiting.push(...schema.getPossibleTypes(type));
    if (isObjectType(type)) waiting.push(...Object.values(type.getFields()).map(({ type: of }) => getNamedType(of)));
  }
  return [...reached].map(({ name }) => name);
}

test.each(OF_THE_LOG)('%s leads to nothing that is one person\'s own', (field) => {
  const reached = reachedFrom(field);
  expect(reached.length).toBeGreaterThan(5);
  expect(reached.filter((type) => OF_A_PERSON.includes(type))).toEqual([]);
});

test('what is a person\'s own is known: whatever else begins to read who the viewer is, is seen here', () => {
  const files = readdirSync(join(ROOT, 'server/domains'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(resolvers|queries|policy|log|loaders|filter|events)\.ts$/.test(file));
  const personal = files.filter((file) => /\b(viewer|member|author)\.(person|credential|name)\b/.test(readFileSync(join(ROOT, 'server/domains', file), 'utf8')));
  // People and keys; releases, which have no events. Add a file only with a line above that keeps events from leading there.
  expect(personal.toSorted()).toEqual(['alerts/release/release.policy.ts', 'alerts/release/release.queries.ts', 'alerts/release/release.resolvers.ts', 'directory/directory.policy.ts']);
});

const MEMBER: Member = {
  kind: 'member', credential: 'k1', person: 'p1', name: 'One', organisation: 'o1', country: 'UA', since: new Date(0), roles: ['READER', 'STEWARD'], scopes: ['ALERTS_READ', 'COMMITTEES_READ'], setup: false,
};

test('two people who may read the same are of one class, whatever their keys and names, and whoever stands for it is neither', () => {
  const other: Member = { ...MEMBER, credential: 'k2', person: 'p2', name: 'Two', roles: ['STEWARD', 'READER'], scopes: ['COMMITTEES_READ', 'ALERTS_READ'] };
  expect(classOf(other).key).toBe(classOf(MEMBER).key);
  expect(classOf(MEMBER).viewer).toMatchObject({ organisation: 'o1', country: 'UA', credential: '', name: '' });
  expect(JSON.stringify(classOf(MEMBER).viewer)).not.toMatch(/p1|k1|One/);
});

test.each<[string, Partial<Member>]>([
  ['organisation', { organisation: 'o2' }], ['country', { country: 'MD' }], ['day of joining', { since: new Date(1) }], ['roles', { roles: ['READER'] }],
  ['scopes', { scopes: ['ALERTS_READ'] }], ['way in', { setup: true }],
])('another %s is another class', (_what, change) => {
  expect(classOf({ ...MEMBER, ...change }).key).not.toBe(classOf(MEMBER).key);
  expect(classOf(NOBODY).key).not.toBe(classOf({ ...MEMBER, ...change }).key);
});
