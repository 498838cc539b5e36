import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import type { Subscriber } from '../support/subscriber.ts';
import { askSubgraph } from './doors.ts';
import { openNetwork } from './viewers.ts';
import type { Network } from './viewers.ts';

let network: Network;
let everything: string;
/** The shielded alerts by what befell them. */
let ids: Record<string, string>;
/** Everything that an outsider was answered with, by whatever door. */
const heardBy = new Map<string, string[]>();
let live: Map<string, Subscriber[]>;

const OUTSIDERS = ['nobody', 'same READER', 'same PUBLISHER', 'same STEWARD', 'other EDITOR', 'other COORDINATOR', 'other OPERATOR', 'apart READER'];
const INSIDER = 'own READER';
const DRAFT = { kind: 'ROUTE', severity: 'MINOR', urgency: 'PAST', certainty: 'LIKELY', language: 'EN', country: 'MD', title: 'Offers of work without a contract', summary: 'Teenagers are offered work abroad without a contract.', shieldSource: true };

/** Every field that a type has, as deep as organisations and countries go, so that a field that is added later is looked at too. */
function selection(type: GraphQLObjectType, depth: number): string {
  return Object.values(type.getFields()).flatMap(({ name, args, type: of }) => {
    const inner = getNamedType(of);
    const given = args.some((arg) => arg.name === 'language') ? '(language: RO)' : '';
    if (isLeafType(inner)) return [`${name}${given}`];
    // Lists of other alerts, and of all that a country has, are asked for by themselves.
    return isObjectType(inner) && depth > 0 && !['alerts', 'organisations', 'regions'].includes(name) ? [`${name}${given} { ${selection(inner, depth - 1)} }`] : [];
  }).join(' ');
}

const ask = async (who: string, query: string, variables: object = {}): Promise<any> => {
  const answer = await network.ask(network.seat(who).key, query, variables);
  heardBy.set(who, [...heardBy.get(who) ?? [], JSON.stringify(answer)]);
  return answer;
};
/** An act, the variables it declares and how it is given them. */
type Call = readonly [name: string, declared: string, given: string];

/** What an act came to, all of it, or the code that it was thrown out with. */
const act = async (who: string, [name, declared, given]: Call, variables: object): Promise<any> => {
  const conflict = ['updateAlert', 'translateAlert'].includes(name) ? `... on VersionConflict { current { ${everything} } }` : '';
  const { data, errors } = await ask(who, `mutation ${declared} { result: ${name}${given} { __typename ... on Alert { ${everything} } ... on Problem { message } ${conflict} } }`, variables);
  return data?.result ?? errors[0].extensions.code;
};
/** An act that must be done. */
const must = async (done: Promise<any>): Promise<any> => {
  const result = await done;
  if (result.__typename !== 'Alert') throw new Error(JSON.stringify(result));
  return result;
};
const PUBLISH: Call = ['publishAlert', '($input: PublishAlertInput!)', '(input: $input)'];
const UPDATE: Call = ['updateAlert', '($id: ID!, $input: UpdateAlertInput!)', '(id: $id, input: $input)'];
const TRANSLATE: Call = ['translateAlert', '($id: ID!, $input: TranslateAlertInput!)', '(id: $id, input: $input)'];
const WITHDRAW: Call = ['withdrawAlert', '($id: ID!)', '(id: $id, reason: "It was a misunderstanding.")'];
const ACKNOWLEDGE: Call = ['acknowledgeAlert', '($id: ID!)', '(id: $id, actionTaken: "The teams were told.")'];
const WORDS = {
  RO: { title: 'Oferte de muncă fără contract', summary: 'Adolescenților li se oferă muncă în străinătate.' },
  UK: { title: 'Робота без договору', summary: 'Підліткам пропонують роботу за кордоном.' },
};

const publish = async (audience: object, more: object = {}): Promise<string> => (await must(act('own PUBLISHER', PUBLISH, { input: { ...DRAFT, audience, ...more } }))).id;
const update = (id: string, input: object): Promise<any> => must(act('own PUBLISHER', UPDATE, { id, input }));
const translate = (who: string, id: string, given: { language: 'RO' | 'UK'; ofVersion: number }): Promise<any> => act(who, TRANSLATE, { id, input: { ...given, ...WORDS[given.language] } });

