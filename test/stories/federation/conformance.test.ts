import { expect, test } from '@jest/globals';
import type { Partner } from '../../support/partner.ts';
import { draft } from '../alerts/alert-desk.ts';
import { ENGINES, onBoth } from './joined-hub.ts';
import type { JoinedHub } from './joined-hub.ts';
import { openLaStrada } from './la-strada.ts';

const UNAVAILABLE = { message: 'The partner that serves this does not answer at the moment.', code: 'PARTNER_UNAVAILABLE' };
const ERROR = { message: 'The partner that serves this could not answer it.', code: 'PARTNER_ERROR' };

interface At {
  hub: JoinedHub;
  partner: Partner;
  /** The organisation that the partner knows most of. */
  id: string;
  data(query: string, variables?: object): Promise<any>;
  /** What came, with each error as its path, code and words. */
  answer(query: string, variables?: object): Promise<any>;
}

const of = onBoth<At>(async (hub) => {
  const id = hub.person('steward-ua').organisationId;
  const partner = await openLaStrada({ organisation: id });
  await hub.join(partner);
  return {
    hub, partner, id, partners: [partner],
    data: (query, variables) => hub.data('reader-md', query, variables),
    answer: async (query, variables) => {
      const { data, errors = [] } = await hub.ask('reader-md', query, variables);
      return { data, errors: errors.map(({ message, path, extensions }) => ({ path, message, code: extensions['code'] })) };
    },
  };
});

test.each(ENGINES)('one query spans what the hub knows of an organisation and what the organisation serves itself (%s)', async (how) => {
  const { data } = of(how);
  expect(await data('{ organisation(slug: "la-strada-ukraine") { country { id } laStrada_hotline { number languages } } }'))
    .toEqual({ organisation: { country: { id: 'UA' }, laStrada_hotline: { number: '+380 800 500 225', languages: ['UK', 'EN'] } } });
});

test.each(ENGINES)('what the hub answers alone is asked of no partner (%s)', async (how) => {
  const { hub, partner, data } = of(how);
  partner.heard.length = 0;
  await data('{ organisation(slug: "la-strada-ukraine") { country { id } } }');
  await data('query Mine { viewer { __typename } } query Theirs { laStrada_calls { day } }').catch(() => {});
  await hub.ask('reader-md', 'query Mine { viewer { __typename } }');
  expect(partner.heard).toEqual([]);
});

test.each(ENGINES)('a list of entities is asked for once, by keys alone (%s)', async (how) => {
  const { partner, data } = of(how);
  partner.heard.length = 0;
  const { organisations } = await data('{ organisations(first: 3) { edges { node { id name laStrada_number } } } }');
  for (const { node } of organisations.edges) expect(node.laStrada_number).toBe(`number of ${node.id}`);
  expect(partner.heard).toHaveLength(1);
  const [representations] = Object.values(partner.heard[0]!.variables);
  expect(representations).toEqual(organisations.edges.map(({ node }: { node: { id: string } }) => ({ __typename: 'Organisation', id: node.id })));
});

test.each(ENGINES)('a compound key leads from one entity on to the hub and back (%s)', async (how) => {
  const { data } = of(how);
  expect(await data('{ laStrada_call(day: "2026-03-01", number: 1) { day number about { slug laStrada_hotline { calls { number about { country { id } } } } } } }'))
    .toEqual({ laStrada_call: { day: '2026-03-01', number: 1, about: { slug: 'la-strada-ukraine', laStrada_hotline: { calls: [{ number: 1, about: { country: { id: 'UA' } } }] } } } });
});

test.each(ENGINES)('entities lie in lists within entities, with nulls among them (%s)', async (how) => {
  const { data } = of(how);
  expect(await data('{ countries { id laStrada_lines { number hotline { organisation { slug } } } } }')).toEqual({
    countries: ['AL', 'MD', 'RO'].map((country) => ({ id: country, laStrada_lines: null as unknown }))
      .concat([{ id: 'UA', laStrada_lines: [{ number: '1', hotline: { organisation: { slug: 'la-strada-ukraine' } } }, null] }]),
  });
});

