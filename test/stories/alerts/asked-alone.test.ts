import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { AlertDesk } from './alert-desk.ts';

let desk: AlertDesk;
let fields: { name: string; leaf: boolean }[];
let own: string;
let whole: any[];

// Of the fields that answer with objects, all that an answer could get wrong.
const BELOW: Record<string, string> = {
  country: 'country { code }', region: 'region { id }', publishedBy: 'publishedBy { slug }', audience: 'audience { level countries { code } organisations { slug } }',
  translations: 'translations { language title summary by { slug } ofVersion }', text: 'text(language: RO) { language title summary isFallback isOutdated }',
  changes: 'changes { version at fields titleBefore summaryBefore }', acknowledgements: 'acknowledgements { organisation { slug } at actionTaken }',
};
const asked = ({ name, leaf }: { name: string; leaf: boolean }): string => leaf ? name : BELOW[name]!;
const LIST = 'alerts(first: 10, filter: { includeExpired: true })';
const isLeaf = (type: any): boolean => type.ofType === null ? ['SCALAR', 'ENUM'].includes(type.kind) : isLeaf(type.ofType);

beforeAll(async () => {
  desk = new AlertDesk(await startHub());
  const full = { region: 'UA-77', forms: ['BEGGING'], ageBand: 'MIXED', sex: 'MIXED', expiresAt: '2099-01-01T00:00:00.000Z' };
  const { id } = await desk.publish('publisher-ua', { ...full, audience: { level: 'COUNTRIES', countries: ['MD'] } });
  await desk.do('publisher-md', 'translate', { id, input: { language: 'RO', title: 'Oferte de muncă', summary: 'Traduse.', ofVersion: 1 } });
  await desk.do('reader-md', 'acknowledge', { id, actionTaken: 'Told our street teams.' });
  await desk.do('publisher-ua', 'update', { id, input: { version: 1, title: 'Offers of work, by telephone now' } });
  const { id: gone } = await desk.publish('publisher-ua', full);
  await desk.do('publisher-ua', 'withdraw', { id: gone, reason: 'Published twice.' });
  const { __type: type } = await desk.hub.data('publisher-ua', '{ __type(name: "Alert") { fields { name type { kind ofType { kind ofType { kind ofType { kind ofType { kind } } } } } } } }');
  fields = type.fields.map((field: any) => ({ name: field.name, leaf: isLeaf(field.type) }));
  own = desk.hub.person('publisher-ua').organisation;
  whole = (await desk.hub.data('publisher-ua', `{ ${LIST} { edges { node { ${fields.map(asked).join(' ')} } } } }`)).alerts.edges.map(({ node }: any) => node);
}, 60_000);
afterAll(() => desk?.hub.close());

test('every field says something in the alerts that are asked here', () => {
  expect(whole.length).toBeGreaterThan(1);
  const told = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);
  expect(fields.filter(({ name }) => !whole.some((alert) => told(alert[name]))).map(({ name }) => name)).toEqual([]);
});

test('a field asked alone is answered as among all the others: in lists, in an organisation\'s list, by id and by node', async () => {
  for (const field of fields) {
    const alone = whole.map((alert) => ({ [field.name]: alert[field.name] }));
    const { alerts, organisation } = await desk.hub.data('publisher-ua', `query ($own: String!) { ${LIST} { edges { node { ...Asked } } } organisation(slug: $own) { ${LIST} { edges { node { ${asked(field)} } } } } }
      fragment Asked on Alert { ... on Node { ... on Alert { ${asked(field)} } } }`, { own });
    expect(alerts.edges.map(({ node }: any) => node)).toEqual(alone);
    const ours = whole.filter(({ publishedBy }) => publishedBy?.slug === own);
    expect(organisation.alerts.edges.map(({ node }: any) => node)).toEqual(ours.map((alert) => ({ [field.name]: alert[field.name] })));
    const { alert, node } = await desk.hub.data('publisher-ua', `query ($id: ID!) { alert(id: $id) { ${asked(field)} } node(id: $id) { ... on Alert { ${asked(field)} } } }`, { id: whole[0].id });
    expect([alert, node]).toEqual([alone[0], alone[0]]);
  }
});

test('fields that only some requests of a document ask for are there for those', async () => {
  const document = `query ($more: Boolean!) { ${LIST} { edges { node { id summary @include(if: $more) region @skip(if: $more) { id } } } } }`;
  const answers = await Promise.all([false, true].map((more) => desk.hub.data('publisher-ua', document, { more })));
  expect(answers[0].alerts.edges.map(({ node }: any) => node)).toEqual(whole.map(({ id, region }) => ({ id, region })));
  expect(answers[1].alerts.edges.map(({ node }: any) => node)).toEqual(whole.map(({ id, summary }) => ({ id, summary })));
  // The same field twice in one selection is one field with both selections.
  const { alerts } = await desk.hub.data('publisher-ua', `{ ${LIST} { edges { node { id } } } ${LIST} { edges { node { summary } } } }`);
  expect(alerts.edges.map(({ node }: any) => node)).toEqual(whole.map(({ id, summary }) => ({ id, summary })));
});
