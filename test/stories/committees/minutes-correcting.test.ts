import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { MinutesDesk, WORDS, wordsIn } from './minutes-desk.ts';

let desk: MinutesDesk;
const clock = new MovableClock();
beforeAll(async () => { desk = new MinutesDesk(await startHub({}, { clock })); });
afterAll(() => desk?.hub.close());

const [FIRST, SECOND, THIRD, FOURTH] = WORDS;
const problem = (answer: any): string => answer.errors?.[0].extensions.code ?? answer.data.done.__typename;
const given = ({ sections }: any, index: number, [word, audience]: readonly [word: string, audience: object]): object => ({ id: sections[index].id, title: sections[index].title, text: `It was about the ${word}.`, audience });
const agenda = (...levels: string[]) => levels.map((level, index) => ({ title: `Item ${'abcd'[index]!}`, text: `We spoke about the ${WORDS[index]!}.`, audience: { level } }));

/** Minutes in a state, and their committee. */
async function minutesIn(state: string, ...levels: string[]): Promise<{ committee: string; minutes: any }> {
  const { id: committee } = await desk.committee();
  return { committee, minutes: await desk.until(await desk.draft(committee, agenda(...levels)), committee, state) };
}
const correct = (minutes: any, input: object, who = desk.secretary) => desk.act(who, 'correct', { id: minutes.id, input: { version: minutes.version, reason: 'A line was missing.', ...input } });
const told = async (who: string | null, minutes: any, committee: string): Promise<string[]> => {
  const { told: all } = await desk.everything(who, { id: minutes.id, committee, words: [FIRST, SECOND, THIRD, FOURTH] });
  return wordsIn(all, [FIRST, SECOND, THIRD, FOURTH]);
};
const versions = async (who: string | null, { id }: any) => (await desk.read(who, id, 'versions { version reason by { slug } }'))?.versions;

test('a correction after approval is a new version with its reason, and the state stays', async () => {
  const { minutes } = await minutesIn('PUBLISHED', 'PUBLIC', 'MEMBERS');
  clock.move(60_000);
  const { data: { done } } = await correct(minutes, { sections: [given(minutes, 0, [SECOND, { level: 'PUBLIC' }])] });
  expect(done).toMatchObject({ state: 'PUBLISHED', version: minutes.version + 1, publishedAt: minutes.publishedAt });
  expect(await versions('publisher-md', minutes)).toMatchObject([{ version: done.version, reason: 'A line was missing.', by: { slug: desk.hub.person(desk.secretary).organisation } }, { reason: null }, { reason: null }, { reason: null }]);
  expect(await versions(null, minutes)).toEqual([{ version: done.version, reason: 'A line was missing.', by: null }, { version: minutes.version, reason: null, by: null }]);
  const { difference } = await desk.read(null, minutes.id, `difference(from: ${minutes.version}, to: ${done.version}) { changes lines { change text } }`);
  expect(difference).toEqual([{ changes: ['CHANGED'], lines: [{ change: 'SAME', text: 'Item a' }, { change: 'REMOVED', text: `We spoke about the ${FIRST}.` }, { change: 'ADDED', text: `It was about the ${SECOND}.` }] }]);
});

test('a correction needs a reason and texts; one that changes nothing makes no version', async () => {
  const { minutes } = await minutesIn('APPROVED', 'PUBLIC');
  for (const [field, input] of [['input.reason', { reason: ' ' }], ['input.sections.0.text', { sections: [{ ...given(minutes, 0, ['', { level: 'PUBLIC' }]), text: '' }] }]] as const) {
    expect((await correct(minutes, input)).errors?.[0]?.extensions['field']).toBe(field);
  }
  expect((await correct(minutes, { reason: 'Ask Olena Kovalenko, 067 123 45 67.' })).data.done).toMatchObject({ __typename: 'ScreeningFailed', findings: expect.arrayContaining([expect.objectContaining({ field: 'input.reason' })]) });
  expect((await correct(minutes, {})).data.done.version).toBe(minutes.version);
});

