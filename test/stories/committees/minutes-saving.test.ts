import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { MinutesDesk } from './minutes-desk.ts';

let desk: MinutesDesk;
beforeAll(async () => { desk = new MinutesDesk(await startHub()); });
afterAll(() => desk?.hub.close());

const AGENDA = [{ title: 'Shelters', audience: { level: 'PUBLIC' } }, { title: 'Routes', audience: { level: 'MEMBERS' } }, { title: 'Money', audience: { level: 'OWN' } }];
const problem = (answer: any): string => answer.errors?.[0].extensions.code ?? answer.data.done.__typename;
const given = ({ sections }: any, index: number, text: string): any => ({ id: sections[index].id, title: sections[index].title, audience: { level: sections[index].audience.level }, text });
const texts = ({ sections }: any): string[] => sections.map(({ text }: any) => text);
const save = (draft: any, input: object, who = desk.secretary) => desk.act(who, 'save', { id: draft.id, input: { version: draft.version, ...input } });
async function draft(): Promise<any> { return desk.draft((await desk.committee()).id, AGENDA); }

test('minutes begin with a section for each item of the agenda, and beginning again gives the same', async () => {
  const { id: committee, slug } = await desk.committee();
  const session = await desk.session(committee, { agenda: AGENDA, state: 'PLANNED' });
  const begun = await desk.do(desk.secretary, 'begin', { input: { session } });
  expect(begun).toMatchObject({ state: 'DRAFT', version: 1, language: 'UK', withheld: 0, committee: { slug } });
  expect(begun.sections.map(({ title, text, audience }: any) => [title, text, audience.level])).toEqual([['Shelters', '', 'PUBLIC'], ['Routes', '', 'MEMBERS'], ['Money', '', 'OWN']]);
  expect(await desk.do(await desk.chairKey(), 'begin', { input: { session, language: 'EN' } })).toMatchObject({ id: begun.id, version: 1, language: 'UK' });
});

test('two who begin at once begin the same minutes', async () => {
  const session = await desk.session((await desk.committee()).id, { agenda: AGENDA });
  const [chair] = [await desk.chairKey()];
  const begun = await Promise.all([desk.secretary, chair, desk.secretary, chair].map((who) => desk.do(who, 'begin', { input: { session } })));
  expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
  expect(begun[0].sections).toHaveLength(3);
});

test('of a cancelled session no minutes are begun, and of one that nobody can see there is none', async () => {
  const { id } = await desk.committee();
  expect(problem(await desk.act(desk.secretary, 'begin', { input: { session: await desk.session(id, { state: 'CANCELLED' }) } }))).toBe('SessionNotFitting');
  const session = await desk.session(id);
  for (const [who, code] of [['publisher-ua', 'FORBIDDEN'], ['publisher-ua-2', 'FORBIDDEN'], ['reader-ro', 'NOT_FOUND'], [null, 'UNAUTHENTICATED']] as const) {
    expect([who, problem(await desk.act(who, 'begin', { input: { session } }))]).toEqual([who, code]);
  }
});

test('a save makes a version with what is given; what changes nothing makes none', async () => {
  const read = await draft();
  const { data: { done } } = await save(read, { sections: [given(read, 0, 'Two more shelters open.')] });
  expect([done.version, ...texts(done)]).toEqual([3, 'Two more shelters open.', 'We spoke about Routes.', 'We spoke about Money.']);
  expect(done.sections.map(({ changedIn }: any) => changedIn)).toEqual([3, 2, 2]);
  expect((await save(done, { sections: [given(done, 0, 'Two more shelters open.')], remove: [], order: done.sections.map(({ id }: any) => id) })).data.done.version).toBe(3);
  expect((await save(done, {})).data.done.version).toBe(3);
  expect((await desk.read(desk.secretary, done.id, 'versions { version state by { slug } reason }')).versions).toEqual([3, 2, 1].map((version) => ({ version, state: 'DRAFT', reason: null, by: { slug: desk.hub.person(desk.secretary).organisation } })));
});

