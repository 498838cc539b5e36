import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Abilities, NOBODY, SCOPES, meets, sessionOf } from '../../server/access/index.ts';
import type { Member, Role, Scope, Viewer } from '../../server/access/index.ts';
import { ENTITIES } from '../../server/compose.ts';
import type { Database, Statement } from '../../server/database/index.ts';
import { AdmissionReader, admissionPolicy } from '../../server/federation/index.ts';
import { HubError, newId } from '../../server/kernel/index.ts';
import { openTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { JOINED, PARTNERS, adding, fill, member } from './rows.ts';
import type { Name } from './rows.ts';

/*
 * Partners' subgraphs: who sees which and what is in them, and who could write what, by the sentence of the contract, by the
 * rule, and by row-level security alone, with every check of the acts passed by.
 */
interface Somebody { viewer: Viewer; place: Name | null; roles: readonly Role[]; scopes: readonly Scope[] }
const PEOPLE: Record<string, Somebody> = { nobody: { viewer: NOBODY, place: null, roles: [], scopes: [] } };
function person(name: string, place: Name, { roles, scopes = SCOPES, setup = false }: { roles: Role[]; scopes?: readonly Scope[]; setup?: boolean }): void {
  PEOPLE[name] = { viewer: member(place, { roles, scopes, setup }), place, roles: setup ? [] : roles, scopes: setup ? [] : scopes };
}
person('steward', 'own', { roles: ['STEWARD'] });
person('steward of another', 'other', { roles: ['STEWARD'] });
person('steward and coordinator', 'same', { roles: ['STEWARD', 'COORDINATOR'] });
person('operator', 'apart', { roles: ['OPERATOR'] });
person('reader', 'own', { roles: ['READER'] });
person('every other role', 'own', { roles: ['PUBLISHER', 'APPROVER', 'EDITOR', 'SECRETARY'] });
person('steward, reading key', 'own', { roles: ['STEWARD'], scopes: ['ALERTS_READ'] });
person('operator, key without administering', 'apart', { roles: ['OPERATOR'], scopes: ['ALERTS_READ', 'SUBGRAPH'] });
person('setup key', 'apart', { roles: ['OPERATOR'], setup: true });

const STATES = { own: 'JOINED', same: 'SUBMITTED', other: 'SUSPENDED', apart: 'RETIRED' } as const;
const SUBGRAPHS = (Object.keys(STATES) as Name[]).map((place) => ({ id: newId(), place, submission: newId(), waiting: newId() }));
type Subgraph = (typeof SUBGRAPHS)[number];
const submissionOf = ({ id, submission, place }: Subgraph): Record<string, unknown> => ({
  id: submission, partner_id: id, number: 1, name: 'N', url: `https://${place}.example/`, sdl: `# secret of ${place}`, timeout: 500, milliseconds: 1, graph_bytes: 1, added_bytes: 1,
  submitted_at: JOINED, submitted_by: PARTNERS[place].person, submitted_by_name: 'N', approved_at: JOINED, approved_by: PARTNERS.apart.person, approved_by_name: 'N',
});
const waitingOf = (subgraph: Subgraph): Record<string, unknown> => ({ ...submissionOf(subgraph), id: subgraph.waiting, number: 2, approved_at: null, approved_by: null, approved_by_name: null });
const versionOf = (number: number, more: object = {}): Record<string, unknown> => ({ number, sdl: 'type Query', core: 'x', submissions: [], reason: 'APPROVED', partner_id: SUBGRAPHS[0]!.id, made_at: JOINED, made_by: null, ...more });

let opened: TestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase(ENTITIES);
  database = opened.database;
  await fill(database);
  const put = (table: string, rows: object[]): Promise<unknown> => database.writeAsHub((em) => em.execute(...adding(table, rows)));
  await put('partner_subgraph', SUBGRAPHS.map(({ id, place }) => ({ id, organisation_id: PARTNERS[place].id, name: 'N', prefix: `${place}Prefix`, state: 'SUBMITTED', last_number: 2, changed_at: JOINED })));
  await put('partner_submission', SUBGRAPHS.flatMap((subgraph) => [submissionOf(subgraph), waitingOf(subgraph)]));
  for (const { id, place, submission } of SUBGRAPHS) await database.writeAsHub((em) => em.execute('update partner_subgraph set state = ?, submission_id = ? where id = ?', [STATES[place], submission, id]));
  await put('supergraph_version', [versionOf(1)]);
}, 120_000);
afterAll(() => opened?.close());