test.each(ENGINES)('an interface tells its types, and each has its own fields (%s)', async (how) => {
  const { data } = of(how);
  expect(await data('{ laStrada_contacts { __typename topic ... on LaStrada_Letter { pages from { name } } ... on LaStrada_Call { number about { slug } } } }')).toEqual({
    laStrada_contacts: [
      { __typename: 'LaStrada_Call', topic: 'WORK', number: 1, about: { slug: 'la-strada-ukraine' } },
      { __typename: 'LaStrada_Letter', topic: 'MARRIAGE', pages: 3, from: { name: 'Ukraine' } },
    ],
  });
  expect(await data('{ laStrada_contacts { topic } }')).toEqual({ laStrada_contacts: [{ topic: 'WORK' }, { topic: 'MARRIAGE' }] });
});

test.each(ENGINES)('a union holds the partner\'s own types and the hub\'s (%s)', async (how) => {
  const { id, data } = of(how);
  expect(await data('{ laStrada_finds { kind: __typename ... on LaStrada_Contact { topic } ... on Organisation { slug laStrada_number } } }')).toEqual({
    laStrada_finds: [{ kind: 'LaStrada_Call', topic: 'WORK' }, { kind: 'LaStrada_Letter', topic: null }, { kind: 'Organisation', slug: 'la-strada-ukraine', laStrada_number: `number of ${id}` }, null],
  });
});

test.each(ENGINES)('one field under several aliases, with other arguments each (%s)', async (how) => {
  const { id, data } = of(how);
  expect(await data('{ o: organisation(slug: "la-strada-ukraine") { name: slug a: laStrada_mood(at: 1) b: laStrada_mood(at: 2) id: laStrada_number } p: organisation(slug: "la-strada-ukraine") { a: laStrada_mood(at: 3) } }'))
    .toEqual({ o: { name: 'la-strada-ukraine', a: 'mood 1', b: 'mood 2', id: `number of ${id}` }, p: { a: 'mood 3' } });
});

test.each(ENGINES)('a field that an asker calls like a key is not told as the key (%s)', async (how) => {
  const { id, data } = of(how);
  expect(await data('{ organisation(slug: "la-strada-ukraine") { id: slug laStrada_number } }')).toEqual({ organisation: { id: 'la-strada-ukraine', laStrada_number: `number of ${id}` } });
  expect(await data('{ laStrada_call(day: "2026-03-01", number: 1) { about { id: laStrada_number slug } } }')).toEqual({ laStrada_call: { about: { id: `number of ${id}`, slug: 'la-strada-ukraine' } } });
  expect(await data('{ organisation(slug: "la-strada-ukraine") { laStrada_hotline { id: organisation { country { id } } } } }')).toEqual({ organisation: { laStrada_hotline: { id: { country: { id: 'UA' } } } } });
});

test.each(ENGINES)('faults stand where the asker called it like a key (%s)', async (how) => {
  const { answer } = of(how);
  const { data, errors } = await answer('{ organisation(slug: "la-strada-ukraine") { slug id: laStrada_hotline { number: broken } } }');
  expect([data, errors.map(({ path }: { path: unknown }) => path)]).toEqual([{ organisation: { slug: 'la-strada-ukraine', id: { number: null } } }, [['organisation', 'id', 'number']]]);
});

test.each(ENGINES)('a variable may be called as planners call theirs (%s)', async (how) => {
  const { data } = of(how);
  expect(await data('query ($representations: Int!, $__batch_reps_0: Boolean!) { organisation(slug: "la-strada-ukraine") { slug laStrada_mood(at: $representations) laStrada_number @skip(if: $__batch_reps_0) } }', { representations: 2, __batch_reps_0: true }))
    .toEqual({ organisation: { slug: 'la-strada-ukraine', laStrada_mood: 'mood 2' } });
});

test.each(ENGINES)('an operation of which nothing is ever asked is answered with nothing (%s)', async (how) => {
  const { data } = of(how);
  expect(await data('{ laStrada_calls @skip(if: true) { day } ...Rest @include(if: false) kind: __typename } fragment Rest on Query { laStrada_calls { number } }')).toEqual({ kind: 'Query' });
});

