import type { Member, Viewer } from '../../server/access/index.ts';
import { NOBODY, SCOPES } from '../../server/access/index.ts';
import type { Database } from '../../server/database/index.ts';
import { newId } from '../../server/kernel/index.ts';
import type { Audience, AudienceLevel, CountryCode } from '../../server/kernel/index.ts';

/** Three organisations that publish and one that never does. */
export const PARTNERS = {
  own: { id: newId(), person: newId(), country: 'UA' }, same: { id: newId(), person: newId(), country: 'UA' },
  other: { id: newId(), person: newId(), country: 'RO' }, apart: { id: newId(), person: newId(), country: 'AL' },
} as const;
export type Name = keyof typeof PARTNERS;

/** The moment in the middle of all that happens: the newcomer's organisation joined then. */
export const JOINED = new Date('2026-03-01T00:00:00Z');
const [BEFORE, AFTER] = [new Date('2026-02-01T00:00:00Z'), new Date('2026-04-01T00:00:00Z')];

export const member = (name: Name, { roles, scopes, ...more }: Pick<Member, 'roles' | 'scopes'> & Partial<Member>): Member => ({
  kind: 'member', credential: newId(), person: PARTNERS[name].person, name: 'Somebody', organisation: PARTNERS[name].id, country: PARTNERS[name].country,
  since: new Date('2026-01-01T00:00:00Z'), roles, scopes, setup: false, ...more,
});

/** Every kind of viewer that the database tells apart, and some that it must not. */
export const VIEWERS: readonly (readonly [name: string, viewer: Viewer])[] = [
  ['nobody', NOBODY],
  ...(Object.keys(PARTNERS) as Name[]).flatMap((name) => [
    [`${name}, everything`, member(name, { roles: ['PUBLISHER', 'STEWARD', 'COORDINATOR', 'OPERATOR'], scopes: SCOPES })], [`${name}, ALERTS_READ`, member(name, { roles: ['READER'], scopes: ['ALERTS_READ'] })],
    [`${name}, acts without reading`, member(name, { roles: ['PUBLISHER'], scopes: ['ALERTS_PUBLISH', 'ALERTS_ACKNOWLEDGE', 'SUBGRAPH'] })], [`${name}, no scope`, member(name, { roles: ['OPERATOR'], scopes: [] })],
  ] as [string, Viewer][]),
  ['same, joined late', member('same', { roles: ['READER'], scopes: SCOPES, since: JOINED })],
  ['apart, the setup key', member('apart', { roles: ['OPERATOR'], scopes: ['DIRECTORY_ADMINISTER'], setup: true })],
  ['apart, a setup key with every scope', member('apart', { roles: ['OPERATOR'], scopes: SCOPES, setup: true })],
];

/** Of each kind one: for what is asked of every row many times over. */
export const SOME_VIEWERS = VIEWERS.filter(([name]) => /^(nobody|own, everything|same, ALERTS_READ|other, everything|apart, acts|same, joined|.*every scope)/.test(name));

export interface AlertRecord extends Audience { readonly id: string; readonly publisher: Name; readonly withdrawn: boolean }

const LEVELS: readonly AudienceLevel[] = ['PUBLIC', 'NETWORK', 'COUNTRIES', 'ORGANISATIONS', 'OWN'];
/** Each level with each list, also the lists that go with another level and must count for nothing. */
const audiences = (countries: readonly (readonly CountryCode[])[], organisations: readonly (readonly Name[])[]): Audience[] =>
  LEVELS.flatMap((audienceLevel) => countries.flatMap((audienceCountries) => organisations.map((names) =>
    ({ audienceLevel, audienceCountries, audienceOrganisations: names.map((name) => PARTNERS[name].id) }))));

const OF_ALERTS = audiences([[], ['UA'], ['RO', 'UA']], [[], ['same'], ['other', 'own']]);
const OF_EVENTS: readonly (Audience | null)[] = [null, ...audiences([[], ['UA']], [[], ['same']])];

/** All audiences × publishers × withdrawn or not. */
export const ALERTS: readonly AlertRecord[] = (['own', 'same', 'other'] as const).flatMap((publisher) => [false, true].flatMap((withdrawn) =>
  OF_ALERTS.map((audience) => ({ ...audience, id: newId(), publisher, withdrawn }))));

/** What version 1 of each could be read by: another audience than now. */
export const firstAudience = (index: number): Audience => OF_ALERTS[(index * 7 + 3) % OF_ALERTS.length]!;

const audienceIn = ({ audienceLevel, audienceCountries, audienceOrganisations }: Audience): Audience => ({ audienceLevel, audienceCountries, audienceOrganisations });

export const snake = (record: object): object => Object.fromEntries(Object.entries(record).map(([name, value]) =>
  [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value as unknown]));

