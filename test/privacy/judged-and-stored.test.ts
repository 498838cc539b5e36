import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Abilities, sessionOf } from '../../server/access/index.ts';
import type { Member } from '../../server/access/index.ts';
import { passGate, releaseGate } from '../../server/anonymisation/index.ts';
import type { Gate } from '../../server/anonymisation/index.ts';
import { publishAlert } from '../../server/domains/alerts/acts/publish-alert.ts';
import type { ActParts } from '../../server/domains/alerts/acts/act.ts';
import { AlertReader } from '../../server/domains/alerts/alert.queries.ts';
import { alertPolicy } from '../../server/domains/alerts/index.ts';
import type { AlertParts } from '../../server/domains/alerts/index.ts';
import { Directory } from '../../server/domains/directory/index.ts';
import { Seal, systemClock } from '../../server/kernel/index.ts';
import { startHub } from '../support/hub.ts';
import type { TestHub } from '../support/hub.ts';

let hub: TestHub;
let parts: ActParts;
let author: Member;
beforeAll(async () => {
  hub = await startHub();
  const { database } = hub;
  const given = { database, abilities: new Abilities([alertPolicy]), directory: new Directory(database), seal: new Seal('a secret of this test'), clock: systemClock } as unknown as AlertParts;
  parts = { ...given, reader: new AlertReader(given), gate: passGate, write: (member, work) => database.write(sessionOf(member), work) };
  const { personId: person, organisationId: organisation, name, roles } = hub.demo!.find(({ handle }) => handle === 'publisher-ua')!;
  author = { kind: 'member', credential: '', person, name, organisation, country: 'UA', since: new Date(), roles, scopes: ['ALERTS_READ', 'ALERTS_PUBLISH'], setup: false };
});
afterAll(() => hub?.close());

const CLEAN = 'Offers of work without a contract.';
const LEAK = 'Write to maria.popescu@gmail.com about it.';

test('what the gate judged is what it returns, whatever becomes of the input while it judges', async () => {
  const input = { title: CLEAN, summary: CLEAN };
  const judging = passGate(input, 'EN');
  Object.assign(input, { title: LEAK, summary: LEAK });
  expect(await judging).toEqual({ kind: 'passed', texts: { title: CLEAN, summary: CLEAN } });
});

test('a text that answers differently each time it is read is judged and returned as one reading', async () => {
  let reads = 0;
  const fields = { get title() { return reads++ === 0 ? CLEAN : LEAK; } };
  for (const gate of [passGate, releaseGate({ title: 'Another' })]) {
    reads = 0;
    expect(await gate(fields, 'EN')).toEqual({ kind: 'passed', texts: { title: CLEAN } });
  }
});

test('publishing stores what was judged, in the text that is searched too, though the input changes as soon as the gate has it', async () => {
  const input = { kind: 'ROUTE', severity: 'MINOR', urgency: 'PAST', certainty: 'LIKELY', language: 'EN', title: CLEAN, summary: CLEAN, audience: { level: 'NETWORK' } } as never as Parameters<typeof publishAlert>[2];
  const changing: Gate = async (fields, language) => {
    const result = await passGate(fields, language);
    Object.assign(input, { title: LEAK, summary: LEAK });
    return result;
  };
  const published = await publishAlert({ ...parts, gate: changing }, author, input);
  expect([input.title, published.__typename]).toEqual([LEAK, 'Alert']);
  const stored = await hub.database.ask<{ row: string }>({ sql: 'select a::text || v::text as row from alert a join alert_version v on v.alert_id = a.id', parameters: [] });
  expect(stored.filter(({ row }) => row.includes(CLEAN) && row.includes('" offers of work without a contract '))).toHaveLength(1);
  expect(JSON.stringify(stored)).not.toMatch(/popescu/i);
});

test('a release lets through exactly the texts that were released, each in its field, and nothing beside them', async () => {
  const gate = releaseGate({ title: CLEAN, summary: LEAK });
  expect(await gate({ title: CLEAN, summary: LEAK }, 'EN')).toEqual({ kind: 'passed', texts: { title: CLEAN, summary: LEAK } });
  const others: Record<string, string>[] = [{ title: LEAK, summary: LEAK }, { title: LEAK, summary: CLEAN }, { title: CLEAN, summary: `${LEAK} ` }, { title: CLEAN, summary: LEAK, reason: CLEAN }, { reason: LEAK }];
  for (const fields of others) expect(await gate(fields, 'EN')).toMatchObject({ kind: 'held' });
});
