import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { AlertDesk, refusalIn } from '../alerts/alert-desk.ts';

const clock = new MovableClock(Date.parse('2031-01-15T08:00:00.000Z'));
let desk: AlertDesk;
beforeAll(async () => { desk = new AlertDesk(await startHub({}, { clock })); });
afterAll(() => desk?.hub.close());

const STATISTICS = 'query ($by: [AlertDimension!]!, $filter: AlertFilter) { alertStatistics(by: $by, filter: $filter) { threshold periods cells { keys { dimension value } count } } }';
const answer = (who: string | null, by: string[], filter: object | null = null) => desk.hub.ask(who, STATISTICS, { by, filter });

/** The counts that are shown, by their values; what is hidden is only counted. */
async function counts(by: string[], filter: object | null = null): Promise<{ periods: string[]; shown: Record<string, number>; hidden: number }> {
  const { alertStatistics: { threshold, periods, cells } } = await desk.hub.data('reader-al', STATISTICS, { by, filter });
  expect(threshold).toBe(10);
  const shown = cells.filter(({ count }: any) => count !== null);
  return { periods, shown: Object.fromEntries(shown.map(({ keys, count }: any) => [keys.map(({ value }: any) => value).join(' '), count])), hidden: cells.length - shown.length };
}

const to = (day: string): void => clock.move(Date.parse(`${day}T08:00:00.000Z`) - clock.now().getTime());
const UA = { country: 'UA', forms: ['BEGGING'], sex: 'FEMALE' };
const RO = { country: 'RO', forms: ['AGRICULTURE'], sex: 'MALE' };
const FEBRUARY = { since: '2031-02-01T00:00:00Z' };
const SHAPES = [[], ['COUNTRY'], ['SEX'], ['COUNTRY', 'SEX'], ['REGION'], ['FORM'], ['MONTH', 'SEVERITY'], ['COUNTRY', 'MONTH'], ['KIND', 'QUARTER']];
const everything = () => Promise.all(SHAPES.map((by) => counts(by)));

/** So many alerts, by publishers of two organisations in turn. */
async function publish(count: number, changes: object): Promise<{ id: string; by: string }[]> {
  const made = [];
  for (let index = 0; index < count; index++) {
    const by = ['publisher-ua', 'publisher-ro'][index % 2]!;
    made.push({ id: (await desk.publish(by, changes)).id, by });
  }
  return made;
}
const withdraw = ({ id, by }: { id: string; by: string }) => desk.do(by, 'withdraw', { id, reason: 'Not so.' });

let ofUkraine: { id: string; by: string }[];

test('what is of the month that runs is no statistic yet, and can\'t be asked for', async () => {
  to('2031-02-10');
  ofUkraine = await publish(16, UA);
  await publish(12, RO);
  await publish(3, { country: 'AL' });
  expect((await counts(['COUNTRY', 'MONTH'])).periods).not.toContain('2031-02');
  expect(refusalIn(await answer('reader-al', ['COUNTRY'], FEBRUARY))).toEqual({ code: 'BAD_USER_INPUT', field: 'filter.since' });
});

test('a closed month is counted in cells of ten or more; what would tell a smaller one is hidden with it', async () => {
  // Withdrawn before the month is released, and not for every partner: neither counts.
  for (const alert of ofUkraine.splice(0, 2)) await withdraw(alert);
  await desk.publish('publisher-ua', { ...UA, audience: { level: 'COUNTRIES', countries: ['UA', 'AL'] } });
  await desk.publish('publisher-ro', { ...UA, audience: { level: 'OWN' } });
  to('2031-03-01');
  // Three of Albania and none of Moldova: from the total, both would be told. So Romania's twelve are hidden beside them.
  expect(await counts(['COUNTRY', 'MONTH'], FEBRUARY)).toEqual({ periods: ['2031-02'], shown: { 'UA 2031-02': 14 }, hidden: 3 });
  expect(await counts([])).toEqual({ periods: ['2031-02'], shown: { '': 29 }, hidden: 0 });
  expect(await counts([], { country: 'UA', includeExpired: true })).toMatchObject({ shown: { '': 14 } });
  expect(await counts(['SEX'])).toEqual({ periods: ['2031-02'], shown: { FEMALE: 14 }, hidden: 3 });
  // All of Ukraine's are girls and all name one form: neither is told.
  expect((await counts(['SEX', 'COUNTRY'])).shown).toEqual({});
  expect((await counts(['FORM'], { country: 'UA' })).shown).toEqual({});
  // A pair that no release has.
  expect(await counts(['SEX', 'SEVERITY'])).toEqual({ periods: ['2031-02'], shown: {}, hidden: 20 });
});

