import { expect, test } from '@jest/globals';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { GraphQLError, parse } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { missing } from '../../../server/federation/engine/faults.ts';
import { ready } from '../../../server/federation/engine/plan/steps.ts';
import type { Question, Run } from '../../../server/federation/engine/plan/steps.ts';

/** Carries out a plan over subgraphs that answer so, by their names; what was asked of whom comes back too. */
async function carriedOut(node: PlanNode | undefined, answers: Record<string, (question: Question) => ExecutionResult>, { variables = {}, room = 1000 } = {}) {
  const asked: Question[] = [];
  const run: Run = {
    data: {}, errors: [], variables, room,
    ask: async (question) => {
      asked.push(question);
      return answers[question.subgraph]!(question);
    },
    missing: () => ({ errors: [new GraphQLError('no room', { path: ['_entities', 0, 'near'] })] }),
  };
  const isOf = (type: string, types: readonly string[]): boolean => types.includes(type) || (types.includes('Place') && (type === 'Town' || type === 'Village'));
  await ready({ kind: 'QueryPlan', node }, isOf).carryOut(run);
  return { data: run.data, errors: run.errors.map(({ message, path }) => ({ message, path })), asked: asked.map(({ subgraph, variables: told }) => [subgraph, told]) };
}

const root = (operation: string, more: object = {}): PlanNode => ({ kind: 'Fetch', serviceName: 'hub', operation, ...more });
const key = (name: string, ...below: object[]): object => ({ kind: 'Field', name, ...(below.length === 0 ? {} : { selections: below }) });
const entities = (path: object[], requires: object[], more: object = {}): PlanNode => ({
  kind: 'Flatten', path: path as never,
  node: { kind: 'Fetch', serviceName: 'partner', operation: 'query($representations:[_Any!]!){_entities(representations: $representations){...on Town{near}}}', requires: requires as never, ...more },
});
const TOWN = [{ kind: 'InlineFragment', typeCondition: 'Town', selections: [key('__typename'), key('id')] }];
const at = (...names: string[]): object[] => names.map((Field) => ({ Field }));
const sequence = (...nodes: PlanNode[]): PlanNode => ({ kind: 'Sequence', nodes });

test('a thing that stands in several places is asked for once, each place has values of its own, and a fault is told at each', async () => {
  const town = (): object => ({ __typename: 'Town', id: 'x' });
  const { data, errors, asked } = await carriedOut(sequence(root('{ towns { id } }'), entities(at('towns'), TOWN)), {
    hub: () => ({ data: { towns: [town(), { __typename: 'Village', id: 'v' }, null, town()] } }),
    partner: () => ({ data: { _entities: [{ near: { roads: [1] } }] }, errors: [new GraphQLError('far', { path: ['_entities', 0, 'near', 'far'] })] }),
  });
  expect(asked).toEqual([['hub', {}], ['partner', { representations: [{ __typename: 'Town', id: 'x' }] }]]);
  const [first, village, none, last] = data['towns'] as { near: object }[];
  expect([first, village, none, last]).toEqual([{ __typename: 'Town', id: 'x', near: { roads: [1] } }, { __typename: 'Village', id: 'v' }, null, first]);
  expect(last!.near).not.toBe(first!.near);
  expect(errors).toEqual([0, 3].map((index) => ({ message: 'far', path: ['towns', index, 'near', 'far'] })));
});

test('what would stand in more places than there is room for counts as missing', async () => {
  const plan = sequence(root('{ towns { id } }'), entities(at('towns'), TOWN));
  const answers = {
    hub: () => ({ data: { towns: Array.from({ length: 100 }, () => ({ __typename: 'Town', id: 'x' })) } }),
    partner: () => ({ data: { _entities: [{ near: Array.from({ length: 20 }, () => 1) }] } }),
  };
  const within = await carriedOut(plan, answers, { room: 99 * 22 });
  expect(within.errors).toEqual([]);
  const beyond = await carriedOut(plan, answers, { room: 99 * 22 - 1 });
  expect(beyond.errors).toHaveLength(100);
  expect((beyond.data['towns'] as object[]).some((town) => 'near' in town)).toBe(false);
});

test('faults of a thing in very many places are told at so many of them, and once that there were more', async () => {
  const plan = sequence(root('{ towns { id } }'), entities(at('towns'), TOWN));
  const { errors } = await carriedOut(plan, {
    hub: () => ({ data: { towns: Array.from({ length: 150_000 }, () => ({ __typename: 'Town', id: 'x' })) } }),
    partner: () => ({ data: { _entities: [{ near: null }] }, errors: Array.from({ length: 20 }, (_, road) => new GraphQLError('far', { path: ['_entities', 0, 'near', road] })) }),
  }, { room: 1_000_000 });
  expect(errors).toHaveLength(2001);
  expect([errors[0], errors[1999], errors[2000]]).toEqual([{ message: 'far', path: ['towns', 0, 'near', 0] }, { message: 'far', path: ['towns', 1999, 'near', 0] }, { message: 'far', path: undefined }]);
});

test('a question about very many things that nobody answers has no more faults than are told, and one', () => {
  const representations = Array.from({ length: 5000 }, (_, id) => ({ __typename: 'Town', id }));
  const document = parse('query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Town { a b: a } } }');
  const { data, errors } = missing({ document, variables: { representations }, context: null as never, isEvent: false });
  expect([data!['_entities'], errors?.length, errors?.at(-1)?.path]).toEqual([representations.map(() => null), 2001, ['_entities', 1000, 'a']]);
});

