import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { MovableClock } from '../../support/clock.ts';
import { SessionDesk, problem } from './session-desk.ts';

const clock = new MovableClock();
let desk: SessionDesk;
beforeAll(async () => { desk = new SessionDesk(await startHub({}, { clock })); });
afterAll(() => desk?.hub.close());

const AGENDA = [
  { title: 'Seasonal work in orchards', description: 'What the inspections found.\nWhat is to come.', papers: [{ title: 'Report of the first quarter', url: 'https://example.org/files/report.pdf' }], audience: { level: 'PUBLIC' } },
  { title: 'Procedure for referrals across the border' },
  { title: 'Who reports to the ministry', audience: { level: 'OWN' } },
];

test('a secretary announces a session: numbered, with its agenda in order, all who have a part invited, and the log told', async () => {
  const { id: committee, slug } = await desk.committee();
  const made = await desk.session(committee, { title: 'Spring session', place: 'Regional administration, Lviv', callUrl: 'https://call.partner.example/committee', agenda: AGENDA, audience: { level: 'NETWORK' } });
  expect(made).toMatchObject({
    number: 1, version: 1, state: 'PLANNED', language: 'UK', timeZone: 'Europe/Kyiv', committee: { slug }, audience: { level: 'NETWORK', tlp: 'GREEN' }, attendance: null,
    agenda: [{ title: AGENDA[0]!.title, papers: AGENDA[0]!.papers, audience: { level: 'PUBLIC' } }, { title: AGENDA[1]!.title, description: null, papers: [], audience: { level: 'MEMBERS' } }, { audience: { level: 'OWN' } }],
  });
  expect(made.invitations).toHaveLength(5);
  expect(new Set(made.invitations.map(({ answer }: any) => answer))).toEqual(new Set([null]));
  expect((await desk.session(committee)).number).toBe(2);
  expect(await desk.told(made.id)).toEqual([{ type: 'session.scheduled', before: null, after: 'NETWORK', versions: [null, 1] }]);
});

test.each([
  ['publisher-ua', 'FORBIDDEN'], ['reader-ua-interior', 'FORBIDDEN'], ['coordinator-ua', 'FORBIDDEN'], ['reader-ro', 'FORBIDDEN'], [null, 'UNAUTHENTICATED'],
])('%s schedules, changes, cancels and records nothing: %s', async (who, code) => {
  const { id: committee } = await desk.committee({ audience: { level: 'PUBLIC' } });
  const { id } = await desk.session(committee, { audience: { level: 'PUBLIC' } });
  const attendance = [{ organisation: desk.organisation('publisher-ua'), presence: 'PRESENT' }];
  for (const answer of [await desk.schedule(committee, {}, who), await desk.changeSession(id, { version: 1, title: 'Other' }, who), await desk.cancel(id, 'No.', who), await desk.record(id, { version: 1, attendance }, who)]) {
    expect(problem(answer)).toBe(code);
  }
  expect(await desk.found('secretary-ua', id)).toMatchObject({ version: 1, state: 'PLANNED' });
});

test('what somebody can\'t see is not there for their acts either', async () => {
  const { id: committee } = await desk.committee({ audience: { level: 'MEMBERS' } });
  const { id } = await desk.session(committee);
  for (const answer of [await desk.schedule(committee, {}, 'reader-ro'), await desk.changeSession(id, { version: 1 }, 'reader-ro'), await desk.cancel(id, 'No.', 'reader-ua'), await desk.answer(id, 'ACCEPTED', 'publisher-ro')]) {
    expect(problem(answer)).toBe('NOT_FOUND');
  }
  expect(problem(await desk.cancel('session_made-up'))).toBe('NOT_FOUND');
});