beforeAll(async () => {
  network = await openNetwork();
  const schema = buildSchema(await (await fetch(`${network.hub.address}/schema.graphql`)).text());
  everything = selection(schema.getType('Alert') as GraphQLObjectType, 2);
  const { own, same, other } = network.partners;
  const publisher = `organisation_${own.id}`;
  live = new Map(await Promise.all([...OUTSIDERS, INSIDER].map(async (who) => {
    const query = `subscription ($filter: AlertFilter) { alertEvents(filter: $filter) { cursor kind occurredAt alertId reference alert { ${everything} } } }`;
    const open = (filter: object | null, transport: 'ws' | 'sse') => network.hub.subscribe(network.seat(who).key, { query, variables: { filter } }, transport);
    return [who, await Promise.all([open(null, 'ws'), open(null, 'sse'), open({ publisher }, 'ws'), open({ publisher }, 'sse')])] as const;
  })));
  const listed = { level: 'ORGANISATIONS', organisations: [same.global, other.global] };
  ids = { told: await publish({ level: 'PUBLIC' }), listed: await publish(listed), withdrawn: await publish({ level: 'NETWORK' }), narrowed: await publish({ level: 'NETWORK' }), shieldedLater: await publish(listed, { shieldSource: false }) };
  await must(translate('own EDITOR', ids['listed']!, { language: 'RO', ofVersion: 1 }));
  await must(translate('other EDITOR', ids['listed']!, { language: 'UK', ofVersion: 1 }));
  for (const who of ['same READER', 'other OPERATOR']) await must(act(who, ACKNOWLEDGE, { id: ids['listed'] }));
  await update(ids['listed']!, { version: 1, severity: 'SEVERE', title: 'Offers of work, and no contract' });
  await update(ids['narrowed']!, { version: 1, audience: { level: 'OWN' } });
  await update(ids['shieldedLater']!, { version: 1, shieldSource: true });
  await must(act('own APPROVER', WITHDRAW, { id: ids['withdrawn'] }));
}, 120_000);
afterAll(async () => {
  for (const subscriber of [...live?.values() ?? []].flat()) subscriber.leave();
  await network?.hub.close();
});

/** What would tell who published: the organisation under each of its names, and everybody in it. */
function traces(): string[] {
  const { id, slug, name } = network.partners.own;
  return [id, slug, name, ...network.seats.filter(({ place }) => place === 'own').flatMap(({ personId }) => personId!.slice('person_'.length)), 'Somebody own'];
}
const found = (text: string): string[] => traces().filter((trace) => text.includes(trace));

const readAll = async (who: string): Promise<any[]> => Promise.all([
  ask(who, `{ alerts(first: 20, filter: { includeExpired: true }) { totalCount edges { cursor node { ${everything} } } } }`),
  ask(who, `{ alertEvents(first: 50) { edges { cursor node { kind reference alert { ${everything} } } } } }`),
  ...Object.values(ids).map((id) => ask(who, `query ($id: ID!) { alert(id: $id) { ${everything} } node(id: $id) { ... on Alert { ${everything} } } }`, { id })),
]);

test('reading, by whatever door: nothing that an outsider is answered with names the source', async () => {
  // What was unshielded when it was published could be known: from here on nothing may tell it.
  const told: string[] = [];
  for (const who of OUTSIDERS) {
    heardBy.set(who, []);
    await readAll(who);
    const router = await askSubgraph(network.hub.address, network.seat(who).key)(`query ($these: [_Any!]!) { _entities(representations: $these) { ... on Alert { ${everything} } } }`, { these: Object.values(ids).map((id) => ({ __typename: 'Alert', id })) });
    heardBy.get(who)!.push(JSON.stringify(router));
    told.push(...heardBy.get(who)!.flatMap(found).map((trace) => `${who}: ${trace}`));
    expect(heardBy.get(who)!.join()).toContain(ids['told']!);
  }
  expect(told).toEqual([]);
  // The same questions tell the publisher's own people: what is looked for would be found.
  const [list] = await readAll(INSIDER);
  expect(found(JSON.stringify(list))).toEqual(expect.arrayContaining([network.partners.own.id, network.partners.own.slug, network.partners.own.name]));
}, 60_000);

test('translations, acknowledgements, changes and the audience\'s lists tell outsiders of themselves only', async () => {
  const asked = `query ($id: ID!) { alert(id: $id) { publishedBy { slug } audience { level countries { code } organisations { slug } } translations { language by { slug } } text(language: RO) { title isFallback } changes { fields } acknowledgements { organisation { slug } } } }`;
  const { same, other, own } = network.partners;
  const seen = async (who: string): Promise<any> => (await ask(who, asked, { id: ids['listed'] })).data.alert;
  const outside = { publishedBy: null, audience: { level: 'ORGANISATIONS', countries: null, organisations: null }, translations: [{ language: 'UK', by: { slug: other.slug } }], text: { title: 'Oferte de muncă fără contract', isFallback: false }, changes: [{ fields: ['severity', 'title'] }] };
  expect(await seen('same PUBLISHER')).toEqual({ ...outside, acknowledgements: [{ organisation: { slug: same.slug } }] });
  expect(await seen('other READER')).toEqual({ ...outside, acknowledgements: [{ organisation: { slug: other.slug } }] });
  expect(await seen('apart READER')).toBeNull();
  expect(await seen(INSIDER)).toMatchObject({
    publishedBy: { slug: own.slug }, audience: { organisations: [{ slug: same.slug }, { slug: other.slug }] }, translations: [{ language: 'RO', by: { slug: own.slug } }, { language: 'UK' }],
    acknowledgements: [{ organisation: { slug: same.slug } }, { organisation: { slug: other.slug } }],
  });
  const changes = async (who: string): Promise<any> => (await ask(who, asked, { id: ids['shieldedLater'] })).data.alert.changes;
  expect([await changes('same PUBLISHER'), await changes(INSIDER)]).toEqual([[], [{ fields: ['sourceShielded'] }]]);
});