test.each(ENGINES)('fragments, named and inline, nested and repeated (%s)', async (how) => {
  const { id, data } = of(how);
  expect(await data(`
    query { organisation(slug: "la-strada-ukraine") { ...All ... on Node { id } ...All } ... on Query { ...Root } }
    fragment All on Organisation { laStrada_hotline { ...Line topics } slug }
    fragment Line on LaStrada_Hotline { number organisation { ... on Organisation { slug } } }
    fragment Root on Query { laStrada_calls(first: 1) { number } viewer { __typename } }
  `)).toEqual({
    organisation: { laStrada_hotline: { number: '+380 800 500 225', organisation: { slug: 'la-strada-ukraine' }, topics: ['WORK', 'ROAD'] }, slug: 'la-strada-ukraine', id },
    laStrada_calls: [{ number: 1 }], viewer: { __typename: 'Viewer' },
  });
});

test.each(ENGINES)('@include and @skip, on fields and fragments, by variables and defaults (%s)', async (how) => {
  const { id, data } = of(how);
  const query = `query ($with: Boolean!, $no: Boolean = true) {
    organisation(slug: "la-strada-ukraine") { slug laStrada_number @include(if: $with) ... @skip(if: $with) { laStrada_mood(at: 1) } ...H @skip(if: $no) }
    laStrada_calls(first: 1) @include(if: $with) { number day @skip(if: $with) }
  } fragment H on Organisation { laStrada_hotline { number } }`;
  expect(await data(query, { with: true })).toEqual({ organisation: { slug: 'la-strada-ukraine', laStrada_number: `number of ${id}` }, laStrada_calls: [{ number: 1 }] });
  expect(await data(query, { with: false, no: false })).toEqual({ organisation: { slug: 'la-strada-ukraine', laStrada_mood: 'mood 1', laStrada_hotline: { number: '+380 800 500 225' } } });
});

test.each(ENGINES)('variables reach the partner as they were given: lists, input objects, enums, defaults (%s)', async (how) => {
  const { data, answer } = of(how);
  const filtered = async (filter: object): Promise<unknown> => JSON.parse((await data('query ($filter: LaStrada_Filter!) { laStrada_filtered(filter: $filter) }', { filter })).laStrada_filtered);
  expect(await filtered({ topics: ['WORK'], within: { least: 5 } })).toEqual({ topics: ['WORK'], within: { least: 5 }, least: 3 });
  expect(await data('query ($first: Int, $topic: LaStrada_Topic = ROAD) { laStrada_calls(first: $first, topic: $topic) { number } }', { first: 1 })).toEqual({ laStrada_calls: [{ number: 2 }] });
  expect(await answer('query ($filter: LaStrada_Filter!) { laStrada_filtered(filter: $filter) }', { filter: { topics: ['NONE'] } }))
    .toMatchObject({ data: undefined, errors: [{ code: 'BAD_USER_INPUT' }] });
});

test.each(ENGINES)('a moment that does not exist is refused as the hub refuses it (%s)', async (how) => {
  const { data, answer } = of(how);
  const query = 'query ($at: DateTime) { alerts(filter: { since: $at }) { edges { cursor } } laStrada_calls { at } }';
  expect(await answer(query, { at: '2026-02-30T00:00:00Z' })).toMatchObject({ data: undefined, errors: [{ code: 'BAD_USER_INPUT' }] });
  expect(await data(query, { at: '2026-02-01T00:00:00Z' })).toMatchObject({ laStrada_calls: [{ at: '2026-03-01T09:30:00.000Z' }, { at: '2026-03-01T09:30:00.000Z' }] });
});

test.each(ENGINES)('a fault of the partner is one null at its place, and none of its words (%s)', async (how) => {
  const { answer } = of(how);
  expect(await answer('{ viewer { __typename } laStrada_fails organisation(slug: "la-strada-ukraine") { slug laStrada_hotline { number broken } } }')).toEqual({
    data: { viewer: { __typename: 'Viewer' }, laStrada_fails: null, organisation: { slug: 'la-strada-ukraine', laStrada_hotline: { number: '+380 800 500 225', broken: null } } },
    errors: [{ path: ['laStrada_fails'], ...ERROR }, { path: ['organisation', 'laStrada_hotline', 'broken'], ...ERROR }],
  });
});

