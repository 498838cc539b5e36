import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ENTITIES } from '../../server/compose.ts';
import { SCREENED } from '../../server/database/index.ts';
import type { Database } from '../../server/database/index.ts';
import { startHub } from '../support/hub.ts';
import type { TestHub } from '../support/hub.ts';
import { matching, repository } from '../house/kit/repository.ts';

/*
 * What keeps a person's data out of each column that can hold text:
 * - gate: it takes ScreenedText alone, which only anonymisation/gate.ts makes.
 * - searched: made by `searchable`, which takes ScreenedText alone.
 * - staff: who works with the hub, by name and address, which is what it is for; read by those who look after them.
 * - address: where machines of an organisation listen; its stewards' alone to read.
 * - sealed: noise to whoever has not the hub's secret, and deleted after 72 hours or when the person leaves.
 * - drawn: pixels that the hub drew itself; that they show nobody is said by whoever gave the picture.
 * - composed: made by composition of what submissions' `sdl` holds, with the hub's own schema.
 * - a pattern: in what it lets through nobody can write, and what is written is made or chosen by the hub from a fixed list.
 */
type Guard = 'gate' | 'searched' | 'staff' | 'address' | 'sealed' | 'drawn' | 'composed' | RegExp;
const WORD = /^[A-Z][A-Z0-9_]*$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DIGEST = /^[\w-]{43}$/;
const REGION = /^(AL|MD|RO|UA)-[A-Z0-9]{1,3}$/;
const PERIOD = /^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$/;
const REFERENCE = /^(AL|MD|RO|UA)-[2-9A-HJKMNP-TV-Z]{6}$/;

const SLUG = /^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/;
const AUDIENCE: Record<string, Guard> = { audience_level: WORD, audience_countries: WORD, audience_organisations: UUID };
const OPENNESS: Record<string, Guard> = { levels: WORD, countries: WORD, organisations: UUID };

