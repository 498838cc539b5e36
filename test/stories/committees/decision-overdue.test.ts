import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DAY, MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { noteOverdue } from '../../../server/domains/committees/decisions/note-overdue.ts';
import { DecisionDesk } from './decision-desk.ts';

const clock = new MovableClock(Date.parse('2026-03-01T12:00:00Z'));
let desk: DecisionDesk;
let committee: any;
beforeAll(async () => {
  desk = new DecisionDesk(await startHub({}, { clock, haste: 10 }));
  committee = await desk.committee();
});
afterAll(() => desk?.hub.close());

const day = (days = 0): string => new Date(clock.now().getTime() + days * DAY).toISOString().slice(0, 10);
/** Until whoever else is at it, the hub's own chore among them, has committed: also who has only picked its rows so far. */
const settled = (): Promise<unknown> => desk.hub.database.writeAsHub((em) => em.execute('lock table decision in exclusive mode'));
/** The chore does it every second: here at once, and until there is nothing left to note. */
const look = async (): Promise<void> => {
  while (await noteOverdue(desk.hub.database, clock) > 0);
  await settled();
};
const cries = async (decision: { id: string }): Promise<number> => (await desk.events(decision)).filter(({ type }) => type === 'decision.overdue').length;
const since = async ({ id }: { id: string }): Promise<Date | null> =>
  (await desk.hub.database.ask<{ since: Date | null }>({ sql: 'select overdue_since as since from decision where id = $1', parameters: [id.slice('decision_'.length)] }))[0]!.since;

test('on its last day a decision is not overdue; once that has passed by UTC it is, and that is told once', async () => {
  const made = await desk.decision(committee, { dueOn: day(), responsible: desk.organisation('publisher-ro') });
  await look();
  expect([(await desk.seenDecision('publisher-ro', made.id)).isOverdue, await cries(made)]).toEqual([false, 0]);
  clock.move(Date.parse('2026-03-01T23:59:59.999Z') - clock.now().getTime());
  await look();
  expect([(await desk.seenDecision('publisher-ro', made.id)).isOverdue, await cries(made)]).toEqual([false, 0]);
  clock.move(1);
  await look();
  await look();
  expect([(await desk.seenDecision('publisher-ro', made.id)).isOverdue, await cries(made)]).toEqual([true, 1]);
  expect((await desk.events(made)).at(-1)).toMatchObject({ reference: committee.slug, before: 'MEMBERS', after: 'MEMBERS', version_before: 1, version_after: 1 });
  const first = await since(made);
  clock.move(5 * DAY);
  await look();
  expect([await since(made), await cries(made)]).toEqual([first, 1]);
  // A note changes nothing about it.
  const noted = await desk.reported(made, {}, 'publisher-ro');
  await look();
  expect([noted.isOverdue, await since(made), await cries(made)]).toEqual([true, first, 1]);
});

test('a later day ends it, and when that has passed too it is told again', async () => {
  const made = await desk.decision(committee, { dueOn: day(-1) });
  await look();
  expect(await cries(made)).toBe(1);
  const stillPast = await desk.reported(made, { dueOn: day(-2) });
  await look();
  expect(await cries(made)).toBe(1);
  const moved = await desk.reported(stillPast, { dueOn: day(3) });
  expect([moved.isOverdue, await since(made)]).toEqual([false, null]);
  clock.move(4 * DAY);
  await look();
  expect([(await desk.seenDecision('secretary-ua', made.id)).isOverdue, await cries(made)]).toEqual([true, 2]);
});

test('what is closed is not overdue; opened again after its day, it is anew', async () => {
  const made = await desk.decision(committee, { dueOn: day(-1) });
  await look();
  const done = await desk.reported(made, { state: 'DONE' });
  expect([done.isOverdue, await since(made)]).toEqual([false, null]);
  await look();
  expect(await cries(made)).toBe(1);
  expect((await desk.reported(done, { state: 'IN_PROGRESS' })).isOverdue).toBe(true);
  await look();
  expect(await cries(made)).toBe(2);
  const dropped = await desk.decision(committee, { dueOn: day(-1), text: 'Paint the office.' });
  const without = await desk.decision(committee, { text: 'Paint the hall.' });
  await desk.reported(dropped, { state: 'DROPPED' });
  await look();
  expect([await cries(without), (await desk.seenDecision('secretary-ua', without.id)).isOverdue]).toEqual([0, false]);
});

test('of hubs that look at once each decision is told once', async () => {
  const made = await desk.decision(committee, { dueOn: day(-3), text: 'Order the chairs.' });
  await Promise.all([noteOverdue(desk.hub.database, clock), noteOverdue(desk.hub.database, clock), noteOverdue(desk.hub.database, clock)]);
  await settled();
  expect(await cries(made)).toBe(1);
});

test('the organisation responsible, outside the committee, is told live; who may not read it hears nothing', async () => {
  const hidden = await desk.committee({ audience: { level: 'MEMBERS' } });
  const query = 'subscription { committeeEvents(filter: { kinds: [DECISION_OVERDUE] }) { kind subjectId committee { slug } decision { text isOverdue } } }';
  const [responsible, member, partner] = await Promise.all(['publisher-ro', 'publisher-md', 'reader-ro'].map((who) => desk.hub.subscribe(who, { query })));
  const made = await desk.decision(hidden, { dueOn: day(), text: 'Answer the letters.', responsible: desk.organisation('publisher-ro') });
  const open = await desk.decision(hidden, { dueOn: day(1), text: 'Post the answers.', audience: { level: 'NETWORK' } });
  clock.move(DAY);
  await look();
  const told = { kind: 'DECISION_OVERDUE', subjectId: made.id, decision: { text: 'Answer the letters.', isOverdue: true } };
  expect((await responsible!.next()).data.committeeEvents).toEqual({ ...told, committee: null });
  expect((await member!.next()).data.committeeEvents).toEqual({ ...told, committee: { slug: hidden.slug } });
  clock.move(DAY);
  await look();
  expect((await partner!.next()).data.committeeEvents).toEqual({ kind: 'DECISION_OVERDUE', subjectId: open.id, committee: null, decision: { text: 'Post the answers.', isOverdue: true } });
  for (const subscriber of [responsible, member, partner]) subscriber!.leave();
});
