import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import type { Answer, TestHub } from '../../support/hub.ts';
import { statementsOf } from '../../support/statements.ts';
import { PartnerDesk } from './partner-desk.ts';

let hub: TestHub;
let desk: PartnerDesk;
/** The subgraph of La Strada-Ukraine waits, the one of La Strada Moldova has joined. */
let waiting: string;
let joined: string;
/** Keys of people who could, by keys that can't. */
const narrow: Record<string, string> = {};
beforeAll(async () => {
  hub = await startHub();
  desk = new PartnerDesk(hub);
  waiting = (await desk.submit('steward-ua', desk.input('laStrada'))).data.done.id;
  joined = (await desk.joined('steward-md', 'laStradaMd')).id;
  for (const who of ['steward-ua', 'operator']) {
    const { key } = await hub.data(who, 'mutation { key: createKey(input: { label: "Reading", scopes: [ALERTS_READ] }) { ... on CreatedKey { secret } } }');
    narrow[who] = key.secret;
  }
});
afterAll(() => hub?.close());

const outcome = ({ data, errors }: Answer): string => errors?.[0]?.extensions['code'] ?? data.done.__typename;
const OTHERS = ['reader-ua', 'publisher-ua', 'approver-ua', 'editor-ua', 'secretary-ua', 'coordinator-ua', 'reader-ua-interior'];

test('only a steward submits, and only for the own organisation; nobody without a credential does anything', async () => {
  for (const who of [...OTHERS, 'operator', narrow['steward-ua']!]) expect([who, outcome(await desk.submit(who, { ...desk.input('another'), dryRun: true }))]).toEqual([who, 'FORBIDDEN']);
  const acts = [() => desk.submit(null, desk.input('another')), () => desk.approve(waiting, 1, null as never), () => desk.suspend(joined, null as never), () => desk.retire(joined, null as never), () => desk.rollBack(null, null as never)];
  for (const act of acts) expect(outcome(await act())).toBe('UNAUTHENTICATED');
});

test('who can\'t see a subgraph is told of it what is told of none', async () => {
  const absent = `partner_${crypto.randomUUID()}`;
  for (const who of [...OTHERS, 'steward-md', narrow['operator']!]) {
    for (const id of [waiting, absent, 'partner_1', waiting.replace('partner', 'alert')]) {
      const answers = [await desk.approve(id, 1, who), await desk.suspend(id, who), await desk.retire(id, who)];
      for (const { errors } of answers) expect([who, errors?.[0]?.extensions['code'], errors?.[0]?.message]).toEqual([who, 'NOT_FOUND', 'There is no such partner\'s subgraph.']);
      expect((await hub.data(who, 'query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
    }
  }
});

test('members see whose subgraph has joined, and act on none but their own; approving and rolling back is the operator\'s', async () => {
  for (const who of [...OTHERS, 'steward-ua']) {
    expect([who, outcome(await desk.approve(joined, 1, who)), outcome(await desk.suspend(joined, who)), outcome(await desk.retire(joined, who)), outcome(await desk.rollBack(null, who))])
      .toEqual([who, 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  }
  expect(outcome(await desk.approve(waiting, 1, 'steward-ua'))).toBe('FORBIDDEN');
  expect(outcome(await desk.rollBack(null, 'steward-md'))).toBe('FORBIDDEN');
  expect((await hub.ask('steward-md', '{ supergraphVersions { edges { node { number } } } }')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect(hub.graphs.current()!.version).toBe(1);
});

test('where a partner is asked, its SDL and how it fares are for those who look after it', async () => {
  const query = '{ partnerSubgraphs { totalCount edges { node { prefix name graphName state joinedAt organisation { slug } approved { url sdl } waiting { url } submissions { sdl } health { asked } } } } }';
  const read = async (who: string | null): Promise<any[]> => (await hub.data(who, query)).partnerSubgraphs.edges.map(({ node }: any) => node);
  for (const who of OTHERS) {
    expect([who, await read(who)]).toEqual([who, [{
      prefix: 'laStradaMd', name: 'Hotline in numbers', graphName: 'la_strada_md', state: 'JOINED', joinedAt: expect.any(String), organisation: { slug: 'la-strada-moldova' }, approved: null, waiting: null, submissions: null, health: null,
    }]]);
  }
  expect(await read(null)).toEqual([]);
  expect((await read('steward-ua')).map(({ prefix, waiting: own, submissions }) => [prefix, own?.url, submissions?.length])).toEqual([['laStrada', 'https://graph.partner.example/graphql', 1], ['laStradaMd', undefined, undefined]]);
  expect((await read('operator')).map(({ submissions }) => submissions.length)).toEqual([1, 1]);
  expect((await read(narrow['operator']!)).map(({ prefix, submissions }) => [prefix, submissions])).toEqual([['laStradaMd', null]]);
  const node = await hub.data('reader-ua', 'query ($id: ID!) { node(id: $id) { ... on PartnerSubgraph { prefix approved { sdl } } } }', { id: joined });
  expect(node).toEqual({ node: { prefix: 'laStradaMd', approved: null } });
});

test('a list is read in as many statements whatever its length, page by page', async () => {
  const query = 'query ($first: Int, $after: String, $state: PartnerSubgraphState) { partnerSubgraphs(first: $first, after: $after, state: $state) { totalCount pageInfo { hasNextPage endCursor } edges { node { prefix organisation { name } submissions { sdl difference { added } } approved { number } waiting { number } health { asked } } } } }';
  const one = await statementsOf(() => hub.data('operator', query, { first: 1 }));
  const two = await statementsOf(() => hub.data('operator', query, { first: 2 }));
  const asked = (statements: string[]): number => statements.filter((statement) => statement.includes('partner_')).length;
  expect([asked(one), asked(two)]).toEqual([4, 4]);
  const { partnerSubgraphs: page } = await hub.data('operator', query, { first: 1 });
  const { partnerSubgraphs: next } = await hub.data('operator', query, { first: 1, after: page.pageInfo.endCursor });
  expect([page.totalCount, page.pageInfo.hasNextPage, next.pageInfo.hasNextPage, page.edges[0].node.prefix, next.edges[0].node.prefix]).toEqual([2, true, false, 'laStrada', 'laStradaMd']);
  expect((await hub.data('operator', query, { state: 'JOINED' })).partnerSubgraphs).toMatchObject({ totalCount: 1, edges: [{ node: { prefix: 'laStradaMd' } }] });
  expect((await hub.ask('operator', query, { first: 101 })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect((await hub.ask('operator', query, { after: 'nothing' })).errors?.[0]?.extensions['field']).toBe('after');
});

test('what hubs tell each other of a swap is no event for anybody', async () => {
  const { alertEvents, committeeEvents, newsletterEvents } = await hub.data('operator', '{ alertEvents(first: 100) { edges { node { kind } } } committeeEvents(first: 100) { edges { node { kind } } } newsletterEvents(first: 100) { edges { node { kind } } } }');
  expect(JSON.stringify([alertEvents, committeeEvents, newsletterEvents])).not.toMatch(/supergraph/i);
});