/** What an alert or its version says besides its audience, so that every filter tells some from others. */
export const content = (index: number, version: number): object => ({
  country: ['UA', 'RO'][(index + version) % 2], region: ['UA-77', null, 'RO-IS'][(index + version) % 3], kind: ['ROUTE', 'OTHER'][(index >> 1) % 2], severity: ['EXTREME', 'MODERATE', 'UNKNOWN'][(index + version) % 3],
  urgency: 'PAST', certainty: 'LIKELY', title: 'T', summary: 'S', language: 'EN', forms: [['SEXUAL'], ['BEGGING', 'OTHER'], []][index % 3], source_shielded: (index + version) % 4 === 0,
  from_one_case: false, published_at: index % 2 === 0 ? BEFORE : AFTER, expires_at: [null, BEFORE, AFTER][index % 3], search: ` ${['orchard', 'bakery'][(index + version) % 2]} work `,
});

interface Fact { type: string; subject: string; index: number; owner: string; before: Audience | null; after: Audience | null; versions: readonly [number | null, number | null] }

/** What happened to each alert, and besides every audience before × every audience after, of alerts that are gone. */
function facts(): Fact[] {
  const lived = ALERTS.flatMap(({ id, publisher, withdrawn, ...now }, index): Fact[] => {
    const of = { subject: id, index, owner: PARTNERS[publisher].id };
    const [first, second] = [firstAudience(index), audienceIn(now)];
    return [
      { ...of, type: 'alert.published', before: null, after: first, versions: [null, 1] }, { ...of, type: 'alert.updated', before: first, after: second, versions: [1, 2] },
      ...(withdrawn ? [{ ...of, type: 'alert.withdrawn', before: second, after: null, versions: [2, null] } as const] : [{ ...of, type: 'alert.expired', before: second, after: second, versions: [2, 2] } as const]),
    ];
  });
  const gone = OF_EVENTS.flatMap((before, row) => OF_EVENTS.flatMap((after, column): Fact[] => before === null && after === null ? [] : [
    { type: 'alert.updated', subject: newId(), index: row * 7 + column, owner: PARTNERS[(['own', 'same', 'other'] as const)[(row + column) % 3]!].id, before, after, versions: [null, null] },
  ]));
  // Mixed, what happened to one in its order.
  return [...lived, ...gone].sort((one, other) => one.subject === other.subject ? 0 : one.subject < other.subject ? -1 : 1);
}

const side = (name: string, audience: Audience | null): object => audience === null ? {}
  : Object.fromEntries(Object.entries(snake(audience)).map(([column, value]) => [`${name}_${column}`, value as unknown]));

/** A statement that adds these rows, and its one parameter: rows of the table's own type, so that lists and moments come out of JSON as the columns have them. */
export function adding(table: string, rows: readonly object[]): [text: string, parameters: unknown[]] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
  return [`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, ?::jsonb)`, [JSON.stringify(rows)]];
}

/** Writes all of it, as the hub: no wall is asked. */
export async function fill(database: Database): Promise<void> {
  const put = (table: string, all: readonly object[]): Promise<unknown> => database.writeAsHub((em) => em.execute(...adding(table, all)));
  const partners = Object.entries(PARTNERS);
  await put('organisation', partners.map(([slug, { id, country }]) => ({ id, slug, name: slug, names: {}, search: '', kind: 'NGO', country, languages: ['EN'], status: 'ACTIVE', admitted_at: BEFORE })));
  await put('person', partners.map(([slug, { id, person }]) => ({ id: person, organisation_id: id, name: slug, email: slug, roles: ['READER'], status: 'ACTIVE', added_at: BEFORE })));
  await put('alert', ALERTS.map(({ publisher, withdrawn, id, ...audience }, index) => ({
    ...content(index, 2), ...snake(audienceIn(audience)), id, reference: `UA-${index}`, publisher_id: PARTNERS[publisher].id, author_id: PARTNERS[publisher].person,
    withdrawn_at: withdrawn ? AFTER : null, version: 2, translated_search: '',
  })));
  await put('alert_version', ALERTS.flatMap(({ publisher, id, ...now }, index) => [firstAudience(index), now].map((audience, at) => ({
    ...content(index, at + 1), ...snake(audienceIn(audience)), alert_id: id, version: at + 1, publisher_id: PARTNERS[publisher].id, made_at: BEFORE, made_by: PARTNERS[publisher].person,
  }))));
  await put('alert_translation', ALERTS.filter((_, index) => index % 2 === 0).map(({ id }, index) => ({
    alert_id: id, language: 'RO', title: 'T', summary: 'S', search: ` ${['livada', 'brutarie'][index % 2]} `, by_organisation_id: PARTNERS.apart.id, by_person_id: PARTNERS.apart.person, of_version: 2, translated_at: AFTER,
  })));
  await put('acknowledgement', ALERTS.flatMap(({ id, publisher }) => (['same', 'other', 'apart'] as const).filter((name) => name !== publisher).map((name) => ({
    alert_id: id, organisation_id: PARTNERS[name].id, publisher_id: PARTNERS[publisher].id, person_id: PARTNERS[name].person, acknowledged_at: AFTER,
  }))));
  await put('event', facts().map(({ type, subject, index, owner, before, after, versions }) => ({
    type, subject_id: subject, reference: `UA-${index}`, owner_id: owner, occurred_at: index % 2 === 0 ? BEFORE : AFTER, version_before: versions[0], version_after: versions[1], ...side('before', before), ...side('after', after),
  })));
}
