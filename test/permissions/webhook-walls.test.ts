import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Abilities, NOBODY, SCOPES, meets, sessionOf, toPiece } from '../../server/access/index.ts';
import type { Member, Role, Scope, Viewer } from '../../server/access/index.ts';
import { ENTITIES } from '../../server/compose.ts';
import type { Database, Statement } from '../../server/database/index.ts';
import { webhookPlaces, webhookPolicy } from '../../server/domains/webhooks/index.ts';
import { HubError, newId } from '../../server/kernel/index.ts';
import { openTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { JOINED, PARTNERS, adding, fill, member } from './rows.ts';
import type { Name } from './rows.ts';

/*
 * Webhooks: who sees and keeps which, by the sentence of the contract, by the rule, and by row-level security alone, with every
 * check of the acts passed by.
 */
interface Somebody { viewer: Viewer; place: Name | null }
const PEOPLE: Record<string, Somebody> = { nobody: { viewer: NOBODY, place: null } };
const people: object[] = [];
const keys: { id: string; person_id: string }[] = [];

function person(name: string, place: Name, { roles = ['STEWARD'], scopes = SCOPES, setup = false }: { roles?: Role[]; scopes?: readonly Scope[]; setup?: boolean } = {}): void {
  const [id, key] = [newId(), newId()];
  people.push({ id, organisation_id: PARTNERS[place].id, name, email: name, roles, status: 'ACTIVE', added_at: JOINED });
  keys.push({ id: key, person_id: id });
  PEOPLE[name] = { viewer: member(place, { roles, scopes, person: id, credential: key, setup }), place };
}
person('steward', 'own');
person('steward with many roles', 'own', { roles: ['STEWARD', 'PUBLISHER', 'OPERATOR'] });
person('steward, key without the scope', 'own', { scopes: SCOPES.filter((scope) => scope !== 'WEBHOOKS_ADMINISTER') });
person('steward, key for webhooks alone', 'own', { scopes: ['WEBHOOKS_ADMINISTER'] });
person('steward, setup key', 'own', { setup: true });
person('everything but steward', 'own', { roles: ['PUBLISHER', 'APPROVER', 'EDITOR', 'SECRETARY', 'COORDINATOR', 'OPERATOR'] });
person('steward of another', 'same');
person('operator abroad', 'other', { roles: ['OPERATOR', 'STEWARD'] });

const MAKERS = ['steward', 'steward of another', 'operator abroad'];
const MADE = MAKERS.map((maker) => ({ id: newId(), maker, place: PEOPLE[maker]!.place! }));
const credential = (name: string): string => (PEOPLE[name]!.viewer as Member).credential;
const rowOf = ({ id, maker, place }: (typeof MADE)[number]): Record<string, unknown> => ({
  id, organisation_id: PARTNERS[place].id, key_id: credential(maker), label: 'x', url: 'https://desk.example.org/', topics: ['ALERTS'], state: 'ACTIVE', position: 0, created_at: JOINED, secret: 'x', secret_key: 'x',
});

let opened: TestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase(ENTITIES);
  database = opened.database;
  await fill(database);
  await database.writeAsHub(async (em) => {
    await em.execute(...adding('person', people));
    await em.execute(...adding('api_key', keys.map((key) => ({ ...key, digest: key.id, hint: 'fanar_xxxxxx', label: 'x', scopes: SCOPES, setup: false, created_at: JOINED }))));
    await em.execute(...adding('webhook', MADE.map(rowOf)));
    await em.execute(...adding('webhook_delivery', MADE.map(({ id }) => ({ webhook_id: id, message_id: 'x', type: 'x', attempt: 1, at: JOINED, outcome: 'DELIVERED', status: 200, milliseconds: 1 }))));
  });
}, 120_000);
afterAll(() => opened?.close());

// The sentence once more, by hand.
const keeps = ({ viewer, place }: Somebody, of: Name): boolean => viewer.kind === 'member' && !viewer.setup && viewer.roles.includes('STEWARD') && viewer.scopes.includes('WEBHOOKS_ADMINISTER') && place === of;

