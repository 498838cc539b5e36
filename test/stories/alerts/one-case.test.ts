import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DAY, MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { AlertDesk, draft } from './alert-desk.ts';

const clock = new MovableClock(Date.parse('2031-05-10T08:00:00.000Z'));
let desk: AlertDesk;
beforeAll(async () => { desk = new AlertDesk(await startHub({}, { clock })); });
afterAll(() => desk?.hub.close());

const NARROW = { fromOneCase: true, region: 'UA-77', ageBand: 'AGE_12_14', sex: 'FEMALE', forms: ['SEXUAL'] };
const publish = (input: object) => desk.do('publisher-ua', 'publish', { input: draft({ ...NARROW, ...input }) });
const everything = async () => ({ log: await desk.log('publisher-ua'), list: await desk.list('publisher-ua') });

test.each([
  [{}, { region: null, ageBand: 'MINOR', sex: 'UNKNOWN' }],
  [{ region: null }, { region: null, ageBand: 'MINOR', sex: 'UNKNOWN' }],
  [{ sex: null, ageBand: null }, { region: null, ageBand: null, sex: null }],
  [{ region: null, ageBand: null, sex: 'MALE' }, { region: null, ageBand: null, sex: 'UNKNOWN' }],
  [{ region: null, ageBand: 'AGE_0_8', sex: null }, { region: null, ageBand: 'MINOR', sex: null }],
])('on a hub without cases a narrow record, %j, is told what would pass, and that is published when it is accepted', async (changes, wider) => {
  const before = await everything();
  const needed = await publish(changes);
  expect(needed).toEqual({ __typename: 'WideningNeeded', message: expect.stringMatching(/\w/), country: { code: 'UA' }, ...wider });
  expect(await publish({ ...changes, acceptWidening: false })).toEqual(needed);
  expect(await everything()).toEqual(before);

  const published = await publish({ ...changes, acceptWidening: true });
  expect(published).toMatchObject({ __typename: 'Alert', country: { code: 'UA' }, forms: ['SEXUAL'], ...wider });
  expect(await desk.read('reader-al', published.id)).toMatchObject(wider);
  expect((await everything()).log).toHaveLength(before.log.length + 1);
});

test.each([
  { region: null, ageBand: 'MINOR', sex: 'UNKNOWN' }, { region: null, ageBand: 'UNKNOWN', sex: 'UNKNOWN' }, { region: null, ageBand: null, sex: null }, { region: null, ageBand: null, sex: null, forms: ['SEXUAL', 'BEGGING'] },
])('the widest values, %j, pass on an empty hub', async (changes) => {
  expect(await publish(changes)).toMatchObject({ __typename: 'Alert', region: null });
});

test('an alert of no single case is never widened', async () => {
  expect(await publish({ fromOneCase: false })).toMatchObject({ __typename: 'Alert', region: { id: 'UA-77' }, ageBand: 'AGE_12_14', sex: 'FEMALE' });
  expect(await publish({ fromOneCase: null, acceptWidening: true })).toMatchObject({ __typename: 'Alert', region: { id: 'UA-77' } });
});

test('an update of an alert of one case can\'t narrow it', async () => {
  const alert = await publish({ acceptWidening: true });
  const update = (input: object) => desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, ...input } });
  expect(await update({ region: 'UA-77' })).toMatchObject({ __typename: 'WideningNeeded', region: null });
  expect(await update({ sex: 'FEMALE', ageBand: 'AGE_12_14' })).toMatchObject({ __typename: 'WideningNeeded', ageBand: 'MINOR', sex: 'UNKNOWN' });
  // What is accepted is what stands there already.
  expect(await update({ region: 'UA-77', acceptWidening: true })).toMatchObject({ __typename: 'Alert', version: 1, region: null });
  expect(await update({ title: 'Another title' })).toMatchObject({ __typename: 'Alert', version: 2 });
});

test('a text that names a place of the country beside a widened region is held: together they tell what was widened', async () => {
  const told = { title: 'Recruitment near Chernivtsi', summary: 'A girl was offered work abroad; the offer came from a neighbour.' };
  expect(await publish(told)).toMatchObject({ __typename: 'WideningNeeded' });
  const before = await everything();
  const { __typename, findings } = await publish({ ...told, acceptWidening: true });
  expect({ __typename, findings }).toMatchObject({ __typename: 'ScreeningFailed', findings: [{ field: 'input.title', kind: 'SINGLING_OUT', start: 17, end: 27 }] });
  expect(await everything()).toEqual(before);

  const alert = await publish({ title: 'Recruitment near the border', summary: told.summary, acceptWidening: true });
  expect(alert).toMatchObject({ __typename: 'Alert', region: null });
  expect(await desk.do('publisher-ua', 'update', { id: alert.id, input: { version: 1, title: told.title } })).toMatchObject({ __typename: 'ScreeningFailed' });
  expect(await desk.do('publisher-ua', 'translate', { id: alert.id, input: { language: 'UK', title: 'Вербування в Чернівцях', summary: 'Дівчині пропонували роботу за кордоном.', ofVersion: 1 } })).toMatchObject({ __typename: 'ScreeningFailed' });
  // A place abroad tells nothing of where the child lives, and of no single case a place may be told.
  expect(await publish({ title: 'Recruitment for work in Iași', summary: told.summary, acceptWidening: true })).toMatchObject({ __typename: 'Alert' });
  expect(await publish({ ...told, fromOneCase: false })).toMatchObject({ __typename: 'Alert' });
});

test('once ten cases of closed months share its values, a record stands as it is; one fewer, and it does not', async () => {
  const shared = { ageBand: null, sex: 'MALE', forms: ['CONSTRUCTION'] };
  const peers = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index++) {
      // The widest values are what a hub has before: these are stored as the record has them, as ten of them would be.
      const { id } = await desk.publish('publisher-ro', { ...shared, region: 'UA-77', country: 'UA' });
      await desk.hub.database.ask({ sql: 'update alert set from_one_case = true where id = $1', parameters: [id.slice('alert_'.length)] });
    }
  };
  await peers(9);
  clock.move(30 * DAY);
  expect(await publish(shared)).toMatchObject({ __typename: 'WideningNeeded' });
  await peers(1);
  // The tenth is of the month that runs.
  expect(await publish(shared)).toMatchObject({ __typename: 'WideningNeeded' });
  clock.move(30 * DAY);
  expect(await publish(shared)).toMatchObject({ __typename: 'Alert', region: { id: 'UA-77' }, sex: 'MALE' });
  expect(await publish({ ...shared, region: 'UA-30' })).toMatchObject({ __typename: 'WideningNeeded', region: null, sex: 'MALE' });
  // Sixteen months on, none of them counts any more.
  clock.move(480 * DAY);
  expect(await publish(shared)).toMatchObject({ __typename: 'WideningNeeded', region: null, sex: 'UNKNOWN' });
});
