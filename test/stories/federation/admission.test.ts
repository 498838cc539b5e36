import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { PartnerDesk, hotline } from './partner-desk.ts';

let hub: TestHub;
let desk: PartnerDesk;
beforeAll(async () => {
  hub = await startHub();
  desk = new PartnerDesk(hub);
});
afterAll(() => hub?.close());

const codeOf = (answer: { errors?: { extensions: Record<string, any> }[] }): string => answer.errors?.[0]?.extensions['code'];
const fieldOf = (answer: { errors?: { extensions: Record<string, any> }[] }): string => answer.errors?.[0]?.extensions['field'];

test('a steward submits, the operator reads what would change and what it costs, approves, and the graph has it', async () => {
  expect(hub.graphs.current()).toBeNull();
  const { done } = (await desk.submit('steward-ua', desk.input('laStrada'))).data;
  expect(done).toMatchObject({ __typename: 'PartnerSubgraph', prefix: 'laStrada', graphName: 'la_strada', state: 'SUBMITTED', organisation: { slug: 'la-strada-ukraine' }, approved: null, waiting: { number: 1 } });
  expect(hub.graphs.current()).toBeNull();
  const { laStrada } = await desk.list('operator');
  expect(laStrada.submissions).toEqual([{
    number: 1, submittedBy: 'Тарас Вербовський', approvedBy: null,
    difference: {
      added: ['Organisation.laStrada_hotline', 'LaStrada_Hotline', 'LaStrada_Hotline.callsThisMonth', 'LaStrada_Hotline.topics', 'Query.laStrada_callsToday'],
      removed: [], changed: [], breaking: [], reads: ['Organisation.id'],
    },
  }]);
  expect((await desk.approve(done.id, 1)).data.done).toMatchObject({ state: 'JOINED', approved: { number: 1 }, waiting: null });
  expect(hub.graphs.current()).toMatchObject({ version: 1, partners: [{ name: 'la_strada', prefix: 'laStrada', url: 'https://graph.partner.example/graphql', sdl: hotline('laStrada'), timeout: 500 }] });
  expect(hub.graphs.current()!.sdl).toContain('laStrada_hotline: LaStrada_Hotline @join__field(graph: LA_STRADA)');
  expect(hub.graphs.current()!.sdl).not.toContain('partner.example');
});

test('a dry run tells what would change and what composing takes, and stores nothing', async () => {
  const { done } = (await desk.submit('steward-al', { ...desk.input('helpLine'), dryRun: true })).data;
  expect(done).toMatchObject({ __typename: 'SubgraphChecked', difference: { reads: ['Organisation.id'] } });
  expect(done.cost.milliseconds).toBeGreaterThan(0);
  expect(done.cost.addedBytes).toBeGreaterThan(200);
  expect(done.cost.bytes).toBeGreaterThan(done.cost.addedBytes);
  expect((await desk.list('steward-al')).helpLine).toBeUndefined();
});

test('a change of what has joined waits beside it, says what it breaks, and takes its place when it is approved', async () => {
  const { id } = (await desk.list('steward-ua')).laStrada;
  const changed = hotline('laStrada', 'extend type LaStrada_Hotline { "Since when." since: String }').replace('topics: [String!]!', 'topics: [String!]').replace('laStrada_callsToday: Int', 'laStrada_callsThisHour: Int');
  expect((await desk.submit('steward-ua', desk.input('laStrada', { sdl: changed, timeout: 900 }))).data.done).toMatchObject({ state: 'JOINED', approved: { number: 1 }, waiting: { number: 2 } });
  const [waiting] = (await desk.list('operator')).laStrada.submissions;
  expect(waiting.difference).toMatchObject({
    added: ['Query.laStrada_callsThisHour', 'LaStrada_Hotline.since'], removed: ['Query.laStrada_callsToday'], changed: ['LaStrada_Hotline.topics'],
    breaking: ['LaStrada_Hotline.topics changed type from [String!]! to [String!].', 'Query.laStrada_callsToday was removed.'],
  });
  expect((await desk.submit('steward-ua', desk.input('laStrada', { sdl: changed }))).data.done.waiting).toEqual({ number: 3 });
  expect((await desk.approve(id, 2)).data.done).toMatchObject({ __typename: 'PartnerSubgraphConflict' });
  expect((await desk.approve(id, 3)).data.done).toMatchObject({ state: 'JOINED', approved: { number: 3 }, waiting: null });
  expect(hub.graphs.current()).toMatchObject({ version: 2, partners: [{ sdl: changed }] });
});