// The sentences once more, by hand.
const looksAfter = ({ place, roles, scopes }: Somebody, of: Name): boolean => scopes.includes('DIRECTORY_ADMINISTER') && (roles.includes('OPERATOR') || (roles.includes('STEWARD') && place === of));
const sees = (somebody: Somebody, of: Name): boolean => looksAfter(somebody, of) || (somebody.place !== null && (somebody.viewer as Member).setup === false && ['JOINED', 'SUSPENDED'].includes(STATES[of]));
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).toSorted();
const read = async (viewer: Viewer, text: string): Promise<{ id: string }[]> => (await database.read(sessionOf(viewer), { sql: text, parameters: [] } as Statement<{ id: string }>))[0];

test('the sentence of the contract, the rule in memory, the rule in SQL and row-level security alone agree on who sees a subgraph', async () => {
  const abilities = new Abilities([admissionPolicy]);
  const reader = new AdmissionReader({ database, abilities });
  for (const [name, somebody] of Object.entries(PEOPLE)) {
    const { viewer } = somebody;
    const should = ids(SUBGRAPHS.filter(({ place }) => sees(somebody, place)));
    const inMemory = ids(SUBGRAPHS.filter(({ place }) => meets(abilities.condition(viewer, 'read', 'PartnerSubgraph'), { organisationId: PARTNERS[place].id, state: STATES[place] })));
    const { rows } = await reader.page(viewer, { size: 100, backward: false, after: null, before: null }, null);
    const walled = (viewer as Member).setup ? should : ids(await read(viewer, 'select id from partner_subgraph'));
    expect({ name, inMemory, inSql: ids(rows), counted: await reader.count(viewer, null), walled }).toEqual({ name, inMemory: should, inSql: should, counted: should.length, walled: should });
  }
});

test('what was submitted, where a partner is asked and the graph\'s versions are for those who look after them', async () => {
  const reader = new AdmissionReader({ database, abilities: new Abilities([admissionPolicy]) });
  for (const [name, somebody] of Object.entries(PEOPLE)) {
    const { viewer } = somebody;
    const kept = SUBGRAPHS.filter(({ place }) => looksAfter(somebody, place));
    const submissions = ids(kept.flatMap(({ submission, waiting }) => [{ id: submission }, { id: waiting }]));
    expect({ name, submissions: ids(await reader.submissions(viewer, SUBGRAPHS.map(({ id }) => id))) }).toEqual({ name, submissions });
    expect([...(await reader.sdls(viewer, SUBGRAPHS.map(({ submission }) => submission))).keys()].toSorted()).toEqual(ids(kept.map(({ submission }) => ({ id: submission }))));
    if (!(viewer as Member).setup) expect({ name, walled: ids(await read(viewer, 'select id from partner_submission')) }).toEqual({ name, walled: submissions });
    const versions = looksAfter(somebody, 'own') && somebody.roles.includes('OPERATOR') ? 1 : 0;
    expect((await reader.versions(viewer, { size: 5, backward: false, after: null, before: null })).rows).toHaveLength(versions);
    if (!(viewer as Member).setup) expect(await read(viewer, 'select number::text as id from supergraph_version')).toHaveLength(versions);
  }
});

async function tried(who: string, text: string, parameters: unknown[]): Promise<string> {
  try {
    return await database.write(sessionOf(PEOPLE[who]!.viewer), async (em) => {
      const { affectedRows } = await em.execute<{ affectedRows: number }>(text, parameters, 'run');
      throw new Error(`would have: ${affectedRows}`);
    });
  } catch (fault) {
    if (fault instanceof HubError) return 'refused';
    const message = String(fault);
    return /would have: \d+/.exec(message)?.[0].replace('would have: 0', 'refused') ?? /permission denied/.exec(message)?.[0] ?? message;
  }
}
const by = (who: string): string => (PEOPLE[who]!.viewer as Member).person;
const DONE = 'would have: 1';