test.each(ENGINES)('a null where none may be takes the nearest that may (%s)', async (how) => {
  const { answer } = of(how);
  expect(await answer('{ viewer { __typename } laStrada_strict { must } }')).toEqual({ data: { viewer: { __typename: 'Viewer' }, laStrada_strict: null }, errors: [{ path: ['laStrada_strict', 'must'], ...ERROR }] });
});

test.each(ENGINES)('while the partner is away its fields are null, each told at its place; the hub\'s own stand (%s)', async (how) => {
  const { partner, data, answer } = of(how);
  partner.down = true;
  const query = '{ organisations(first: 2) { edges { node { slug line: laStrada_hotline { number } laStrada_number } } } calls: laStrada_calls { day } }';
  const gone = await answer(query) as any;
  expect(gone.data.calls).toBeNull();
  for (const { node } of gone.data.organisations.edges) expect(node).toEqual({ slug: expect.any(String), line: null, laStrada_number: null });
  const places = [0, 1].flatMap((at) => ['line', 'laStrada_number'].map((field) => ['organisations', 'edges', at, 'node', field])).concat([['calls']]);
  expect(gone.errors).toHaveLength(places.length);
  for (const path of places) expect(gone.errors).toContainEqual({ path, ...UNAVAILABLE });
  partner.down = false;
  expect(await data(query)).toMatchObject({ calls: [{ day: '2026-03-01' }, { day: '2026-03-01' }] });
});

test.each(ENGINES)('introspection tells of the whole graph, beside anything else; joins and keys stay inside (%s)', async (how) => {
  const { hub, data } = of(how);
  const { __schema: schema, laStrada_calls: calls, __type: type, __typename: root } = await data('{ __typename __schema { types { name } directives { name } } __type(name: "LaStrada_Call") { fields { name } } laStrada_calls(first: 1) { number } }');
  const names = schema.types.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['Alert', 'LaStrada_Call', 'LaStrada_Contact']));
  expect(names.filter((name: string) => /^(join|link)__|^_|__Scope|__Policy/.test(name) && !name.startsWith('__'))).toEqual([]);
  expect(schema.directives.map(({ name }: { name: string }) => name).sort()).toEqual(['deprecated', 'include', 'oneOf', 'skip', 'specifiedBy']);
  expect([root, calls, type.fields.length]).toEqual(['Query', [{ number: 1 }], 7]);
  expect((await hub.ask(null, '{ __type(name: "LaStrada_Call") { name } }')).errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
});

test.each(ENGINES)('what an act answers with leads on into the partner\'s part (%s)', async (how) => {
  const { hub } = of(how);
  const published = await hub.data('publisher-ua', 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { __typename ... on Alert { id laStrada_note publishedBy { slug } } } }', { input: draft() });
  expect(published).toEqual({ publishAlert: { __typename: 'Alert', id: expect.any(String), laStrada_note: `note on ${published.publishAlert.id}`, publishedBy: { slug: expect.any(String) } } });
});

test.each(ENGINES)('no name that engines keep for themselves can be given to a field (%s)', async (how) => {
  const { answer } = of(how);
  for (const name of ['__typename', '__hub_id', '_entities']) {
    expect(await answer(`{ organisation(slug: "la-strada-ukraine") { ${name}: laStrada_number } }`)).toMatchObject({ data: undefined, errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }] });
  }
});

test.each(ENGINES)('the limits of one request hold for partners\' fields too (%s)', async (how) => {
  const { answer } = of(how);
  const deep = (levels: number): string => (levels === 0 ? 'number' : `about { laStrada_hotline { calls { ${deep(levels - 1)} } } }`);
  expect(await answer(`{ laStrada_calls { ${deep(4)} } }`)).toMatchObject({ data: undefined, errors: [{ code: 'TOO_COMPLEX' }] });
  expect(await answer(`{ laStrada_calls(first: 500) { ${deep(3)} } }`)).toMatchObject({ data: undefined, errors: [{ code: 'TOO_COMPLEX' }] });
});

