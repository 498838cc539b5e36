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

/** Periods, and the counts that are shown by their values; what is hidden is only counted. */
async function counts(by: string[], filter: object | null = null, who = 'reader-al'): Promise<{ periods: string[]; shown: Record<string, number>; hidden: number }> {
  const { alertStatistics: { threshold, periods, cells } } = (await desk.hub.data(who, STATISTICS, { by, filter }));
  expect(threshold).toBe(10);
  const shown = cells.filter(({ count }: any) => count !== null);
  return { periods, shown: Object.fromEntries(shown.map(({ keys, count }: any) => [keys.map(({ value }: any) => value).join(' '), count])), hidden: cells.length - shown.length };
}

const to = (day: string): void => clock.move(Date.parse(`${day}T08:00:00.000Z`) - clock.now().getTime());
const UA = { country: 'UA', forms: ['BEGGING'], sex: 'FEMALE', region: 'UA-77' };
const RO = { country: 'RO', forms: ['AGRICULTURE'], sex: 'MALE', severity: 'MODERATE' };

/** So many alerts, by two publishers in turn. */
async function publish(count: number, changes: object): Promise<any[]> {
  const made = [];
  for (let index = 0; index < count; index++) made.push(await desk.publish(['publisher-ua', 'publisher-ro'][index % 2]!, changes));
  return made;
}

let published: any[];

test('nothing of the month that runs is counted, and nothing before there is a closed one', async () => {
  published = await publish(14, UA);
  await publish(12, RO);
  await publish(3, { country: 'AL' });
  const open = await counts(['COUNTRY', 'MONTH']);
  expect(open.periods).not.toContain('2031-01');
  expect(refusalIn(await answer('reader-al', ['COUNTRY'], { since: '2031-01-01T00:00:00Z' }))).toEqual({ code: 'BAD_USER_INPUT', field: 'filter.since' });
});

test('a closed month is counted in cells of ten or more; what would tell a smaller one is hidden with it', async () => {
  to('2031-02-01');
  // Three of Albania and none of Moldova: with the total shown, the two would be told. So Romania is hidden beside them.
  expect(await counts(['COUNTRY', 'MONTH'], { since: '2031-01-01T00:00:00Z' })).toEqual({ periods: ['2031-01'], shown: { 'UA 2031-01': 14 }, hidden: 3 });
  expect(await counts([])).toEqual({ periods: ['2031-01'], shown: { '': 29 }, hidden: 0 });
  expect((await counts(['MONTH'])).shown['2031-01']).toBe(29);
  expect((await counts(['COUNTRY', 'SEX'])).hidden).toBeGreaterThan(8);
});