const CONTENT: Record<string, Guard> = {
  country: WORD, region: REGION, kind: WORD, severity: WORD, urgency: WORD, certainty: WORD, title: 'gate', summary: 'gate', language: WORD, forms: WORD, age_band: WORD, sex: WORD,
  audience_level: WORD, audience_countries: WORD, audience_organisations: UUID, search: 'searched',
};
const GUARDS: Record<string, Record<string, Guard>> = {
  organisation: {
    // The slug is an operator's choice for a public name; a telephone number is what a hotline is for.
    slug: SLUG, hotline: /^[+*(]?\d[\d ()*#-]{1,28}$/,
    name: 'gate', names: 'gate', website: 'gate', search: 'searched', kind: WORD, country: WORD, languages: WORD, status: WORD,
  },
  person: { name: 'staff', email: 'staff', roles: WORD, status: WORD },
  api_key: { digest: /^[0-9a-f]{64}$/, hint: /^fanar_[\w-]{6}$/, label: 'gate', scopes: WORD },
  alert: { ...CONTENT, reference: REFERENCE, withdrawal_reason: 'gate', idempotency_key: DIGEST, idempotency_digest: DIGEST, translated_search: 'searched' },
  alert_version: CONTENT,
  alert_translation: { language: WORD, title: 'gate', summary: 'gate', search: 'searched' },
  acknowledgement: { action_taken: 'gate' },
  event: {
    // Of an alert its reference, of what happens in a committee the committee's name in addresses.
    type: /^[a-z]+\.[a-z]+$/, reference: /^((AL|MD|RO|UA)-[2-9A-HJKMNP-TV-Z]{6}|[a-z0-9][a-z0-9-]{1,58}[a-z0-9])$/, before_audience_level: WORD, before_audience_countries: WORD, before_audience_organisations: UUID,
    after_audience_level: WORD, after_audience_countries: WORD, after_audience_organisations: UUID,
  },
  release_request: {
    author_name: 'staff', decided_by_name: 'staff', act: WORD, status: WORD, sealed: 'sealed', sealed_key: 'sealed', digest: DIGEST,
    findings: /^\[(\{"kind": ?"[A-Z_]+", ?"count": ?\d+\}(, ?)?)+\]$/,
  },
  statistics_release: { period: PERIOD },
  // Of each alert its publisher's id and the words that are counted.
  statistics_held: { period: PERIOD, records: /^([[\]{}:, ]|"(publisher|country|values|[A-Z][A-Z0-9_]*|[A-Z]{2}-[A-Z0-9]{1,3}|[0-9a-f-]{36})")*$/ },
  statistics_cell: { period: PERIOD, country: WORD, dimension: WORD, value: /^([A-Z][A-Z0-9_]*|(AL|MD|RO|UA)-[A-Z0-9]{1,3})$/ },
  committee: {
    // The slug is judged by the gate as the words it is made of, and can hold nothing else.
    slug: SLUG, kind: WORD, country: WORD, region: REGION, name: 'gate', names: 'gate', search: 'searched', languages: WORD, ...AUDIENCE,
    members: UUID, voices: UUID, desk: UUID, chairs: UUID, lists_for: /^\d{4}-\d\d-\d\d$/,
  },
  committee_part: { part: WORD, since: /^\d{4}-\d\d-\d\d$/, until: /^\d{4}-\d\d-\d\d$/ },
  committee_session: { title: 'gate', language: WORD, time_zone: /^[A-Za-z]+(\/[A-Za-z_+-]+)*$/, place: 'gate', call_url: 'gate', state: WORD, ...AUDIENCE, cancellation_reason: 'gate' },
  agenda_item: { title: 'gate', description: 'gate', papers: 'gate', ...AUDIENCE },
  invitation: { answer: WORD },
  attendance: { function: 'gate', presence: WORD },
  minutes: { language: WORD, state: WORD, ...OPENNESS },
  minutes_version: { state: WORD, ...OPENNESS, changed_levels: WORD, changed_countries: WORD, changed_organisations: UUID, reason: 'gate' },
  minutes_section: { title: 'gate', text: 'gate', search: 'searched', ...AUDIENCE },
  minutes_section_version: { reached: WORD, title: 'gate', text: 'gate', ...AUDIENCE },
  section_translation: { language: WORD, title: 'gate', text: 'gate', search: 'searched' },
  correction: { comment: 'gate', proposed_text: 'gate', state: WORD, answer: 'gate' },
  decision: { kind: WORD, text: 'gate', search: 'searched', language: WORD, due_on: /^\d{4}-\d\d-\d\d$/, state: WORD, ...AUDIENCE, answer_kind: WORD, answer_text: 'gate' },
  decision_progress: { note: 'gate', state: WORD },
  alert_mail: { at_once_from: WORD, time_zone: /^[A-Za-z]+(\/[A-Za-z_+-]+)*$/, language: WORD, countries: WORD, forms: WORD },
  newsletter_series: { slug: SLUG, kind: WORD, title: 'gate', titles: 'gate', languages: WORD, ...AUDIENCE },
  newsletter_issue: { issue_date: /^\d{4}-\d\d-\d\d$/, state: WORD },
  newsletter_article: { state: WORD, language: WORD, category: WORD, country: WORD, title: 'gate', text: 'gate', source_link: 'gate', reason: 'gate' },
  newsletter_translation: { language: WORD, title: 'gate', text: 'gate' },
  newsletter_picture: { alternative_text: 'gate', alternative_texts: 'gate', content: 'drawn', small: 'drawn' },
  // A reader's address is sealed, and deleted with the reader.
  newsletter_reader: { digest: DIGEST, sealed: 'sealed', sealed_key: 'sealed', language: WORD },
  newsletter_subscription: { countries: WORD, categories: WORD },
  newsletter_suppression: { digest: DIGEST },
  newsletter_delivery: { state: WORD, hub: UUID },
  // The prefix is judged by the gate as the words it is made of, and can hold nothing else.
  partner_subgraph: { name: 'gate', prefix: /^[a-z][A-Za-z0-9]{2,23}$/, state: WORD, ended_by: WORD },
  partner_submission: { name: 'gate', url: 'gate', sdl: 'gate', submitted_by_name: 'staff', approved_by_name: 'staff' },
  supergraph_version: { sdl: 'composed', core: /^[0-9a-f]{64}$/, submissions: UUID, reason: WORD, made_by_name: 'staff' },
  // The public half of a key, and the private one under the hub's secret.
  partner_key: { x: DIGEST, sealed: 'sealed', sealed_key: 'sealed' },
  webhook: { label: 'gate', url: 'address', topics: WORD, state: WORD, parked_because: WORD, secret: 'sealed', secret_key: 'sealed', former_secret: 'sealed', former_secret_key: 'sealed' },
  webhook_delivery: { message_id: /^(event|gap|test)_[\w-]{16,24}$/, type: /^[a-z]+\.[a-z_]+$/, outcome: WORD },
  round: { name: /^[a-z-]+$/, key: UUID },
  mikro_orm_migrations: { name: /^\d{8}-\d{4}-[a-z-]+$/ },
};

let hub: TestHub;
beforeAll(async () => { hub = await startHub(); });
afterAll(() => hub?.close());

interface Column { table: string; column: string; type: string }
// What holds no text, whatever is written; every other type counts as one that does.
const NO_TEXT = ['uuid', 'boolean', 'integer', 'bigint', 'timestamp with time zone'];
const textColumns = async (database: Database): Promise<Column[]> => (await database.ask<Column>({
  sql: `select table_name as table, column_name as column, data_type as type from information_schema.columns where table_schema = 'public' order by 1, 2`, parameters: [],
})).filter(({ type }) => !NO_TEXT.includes(type));

/** The columns that entities say take ScreenedText alone. */
function screened(database: Database): Set<string> {
  const entities = [...database.orm.getMetadata().getAll().values()];
  return new Set(entities.flatMap(({ tableName, props }) => props.filter(({ comment }) => comment === SCREENED).map(({ fieldNames }) => `${tableName}.${fieldNames[0]}`)));
}

function unguarded(columns: readonly Column[], gated: ReadonlySet<string>): string[] {
  return columns.flatMap(({ table, column }) => {
    const guard = GUARDS[table]?.[column];
    if (guard === undefined) return `${table}.${column} has no guard`;
    return (guard === 'gate') === gated.has(`${table}.${column}`) ? [] : `${table}.${column} is ${guard === 'gate' ? 'not ' : ''}free text to its entity`;
  });
}

test('every column that can hold text is guarded, and free text by the type that only the gate makes', async () => {
  const columns = await textColumns(hub.database);
  const gated = screened(hub.database);
  expect(ENTITIES.length).toBeGreaterThan(0);
  expect(unguarded(columns, gated)).toEqual([]);
  const named = Object.entries(GUARDS).flatMap(([table, guards]) => Object.keys(guards).map((column) => `${table}.${column}`));
  expect(columns.map(({ table, column }) => `${table}.${column}`)).toEqual(expect.arrayContaining(named));
});

test('a new column of text, or free text past the gate, is refused', () => {
  const column = (name: string): Column => ({ table: name.split('.')[0]!, column: name.split('.')[1]!, type: 'text' });
  expect(unguarded(['alert.note', 'committee.minutes', 'alert.title', 'person.name', 'alert.kind'].map(column), new Set(['person.name'])))
    .toEqual(['alert.note has no guard', 'committee.minutes has no guard', 'alert.title is not free text to its entity', 'person.name is free text to its entity']);
});

test('what is stored is as its guard says', async () => {
  const ask = (who: string, query: string, variables: object = {}): Promise<any> => hub.data(who, query, variables);
  const input = { kind: 'ROUTE', severity: 'MINOR', urgency: 'PAST', certainty: 'LIKELY', language: 'EN', title: 'Offers of work', summary: 'Ask at +380 67 123 45 67.', audience: { level: 'NETWORK' }, idempotencyKey: 'a key' };
  await ask('publisher-ua', 'mutation ($input: PublishAlertInput!) { requestRelease(input: $input) { __typename } }', { input });
  await ask('publisher-ua', 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { __typename } }', { input: { ...input, summary: 'Without a contract.' } });
  for (const [table, guards] of Object.entries(GUARDS)) {
    for (const [column, guard] of Object.entries(guards)) {
      if (!(guard instanceof RegExp)) continue;
      const isList = (await textColumns(hub.database)).find((one) => one.table === table && one.column === column)!.type === 'ARRAY';
      const rows = await hub.database.ask<{ value: string }>({ sql: `select ${isList ? `unnest(${column})::text` : `${column}::text`} as value from ${table} where ${column} is not null`, parameters: [] });
      expect({ table, column, unfit: rows.map(({ value }) => value).filter((value) => !guard.test(value)) }).toEqual({ table, column, unfit: [] });
    }
  }
});

// Where the compiler is told that a text is screened, without its being so.
const CLAIM = /\bas (?:unknown as )?(?:[\w.]+<[^;\n]*)?ScreenedText\b|(?<!\$type)<ScreenedText>\(/;

test('only the gate says that a text is screened: no other file of the server makes a ScreenedText', () => {
  const server = matching(repository(), /^server\/.*\.ts$/);
  const claims = [...server].filter(([, text]) => CLAIM.test(text)).map(([path]) => path);
  expect(claims).toEqual(['server/anonymisation/gate.ts']);
  for (const made of ['x as ScreenedText', 'x as unknown as ScreenedText', 'y as Record<string, ScreenedText>', 'brand<ScreenedText>(x)']) expect(made).toMatch(CLAIM);
});
