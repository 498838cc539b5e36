import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Abilities, NOBODY, SCOPES, meets, sessionOf, toPiece } from '../../server/access/index.ts';
import type { Member, Role, Scope, Viewer } from '../../server/access/index.ts';
import { ENTITIES } from '../../server/compose.ts';
import type { Database, Statement } from '../../server/database/index.ts';
import { releasePlaces, releasePolicy } from '../../server/domains/alerts/index.ts';
import { HubError, newId } from '../../server/kernel/index.ts';
import { openTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { ALERTS, JOINED, PARTNERS, adding, fill, member } from './rows.ts';
import type { Name } from './rows.ts';

/*
 * Requests for a release: who sees and decides which, by the sentence of the contract, by the rule, and by row-level
 * security alone, with every check of the acts passed by.
 */
interface Somebody { viewer: Viewer; place: Name | null }
const PEOPLE: Record<string, Somebody> = { nobody: { viewer: NOBODY, place: null } };
const made: object[] = [];

function person(name: string, place: Name, { roles = ['PUBLISHER'], scopes = SCOPES, setup = false, as }: { roles?: Role[]; scopes?: readonly Scope[]; setup?: boolean; as?: string } = {}): void {
  const id = as === undefined ? newId() : (PEOPLE[as]!.viewer as Member).person;
  if (as === undefined) made.push({ id, organisation_id: PARTNERS[place].id, name, email: name, roles, status: 'ACTIVE', added_at: JOINED });
  PEOPLE[name] = { viewer: member(place, { roles, scopes, person: id, setup }), place };
}
person('author', 'own');
person('colleague', 'own');
person('approver', 'own', { roles: ['APPROVER'] });
person('approving author', 'own', { roles: ['PUBLISHER', 'APPROVER'] });
person('steward', 'own', { roles: ['STEWARD', 'SECRETARY', 'EDITOR', 'COORDINATOR'] });
person('operator', 'own', { roles: ['OPERATOR'] });
person('approver of another', 'same', { roles: ['APPROVER', 'OPERATOR'] });
person('approver abroad', 'other', { roles: ['APPROVER', 'PUBLISHER'] });
person('author, reading key', 'own', { scopes: ['ALERTS_READ'], as: 'author' });
person('author, key that only publishes', 'own', { scopes: ['ALERTS_PUBLISH'], as: 'author' });
person('approver, reading key', 'own', { roles: ['APPROVER'], scopes: ['ALERTS_READ', 'ALERTS_ACKNOWLEDGE', 'DIRECTORY_ADMINISTER'], as: 'approver' });
person('approver, setup key', 'own', { roles: ['APPROVER'], setup: true, as: 'approver' });

const idOf = (name: string): string => (PEOPLE[name]!.viewer as Member).person;
const AUTHORS = ['author', 'approving author', 'approver of another', 'approver abroad'];
const OPEN = AUTHORS.map((author) => ({ id: newId(), author, place: PEOPLE[author]!.place! }));
const alert = ALERTS.find(({ publisher }) => publisher === 'own')!.id;

const rowOf = ({ id, author, place }: (typeof OPEN)[number]): Record<string, unknown> => ({
  id, organisation_id: PARTNERS[place].id, author_id: idOf(author), author_name: author, act: 'PUBLISH', alert_id: null, findings: [], requested_at: JOINED,
  expires_at: new Date('2099-01-01T00:00:00Z'), status: 'OPEN', sealed: 'x', sealed_key: 'x', digest: id,
});

let opened: TestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase(ENTITIES);
  database = opened.database;
  await fill(database);
  await database.writeAsHub((em) => em.execute(...adding('person', made)));
  await database.writeAsHub((em) => em.execute(...adding('release_request', OPEN.map(rowOf))));
}, 120_000);
afterAll(() => opened?.close());

const publishes = ({ viewer }: Somebody): boolean => viewer.kind === 'member' && !viewer.setup && viewer.scopes.includes('ALERTS_READ') && viewer.scopes.includes('ALERTS_PUBLISH');
// The sentence once more, by hand.
const mayRead = (somebody: Somebody, { author, place }: (typeof OPEN)[number]): boolean => publishes(somebody) && somebody.place === place
  && ((somebody.viewer as Member).person === idOf(author) || (somebody.viewer as Member).roles.includes('APPROVER'));