test('suspended, a partner is out of the graph until it is approved again; what its steward took out only by what the steward submits', async () => {
  const { id } = await desk.joined('steward-md', 'laStradaMd');
  const { version } = hub.graphs.current()!;
  const told: (number | null)[] = [];
  const end = hub.graphs.onSwap((now) => told.push(now?.version ?? null));
  expect((await desk.suspend(id)).data.done).toMatchObject({ state: 'SUSPENDED', endedBy: 'OPERATOR' });
  expect((await desk.suspend(id)).data.done).toMatchObject({ state: 'SUSPENDED', endedBy: 'OPERATOR' });
  expect(hub.graphs.current()!.partners.map(({ prefix }) => prefix)).toEqual(['laStrada']);
  expect((await desk.approve(id, 1)).data.done).toMatchObject({ state: 'JOINED', endedBy: null });
  expect((await desk.suspend(id, 'steward-md')).data.done).toMatchObject({ state: 'SUSPENDED', endedBy: 'STEWARD' });
  expect((await desk.approve(id, 1)).data.done).toMatchObject({ __typename: 'PartnerSubgraphConflict', message: expect.stringContaining('steward') });
  await desk.submit('steward-md', desk.input('laStradaMd'));
  expect((await desk.approve(id, 2)).data.done).toMatchObject({ state: 'JOINED', approved: { number: 2 } });
  end();
  expect(told).toEqual([version + 1, version + 2, version + 3, version + 4]);
});

test('retired, a partner is gone for good, keeps its prefix, and can begin anew', async () => {
  const { id } = (await desk.list('operator')).laStradaMd;
  await desk.submit('steward-md', desk.input('laStradaMd', { timeout: 700 }));
  expect((await desk.retire(id, 'steward-md')).data.done).toMatchObject({ state: 'RETIRED', endedBy: 'STEWARD', approved: null, waiting: null });
  expect(hub.graphs.current()!.partners.map(({ prefix }) => prefix)).toEqual(['laStrada']);
  expect((await desk.approve(id, 2)).data.done.__typename).toBe('PartnerSubgraphConflict');
  expect((await desk.submit('steward-ro', desk.input('laStradaMd'))).data.done).toMatchObject({ __typename: 'AlreadyTaken', field: 'input.prefix' });
  expect((await desk.submit('steward-ro', desk.input('lastradamd'))).data.done).toMatchObject({ __typename: 'AlreadyTaken' });
  expect((await desk.submit('steward-md', desk.input('laStradaMd'))).data.done).toMatchObject({ id, state: 'SUBMITTED', waiting: { number: 4 } });
  expect((await desk.suspend(id)).data.done).toMatchObject({ __typename: 'PartnerSubgraphConflict' });
  expect((await desk.approve(id, 4)).data.done).toMatchObject({ state: 'JOINED' });
});

test('the graph goes back to any earlier version by one command, without whom somebody has since taken out on purpose', async () => {
  const running = hub.graphs.current()!.version;
  const before = hub.graphs.current()!.partners.map(({ prefix }) => prefix);
  const { id } = await desk.joined('steward-ro', 'savingRo');
  expect((await desk.rollBack()).data.done).toMatchObject({ __typename: 'SupergraphVersion', number: running + 2, reason: 'ROLLED_BACK', madeBy: 'Світлана Чумаченко' });
  expect(hub.graphs.current()!.partners.map(({ prefix }) => prefix)).toEqual(before);
  expect((await desk.list('operator')).savingRo).toMatchObject({ state: 'SUSPENDED', endedBy: 'ROLLED_BACK' });
  expect((await desk.approve(id, 1)).data.done).toMatchObject({ state: 'JOINED' });
  // Version 1 had the first submission of laStrada, and nobody else.
  expect((await desk.rollBack(1)).data.done.partners).toEqual([{ submission: 1, partner: { prefix: 'laStrada', state: 'JOINED' } }]);
  expect(hub.graphs.current()!.partners.map(({ sdl }) => sdl)).toEqual([hotline('laStrada')]);
  expect((await desk.rollBack(0)).data.done).toMatchObject({ partners: [] });
  expect(hub.graphs.current()).toBeNull();
  // Nobody comes back by it.
  expect((await desk.rollBack(running + 1)).data.done).toMatchObject({ partners: [] });
  expect((await desk.rollBack(99)).data.done).toMatchObject({ __typename: 'NoSuchVersion' });
  const { supergraphVersions } = await hub.data('operator', '{ supergraphVersions(first: 3) { edges { node { number reason } } pageInfo { hasNextPage } } }');
  expect(supergraphVersions.edges.map(({ node }: any) => node.reason)).toEqual(['ROLLED_BACK', 'ROLLED_BACK', 'ROLLED_BACK']);
  expect(supergraphVersions.pageInfo.hasNextPage).toBe(true);
});