test('a reader outside gets the same minutes whatever is corrected in what they may not know of', async () => {
  const { committee, minutes } = await minutesIn('PUBLISHED', 'PUBLIC', 'MEMBERS');
  const before = await desk.everything(null, { id: minutes.id, committee, words: [FIRST, SECOND] });
  clock.move(60_000);
  const { data: { done } } = await correct(minutes, { sections: [given(minutes, 1, [THIRD, { level: 'MEMBERS' }]), { title: 'Another', text: `Also the ${FOURTH}.`, audience: { level: 'OWN' } }] });
  expect(done.version).toBe(minutes.version + 1);
  expect(await desk.everything(null, { id: minutes.id, committee, words: [FIRST, SECOND] })).toEqual(before);
  expect(await desk.read('publisher-md', minutes.id)).toMatchObject({ version: done.version, withheld: 1 });
  // The reason speaks of a section that a member may not read, too.
  expect([(await versions('publisher-md', minutes))[0].reason, (await versions(desk.secretary, minutes))[0].reason]).toEqual([null, 'A line was missing.']);
});

test('narrowing a section takes it and its history from those outside, at every door, and widening it again gives back no history', async () => {
  const { committee, minutes } = await minutesIn('PUBLISHED', 'PUBLIC', 'PUBLIC');
  expect(await told(null, minutes, committee)).toEqual([FIRST, SECOND]);
  const narrowed = (await correct(minutes, { sections: [{ ...given(minutes, 1, [SECOND, { level: 'MEMBERS' }]) }] })).data.done;
  expect(await told(null, minutes, committee)).toEqual([FIRST]);
  expect((await desk.read(null, minutes.id)).version).toBe(narrowed.version);
  expect((await versions(null, minutes))[0]).toMatchObject({ version: narrowed.version, reason: null });
  expect(await told('publisher-md', minutes, committee)).toEqual([FIRST, SECOND]);
  const widened = (await correct(narrowed, { sections: [given(minutes, 1, [THIRD, { level: 'PUBLIC' }])] })).data.done;
  expect(await told(null, minutes, committee)).toEqual([FIRST, THIRD]);
  expect(await told('publisher-md', minutes, committee)).toEqual([FIRST, SECOND, THIRD]);
  expect(await told(desk.secretary, minutes, committee)).toEqual([FIRST, SECOND, THIRD]);
  const { difference } = await desk.read(null, minutes.id, `difference(from: ${minutes.version}, to: ${widened.version}) { changes }`);
  expect(difference).toEqual([{ changes: ['ADDED'] }]);
});

test('removing a section takes it and its history from all but the desk', async () => {
  const { committee, minutes } = await minutesIn('PUBLISHED', 'PUBLIC', 'PUBLIC');
  await correct(minutes, { remove: [minutes.sections[1].id] });
  expect([await told(null, minutes, committee), await told('publisher-md', minutes, committee), await told(desk.secretary, minutes, committee)]).toEqual([[FIRST], [FIRST], [FIRST, SECOND]]);
  // What was there last goes too, and with it the minutes.
  await correct({ ...minutes, version: minutes.version + 1 }, { remove: [minutes.sections[0].id] });
  expect([await desk.read(null, minutes.id), (await desk.read('publisher-md', minutes.id)).sections, await told(desk.secretary, minutes, committee)]).toEqual([null, [], [FIRST, SECOND]]);
});

test('what minutes are open to follows each correction, in the feed too', async () => {
  const { minutes } = await minutesIn('PUBLISHED', 'MEMBERS');
  const listed = async (who: string | null) => (await desk.hub.data(who, '{ minutesFeed(first: 100) { edges { node { id } } } }')).minutesFeed.edges.some(({ node }: any) => node.id === minutes.id);
  expect([await listed(null), await listed('reader-ro')]).toEqual([false, false]);
  const opened = (await correct(minutes, { sections: [given(minutes, 0, [FIRST, { level: 'COUNTRIES', countries: ['RO'] }])] })).data.done;
  expect([await listed(null), await listed('reader-ro'), await listed('reader-al'), await listed('publisher-ua-2')]).toEqual([false, true, false, true]);
  await correct(opened, { sections: [given(minutes, 0, [FIRST, { level: 'OWN' }])] });
  expect([await listed('reader-ro'), await listed(desk.secretary)]).toEqual([false, true]);
});

