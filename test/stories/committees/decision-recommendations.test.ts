import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { DecisionDesk, outcome } from './decision-desk.ts';

const clock = new MovableClock();
let desk: DecisionDesk;
let committee: any;
let addressed: any;
beforeAll(async () => {
  desk = new DecisionDesk(await startHub({}, { clock }));
  committee = await desk.committee();
  addressed = await desk.moldovan();
});
afterAll(() => desk?.hub.close());

const recommend = (differently: object = {}): Promise<any> =>
  desk.decision(committee, { kind: 'RECOMMENDATION', text: 'Speak of work abroad at school.', audience: { level: 'OWN' }, addressee: addressed.id, ...differently });
const arrived = async (who: string | null, slug: string): Promise<string[]> => {
  const { committee: found } = await desk.hub.data(who, 'query ($slug: String!) { committee(slug: $slug) { recommendations { totalCount edges { node { id } } } } }', { slug });
  const ids = found.recommendations.edges.map((edge: any) => edge.node.id);
  expect(found.recommendations.totalCount).toBe(ids.length);
  return ids;
};

test('a recommendation arrives at the committee that it is for, which answers it once', async () => {
  const made = await recommend();
  expect(made).toMatchObject({ kind: 'RECOMMENDATION', addressee: { slug: addressed.slug }, answer: null });
  expect(await arrived('publisher-ro-2', addressed.slug)).toEqual([made.id]);
  expect(await arrived('reader-al', addressed.slug)).toEqual([]);
  expect((await desk.seenDecision('publisher-ro-2', made.id)).text).toBe('Speak of work abroad at school.');
  expect(await desk.seenDecision('publisher-md', made.id)).toBeNull();
  clock.move(1000);
  const { data } = await desk.answer(made, { reply: 'PARTLY' });
  expect(data.done).toMatchObject({ __typename: 'Decision', version: 2, state: 'OPEN', answer: { reply: 'PARTLY', text: 'It begins with the new school year.', at: clock.now().toISOString() } });
  expect((await desk.seenDecision('secretary-ua', made.id)).answer.reply).toBe('PARTLY');
  const second = await desk.answer(made, { reply: 'DECLINED' });
  expect(second.data.done).toMatchObject({ __typename: 'RecommendationAnswered', decision: { version: 2, answer: { reply: 'PARTLY' } } });
  expect((await desk.events(made)).map(({ type }) => type)).toEqual(['decision.recorded', 'decision.answered']);
});

test('of two answers at once one is taken', async () => {
  const made = await recommend({ text: 'Meet the schools.' });
  const both = await Promise.all([desk.answer(made), desk.answer(made, { reply: 'DECLINED' })]);
  expect(both.map(outcome).sort()).toEqual(['Decision', 'RecommendationAnswered']);
  expect((await desk.events(made))).toHaveLength(2);
});

test('an answer given while the desk reports is no conflict, and the report is taken anew', async () => {
  const made = await recommend({ text: 'Teach the teachers.' });
  expect(outcome(await desk.answer(made))).toBe('Decision');
  expect(outcome(await desk.report(made))).toBe('DecisionConflict');
  expect(outcome(await desk.report({ ...made, version: 2 }))).toBe('Decision');
});

test.each([[null, 'UNAUTHENTICATED'], ['publisher-ro-2', 'FORBIDDEN'], ['secretary-ua', 'FORBIDDEN'], ['coordinator-md', 'FORBIDDEN'], ['publisher-md', 'NOT_FOUND'], ['reader-al', 'NOT_FOUND']])('%s does not answer: %s', async (who, code) => {
  const made = await recommend({ text: 'Visit the villages.' });
  expect(outcome(await desk.answer(made, {}, who))).toBe(code);
});

test('an answer passes the gate, and what is no recommendation is not answered', async () => {
  const made = await recommend({ text: 'Listen to the pupils.' });
  expect((await desk.answer(made, { text: 'Call +373 69 123 456.' })).data.done).toMatchObject({ __typename: 'ScreeningFailed', findings: [{ field: 'input.text' }] });
  const action = await desk.decision(committee, { audience: { level: 'NETWORK' } });
  expect(outcome(await desk.answer(action))).toBe('FORBIDDEN');
});

test('it is addressed to a committee that the desk may read and that is at work, never to itself', async () => {
  const hidden = await desk.moldovan({ audience: { level: 'MEMBERS' } });
  const ended = await desk.moldovan();
  await desk.change(ended.id, { version: 1, closed: true }, 'coordinator-md');
  for (const addressee of [hidden.id, ended.id, committee.id]) {
    const { errors } = await desk.record(committee, { kind: 'RECOMMENDATION', addressee });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.addressee' });
  }
});

test('the national level is the newest national committee of the country at work, also one that the desk does not read', async () => {
  const toNational = { kind: 'RECOMMENDATION', toNational: true, text: 'Give the hotline one number.' };
  const moldovan = await desk.moldovan();
  // Ukraine has one: it is not Moldova's.
  expect(outcome(await desk.record(moldovan, toNational, 'secretary-md'))).toBe('NoNationalCommittee');
  expect((await desk.decision(committee, toNational)).addressee.slug).toBe('national-committee-ukraine');
  const national = await desk.national({ audience: { level: 'MEMBERS' } });
  const made = await desk.decision(committee, { ...toNational, audience: { level: 'OWN' } });
  // The ministry's coordinator reads every committee of the country; its secretary doesn't read this one.
  expect(made.addressee).toBeNull();
  expect((await desk.seenDecision('coordinator-ua', made.id)).addressee.slug).toBe(national.slug);
  expect((await desk.seenDecision('publisher-ro-2', made.id)).addressee.slug).toBe(national.slug);
  expect(outcome(await desk.answer(made, {}, 'secretary-ro'))).toBe('Decision');
  await desk.change(national.id, { version: 1, closed: true });
  expect((await desk.decision(committee, toNational)).addressee.slug).toBe('national-committee-ukraine');
});

test('a national committee does not recommend to itself, and one that has ended is none', async () => {
  const toNational = { kind: 'RECOMMENDATION', toNational: true, text: 'Give the hotline one number.' };
  const national = await desk.committeeOf('coordinator-al', {
    country: 'AL', region: null, kind: 'NATIONAL', host: desk.organisation('secretary-al'), members: [{ organisation: desk.organisation('secretary-al'), part: 'SECRETARY' }],
  });
  expect(outcome(await desk.record(national, toNational, 'secretary-al'))).toBe('NoNationalCommittee');
  await desk.change(national.id, { version: 1, closed: true }, 'coordinator-al');
  const other = await desk.committeeOf('coordinator-al', { country: 'AL', region: null, host: desk.organisation('secretary-al'), members: [{ organisation: desk.organisation('secretary-al'), part: 'SECRETARY' }] });
  expect(outcome(await desk.record(other, toNational, 'secretary-al'))).toBe('NoNationalCommittee');
});

test('where the addressed committee can read a recommendation and not the committee that made it, it reads and answers it without', async () => {
  const closed = await desk.committee({ audience: { level: 'MEMBERS' } });
  const made = await desk.decision(closed, { kind: 'RECOMMENDATION', text: 'Train the border staff.', audience: { level: 'OWN' }, addressee: addressed.id });
  expect(await desk.seenDecision('secretary-md', made.id)).toMatchObject({ committee: null, text: 'Train the border staff.', audience: { level: 'OWN' } });
  const { data } = await desk.answer(made);
  expect(data.done).toMatchObject({ __typename: 'Decision', committee: null, answer: { reply: 'ACCEPTED' } });
});
