import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Seal } from '../../../server/kernel/index.ts';
import { MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { AlertDesk, refusalIn } from './alert-desk.ts';

// It stands still: 45 alerts of the very same millisecond.
const clock = new MovableClock(Date.parse('2031-05-01T08:00:00.000Z'));
const SINCE = '2031-05-01T08:00:00.000Z';
let desk: AlertDesk;
let published: string[];

beforeAll(async () => {
  desk = new AlertDesk(await startHub({}, { clock }));
  published = [];
  for (let number = 1; number <= 45; number++) {
    // Every third one is not for Albania.
    const audience = number % 3 === 0 ? { level: 'COUNTRIES', countries: ['MD'] } : { level: 'NETWORK' };
    published.unshift((await desk.publish('publisher-ua', { title: `Number ${number}`, audience })).id);
  }
});
afterAll(() => desk?.hub.close());

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: AlertFilter) { alerts(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
  totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }`;
interface Read { totalCount: number; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }; edges: { cursor: string; node: { id: string } }[] }
const page = async (asked: object, who = 'reader-md'): Promise<Read> => (await desk.hub.data(who, PAGE, { filter: { since: SINCE }, ...asked })).alerts;
const ids = ({ edges }: Read): string[] => edges.map((edge) => edge.node.id);

async function pages(who: string, size: number, backward: boolean): Promise<Read[]> {
  const read = [await page(backward ? { last: size } : { first: size }, who)];
  for (let last = read[0]!; backward ? last.pageInfo.hasPreviousPage : last.pageInfo.hasNextPage; last = read.at(-1)!) {
    read.push(await page(backward ? { last: size, before: last.pageInfo.startCursor } : { first: size, after: last.pageInfo.endCursor }, who));
  }
  return backward ? read.reverse() : read;
}

test.each([
  ['reader-md', 7, false], ['reader-md', 7, true], ['reader-md', 45, false], ['reader-md', 44, true], ['reader-md', 1, false], ['reader-md', 100, true], ['reader-md', 15, false], ['reader-md', 15, true],
  ['reader-al', 7, false], ['reader-al', 7, true], ['reader-al', 10, false], ['reader-al', 10, true],
])('%s, by pages of %d (backward: %s), reads every alert once and in order', async (who, size, backward) => {
  const expected = who === 'reader-md' ? published : published.filter((_id, index) => (45 - index) % 3 !== 0);
  const read = await pages(who, size, backward);
  expect(read.flatMap(ids)).toEqual(expected);
  expect(read).toHaveLength(Math.ceil(expected.length / size));
  for (const [index, { totalCount, pageInfo, edges }] of read.entries()) {
    expect(totalCount).toBe(expected.length);
    expect(pageInfo).toEqual({ hasNextPage: index < read.length - 1, hasPreviousPage: index > 0, startCursor: edges[0]!.cursor, endCursor: edges.at(-1)!.cursor });
  }
});

test('a page is 20 unless asked for', async () => {
  expect(ids(await page({}))).toEqual(published.slice(0, 20));
});

test('a page between two cursors holds what lies between them', async () => {
  const { edges } = await page({ first: 45 });
  const between = { after: edges[9]!.cursor, before: edges[20]!.cursor };
  expect(ids(await page({ ...between, first: 100 }))).toEqual(published.slice(10, 20));
  expect(ids(await page({ ...between, last: 3 }))).toEqual(published.slice(17, 20));
  expect(ids(await page({ ...between, first: 3 }))).toEqual(published.slice(10, 13));
  const nothing = await page({ after: edges[44]!.cursor });
  expect(nothing).toMatchObject({ edges: [], totalCount: 45, pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null } });
});

test('what is published meanwhile moves nothing in the pages that follow', async () => {
  const first = await page({ first: 10 });
  const fresh = await desk.publish('publisher-ua', { title: 'Meanwhile' });
  expect(ids(await page({ first: 10, after: first.pageInfo.endCursor }))).toEqual(published.slice(10, 20));
  expect(ids(await page({ last: 5, before: first.pageInfo.startCursor }))).toEqual([fresh.id]);
  await desk.do('publisher-ua', 'withdraw', { id: fresh.id, reason: 'Only for this test.' });
});

test('a cursor is of one list of one hub, for whoever holds it', async () => {
  const { edges } = await page({ first: 1 });
  const cursor = edges[0]!.cursor;
  expect(ids(await page({ first: 1, after: cursor }, 'publisher-md'))).toEqual([published[1]]);
  const { organisations } = await desk.hub.data('reader-md', '{ organisations(first: 1) { edges { cursor } } }');
  const flipped = `${cursor[0] === 'A' ? 'B' : 'A'}${cursor.slice(1)}`;
  const ofAnotherHub = new Seal('another hub has another secret').close('alert', 1);
  const foreign = [ofAnotherHub, await desk.head('reader-md'), organisations.edges[0].cursor, flipped, cursor.slice(0, -1), `${cursor}=`, ` ${cursor}`, '', '0', Buffer.from('42').toString('base64'), published[0]!];
  for (const made of foreign) {
    for (const who of ['reader-md', null]) {
      expect(refusalIn(await desk.hub.ask(who, PAGE, { first: 5, after: made }))).toEqual({ code: 'BAD_USER_INPUT', field: 'after' });
      expect(refusalIn(await desk.hub.ask(who, PAGE, { last: 5, before: made }))).toEqual({ code: 'BAD_USER_INPUT', field: 'before' });
    }
  }
  for (const made of [cursor, organisations.edges[0].cursor, flipped, '']) {
    expect(refusalIn(await desk.hub.ask('reader-md', 'query ($after: String) { alertEvents(after: $after) { edges { cursor } } }', { after: made }))).toEqual({ code: 'BAD_USER_INPUT', field: 'after' });
  }
  expect(refusalIn(await desk.hub.ask('reader-md', 'query ($after: String) { organisations(after: $after) { totalCount } }', { after: cursor }))).toEqual({ code: 'BAD_USER_INPUT', field: 'after' });
});

test.each([0, -1, 101, 2_147_483_647])('a page of %d is refused', async (size) => {
  for (const direction of ['first', 'last']) {
    const answer = await desk.hub.ask('reader-md', PAGE, { [direction]: size });
    // So many that the question itself is too large is said as such.
    expect([{ code: 'BAD_USER_INPUT', field: direction }, { code: 'TOO_COMPLEX' }]).toContainEqual(refusalIn(answer));
    if (size <= 101) expect(refusalIn(answer)).toEqual({ code: 'BAD_USER_INPUT', field: direction });
  }
});

test.each([0, -1, 501])('a page of %d events is refused', async (size) => {
  expect(refusalIn(await desk.hub.ask('reader-md', 'query ($first: Int) { alertEvents(first: $first) { edges { cursor } } }', { first: size }))).toEqual({ code: 'BAD_USER_INPUT', field: 'first' });
});

test('pages of one organisation\'s alerts go on in the same way', async () => {
  const OF = 'query ($after: String) { organisation(slug: "la-strada-ukraine") { alerts(first: 20, after: $after, filter: { since: "2031-05-01T08:00:00Z" }) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } } }';
  const read: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { alerts }: { alerts: Read } = (await desk.hub.data('reader-md', OF, { after })).organisation;
    expect(alerts.totalCount).toBe(45);
    read.push(...ids(alerts));
    more = alerts.pageInfo.hasNextPage;
    after = alerts.pageInfo.endCursor;
  }
  expect(read).toEqual(published);
});

test('pages of the log hold each event once and in order', async () => {
  const LOG = 'query ($first: Int, $after: String) { alertEvents(first: $first, after: $after) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { cursor } } } }';
  const whole = (await desk.log('reader-al')).map(({ cursor }) => cursor);
  for (const first of [1, 7, whole.length, 500]) {
    const read: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { alertEvents } = await desk.hub.data('reader-al', LOG, { first, after });
      const cursors = alertEvents.edges.map((edge: any) => edge.node.cursor);
      expect(alertEvents.edges.map((edge: any) => edge.cursor)).toEqual(cursors);
      expect(alertEvents.pageInfo).toMatchObject({ hasPreviousPage: after !== null, startCursor: cursors[0], endCursor: cursors.at(-1) });
      read.push(...cursors);
      more = alertEvents.pageInfo.hasNextPage;
      after = alertEvents.pageInfo.endCursor;
    }
    expect(read).toEqual(whole);
  }
});