test('what does not compose, or can\'t answer a question that the graph would allow, is refused in words, and nothing is written', async () => {
  const sdl = hotline('helpLine').replace('callsThisMonth: Int!', 'callsThisMonth: DateTime!');
  expect((await desk.submit('steward-al', desk.input('helpLine', { sdl }))).data.done).toMatchObject({
    __typename: 'SubgraphRefused', findings: [{ code: 'COMPOSITION_INVALID_GRAPHQL', message: expect.stringContaining('Unknown type DateTime') }],
  });
  // Whoever comes from the hub's organisations has no way to the partner's field.
  const unreachable = hotline('helpLine').replace('@key(fields: "id")', '@key(fields: "id", resolvable: false)');
  const { done } = (await desk.submit('steward-al', desk.input('helpLine', { sdl: unreachable }))).data;
  expect(done).toMatchObject({ __typename: 'SubgraphRefused', findings: expect.arrayContaining([expect.objectContaining({ code: 'COMPOSITION_SATISFIABILITY_ERROR' })]) });
  expect(done.findings.map(({ message }: any) => message).join('\n')).toContain('helpLine_hotline');
  expect((await desk.list('steward-al')).helpLine).toBeUndefined();
});

test('a prefix stays; another one is a finding', async () => {
  expect((await desk.submit('steward-ua', desk.input('otherOne'))).data.done).toMatchObject({ __typename: 'SubgraphRefused', findings: [{ code: 'PREFIX_FIXED', message: expect.stringContaining('laStrada') }] });
});

test('whatever leads to a person is held, wherever it stands in an SDL, and nothing is stored', async () => {
  const sdl = hotline('savingRo')
    .replace('"How many calls came this month."', '"Ask Oksana Hrechanyk."')
    .replace('callsThisMonth', 'mariaIvanovaBorn')
    .replace('type Query {', 'type Query { # call +380 67 123 45 67\n');
  const { done } = (await desk.submit('steward-ro', desk.input('savingRo', { sdl, name: 'Of Ion Popescu' }))).data;
  expect(done.__typename).toBe('ScreeningFailed');
  const marked = done.findings.filter(({ field }: any) => field === 'input.sdl').map(({ start, end }: any) => sdl.slice(start, end));
  expect(marked).toEqual(expect.arrayContaining(['Oksana Hrechanyk', 'mariaIvanovaBorn', '+380 67 123 45 67']));
  expect(done.findings).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'input.name', kind: 'PERSON' })]));
  expect((await desk.list('steward-ro')).savingRo.waiting).toBeNull();
});

test.each([
  ['name', { name: ' ' }], ['prefix', { prefix: 'LaStrada' }], ['prefix', { prefix: 'la_strada' }], ['prefix', { prefix: 'hub' }], ['prefix', { prefix: 'federation' }],
  ['url', { url: 'http://graph.partner.example' }], ['url', { url: 'https://user:secret@graph.partner.example' }], ['url', { url: 'https://graph.partner.example/?key=1' }], ['url', { url: 'file:///etc/passwd' }], ['url', { url: 'https://10.0.0.1/graphql' }], ['url', { url: 'https://2130706433/graphql' }], ['url', { url: 'https://[::ffff:10.0.0.1]/graphql' }], ['url', { url: 'https://graph.partner.example:22/' }],
  ['timeout', { timeout: 50 }], ['timeout', { timeout: 60_000 }], ['sdl', { sdl: ' ' }],
])('a malformed %s is thrown before any rule: %j', async (field, differently) => {
  // Somebody who may not submit is told of it all the same.
  const answer = await desk.submit('reader-ua', desk.input('laStrada', differently));
  expect([codeOf(answer), fieldOf(answer)]).toEqual(['BAD_USER_INPUT', `input.${field}`]);
});