test('what was released stays as it is, whoever asks and whatever becomes of the alerts', async () => {
  const before = await everything();
  for (const alert of ofUkraine.slice(0, 6)) await withdraw(alert);
  await desk.do(ofUkraine[7]!.by, 'update', { id: ofUkraine[7]!.id, input: { version: 1, country: 'MD', audience: { level: 'OWN' } } });
  expect(await everything()).toEqual(before);
  for (const who of ['publisher-ua', 'reader-md', 'operator']) expect(await answer(who, ['COUNTRY', 'MONTH'], FEBRUARY)).toEqual(await answer('reader-al', ['COUNTRY', 'MONTH'], FEBRUARY));
});

test('months too small to show anything wait for their quarter, as they were when they closed', async () => {
  to('2031-04-10');
  const [first] = await publish(6, UA);
  await publish(6, RO);
  to('2031-05-10');
  await publish(6, UA);
  await publish(6, RO);
  await counts(['COUNTRY']);
  await withdraw(first!);
  to('2031-06-10');
  await publish(8, UA);
  to('2031-06-30');
  expect(await counts(['COUNTRY', 'MONTH'], { since: '2031-04-01T00:00:00Z' })).toEqual({ periods: ['2031-04', '2031-05'], shown: {}, hidden: 8 });
  expect((await counts(['COUNTRY', 'QUARTER'])).periods).not.toContain('2031-Q2');
  to('2031-07-01');
  expect(await counts(['COUNTRY', 'QUARTER'], { since: '2031-04-01T00:00:00Z' })).toEqual({ periods: ['2031-Q2'], shown: { 'UA 2031-Q2': 20 }, hidden: 3 });
  // The three months of a quarter are asked for at once as the quarter.
  expect(await counts(['COUNTRY'], { since: '2031-04-01T00:00:00Z' })).toEqual({ periods: ['2031-Q2'], shown: { UA: 20 }, hidden: 3 });
  expect((await counts(['COUNTRY', 'MONTH'], { since: '2031-04-01T00:00:00Z' })).shown).toEqual({});
  expect(await counts(['COUNTRY'], { ...FEBRUARY, country: 'UA' })).toMatchObject({ periods: ['2031-02', '2031-03', '2031-Q2'], shown: {} });
});

test.each([
  [['COUNTRY', 'SEX', 'FORM'], {}, 'by'], [['SEX', 'SEX'], {}, 'by'], [['MONTH', 'QUARTER'], {}, 'by'], [['REGION', 'KIND', 'SEX', 'MONTH'], {}, 'by'],
  [['COUNTRY'], { publisher: 'organisation_x' }, 'filter.publisher'], [['COUNTRY'], { text: 'border' }, 'filter.text'], [['COUNTRY'], { region: 'UA-99' }, 'filter.region'],
  [['COUNTRY'], { since: '2031-02-02T00:00:00Z' }, 'filter.since'], [['QUARTER'], FEBRUARY, 'filter.since'], [['MONTH'], { since: '2031-07-01T00:00:00Z' }, 'filter.since'],
  [['QUARTER'], { since: '2031-07-01T00:00:00Z' }, 'filter.since'],
])('by %j with %j is refused, whoever asks', async (by, filter, field) => {
  for (const who of ['reader-al', null]) expect(refusalIn(await answer(who, by, filter))).toEqual({ code: 'BAD_USER_INPUT', field });
});

test('more counts than one answer may hold are refused, with what to do', async () => {
  const { errors } = await answer('reader-al', ['REGION', 'KIND', 'MONTH']);
  expect(errors).toMatchObject([{ message: expect.stringMatching(/filter/), extensions: { code: 'BAD_USER_INPUT', field: 'by' } }]);
});

test('a dimension that there is not is refused', async () => {
  expect((await answer('reader-al', ['VILLAGE'])).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('statistics are for partners with a key that reads alerts', async () => {
  expect(refusalIn(await answer(null, ['COUNTRY']))).toEqual({ code: 'UNAUTHENTICATED' });
  const { personId } = desk.hub.person('publisher-ua');
  const { createKey } = await desk.hub.data('publisher-ua', 'mutation ($input: CreateKeyInput!) { createKey(input: $input) { ... on CreatedKey { secret } } }', { input: { person: personId, label: 'For a router', scopes: ['SUBGRAPH'] } });
  expect(refusalIn(await answer(createKey.secret, ['COUNTRY']))).toEqual({ code: 'FORBIDDEN' });
});
