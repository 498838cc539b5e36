import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askAt, demoKey, endAll, startProcess } from '../../support/process.ts';
import type { HubProcess } from '../../support/process.ts';

let folder: string;
let hub: HubProcess;
let key: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fanar-entities-'));
  hub = await startProcess({ FANAR_DATA: folder });
  key = await demoKey(folder, 'reader-md');
}, 90_000);
afterAll(async () => {
  await endAll();
  await rm(folder, { recursive: true, force: true });
});

const ALERT = 'alert_00000000-0000-4000-8000-000000000000';
const malformed: [what: string, representations: unknown[], field: string][] = [
  ['an id that is no text before a type that is not there', [{ __typename: 'Alert', id: 5 }, { __typename: 'Nothing' }], 'representations.0'],
  ['a type that is not there', [{ __typename: 'Alert', id: ALERT }, { __typename: 'Nothing', id: 'x' }], 'representations.1'],
  ['a type that is no entity', [{ __typename: 'Person', id: 'x', name: 'Made up' }], 'representations.0'],
  ['an interface', [{ __typename: 'Node', id: ALERT }], 'representations.0'],
  ['no type', [{ id: ALERT }], 'representations.0'],
  ['no id', [{ __typename: 'Alert' }], 'representations.0'],
  ['an id in an id', [{ __typename: 'Organisation', id: { id: 'x' } }], 'representations.0'],
  ['a text', ['Alert'], 'representations.0'],
  ['a list', [[{ __typename: 'Alert', id: ALERT }]], 'representations.0'],
];

test.each(malformed)('a router that sends %s is told so, and the hub goes on', async (_what, representations, field) => {
  // Asked often enough that compiled code answers too.
  for (let time = 0; time < 4; time++) {
    const response = await fetch(`${hub.address}/subgraph`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: 'query ($these: [_Any!]!) { _entities(representations: $these) { __typename } }', variables: { these: representations } }),
    });
    expect((await response.json() as any).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  }
  expect(await askAt(hub.address, key, { query: '{ viewer { name } }' })).toMatchObject({ data: { viewer: { name: expect.any(String) } } });
});
