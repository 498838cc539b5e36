import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database, Session } from '../../../server/database/index.ts';
import { openTestDatabase } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';

let opened: TestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase([]);
  database = opened.database;
}, 60_000);
afterAll(() => opened?.close());

const NOBODY: Session = { organisation: '', country: '', person: '', reads: 'ALERTS_READ', administers: '', coordinates: '' };
const member = (organisation: string): Session => ({ ...NOBODY, organisation, country: 'MD' });
const ORGANISATIONS = Array.from({ length: 30 }, (_none, index) => `00000000-0000-4000-8000-0000000000${String(index).padStart(2, '0')}`);

const SEEN = {
  sql: `select current_setting('fanar.organisation', true) as organisation, current_setting('fanar.country', true) as country, current_user::text as role, current_setting('transaction_read_only') as guarded`,
  parameters: [],
};

test('each read runs as the viewers\' role, read-only, and knows its own viewer alone, however many there are at once', async () => {
  const sessions = ORGANISATIONS.flatMap((organisation) => [member(organisation), NOBODY]);
  const seen = await Promise.all(sessions.map((session) => database.read(session, SEEN)));
  expect(seen).toEqual(sessions.map(({ organisation, country }) => [[{ organisation, country, role: 'fanar_viewer', guarded: 'on' }]]));
});

test('what cannot be told to the session lets nothing be read', async () => {
  await expect(database.read({ ...NOBODY, country: 'M\0D' }, SEEN)).rejects.toThrow(/invalid (message format|byte sequence)/);
  expect(await database.read(NOBODY, SEEN)).toEqual([[expect.objectContaining({ organisation: '', country: '' })]]);
});

test('a read that fails, even halfway, leaves nothing to those after it', async () => {
  const fails = () => database.read(member(ORGANISATIONS[0]!), SEEN, { sql: 'select 1 / $1::int as x', parameters: [0] }, SEEN);
  const faults = await Promise.allSettled(Array.from({ length: 20 }, fails));
  expect(faults.map(({ status }) => status)).toEqual(Array(20).fill('rejected'));
  await expect(fails()).rejects.toThrow('division by zero');
  const after = await Promise.all(Array.from({ length: 20 }, () => database.read(NOBODY, SEEN)));
  expect(new Set(after.map(([[row]]) => JSON.stringify(row))).size).toBe(1);
  expect(after[0]![0]).toEqual([{ organisation: '', country: '', role: 'fanar_viewer', guarded: 'on' }]);
});

test('a viewer\'s read writes nothing', async () => {
  await expect(database.read(member(ORGANISATIONS[0]!), { sql: `update organisation set name = 'x'`, parameters: [] })).rejects.toThrow(/read-only/);
  await expect(database.read(NOBODY, { sql: 'set role none', parameters: [] }, { sql: `delete from organisation`, parameters: [] })).rejects.toThrow(/read-only|permission/);
  expect(await database.read(NOBODY, SEEN)).toEqual([[expect.objectContaining({ role: 'fanar_viewer' })]]);
});

test('values come back as they went, nulls, signs and lists among them', async () => {
  const text = `a 'quote', a "double", a \\ and {braces}, ț and 🙂`;
  const at = new Date('2026-03-01T09:30:00.123Z');
  const asked = {
    sql: `select $1::text as text, $2::int as whole, $3::boolean as yes, $4::timestamptz as at, $5::text as nothing, $6::text[] as list, $7::uuid[] as ids, $8::bigint as position, '{}'::text[] as none`,
    parameters: [text, 42, true, at, null, [text, 'NULL', ''], [ORGANISATIONS[1]], 9_007_199_254_740_991],
  };
  const row = { text, whole: 42, yes: true, at, nothing: null, list: [text, 'NULL', ''], ids: [ORGANISATIONS[1]], position: 9_007_199_254_740_991, none: [] };
  // The first of a connection tells the columns, the later ones rely on it; twice in one read too.
  expect(await database.read(NOBODY, asked, asked)).toEqual([[row], [row]]);
  for (let time = 0; time < 20; time++) expect(await database.read(NOBODY, asked, SEEN, asked)).toEqual([[row], [expect.anything()], [row]]);
});