const BAD: [path: string, differently: object][] = [
  ['number', { number: 0 }], ['title', { title: ' ' }], ['startsAt', { startsAt: '2026-03-01T10:00:30Z' }], ['startsAt', { startsAt: '1999-03-01T10:00:00Z' }], ['startsAt', { startsAt: '2099-03-01T10:00:00Z' }],
  ['endsAt', { endsAt: '2001-01-01T00:00:00Z' }], ['timeZone', { timeZone: 'Kyiv' }], ['timeZone', { timeZone: '+02:00' }], ['callUrl', { callUrl: 'http://call.example' }], ['callUrl', { callUrl: 'https://ana:x@call.example' }],
  ['agenda.0.title', { agenda: [{ title: '' }] }], ['agenda.0.papers.0.url', { agenda: [{ title: 'Work', papers: [{ title: 'A paper', url: 'ftp://x' }] }] }], ['agenda', { agenda: Array.from({ length: 101 }, () => ({ title: 'Work' })) }],
  ['agenda.0.papers', { agenda: [{ title: 'Work', papers: Array.from({ length: 21 }, () => ({ title: 'A paper', url: 'https://example.org' })) }] }],
  ['agenda.0.id', { agenda: [{ title: 'Work', id: 'agenda_x' }] }], ['invite.0', { invite: ['organisation_x'] }], ['agenda.0.audience.countries', { agenda: [{ title: 'Work', audience: { level: 'OWN', countries: ['RO'] } }] }],
];
test('what is malformed is refused with its path', async () => {
  const { id } = await desk.committee();
  for (const [path, differently] of BAD) expect([path, (await desk.schedule(id, differently)).errors?.[0]?.extensions]).toMatchObject([path, { code: 'BAD_USER_INPUT', field: `input.${path}` }]);
  expect((await desk.schedule(id, { invite: [desk.organisation('reader-ro')] })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.invite.0' });
});

test('time zones are those of the IANA database, Kyiv under its own name among them', async () => {
  const { id } = await desk.committee();
  for (const timeZone of ['UTC', 'Europe/Kyiv', 'Europe/Chisinau', 'Europe/Bucharest', 'Europe/Tirane']) expect(await desk.session(id, { timeZone })).toMatchObject({ timeZone });
});

test('an audience that names nobody, a person in any text, and a session after the committee ended are refused, and nothing is written', async () => {
  const { id, slug } = await desk.committee();
  expect(problem(await desk.schedule(id, { audience: { level: 'COUNTRIES' } }))).toBe('AudienceEmpty');
  expect(problem(await desk.schedule(id, { agenda: [{ title: 'Work', audience: { level: 'ORGANISATIONS' } }] }))).toBe('AudienceEmpty');
  const leak = 'Olena Kovalenko, tel. 067 123 45 67';
  const held = await desk.schedule(id, { title: leak, place: leak, agenda: [{ title: leak, description: leak, papers: [{ title: leak, url: 'https://example.org/maria.popescu@gmail.com' }] }] });
  expect(new Set(held.data.done.findings.map(({ field }: any) => field))).toEqual(new Set(['title', 'place', 'agenda.0.title', 'agenda.0.description', 'agenda.0.papers.0.title', 'agenda.0.papers.0.url'].map((path) => `input.${path}`)));
  await desk.change(id, { version: 1, closed: true });
  expect((await desk.schedule(id)).data.done).toMatchObject({ __typename: 'CommitteeClosed', committee: { slug } });
  expect(await desk.session(id, { startsAt: '2012-05-04T08:00:00Z', endsAt: null, number: 7 })).toMatchObject({ number: 7, endsAt: null, state: 'PLANNED' });
});

test('a number that is asked for and taken is refused; two at once never have the same', async () => {
  const { id } = await desk.committee();
  await desk.session(id, { number: 3 });
  expect((await desk.schedule(id, { number: 3 })).data.done).toMatchObject({ __typename: 'AlreadyTaken', field: 'input.number' });
  const made = await Promise.all(Array.from({ length: 8 }, () => desk.session(id)));
  expect(made.map(({ number }) => number).toSorted((one, other) => one - other)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
  const asked = await Promise.all(Array.from({ length: 4 }, () => desk.schedule(id, { number: 40 })));
  expect(asked.map(problem).toSorted()).toEqual(['AlreadyTaken', 'AlreadyTaken', 'AlreadyTaken', 'Session']);
  expect(problem(await desk.changeSession(made[0].id, { version: 1, number: 40 }))).toBe('AlreadyTaken');
  expect((await desk.changeSession(made[0].id, { version: 1, number: 41 })).data.done).toMatchObject({ number: 41, version: 2 });
});

test('a change makes a version, keeps what is not given, and keeps items by their ids', async () => {
  const { id: committee } = await desk.committee();
  const made = await desk.session(committee, { title: 'Spring session', agenda: AGENDA });
  const [first, second, third] = made.agenda;
  const agenda = [{ title: 'What the desk does', id: third.id }, { title: 'New', audience: { level: 'NETWORK' } }, { title: first.title, id: first.id, description: null }];
  const { data } = await desk.changeSession(made.id, { version: 1, agenda });
  expect(data.done).toMatchObject({ version: 2, title: 'Spring session', number: 1, agenda: [
    { id: third.id, title: 'What the desk does', audience: { level: 'OWN' } }, { title: 'New', audience: { level: 'NETWORK' } },
    { id: first.id, description: null, papers: first.papers, audience: { level: 'PUBLIC' } },
  ] });
  expect(data.done.agenda.map(({ id }: any) => id)).not.toContain(second.id);
  expect((await desk.changeSession(made.id, { version: 2, title: 'Spring session' })).data.done.version).toBe(2);
  expect((await desk.changeSession(made.id, { version: 2, title: null, audience: { level: 'PUBLIC' } })).data.done).toMatchObject({ version: 3, title: null });
  expect(await desk.told(made.id)).toMatchObject([{ type: 'session.scheduled' }, { type: 'session.changed', versions: [1, 2] }, { type: 'session.changed', before: 'MEMBERS', after: 'PUBLIC', versions: [2, 3] }]);
});

test('who read another version is told; of two at once one is', async () => {
  const { id: committee } = await desk.committee();
  const { id } = await desk.session(committee);
  const both = await Promise.all(['One', 'Other'].map((title) => desk.changeSession(id, { version: 1, title })));
  expect(both.map(problem).toSorted()).toEqual(['Session', 'SessionConflict']);
  expect((await desk.changeSession(id, { version: 1, title: 'Third' })).data.done).toMatchObject({ __typename: 'SessionConflict', current: { id, version: 2 } });
});

test('what can\'t be taken away, an item of another session, and an end before the beginning are refused in a change', async () => {
  const { id: committee } = await desk.committee();
  const [one, other] = [await desk.session(committee, { agenda: AGENDA }), await desk.session(committee, { agenda: AGENDA })];
  const refused = async (input: object): Promise<unknown> => (await desk.changeSession(one.id, { version: 1, ...input })).errors?.[0]?.extensions['field'];
  for (const field of ['number', 'language', 'startsAt', 'timeZone', 'audience', 'agenda', 'invite']) expect(await refused({ [field]: null })).toBe(`input.${field}`);
  expect(await refused({ agenda: [{ title: 'Work', id: other.agenda[0].id }] })).toBe('input.agenda.0.id');
  expect(await refused({ agenda: [1, 2].map(() => ({ title: 'Work', id: one.agenda[0].id })) })).toBe('input.agenda');
  expect(await refused({ startsAt: desk.moment(9) })).toBe('input.endsAt');
});

test('invited organisations answer for themselves, observers too; a second click tells nobody; moving asks anew', async () => {
  const { id: committee } = await desk.committee();
  const { id } = await desk.session(committee);
  const answers = async (): Promise<object> => Object.fromEntries((await desk.found('secretary-ua', id)).invitations.map(({ organisation, answer }: any) => [organisation.slug, answer]));
  const [member, observer] = ['publisher-md', 'publisher-ua-2'];
  expect((await desk.answer(id, 'ACCEPTED', member)).data.done).toMatchObject({ version: 1 });
  await desk.answer(id, 'ACCEPTED', member);
  await desk.answer(id, 'TENTATIVE', observer);
  await desk.answer(id, 'DECLINED', observer);
  expect(await answers()).toMatchObject({ [desk.hub.person(member).organisation]: 'ACCEPTED', [desk.hub.person(observer).organisation]: 'DECLINED' });
  expect((await desk.told(id)).slice(1)).toEqual(Array.from({ length: 3 }, () => ({ type: 'session.answered', before: 'MEMBERS', after: 'MEMBERS', versions: [1, 1] })));
  await desk.changeSession(id, { version: 1, place: 'Casa Guvernului, Chișinău' });
  expect(await answers()).toMatchObject({ [desk.hub.person(member).organisation]: 'ACCEPTED' });
  await desk.changeSession(id, { version: 2, startsAt: desk.moment(8), endsAt: desk.moment(8, 60) });
  expect(new Set(Object.values(await answers()))).toEqual(new Set([null]));
});

test('who isn\'t invited, has no part or only reads answers nothing', async () => {
  const { id: committee } = await desk.committee({ audience: { level: 'PUBLIC' } });
  const { id } = await desk.session(committee, { audience: { level: 'PUBLIC' }, invite: [desk.organisation('secretary-ua'), desk.organisation('publisher-md')] });
  expect((await desk.found('publisher-ua', id)).invitations).toHaveLength(2);
  for (const who of ['publisher-ua', 'publisher-ro', 'reader-md']) expect([who, problem(await desk.answer(id, 'ACCEPTED', who))]).toEqual([who, 'FORBIDDEN']);
  expect(problem(await desk.answer(id, 'ACCEPTED', null))).toBe('UNAUTHENTICATED');
  const kept = await desk.changeSession(id, { version: 1, invite: [desk.organisation('publisher-ua'), desk.organisation('secretary-ua')] });
  expect(kept.data.done.invitations.map(({ organisation }: any) => organisation.slug).toSorted()).toEqual(['publisher-ua', 'secretary-ua'].map((who) => desk.hub.person(who).organisation).toSorted());
  expect(problem(await desk.answer(id, 'ACCEPTED', 'publisher-md'))).toBe('FORBIDDEN');
});

test('a cancelled session stays to be read, with its reason, and changes no more; a second click writes nothing', async () => {
  const { id: committee } = await desk.committee();
  const { id } = await desk.session(committee);
  expect(problem(await desk.cancel(id, ' '))).toBe('BAD_USER_INPUT');
  expect((await desk.cancel(id, 'Olena Kovalenko is ill.')).data.done).toMatchObject({ __typename: 'ScreeningFailed', findings: [{ field: 'reason' }] });
  expect((await desk.cancel(id)).data.done).toMatchObject({ state: 'CANCELLED', version: 2, cancellationReason: 'The hall is closed.' });
  expect((await desk.cancel(id, 'Another reason.')).data.done).toMatchObject({ __typename: 'Session', state: 'CANCELLED', version: 2, cancellationReason: 'The hall is closed.' });
  const attendance = [{ organisation: desk.organisation('publisher-ua'), presence: 'PRESENT' }];
  clock.move(8 * 86_400_000);
  for (const answer of [await desk.changeSession(id, { version: 2, title: 'Other' }), await desk.answer(id, 'ACCEPTED', 'publisher-md'), await desk.record(id, { version: 2, attendance })]) {
    expect(answer.data.done).toMatchObject({ __typename: 'SessionClosed', session: { id, state: 'CANCELLED', version: 2 } });
  }
  clock.move(-8 * 86_400_000);
  expect((await desk.told(id)).map(({ type }) => type)).toEqual(['session.scheduled', 'session.cancelled']);
});

test('of what is done at once nothing is lost or told twice: a cancellation stands, each version and each answer is in the log once', async () => {
  const { id: committee } = await desk.committee();
  for (let round = 0; round < 5; round++) {
    const { id } = await desk.session(committee);
    const [changed, ...cancelled] = await Promise.all([desk.changeSession(id, { version: 1, title: 'Other' }), desk.cancel(id), desk.cancel(id), ...[1, 2, 3].map(() => desk.answer(id, 'ACCEPTED', 'publisher-md'))]);
    const [now, told] = [await desk.found('secretary-ua', id), await desk.told(id)];
    expect(cancelled.slice(0, 2).map(problem)).toEqual(['Session', 'Session']);
    expect(now).toMatchObject({ state: 'CANCELLED', version: problem(changed) === 'Session' ? 3 : 2 });
    const versions = told.filter(({ type }) => type !== 'session.answered').map((one) => one.versions[1]);
    expect(versions).toEqual(Array.from({ length: now.version }, (_, index) => index + 1));
    expect(told.filter(({ type }) => type === 'session.answered').length).toBeLessThanOrEqual(1);
  }
});

test('who was there is recorded from when the session begins, by organisation and office, and makes it held', async () => {
  const { id: committee } = await desk.committee();
  const { id } = await desk.session(committee, { agenda: AGENDA });
  const [police, ministry] = [desk.organisation('reader-ua-interior'), desk.organisation('secretary-ua')];
  const attendance = [{ organisation: police, function: 'начальник відділу ювенальної превенції', presence: 'PRESENT' }, { organisation: ministry, function: 'head of the juvenile police', presence: 'PRESENT' }, { organisation: desk.organisation('publisher-md'), presence: 'EXCUSED' }];
  expect(problem(await desk.record(id, { version: 1, attendance }))).toBe('SessionNotBegun');
  clock.move(8 * 86_400_000);
  for (const wrong of [[], [attendance[0], attendance[0]], [{ organisation: 'organisation_x', presence: 'PRESENT' }]]) expect(problem(await desk.record(id, { version: 1, attendance: wrong }))).toBe('BAD_USER_INPUT');
  expect((await desk.record(id, { version: 1, attendance: [{ ...attendance[0], function: 'Olena Kovalenko, head of the police' }] })).data.done).toMatchObject({ findings: [{ field: 'input.attendance.0.function', kind: 'PERSON' }] });
  expect(problem(await desk.record(id, { version: 9, attendance }))).toBe('SessionConflict');
  expect((await desk.record(id, { version: 1, attendance })).data.done).toMatchObject({ state: 'HELD', version: 2 });
  expect((await desk.record(id, { version: 1, attendance: attendance.toReversed() })).data.done).toMatchObject({ __typename: 'Session', version: 2 });
  expect((await desk.record(id, { version: 2, attendance: attendance.slice(0, 1) })).data.done).toMatchObject({ version: 3, attendance: [{ presence: 'PRESENT', function: attendance[0]!.function }] });
  clock.move(-8 * 86_400_000);
  expect((await desk.told(id)).map(({ type }) => type)).toEqual(['session.scheduled', 'session.held', 'session.changed']);
});

test('of a held session papers and who may read it can be put right, and nothing else', async () => {
  const { id: committee } = await desk.committee();
  const made = await desk.session(committee, { startsAt: '2020-01-10T08:00:00Z', endsAt: null, agenda: AGENDA });
  await desk.record(made.id, { version: 1, attendance: [{ organisation: desk.organisation('publisher-ua'), presence: 'PRESENT' }] });
  const same = made.agenda.map(({ id, title }: any) => ({ id, title }));
  const papers = [{ title: 'What was shown', url: 'https://example.org/shown.pdf' }];
  const { data } = await desk.changeSession(made.id, { version: 2, audience: { level: 'OWN' }, agenda: [{ ...same[0], audience: { level: 'MEMBERS' } }, { ...same[1], papers }, same[2]] });
  expect(data.done).toMatchObject({ version: 3, audience: { level: 'OWN' }, agenda: [{ audience: { level: 'MEMBERS' } }, { papers }, {}] });
  for (const input of [{ title: 'Other' }, { startsAt: '2020-01-11T08:00:00Z' }, { place: 'Lviv' }, { invite: [] }, { agenda: same.slice(1) }, { agenda: [...same, { title: 'New' }] }, { agenda: [same[1], same[0], same[2]] }]) {
    expect((await desk.changeSession(made.id, { version: 3, ...input })).data.done).toMatchObject({ __typename: 'SessionClosed', session: { state: 'HELD', version: 3 } });
  }
  for (const answer of [await desk.cancel(made.id), await desk.answer(made.id, 'ACCEPTED', 'publisher-md')]) expect(problem(answer)).toBe('SessionClosed');
});