const mayApprove = (somebody: Somebody, open: (typeof OPEN)[number]): boolean => mayRead(somebody, open) && (somebody.viewer as Member).person !== idOf(open.author);

test('the sentence of the contract, the rule in memory, the rule in SQL and row-level security alone agree on who sees a request', async () => {
  const abilities = new Abilities([releasePolicy]);
  for (const [name, somebody] of Object.entries(PEOPLE)) {
    const { viewer } = somebody;
    const should = OPEN.filter((open) => mayRead(somebody, open)).map(({ id }) => id).toSorted();
    const rule = abilities.condition(viewer, 'read', 'ReleaseRequest');
    const { texts, values } = toPiece(rule, releasePlaces);
    const stated: Statement<{ id: string }> = { sql: `select r.id from release_request as r where ${texts.map((text, index) => index === 0 ? text : `$${index}${text}`).join('')}`, parameters: values };
    const inMemory = OPEN.filter(({ author, place }) => meets(rule, { organisationId: PARTNERS[place].id, authorId: idOf(author) })).map(({ id }) => id).toSorted();
    const sorted = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).toSorted();
    const [walled] = await database.read(sessionOf(viewer), { sql: 'select id from release_request', parameters: [] } as Statement<{ id: string }>);
    expect({ name, inMemory, inSql: sorted(await database.ask(stated)), walled: sorted(walled) }).toEqual({ name, inMemory: should, inSql: should, walled: should });
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

const DECIDING = `update release_request set status = ?, decided_by = ?, decided_by_name = 'x', decided_at = now(), alert_id = ?, sealed = null, sealed_key = null, digest = null where id = ?`;

test('row-level security alone lets nobody approve their own or another organisation\'s, and each decide in their own name only', async () => {
  for (const [name, somebody] of Object.entries(PEOPLE)) {
    const by = somebody.viewer.kind === 'member' ? somebody.viewer.person : null;
    for (const open of OPEN) {
      const approved = await tried(somebody.viewer, DECIDING, ['APPROVED', by, alert, open.id]);
      const declined = await tried(somebody.viewer, DECIDING, ['DECLINED', by, null, open.id]);
      const expected = (may: boolean): string => may ? 'would have: 1' : 'refused';
      expect({ name, of: open.author, approved, declined }).toEqual({ name, of: open.author, approved: expected(mayApprove(somebody, open)), declined: expected(mayRead(somebody, open)) });
      expect(await tried(somebody.viewer, DECIDING, ['DECLINED', idOf('colleague'), null, open.id])).toBe('refused');
    }
  }
});

test('nothing of a request can be rewritten, kept open, closed with its text, or taken out by anybody', async () => {
  const [own] = OPEN;
  for (const name of ['author', 'approver', 'operator']) {
    const { viewer } = PEOPLE[name]!;
    for (const set of [`author_id = '${idOf('approver')}'`, `organisation_id = '${PARTNERS.same.id}'`, `findings = '[]'`, `expires_at = now() + interval '1 year'`, `author_name = 'x'`]) {
      expect(await tried(viewer, `update release_request set ${set} where id = ?`, [own!.id])).toBe('permission denied');
    }
    expect(await tried(viewer, 'delete from release_request where id = ?', [own!.id])).toBe('permission denied');
    expect(await tried(viewer, `update release_request set sealed = 'other' where id = ?`, [own!.id])).toBe('refused');
  }
  const { viewer } = PEOPLE['approver']!;
  expect(await tried(viewer, `update release_request set status = 'DECLINED', decided_by = ? where id = ?`, [idOf('approver'), own!.id])).toBe('check constraint');
});

test('a request is made in one\'s own name, for one\'s own organisation, with a key that publishes', async () => {
  const row = { ...rowOf(OPEN[0]!), id: newId(), digest: 'another' };
  const rows: [who: string, row: object, result: string][] = [
    ['author', row, 'would have: 1'], ['author, reading key', row, 'refused'], ['nobody', row, 'refused'], ['approver', row, 'refused'], ['approver abroad', row, 'refused'],
    ['author', { ...row, organisation_id: PARTNERS.same.id }, 'refused'],
    ['author', { ...row, status: 'APPROVED', decided_by: idOf('approver'), alert_id: alert, sealed: null, sealed_key: null, digest: null }, 'refused'],
  ];
  for (const [who, one, result] of rows) expect([who, await tried(PEOPLE[who]!.viewer, ...adding('release_request', [one]))]).toEqual([who, result]);
});