test('sections come, go and change places, each in the difference between two versions', async () => {
  const read = await draft();
  const [shelters, routes, money] = read.sections;
  const added = (await save(read, { sections: [{ title: 'Any other business', text: 'A date was found.', audience: { level: 'NETWORK' } }], remove: [money.id] })).data.done;
  expect(added.sections.map(({ title }: any) => title)).toEqual(['Shelters', 'Routes', 'Any other business']);
  const moved = (await save(added, { order: [added.sections[2].id, routes.id, shelters.id], sections: [{ ...given(read, 1, 'We spoke about Routes.\nAnd about borders.'), audience: { level: 'COUNTRIES', countries: ['MD'] } }] })).data.done;
  expect(moved.sections.map(({ title }: any) => title)).toEqual(['Any other business', 'Routes', 'Shelters']);
  const { difference } = await desk.read(desk.secretary, read.id, `difference(from: ${read.version}, to: ${moved.version}) { section title changes lines { change text } }`);
  expect(difference).toEqual([
    { section: added.sections[2].id, title: 'Any other business', changes: ['ADDED'], lines: [{ change: 'ADDED', text: 'Any other business' }, { change: 'ADDED', text: 'A date was found.' }] },
    { section: routes.id, title: 'Routes', changes: ['CHANGED', 'AUDIENCE'], lines: [{ change: 'SAME', text: 'Routes' }, { change: 'SAME', text: 'We spoke about Routes.' }, { change: 'ADDED', text: 'And about borders.' }] },
    { section: shelters.id, title: 'Shelters', changes: ['MOVED'], lines: [] },
    { section: money.id, title: 'Money', changes: ['REMOVED'], lines: [{ change: 'REMOVED', text: 'Money' }, { change: 'REMOVED', text: 'We spoke about Money.' }] },
  ]);
});

test('what two change in different sections is merged, and a new section sent twice is one', async () => {
  const read = await draft();
  const fresh = { title: 'Training', text: 'Ten people were trained.', audience: { level: 'PUBLIC' } };
  await save(read, { sections: [given(read, 0, 'From the first.')], order: [2, 0, 1].map((index) => read.sections[index].id) });
  const second = (await save(read, { sections: [given(read, 1, 'From the second.'), fresh] }, await desk.chairKey())).data.done;
  expect(second.sections.map(({ title, text }: any) => `${title}: ${text}`)).toEqual(['Money: We spoke about Money.', 'Shelters: From the first.', 'Routes: From the second.', 'Training: Ten people were trained.']);
  const again = (await save(read, { sections: [given(read, 1, 'From the second.'), fresh] })).data.done;
  expect([again.version, again.sections.length]).toEqual([second.version, 4]);
});

test('who changes a section that was changed since sees what, and nothing of theirs is written', async () => {
  const read = await draft();
  const first = (await save(read, { sections: [given(read, 0, 'The first was here.')] })).data.done;
  const second = (await save(read, { sections: [given(read, 0, 'The second was here.'), given(read, 1, 'Nor is this written.')] }, await desk.chairKey())).data.done;
  expect(second).toMatchObject({ __typename: 'MinutesConflict', current: { version: first.version } });
  expect(texts(second.current)).toEqual(texts(first));
  expect(second.changed).toEqual([{
    section: read.sections[0].id, title: 'Shelters', changes: ['CHANGED'],
    lines: [{ change: 'SAME', text: 'Shelters' }, { change: 'REMOVED', text: 'We spoke about Shelters.' }, { change: 'ADDED', text: 'The first was here.' }],
  }]);
  expect(await desk.read(desk.secretary, read.id)).toEqual({ ...first, __typename: undefined });
});

test.each([
  ['a section that was taken away is changed', (read: any) => ({ remove: [read.sections[0].id] }), (read: any) => ({ sections: [given(read, 0, 'Late.')] }), 'REMOVED'],
  ['a section that was changed is taken away', (read: any) => ({ sections: [given(read, 0, 'Early.')] }), (read: any) => ({ remove: [read.sections[0].id] }), 'CHANGED'],
  ['a section whose audience was changed is changed', (read: any) => ({ sections: [{ ...given(read, 0, texts(read)[0]!), audience: { level: 'OWN' } }] }), (read: any) => ({ sections: [given(read, 0, 'Late.')] }), 'AUDIENCE'],
  ['what was put in order is put in another', (read: any) => ({ order: [1, 0, 2].map((index) => read.sections[index].id) }), (read: any) => ({ order: [2, 1, 0].map((index) => read.sections[index].id) }), 'MOVED'],
])('where %s, who comes second is told', async (_case, first, second, change) => {
  const read = await draft();
  expect(problem(await save(read, first(read)))).toBe('Minutes');
  const { done } = (await save(read, second(read))).data;
  expect([done.__typename, done.changed[0]?.changes]).toEqual(['MinutesConflict', [change]]);
});

test.each([
  ['taken away twice', (read: any) => ({ remove: [read.sections[0].id] })], ['changed to the same', (read: any) => ({ sections: [given(read, 0, 'Both say this.')] })],
  ['put into the same order', (read: any) => ({ order: [1, 2, 0].map((index) => read.sections[index].id) })],
])('a section that is %s is no conflict', async (_case, input) => {
  const read = await draft();
  expect(problem(await save(read, input(read)))).toBe('Minutes');
  expect((await save(read, input(read))).data.done).toMatchObject({ __typename: 'Minutes', version: read.version + 1 });
});