test('who narrows by a correction what another changed meanwhile is told, and a merge keeps both', async () => {
  const { minutes } = await minutesIn('APPROVED', 'PUBLIC', 'PUBLIC');
  await correct(minutes, { sections: [given(minutes, 0, [THIRD, { level: 'PUBLIC' }])] });
  expect(problem(await correct(minutes, { sections: [given(minutes, 0, [FIRST, { level: 'OWN' }])] }, await desk.chairKey()))).toBe('MinutesConflict');
  expect((await correct(minutes, { sections: [given(minutes, 1, [FOURTH, { level: 'OWN' }])] })).data.done.sections.map(({ text }: any) => text)).toEqual([`It was about the ${THIRD}.`, `It was about the ${FOURTH}.`]);
});

test('minutes are circulated with a text in each section, at the version that was read', async () => {
  const { id: committee } = await desk.committee();
  const begun = await desk.do(desk.secretary, 'begin', { input: { session: await desk.session(committee, { agenda: agenda('PUBLIC', 'OWN') }) } });
  expect((await desk.act(desk.secretary, 'circulate', { id: begun.id, version: 1 })).data.done).toMatchObject({ __typename: 'SectionsEmpty', sections: [{ title: 'Item a' }, { title: 'Item b' }] });
  const saved = await desk.do(desk.secretary, 'save', { id: begun.id, input: { version: 1, sections: [given(begun, 0, [FIRST, { level: 'PUBLIC' }])], remove: [begun.sections[1].id] } });
  expect((await desk.act(desk.secretary, 'circulate', { id: begun.id, version: 1 })).data.done).toMatchObject({ __typename: 'MinutesConflict', current: { version: 2 }, changed: [{ changes: ['CHANGED'] }, { changes: ['REMOVED'] }] });
  expect((await desk.act(desk.secretary, 'circulate', { id: begun.id, version: 3 })).errors?.[0]?.extensions['field']).toBe('version');
  expect(await desk.circulate(saved)).toMatchObject({ state: 'CIRCULATED', version: 3 });
  const nothing = await desk.do(desk.secretary, 'begin', { input: { session: await desk.session(committee) } });
  expect(problem(await desk.act(desk.secretary, 'circulate', { id: nothing.id, version: 1 }))).toBe('SectionsEmpty');
});

test('minutes are approved by a later session of the same committee that was held', async () => {
  const { id: committee } = await desk.committee();
  const { id: other } = await desk.committee();
  const circulated = await desk.until(await desk.draft(committee, agenda('PUBLIC')), committee, 'CIRCULATED');
  const chair = await desk.chairKey();
  const approve = (inSession: string, version = circulated.version) => desk.act(chair, 'approve', { id: circulated.id, input: { version, inSession } });
  for (const session of [await desk.session(other, { day: 60 }), await desk.session(committee, { day: 60, state: 'PLANNED' }), await desk.session(committee, { day: 60, state: 'CANCELLED' }), await desk.session(committee, { day: -5 })]) {
    expect(problem(await approve(session))).toBe('SessionNotFitting');
  }
  expect(problem(await approve(`session_${crypto.randomUUID()}`))).toBe('NOT_FOUND');
  const held = await desk.session(committee, { day: 60 });
  expect(problem(await approve(held, 1))).toBe('MinutesConflict');
  expect((await approve(held)).data.done).toMatchObject({ state: 'APPROVED', version: circulated.version + 1 });
  expect(problem(await approve(held))).toBe('MinutesNotOpen');
});
