import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Abilities } from '../../../server/access/index.ts';
import { Tail } from '../../../server/delivery/index.ts';
import { admissionPolicy, openAdmission } from '../../../server/federation/index.ts';
import type { Admission } from '../../../server/federation/index.ts';
import { Seal, systemClock } from '../../../server/kernel/index.ts';
import { printSubgraph } from '../../../server/request/index.ts';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { until } from '../../support/until.ts';
import { LINK, PartnerDesk, hotline } from './partner-desk.ts';

let hub: TestHub;
let desk: PartnerDesk;
const opened: (() => Promise<void>)[] = [];
beforeAll(async () => {
  hub = await startHub();
  desk = new PartnerDesk(hub);
});
afterAll(async () => {
  for (const close of opened.toReversed()) await close();
  await hub?.close();
});

/** What another hub process on the same database has of partners' subgraphs: a tail and a graph of its own. */
async function anotherHub(change: (sdl: string) => string = (sdl) => sdl, isActive: (id: string) => boolean = () => true): Promise<Admission & { told: object[] }> {
  const told: object[] = [];
  const { database } = hub;
  const tail = new Tail(database);
  const admission = openAdmission({
    database, tail, clock: systemClock, abilities: new Abilities([admissionPolicy]), seal: new Seal('a secret of this test'), coreSdl: change(printSubgraph('schema')), healths: { of: () => null }, local: false,
    logger: { warn: (what: object) => { told.push(what); } }, organisations: { get: () => undefined, isActive, languageOf: () => 'EN' },
  });
  await tail.start();
  await admission.start();
  opened.push(() => tail.stop(), () => admission.stop());
  return { ...admission, told };
}
const prefixes = (graphs: Pick<Admission['graphs'], 'current'>): string[] => graphs.current()?.partners.map(({ prefix }) => prefix) ?? [];

const rowOf = (id: string): string => id.replace('partner_', '');

test('every hub swaps, one that comes later reads what runs, and each tells its own listeners', async () => {
  const other = await anotherHub();
  expect(other.graphs.current()).toBeNull();
  const swaps: (number | null)[] = [];
  other.graphs.onSwap((now) => swaps.push(now?.version ?? null));
  const { id } = await desk.joined('steward-ua', 'laStrada');
  await until(() => swaps.length === 1);
  expect(other.graphs.current()).toEqual(hub.graphs.current());
  const later = await anotherHub();
  expect(later.graphs.current()).toEqual(hub.graphs.current());
  const takenOut = (): boolean[] => [hub.graphs, other.graphs, later.graphs].map((graphs) => graphs.isTakenOut(rowOf(id)));
  expect(takenOut()).toEqual([false, false, false]);
  await desk.suspend(id);
  await until(() => swaps.length === 2 && later.graphs.current() === null);
  expect([swaps, takenOut()]).toEqual([[1, null], [true, true, true]]);
  await desk.approve(id, 1);
  await until(() => swaps.length === 3);
  expect(other.graphs.isTakenOut(rowOf(id))).toBe(false);
});

test('a graph once handed out stays what it was, whatever runs since', async () => {
  const held = hub.graphs.current()!;
  const { sdl, partners } = held;
  await desk.joined('steward-md', 'laStradaMd');
  expect(hub.graphs.current()).not.toBe(held);
  expect(held).toEqual({ version: held.version, sdl, partners });
});

test('partners approved at the same moment are all part of the graph in the end, in versions one after the other', async () => {
  const waiting = await Promise.all((['steward-al', 'steward-ro'] as const).map(async (steward, at) => (await desk.submit(steward, desk.input(['helpAl', 'savingRo'][at]!))).data.done));
  const { version } = hub.graphs.current()!;
  const answers = await Promise.all(waiting.map(({ id }) => desk.approve(id, 1)));
  expect(answers.map(({ data }) => data.done.state)).toEqual(['JOINED', 'JOINED']);
  expect(hub.graphs.current()!.version).toBe(version + 2);
  expect(prefixes(hub.graphs).toSorted()).toEqual(['helpAl', 'laStrada', 'laStradaMd', 'savingRo']);
  const { supergraphVersions } = await hub.data('operator', '{ supergraphVersions(first: 3) { edges { node { number partners { submission } } } } }');
  expect(supergraphVersions.edges.map(({ node }: any) => [node.number, node.partners.length])).toEqual([[version + 2, 4], [version + 1, 3], [version, 2]]);
});