test('what is malformed is refused with its path, before anything else', async () => {
  const read = await draft();
  const [one, strange] = [given(read, 0, 'Text.'), `section_${crypto.randomUUID()}`];
  for (const [field, input] of [
    ['input.sections.0.title', { sections: [{ ...one, title: '' }] }], ['input.sections.0.title', { sections: [{ ...one, title: 'Two\nlines' }] }], ['input.sections.0.text', { sections: [{ ...one, text: 'x'.repeat(20_001) }] }],
    ['input.sections.0.id', { sections: [{ ...one, id: strange }] }], ['input.sections.0.id', { sections: [{ ...one, id: read.id }] }], ['input.sections', { sections: [one, one] }],
    ['input.sections.0.item', { sections: [{ ...one, id: null, item: 'agenda_x' }] }], ['input.sections.0.item', { sections: [{ ...one, id: null, item: `agenda_${crypto.randomUUID()}` }] }],
    ['input.sections.0.audience.countries', { sections: [{ ...one, audience: { level: 'PUBLIC', countries: ['MD'] } }] }], ['input.remove.0', { remove: [strange] }], ['input.remove', { remove: [one.id, one.id] }],
    ['input.remove', { sections: [one], remove: [one.id] }], ['input.order.0', { order: [strange] }], ['input.order', { order: [one.id, one.id] }], ['input.version', { version: 99 }], ['input.version', { version: 0 }],
  ] as const) expect([input, (await save(read, input)).errors?.[0]?.extensions['field']]).toEqual([input, field]);
  expect(problem(await save(read, { sections: [{ ...one, audience: { level: 'COUNTRIES' } }] }))).toBe('AudienceEmpty');
  expect((await desk.read(desk.secretary, read.id)).version).toBe(read.version);
});

test.each([
  ['Call Olena Kovalenko on 067 123 45 67.'], ['Ask Ole**na** Kova**lenko** about it.'], ['Call 067<!-- -->123 45 67 about it.'], ['Call [067](https://example.org)[1234567](https://example.org).'],
])('a person in a text is refused, however its marks hide them: %s', async (text) => {
  const read = await draft();
  const { done } = (await save(read, { sections: [given(read, 0, text)] })).data;
  expect([done.__typename, done.findings?.[0].field]).toEqual(['ScreeningFailed', 'input.sections.0.text']);
  expect(texts(await desk.read(desk.secretary, read.id))).toEqual(texts(read));
});

// Ten drafts of twenty rounds each: what a save costs grows with the versions of a draft, and what is promised does not.
test.each(Array.from({ length: 10 }, (_, index) => index + 1))('two secretaries who save at once, 200 times: each accepted sentence is there, and who is refused sees the other\'s (draft %i)', async () => {
  const people = [desk.secretary, await desk.chairKey()];
  const agenda = Array.from({ length: 12 }, (_, index) => ({ title: `Item ${index + 1}`, audience: { level: 'MEMBERS' } }));
  let read = await desk.do(desk.secretary, 'begin', { input: { session: await desk.session((await desk.committee()).id, { agenda }) } });
  const [accepted, refused]: [string[], string[]] = [[], []];
  for (let round = 0; round < 20; round++) {
    // In every second round both write in the same section; else each in their own.
    const at = [round % 12, round % 2 === 0 ? round % 12 : (round + 1) % 12];
    const sentences = people.map((_who, index) => `Point ${round} of ${['one', 'the other'][index]!}.`);
    const answers = await Promise.all(people.map((who, index) => save(read, { sections: [given(read, at[index]!, `${texts(read)[at[index]!]!}\n${sentences[index]!}`.trim())] }, who)));
    const done = answers.map((answer) => answer.data.done);
    for (const [index, { __typename, changed }] of done.entries()) {
      (__typename === 'Minutes' ? accepted : refused).push(sentences[index]!);
      if (__typename === 'MinutesConflict') expect(changed[0].lines).toContainEqual({ change: 'ADDED', text: sentences[1 - index] });
    }
    expect(done.map(({ __typename }) => __typename).sort()).toEqual(round % 2 === 0 ? ['Minutes', 'MinutesConflict'] : ['Minutes', 'Minutes']);
    read = await desk.read(desk.secretary, read.id);
  }
  const written = texts(read).flatMap((text) => text.split('\n'));
  expect(accepted).toHaveLength(30);
  expect(written.toSorted()).toEqual(accepted.toSorted());
  expect(refused.filter((sentence) => written.includes(sentence))).toEqual([]);
}, 120_000);
