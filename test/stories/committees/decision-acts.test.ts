import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DAY, MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { DecisionDesk, outcome } from './decision-desk.ts';

const clock = new MovableClock();
let desk: DecisionDesk;
let committee: any;
beforeAll(async () => {
  desk = new DecisionDesk(await startHub({}, { clock }));
  committee = await desk.committee();
});
afterAll(() => desk?.hub.close());

const day = (days = 0): string => new Date(clock.now().getTime() + days * DAY).toISOString().slice(0, 10);
const outside = () => desk.organisation('publisher-ro');

test('the desk records an action for an organisation outside the committee, which finds it and reports until it is done', async () => {
  const made = await desk.decision(committee, { responsible: outside(), dueOn: day(30) });
  expect(made).toMatchObject({ committee: { slug: committee.slug }, kind: 'ACTION', responsible: { slug: 'save-the-children-romania' }, dueOn: day(30), isOverdue: false, state: 'OPEN', version: 1, progress: [], addressee: null, answer: null, closedAt: null, audience: { level: 'MEMBERS', tlp: 'AMBER' } });
  const begun = await desk.reported(made, {}, 'publisher-ro');
  expect(begun).toMatchObject({ state: 'IN_PROGRESS', version: 2, closedAt: null });
  clock.move(1000);
  const done = await desk.reported(begun, { state: 'DONE', note: 'The schools have them.' }, 'publisher-ro');
  expect(done).toMatchObject({ state: 'DONE', version: 3, closedAt: clock.now().toISOString(), progress: [{ by: { slug: 'save-the-children-romania' }, note: 'The printers have the leaflets.', state: 'IN_PROGRESS' }, { state: 'DONE', at: clock.now().toISOString() }] });
  expect({ __typename: 'Decision', ...await desk.seenDecision('publisher-md', made.id) }).toEqual(done);
  const told = { reference: committee.slug, before: 'MEMBERS', after: 'MEMBERS' };
  expect(await desk.events(made)).toMatchObject([
    { ...told, type: 'decision.recorded', before: null, version_before: null, version_after: 1 }, { ...told, type: 'decision.progressed', version_before: 1, version_after: 2 }, { ...told, type: 'decision.progressed', version_before: 2, version_after: 3 },
  ]);
});

test('it is written in the committee\'s first language unless another is given', async () => {
  expect((await desk.decision(committee, { language: null, text: 'Надрукувати листівки.' })).language).toBe('UK');
});

test.each([
  ['kind', { kind: 'DECISION', addressee: 'committee_x' }, 'addressee'], ['kind', { kind: 'ACTION', toNational: true }, 'toNational'], ['addressee', { kind: 'RECOMMENDATION' }, 'addressee'],
  ['addressee', { kind: 'RECOMMENDATION', toNational: false }, 'addressee'], ['addressee', { kind: 'RECOMMENDATION', addressee: 'committee_x', toNational: true }, 'toNational'],
  ['text', { text: '  ' }, 'text'], ['text', { text: 'x'.repeat(4001) }, 'text'], ['responsible', { responsible: 'organisation_x' }, 'responsible'],
  ['audience', { audience: { level: 'NETWORK', organisations: ['organisation_x'] } }, 'audience.organisations'],
  ['addressee', { kind: 'RECOMMENDATION', addressee: 'committee_x' }, 'addressee'], ['session', { session: 'session_x' }, 'session'], ['session', { session: `session_${crypto.randomUUID()}` }, 'session'],
])('what is malformed in %s is refused with its path: %j', async (_of, differently, path) => {
  expect((await desk.record(committee, differently)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: `input.${path}` });
});