test('keys are told whole: of several parts, of lists, and by the names that the subgraph knows', async () => {
  const requires = [{ kind: 'InlineFragment', typeCondition: 'Place', selections: [key('__typename'), key('signs', key('code')), { kind: 'Field', name: 'told', alias: 'name' }, key('gone')] }];
  const inputRewrites = [{ ValueSetter: { path: [{ TypenameEquals: ['Place'] }, { Key: '__typename' }], setValueTo: 'Spot' } }, { KeyRenamer: { path: [{ Key: 'signs' }, { Key: 'code' }], renameKeyTo: 'sign' } }];
  const { asked } = await carriedOut(sequence(root('{ towns { id } }'), entities(at('towns'), requires, { inputRewrites })), {
    hub: () => ({ data: { towns: [{ __typename: 'Town', signs: [{ code: 'A', more: 1 }, { code: 'B' }], told: 'by alias', gone: null }, { __typename: 'Town' }] } }),
    partner: () => ({ data: { _entities: [null] } }),
  });
  expect(asked[1]).toEqual(['partner', { representations: [{ __typename: 'Spot', signs: [{ sign: 'A' }, { sign: 'B' }], name: 'by alias' }] }]);
});

test('what a subgraph calls otherwise is read by the name it was asked for', async () => {
  const outputRewrites = [{ KeyRenamer: { path: [{ Key: 'towns' }, { TypenameEquals: ['Village'] }, { Key: 'inner' }], renameKeyTo: 'size' } }];
  const { data } = await carriedOut(root('{ towns { size } }', { outputRewrites }), {
    hub: () => ({ data: { towns: [{ __typename: 'Town', inner: 1 }, { __typename: 'Village', inner: 2 }, { __typename: 'Village' }] } }),
  });
  expect(data).toEqual({ towns: [{ __typename: 'Town', inner: 1 }, { __typename: 'Village', size: 2 }, { __typename: 'Village' }] });
});

test('two answers about one thing are one: what both list is joined one by one, and else the later word stands', async () => {
  const answers = [{ towns: [{ a: 1 }, { a: 2 }], from: { x: 1 }, roads: [1], name: 'old' }, { towns: [{ b: 1 }, { b: 2 }], from: { y: 2 }, roads: [1, 2], name: null }];
  const { data } = await carriedOut(sequence(root('{ towns { a } }'), root('{ towns { b } }')), { hub: () => ({ data: answers.shift()! }) });
  expect(data).toEqual({ towns: [{ a: 1, b: 1 }, { a: 2, b: 2 }], from: { x: 1, y: 2 }, roads: [1, 2], name: null });
});

test('a key like what every object has is looked for in the answer alone', async () => {
  const { data, asked } = await carriedOut(sequence(root('{ constructor: towns { id } }'), entities(at('toString', 'constructor'), TOWN)), { hub: () => ({ data: { constructor: { id: 'x' } } }) });
  expect([data, asked]).toEqual([{ constructor: { id: 'x' } }, [['hub', {}]]]);
});

test('a fault that nobody foresaw stands at its place, and the rest of the answer with it', async () => {
  const parallel: PlanNode = { kind: 'Parallel', nodes: [root('{ towns { id } }'), { kind: 'Fetch', serviceName: 'partner', operation: '{ calls: partner_calls }' }] };
  const { data, errors } = await carriedOut(parallel, { hub: () => ({ data: { towns: [] } }), partner: () => { throw new Error('a slip'); } });
  expect([data, errors]).toEqual([{ towns: [] }, [{ message: 'a slip', path: ['calls'] }]]);
});

test('a question that can\'t be read is a fault at its place, too, and nobody is asked it', async () => {
  const answers = { hub: () => ({ data: { towns: [{ __typename: 'Town', id: 'x' }] } }) };
  const { data, errors, asked } = await carriedOut(sequence(root('{ towns { id } }'), entities(at('towns'), TOWN, { operation: 'query { ..' })), answers);
  expect(data).toEqual({ towns: [{ __typename: 'Town', id: 'x' }] });
  expect(errors).toEqual([{ message: 'The planner wrote a question that can\'t be read.', path: ['towns'] }]);
  expect(asked).toEqual([['hub', {}]]);
});

test('only variables that a question uses go with it, and a part under a condition is asked for where that holds', async () => {
  const condition: PlanNode = { kind: 'Condition', condition: 'with', ifClause: root('query($first: Int) { towns(first: $first) { id } }', { variableUsages: ['first', 'left'] }), elseClause: null as never };
  const answers = { hub: () => ({ data: {} }) };
  expect((await carriedOut(condition, answers, { variables: { first: 1, more: 2, with: true } })).asked).toEqual([['hub', { first: 1 }]]);
  expect((await carriedOut(condition, answers, { variables: { with: false } })).asked).toEqual([]);
  expect((await carriedOut(undefined, answers)).data).toEqual({});
});

test('a plan with parts that the hub doesn\'t know is none', () => {
  expect(() => ready({ kind: 'QueryPlan', node: { kind: 'Defer', primary: {}, deferred: [] } }, () => true)).toThrow('no @defer');
  expect(() => ready({ kind: 'QueryPlan', node: { kind: 'Flatten', path: [], node: sequence() } }, () => true)).toThrow('Sequence');
  expect(() => ready({ kind: 'QueryPlan', node: entities([], [{ kind: 'FragmentSpread', value: 'Part' }]) }, () => true)).toThrow('fragment Part');
});