test('the sentence of the contract, the rule in memory, the rule in SQL and row-level security alone agree on who sees a webhook and its deliveries', async () => {
  const abilities = new Abilities([webhookPolicy]);
  for (const [name, somebody] of Object.entries(PEOPLE)) {
    const { viewer } = somebody;
    const should = MADE.filter(({ place }) => keeps(somebody, place)).map(({ id }) => id).toSorted();
    const rule = abilities.condition(viewer, 'read', 'Webhook');
    const { texts, values } = toPiece(rule, webhookPlaces);
    const stated: Statement<{ id: string }> = { sql: `select w.id from webhook as w where ${texts.map((text, index) => (index === 0 ? text : `$${index}${text}`)).join('')}`, parameters: values };
    const inMemory = MADE.filter(({ place }) => meets(rule, { organisationId: PARTNERS[place].id })).map(({ id }) => id).toSorted();
    const sorted = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).toSorted();
    const [walled, attempts] = await database.read(sessionOf(viewer), { sql: 'select id from webhook', parameters: [] } as Statement<{ id: string }>, { sql: 'select webhook_id as id from webhook_delivery', parameters: [] } as Statement<{ id: string }>);
    expect({ name, inMemory, inSql: sorted(await database.ask(stated)), walled: sorted(walled), attempts: sorted(attempts) }).toEqual({ name, inMemory: should, inSql: should, walled: should, attempts: should });
  }
});

async function tried(viewer: Viewer, text: string, parameters: unknown[]): Promise<string> {
  try {
    return await database.write(sessionOf(viewer), async (em) => {
      const { affectedRows } = await em.execute<{ affectedRows: number }>(text, parameters, 'run');
      throw new Error(`would have: ${affectedRows}`);
    });
  } catch (fault) {
    if (fault instanceof HubError) return 'refused';
    const message = String(fault);
    return /would have: \d+/.exec(message)?.[0].replace('would have: 0', 'refused') ?? /permission denied|check constraint/.exec(message)?.[0] ?? message;
  }
}

test('row-level security alone lets only stewards change, delete and make webhooks, of their own organisation and by their own key', async () => {
  for (const [name, somebody] of Object.entries(PEOPLE)) {
    for (const { id, maker, place } of MADE) {
      const expected = keeps(somebody, place) ? 'would have: 1' : 'refused';
      const changed = await tried(somebody.viewer, `update webhook set state = 'PAUSED' where id = ?`, [id]);
      const deleted = await tried(somebody.viewer, 'delete from webhook where id = ?', [id]);
      expect({ name, maker, changed, deleted }).toEqual({ name, maker, changed: expected, deleted: expected });
    }
    const own = somebody.viewer.kind === 'member' ? somebody.viewer.credential : credential('steward');
    const inserted = await tried(somebody.viewer, ...adding('webhook', [{ ...rowOf(MADE[0]!), id: newId(), key_id: own }]));
    expect({ name, inserted }).toEqual({ name, inserted: keeps(somebody, 'own') ? 'would have: 1' : 'refused' });
  }
  const { viewer } = PEOPLE['steward']!;
  expect(await tried(viewer, ...adding('webhook', [{ ...rowOf(MADE[0]!), id: newId(), key_id: credential('steward with many roles') }]))).toBe('refused');
  expect(await tried(viewer, 'update webhook set organisation_id = ? where id = ?', [PARTNERS.same.id, MADE[0]!.id])).toBe('permission denied');
});

test('no viewer reads a secret, sealed as it is, or writes what became of a delivery', async () => {
  const { viewer } = PEOPLE['steward']!;
  for (const column of ['secret', 'secret_key', 'former_secret', 'former_secret_key']) expect(await tried(viewer, `select ${column} from webhook`, [])).toBe('permission denied');
  expect(await tried(viewer, `update webhook_delivery set outcome = 'LATE'`, [])).toBe('permission denied');
  expect(await tried(viewer, 'delete from webhook_delivery', [])).toBe('permission denied');
  expect(await tried(viewer, ...adding('webhook_delivery', [{ webhook_id: MADE[0]!.id, message_id: 'x', type: 'x', attempt: 1, at: JOINED, outcome: 'LATE', milliseconds: 1 }]))).toBe('permission denied');
});