test('a day that there isn\'t is refused', async () => {
  expect((await desk.record(committee, { dueOn: '2026-02-30' })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

test('what is malformed is said before anybody is asked who they are', async () => {
  expect(outcome(await desk.record(committee, { text: '' }, null))).toBe('BAD_USER_INPUT');
  expect(outcome(await desk.report({ id: 'decision_x', version: 1 }, { note: '' }, null))).toBe('BAD_USER_INPUT');
  expect(outcome(await desk.answer({ id: 'decision_x' }, { text: ' ' }, null))).toBe('BAD_USER_INPUT');
});

test.each([[null, 'UNAUTHENTICATED'], ['publisher-md', 'FORBIDDEN'], ['reader-ua-interior', 'FORBIDDEN'], ['coordinator-ua', 'FORBIDDEN'], ['secretary-ro', 'FORBIDDEN']])('%s records nothing: %s', async (who, code) => {
  expect(outcome(await desk.record(committee, {}, who))).toBe(code);
});

test('in a committee that one may not read there is nothing to record in', async () => {
  const hidden = await desk.committee({ audience: { level: 'MEMBERS' } });
  expect(outcome(await desk.record(hidden, {}, 'secretary-ro'))).toBe('NOT_FOUND');
  expect(outcome(await desk.record({ id: 'committee_x' }))).toBe('NOT_FOUND');
});

test('a session of another committee is none', async () => {
  const session = await desk.session(await desk.committee(), { number: 1, startsAt: clock.now() });
  expect((await desk.record(committee, { session })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.session' });
});

test('an audience that names nobody, and a text that tells of a person, are refused and nothing is written', async () => {
  const before = await desk.listed('secretary-ua');
  expect(outcome(await desk.record(committee, { audience: { level: 'ORGANISATIONS', organisations: [] } }))).toBe('AudienceEmpty');
  const held = await desk.record(committee, { text: 'Call +380 67 123 45 67.' });
  expect(held.data.done).toMatchObject({ __typename: 'ScreeningFailed', findings: [{ field: 'input.text', kind: 'PHONE' }] });
  expect(await desk.listed('secretary-ua')).toEqual(before);
});

test('the second click on a button is no second decision, and the same words in another session are one', async () => {
  const [first, second] = [await desk.session(committee, { number: 21, startsAt: clock.now() }), await desk.session(committee, { number: 22, startsAt: clock.now() })];
  const asked = { session: first, text: 'Meet the schools.', responsible: outside(), dueOn: day(9) };
  const [one, again] = await Promise.all([desk.decision(committee, asked), desk.decision(committee, asked)]);
  expect(again.id).toBe(one.id);
  expect(await desk.events(one)).toHaveLength(1);
  expect((await desk.decision(committee, { ...asked, dueOn: day(10) })).id).not.toBe(one.id);
  expect((await desk.decision(committee, { ...asked, session: second })).id).not.toBe(one.id);
  await desk.reported(one);
  expect((await desk.decision(committee, asked)).id).not.toBe(one.id);
});

test('a report on a version that is gone is a conflict with what is there, and nothing is written', async () => {
  const made = await desk.decision(committee, { responsible: outside() });
  const both = await Promise.all([desk.report(made, { note: 'From the desk.' }), desk.report(made, { note: 'From the partner.' }, 'publisher-ro')]);
  expect(both.map(outcome).sort()).toEqual(['Decision', 'DecisionConflict']);
  const current = await desk.seenDecision('secretary-ua', made.id);
  expect(both.find((answer) => outcome(answer) === 'DecisionConflict')!.data.done.current).toEqual({ ...current, audience: expect.anything() });
  expect([current.version, current.progress.length]).toEqual([2, 1]);
  expect(outcome(await desk.report(made, { state: 'DONE' }))).toBe('DecisionConflict');
});

test('what is closed is opened again by the desk only, and only then closed otherwise', async () => {
  const made = await desk.decision(committee, { responsible: outside() });
  const done = await desk.reported(made, { state: 'DONE' }, 'publisher-ro');
  const again = await desk.report(done, { state: 'IN_PROGRESS' }, 'publisher-ro');
  expect(again.data.done).toMatchObject({ __typename: 'DecisionClosed', decision: { id: made.id, state: 'DONE', version: 2 } });
  expect(outcome(await desk.report(done, { state: 'DROPPED' }))).toBe('DecisionClosed');
  const opened = await desk.reported(done, { state: 'OPEN', note: 'Some schools have none.' });
  expect(opened).toMatchObject({ state: 'OPEN', closedAt: null, version: 3 });
  expect(await desk.reported(opened, { state: 'DROPPED' }, 'publisher-ro')).toMatchObject({ state: 'DROPPED', version: 4 });
});

test('what has begun is set back, and a day moved, by the desk only', async () => {
  const begun = await desk.reported(await desk.decision(committee, { responsible: outside() }));
  expect(outcome(await desk.report(begun, { state: 'OPEN' }, 'publisher-ro'))).toBe('FORBIDDEN');
  expect(outcome(await desk.report(begun, { dueOn: day(5) }, 'publisher-ro'))).toBe('FORBIDDEN');
  const moved = await desk.reported(begun, { state: 'OPEN', dueOn: day(5) });
  expect(moved).toMatchObject({ state: 'OPEN', dueOn: day(5) });
  expect((await desk.reported(moved)).dueOn).toBe(day(5));
  expect((await desk.reported({ ...moved, version: moved.version + 1 }, { dueOn: null })).dueOn).toBeNull();
});

test.each([[null, 'UNAUTHENTICATED'], ['publisher-md', 'FORBIDDEN'], ['reader-ua-interior', 'FORBIDDEN'], ['coordinator-ua', 'FORBIDDEN'], ['secretary-ro', 'NOT_FOUND'], ['operator', 'NOT_FOUND']])('%s reports nothing on what members read: %s', async (who, code) => {
  expect(outcome(await desk.report(await desk.decision(committee, { responsible: outside() }), {}, who))).toBe(code);
});

test('who only reads for the organisation responsible reports nothing; a note passes the gate', async () => {
  const made = await desk.decision(committee, { responsible: desk.organisation('reader-ua') });
  expect(outcome(await desk.report(made, {}, 'reader-ua'))).toBe('FORBIDDEN');
  expect((await desk.report(made, { note: 'Write to maria.popescu@gmail.com.' })).data.done).toMatchObject({ __typename: 'ScreeningFailed', findings: [{ field: 'input.note', kind: 'EMAIL' }] });
  expect((await desk.seenDecision('secretary-ua', made.id)).version).toBe(1);
});

test('a key that may only read changes nothing', async () => {
  const { createKey } = await desk.hub.data('secretary-ua', 'mutation ($input: CreateKeyInput!) { createKey(input: $input) { ... on CreatedKey { secret } } }', { input: { person: desk.hub.person('secretary-ua').personId, label: 'Reading', scopes: ['COMMITTEES_READ'] } });
  const made = await desk.decision(committee);
  expect([outcome(await desk.record(committee, {}, createKey.secret)), outcome(await desk.report(made, {}, createKey.secret))]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect((await desk.seenDecision(createKey.secret, made.id)).id).toBe(made.id);
});