test('row-level security alone lets operators approve what waits, each in their own name, and nobody change what was approved', async () => {
  const approving = 'update partner_submission set approved_at = now(), approved_by = ?, approved_by_name = ? where id = ?';
  const { submission, waiting } = SUBGRAPHS[0]!;
  for (const who of Object.keys(PEOPLE).filter((name) => name !== 'nobody' && name !== 'setup key')) {
    expect([who, await tried(who, approving, [by(who), 'N', waiting])]).toEqual([who, who === 'operator' ? DONE : 'refused']);
    expect([who, await tried(who, approving, [by(who), 'N', submission])]).toEqual([who, 'refused']);
  }
  expect(await tried('operator', approving, [by('steward'), 'N', waiting])).toBe('refused');
  for (const set of [`sdl = 'x'`, `url = 'x'`, `timeout = 1`, `number = 9`, `submitted_by_name = 'x'`]) expect(await tried('operator', `update partner_submission set ${set} where id = ?`, [waiting])).toBe('permission denied');
  for (const set of [`prefix = 'x'`, `organisation_id = '${PARTNERS.same.id}'`]) expect(await tried('operator', `update partner_subgraph set ${set} where id = ?`, [SUBGRAPHS[0]!.id])).toBe('permission denied');
});

test('row-level security alone lets stewards submit for their own organisation in their own name, and delete there only what waits', async () => {
  const [own, same] = SUBGRAPHS as [Subgraph, Subgraph];
  const another = (of: Subgraph, more: object = {}): [string, unknown[]] => adding('partner_submission', [{ ...waitingOf(of), id: newId(), number: 7, submitted_by: by('steward'), ...more }]) as [string, unknown[]];
  expect(await tried('steward', ...another(own))).toBe(DONE);
  expect(await tried('steward', ...another(own, { approved_at: JOINED, approved_by: by('steward') }))).toBe('refused');
  expect(await tried('steward', ...another(own, { submitted_by: by('operator') }))).toBe('refused');
  expect(await tried('steward', ...another(same))).toBe('refused');
  expect(await tried('reader', ...another(own, { submitted_by: by('reader') }))).toBe('refused');
  expect(await tried('steward, reading key', ...another(own))).toBe('refused');
  for (const [who, of, what, result] of [
    ['steward', own, 'waiting', DONE], ['steward', own, 'submission', 'refused'], ['steward', same, 'waiting', 'refused'], ['reader', own, 'waiting', 'refused'], ['steward and coordinator', same, 'waiting', DONE],
  ] as const) expect([who, what, await tried(who, 'delete from partner_submission where id = ?', [of[what]])]).toEqual([who, what, result]);
});

test('row-level security alone lets stewards take their own out of the graph, and nobody else but operators make another graph', async () => {
  const version = (more: object): [string, unknown[]] => adding('supergraph_version', [versionOf(2, more)]) as [string, unknown[]];
  const [own, same] = SUBGRAPHS as [Subgraph, Subgraph];
  for (const [who, more, result] of [
    ['operator', { made_by: by('operator') }, DONE], ['operator', { made_by: by('steward') }, 'refused'], ['steward', { made_by: by('steward'), reason: 'SUSPENDED' }, DONE],
    ['steward', { made_by: by('steward'), reason: 'APPROVED' }, 'refused'], ['steward', { made_by: by('steward'), reason: 'RETIRED', partner_id: same.id }, 'refused'],
    ['reader', { made_by: by('reader'), reason: 'SUSPENDED' }, 'refused'],
  ] as const) expect([who, more, await tried(who, ...version(more))]).toEqual([who, more, result]);
  for (const who of ['operator', 'steward']) {
    expect(await tried(who, 'update supergraph_version set sdl = null', [])).toBe('permission denied');
    expect(await tried(who, 'delete from supergraph_version', [])).toBe('permission denied');
  }
  const event = (of: Subgraph, more: object = {}): [string, unknown[]] => adding('event', [{ type: 'supergraph.swapped', subject_id: of.id, reference: 'supergraph', owner_id: PARTNERS[of.place].id, occurred_at: JOINED, ...more }]) as [string, unknown[]];
  expect(await tried('steward', ...event(own))).toBe(DONE);
  expect(await tried('steward', ...event(same))).toBe('refused');
  expect(await tried('steward', ...event(own, { owner_id: PARTNERS.same.id }))).toBe('refused');
  expect(await tried('reader', ...event(own))).toBe('refused');
});

test('what hubs tell each other of the graph is in no log that a viewer reads', async () => {
  await database.writeAsHub((em) => em.execute(...adding('event', [{ type: 'supergraph.swapped', subject_id: SUBGRAPHS[0]!.id, reference: 'supergraph', owner_id: PARTNERS.own.id, occurred_at: JOINED }])));
  for (const { viewer } of Object.values(PEOPLE)) expect(await read(viewer, `select subject_id as id from event where type like 'supergraph.%'`)).toEqual([]);
});