test('an organisation that is suspended takes its subgraph out of the graph', async () => {
  const { organisationId } = hub.person('steward-ro');
  await hub.data('operator', 'mutation ($id: ID!) { suspendOrganisation(id: $id) { __typename } }', { id: organisationId });
  await until(() => !prefixes(hub.graphs).includes('savingRo'));
  const { savingRo } = await desk.list('operator');
  expect(savingRo).toMatchObject({ state: 'SUSPENDED', endedBy: 'ORGANISATION_SUSPENDED' });
  expect((await desk.approve(savingRo.id, 1)).data.done).toMatchObject({ __typename: 'PartnerSubgraphConflict' });
});

test('of several hubs that find an organisation suspended at the same moment one takes its subgraph out', async () => {
  const { organisationId } = hub.person('steward-al');
  const hubs = await Promise.all([1, 2].map(() => anotherHub(undefined, (id) => `organisation_${id}` !== organisationId)));
  const { version } = hub.graphs.current()!;
  await Promise.all(hubs.map((one) => one.leaveWithOrganisation()));
  await until(() => !prefixes(hub.graphs).includes('helpAl'));
  expect(hub.graphs.current()!.version).toBe(version + 1);
  expect((await desk.list('operator')).helpAl).toMatchObject({ state: 'SUSPENDED', endedBy: 'ORGANISATION_SUSPENDED' });
});

test('under a hub whose own schema has changed the graph is composed anew, without whom it no longer fits, and both kinds of hub go on', async () => {
  // Of the partners one doesn't touch the hub's entities, so a change of their keys is nothing to it.
  const { id } = (await desk.list('operator')).laStradaMd;
  await desk.submit('steward-md', desk.input('laStradaMd', { sdl: `${LINK}\ntype Query { "How many calls came today." laStradaMd_callsToday: Int }` }));
  await desk.approve(id, 2);
  const before = hub.graphs.current()!;
  const newer = await anotherHub((sdl) => sdl.replace(/(type Organisation implements Node\s+@key\(fields: )"id"/, '$1"slug"'));
  expect(prefixes(newer.graphs)).toEqual(['laStradaMd']);
  expect(newer.told).toEqual(expect.arrayContaining([expect.objectContaining({ partner: 'la_strada' })]));
  expect((await desk.list('operator')).laStrada).toMatchObject({ state: 'SUSPENDED', endedBy: 'HUB_CHANGED' });
  // The hub that has not been brought up to date composes the same partners for its own schema.
  await until(() => hub.graphs.current()!.version > before.version);
  expect(prefixes(hub.graphs)).toEqual(['laStradaMd']);
  expect(hub.graphs.current()!.sdl).toContain('type Organisation implements Node @join__type(graph: HUB, key: "id")');
  expect(newer.graphs.current()!.sdl).toContain('type Organisation implements Node @join__type(graph: HUB, key: "slug")');
  const { supergraphVersions } = await hub.data('operator', '{ supergraphVersions(first: 1) { edges { node { reason madeBy } } } }');
  expect(supergraphVersions.edges[0].node).toEqual({ reason: 'HUB_CHANGED', madeBy: null });
  // Submitting again tells why.
  const newKey = desk.input('laStrada', { sdl: hotline('laStrada').replace('"id"', '"slug"') });
  expect((await desk.submit('steward-ua', newKey)).data.done).toMatchObject({ __typename: 'SubgraphRefused', findings: expect.arrayContaining([expect.objectContaining({ code: 'ENTITY_KEY' })]) });
});