test('acts, done and refused, and their errors name no source', async () => {
  for (const who of OUTSIDERS) heardBy.set(who, []);
  const came: Record<string, any[]> = {};
  for (const who of OUTSIDERS) {
    const id = ids[who === 'nobody' || who.startsWith('apart') ? 'told' : 'listed']!;
    const results = [
      await act(who, UPDATE, { id, input: { version: 2, severity: 'MINOR' } }),
      await act(who, WITHDRAW, { id }),
      await act(who, ACKNOWLEDGE, { id }),
      await translate(who, id, { language: 'RO', ofVersion: 99 }), await translate(who, id, { language: 'UK', ofVersion: 2 }),
      await translate(who, ids['told']!, { language: 'RO', ofVersion: 1 }),
    ];
    for (const partner of Object.values(network.partners)) await ask(who, 'query ($id: ID!, $organisation: ID!) { explainAccess(id: $id, organisation: $organisation) { mayRead rule } }', { id, organisation: partner.global });
    came[who] = results.map((result) => typeof result === 'string' ? result : result.__typename);
  }
  expect(OUTSIDERS.flatMap((who) => heardBy.get(who)!.flatMap(found).map((trace) => `${who}: ${trace}`))).toEqual([]);
  // Everything that an act can come to is among it.
  expect(came).toMatchObject({
    nobody: Array(6).fill('UNAUTHENTICATED'), 'same READER': ['FORBIDDEN', 'FORBIDDEN', 'Alert', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
    'same PUBLISHER': ['FORBIDDEN', 'FORBIDDEN', 'Alert', 'VersionConflict', 'Alert', 'Alert'], 'other EDITOR': ['FORBIDDEN', 'FORBIDDEN', 'Alert', 'VersionConflict', 'FORBIDDEN', 'FORBIDDEN'],
  });
}, 60_000);

test('by its publisher a shielded alert is found by nobody else: filters, counts, lists and the log are those of an organisation without alerts', async () => {
  const asked = `query ($publisher: ID!, $slug: String!, $name: String!) {
    alerts(first: 20, filter: { publisher: $publisher, includeExpired: true }) { totalCount pageInfo { hasNextPage startCursor } edges { node { id } } }
    organisation(slug: $slug) { alerts(first: 20, filter: { includeExpired: true }) { totalCount pageInfo { hasNextPage startCursor } edges { node { id } } } }
    alertEvents(first: 50, filter: { publisher: $publisher }) { pageInfo { hasNextPage endCursor } edges { node { kind alertId } } }
    byName: alerts(first: 20, filter: { text: $name }) { totalCount }
  }`;
  const by = ({ global: publisher, slug, name }: Network['partners']['own']) => ({ publisher, slug, name });
  for (const who of OUTSIDERS) {
    const [shielded, silent] = await Promise.all([ask(who, asked, by(network.partners.own)), ask(who, asked, by(network.partners.closed))]);
    expect([who, shielded]).toEqual([who, silent]);
  }
  const { data } = await ask(INSIDER, asked, by(network.partners.own));
  expect([data.alerts.totalCount, data.organisation.alerts.totalCount, data.byName.totalCount]).toEqual([5, 5, 0]);
  expect(data.alertEvents.edges.length).toBeGreaterThan(8);
});

test('live, too: no event names the source, and a stream by publisher brings nothing until the shield is taken away', async () => {
  const { told } = ids;
  await update(told!, { version: 1, shieldSource: false });
  for (const [who, subscribers] of live) {
    const [all, published] = [subscribers.slice(0, 2), subscribers.slice(2)];
    for (const subscriber of all) {
      const events: any[] = [];
      do events.push((await subscriber.next()).data.alertEvents); while (events.at(-1).alertId !== told || events.at(-1).kind !== 'UPDATED' || events.at(-1).alert.sourceShielded);
      // It was published unshielded, and whoever read it then was told.
      const before = events.slice(0, -1).filter(({ alertId, kind }) => alertId !== ids['shieldedLater'] || kind !== 'PUBLISHED');
      expect([who, found(JSON.stringify(before)).length > 0]).toEqual([who, who === INSIDER]);
      expect([who, events.at(-1).alert.publishedBy.slug]).toEqual([who, network.partners.own.slug]);
    }
    if (who === INSIDER) continue;
    for (const subscriber of published) expect([who, await firstBut(subscriber, ids['shieldedLater']!)]).toEqual([who, { kind: 'UPDATED', alertId: told }]);
  }
}, 60_000);

/** The first event that is not of an alert that was published unshielded. */
async function firstBut(subscriber: Subscriber, id: string): Promise<{ kind: string; alertId: string }> {
  for (;;) {
    const { kind, alertId } = (await subscriber.next()).data.alertEvents;
    if (alertId !== id) return { kind, alertId };
  }
}
