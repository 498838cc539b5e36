import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { MinutesDesk } from './minutes-desk.ts';

let desk: MinutesDesk;
beforeAll(async () => { desk = new MinutesDesk(await startHub()); });
afterAll(() => desk?.hub.close());

const problem = (answer: any): string => answer.errors?.[0].extensions.code ?? answer.data.done.__typename;
const AGENDA = [{ title: 'Shelters', text: 'Two shelters open.', audience: { level: 'MEMBERS' } }, { title: 'Routes', text: 'One route was closed.', audience: { level: 'COUNTRIES', countries: ['UA'] } }];

async function circulated(): Promise<{ committee: string; minutes: any }> {
  const { id: committee } = await desk.committee();
  return { committee, minutes: await desk.until(await desk.draft(committee, AGENDA), committee, 'CIRCULATED') };
}
const propose = (minutes: any, input: object, who = 'publisher-md') => desk.act(who, 'propose', { id: minutes.id, input: { section: minutes.sections[0].id, comment: 'There were three.', ...input } });
const answer = (id: string, input: object, who = desk.secretary) => desk.act(who, 'answer', { id, input });
const corrections = async (who: string | null, { id }: any) => (await desk.read(who, id, 'corrections { id comment proposedText state answer by { slug } }'))?.corrections?.map(({ comment, state }: any) => `${comment} ${state}`);

test('a member proposes, the desk takes it over, and all who read the section see both', async () => {
  const { minutes } = await circulated();
  const proposed = (await propose(minutes, { proposedText: 'Three shelters open.' })).data.done;
  expect(proposed).toMatchObject({ state: 'OPEN', section: minutes.sections[0].id, ofVersion: 2, by: { slug: desk.hub.person('publisher-md').organisation } });
  const accepted = (await answer(proposed.id, { accept: true, version: minutes.version })).data.done;
  expect(accepted).toMatchObject({ state: 'ACCEPTED', answer: null });
  for (const who of ['publisher-ua', 'publisher-ua-2', desk.secretary]) {
    expect(await desk.read(who, minutes.id)).toMatchObject({ version: minutes.version + 1, state: 'CIRCULATED', sections: [{ text: 'Three shelters open.' }, {}] });
    expect(await corrections(who, minutes)).toEqual(['There were three. ACCEPTED']);
  }
  expect((await answer(proposed.id, { accept: false, answer: 'No.', version: minutes.version })).data.done).toMatchObject({ __typename: 'CorrectionAnswered', correction: { state: 'ACCEPTED' } });
});

test('a comment alone, or what is declined with an answer, changes nothing', async () => {
  const { minutes } = await circulated();
  const [comment, proposal] = [(await propose(minutes, {})).data.done, (await propose(minutes, { proposedText: 'None.' }, 'publisher-ua')).data.done];
  expect((await answer(comment.id, { accept: true, version: minutes.version })).data.done.state).toBe('ACCEPTED');
  expect((await answer(proposal.id, { accept: false, version: minutes.version })).errors?.[0]?.extensions['field']).toBe('input.answer');
  expect((await answer(proposal.id, { accept: false, answer: 'Two is right.', version: minutes.version })).data.done).toMatchObject({ state: 'DECLINED', answer: 'Two is right.' });
  expect(await desk.read(desk.secretary, minutes.id)).toMatchObject({ version: minutes.version, sections: [{ text: 'Two shelters open.' }, {}] });
});

test('two proposals to one section: the second would undo the first, so the desk joins them', async () => {
  const { minutes } = await circulated();
  const [one, other] = [(await propose(minutes, { proposedText: 'Three shelters open.' })).data.done, (await propose(minutes, { proposedText: 'Two shelters open in spring.' }, 'publisher-ua')).data.done];
  await answer(one.id, { accept: true, version: minutes.version });
  const version = minutes.version + 1;
  const refused = (await answer(other.id, { accept: true, version })).data.done;
  expect(refused).toMatchObject({ __typename: 'MinutesConflict', current: { version }, changed: [{ section: minutes.sections[0].id, lines: expect.arrayContaining([{ change: 'ADDED', text: 'Three shelters open.' }]) }] });
  expect(await corrections(desk.secretary, minutes)).toEqual(['There were three. ACCEPTED', 'There were three. OPEN']);
  expect((await answer(other.id, { accept: true, text: 'Three shelters open in spring.', version })).data.done.state).toBe('ACCEPTED');
  expect((await desk.read(desk.secretary, minutes.id)).sections[0].text).toBe('Three shelters open in spring.');
});

test('what was proposed in time is answered after approval too, with a reason', async () => {
  const { committee, minutes } = await circulated();
  const proposed = (await propose(minutes, { proposedText: 'Three shelters open.' })).data.done;
  const approved = await desk.approve(minutes, committee);
  expect(problem(await propose(minutes, {}))).toBe('MinutesNotOpen');
  expect((await answer(proposed.id, { accept: true, version: approved.version })).errors?.[0]?.extensions['field']).toBe('input.answer');
  expect((await answer(proposed.id, { accept: true, answer: 'It was miscounted.', version: approved.version })).data.done.state).toBe('ACCEPTED');
  expect(await desk.read('publisher-md', minutes.id, 'state versions { reason }')).toMatchObject({ state: 'APPROVED', versions: [{ reason: 'It was miscounted.' }, {}, {}] });
});

test('proposals come from members who read the section, and are answered by the desk', async () => {
  const { minutes } = await circulated();
  expect(problem(await propose(minutes, {}, 'publisher-ua-2'))).toBe('FORBIDDEN');
  expect(problem(await propose(minutes, {}, 'reader-ro'))).toBe('NOT_FOUND');
  // A member from another country doesn't read the second section; nor, then, what is said of it.
  expect(problem(await propose(minutes, { section: minutes.sections[1].id }))).toBe('NOT_FOUND');
  const proposed = (await propose(minutes, { section: minutes.sections[1].id, comment: 'Two were closed.' }, 'publisher-ua')).data.done;
  expect([await corrections('publisher-md', minutes), await corrections('publisher-ua', minutes), await corrections('publisher-ua-2', minutes)]).toEqual([[], ['Two were closed. OPEN'], ['Two were closed. OPEN']]);
  const input = { accept: true, version: minutes.version };
  for (const [who, code] of [['publisher-ua', 'FORBIDDEN'], ['publisher-ua-2', 'FORBIDDEN'], ['publisher-md', 'NOT_FOUND'], ['reader-ro', 'NOT_FOUND']] as const) expect([who, problem(await answer(proposed.id, input, who))]).toEqual([who, code]);
  expect(problem(await answer(`correction_${crypto.randomUUID()}`, input))).toBe('NOT_FOUND');
});

test('what is said of a section stays with those who could read the section then', async () => {
  const { committee, minutes } = await circulated();
  await propose(minutes, { section: minutes.sections[1].id, comment: 'Two were closed.', proposedText: 'Two routes were closed.' }, 'publisher-ua');
  const published = await desk.publish(await desk.approve(minutes, committee));
  const [, routes] = published.sections;
  await desk.do(desk.secretary, 'correct', { id: published.id, input: { version: published.version, reason: 'For all.', sections: [{ id: routes.id, title: routes.title, text: 'Routes were closed.', audience: { level: 'NETWORK' } }] } });
  expect((await desk.read('publisher-md', published.id)).sections[1].text).toBe('Routes were closed.');
  expect([await corrections('publisher-md', minutes), await corrections('publisher-ua', minutes)]).toEqual([[], ['Two were closed. OPEN']]);
  expect((await desk.read('reader-ro', published.id, 'corrections { id }'))?.corrections).toBeNull();
});

test('comments, texts and answers pass the gate', async () => {
  const { minutes } = await circulated();
  const leak = 'Call Olena Kovalenko on 067 123 45 67.';
  for (const [field, input] of [['input.comment', { comment: leak }], ['input.proposedText', { proposedText: leak }]] as const) expect((await propose(minutes, input)).data.done).toMatchObject({ __typename: 'ScreeningFailed', findings: expect.arrayContaining([expect.objectContaining({ field })]) });
  const { id } = (await propose(minutes, {})).data.done;
  for (const [field, input] of [['input.answer', { answer: leak }], ['input.text', { text: leak }]] as const) expect((await answer(id, { accept: true, version: minutes.version, ...input })).data.done).toMatchObject({ __typename: 'ScreeningFailed', findings: expect.arrayContaining([expect.objectContaining({ field })]) });
  expect(await corrections(desk.secretary, minutes)).toEqual(['There were three. OPEN']);
});

const READING = 'sections { reading(language: RO) { language title text isFallback isOutdated } translations { language by { slug } ofVersion isOutdated } }';
const romanian = ({ sections, version }: any, index = 0, more: object = {}): object => ({ section: sections[index].id, title: 'Adăposturi', text: 'Se deschid două adăposturi.', ofVersion: version, ...more });
const translate = (minutes: any, sections: object[], who = 'publisher-md') => desk.act(who, 'translate', { id: minutes.id, input: { language: 'RO', sections } });

test('who reads another language gets the translation where there is one, and is told where not', async () => {
  const { minutes } = await circulated();
  expect(problem(await translate(minutes, [romanian(minutes)]))).toBe('Minutes');
  const { sections } = await desk.read(desk.secretary, minutes.id, READING);
  expect(sections.map(({ reading }: any) => reading)).toEqual([
    { language: 'RO', title: 'Adăposturi', text: 'Se deschid două adăposturi.', isFallback: false, isOutdated: false }, { language: 'UK', title: 'Routes', text: 'One route was closed.', isFallback: true, isOutdated: false },
  ]);
  expect(sections[0].translations).toEqual([{ language: 'RO', by: { slug: desk.hub.person('publisher-md').organisation }, ofVersion: 2, isOutdated: false }]);
  const found = async (text: string) => (await desk.hub.data('publisher-ua', 'query ($text: String!) { searchMinutes(text: $text) { edges { node { title } } } }', { text })).searchMinutes.edges.length;
  // All words in one text: not one here and one there.
  expect([await found('adaposturi doua'), await found('adaposturi shelters')]).toEqual([1, 0]);
});

test('a translation is outdated once the section says something else, and not by a new audience or place', async () => {
  const { committee, minutes } = await circulated();
  await translate(minutes, [romanian(minutes)]);
  const published = await desk.publish(await desk.approve(minutes, committee));
  const section = { id: minutes.sections[0].id, title: 'Shelters', text: 'Two shelters open.', audience: { level: 'PUBLIC' } };
  const widened = await desk.do(desk.secretary, 'correct', { id: minutes.id, input: { version: published.version, reason: 'For all.', sections: [section] } });
  expect((await desk.read(null, minutes.id, READING)).sections[0]).toMatchObject({ reading: { language: 'RO', isOutdated: false }, translations: [{ by: null, isOutdated: false }] });
  await desk.do(desk.secretary, 'correct', { id: minutes.id, input: { version: widened.version, reason: 'Miscounted.', sections: [{ ...section, text: 'Three shelters open.' }] } });
  expect((await desk.read(null, minutes.id, READING)).sections[0].reading).toMatchObject({ language: 'RO', isFallback: false, isOutdated: true });
});

test('a translation of what a section said to fewer stays with those', async () => {
  const { committee, minutes } = await circulated();
  await translate(minutes, [romanian(minutes)]);
  const published = await desk.publish(await desk.approve(minutes, committee));
  await desk.do(desk.secretary, 'correct', { id: minutes.id, input: { version: published.version, reason: 'For all.', sections: [{ id: minutes.sections[0].id, title: 'Shelters', text: 'Shelters open.', audience: { level: 'PUBLIC' } }] } });
  expect((await desk.read(null, minutes.id, READING)).sections[0]).toMatchObject({ reading: { language: 'UK', isFallback: true }, translations: [] });
  expect((await desk.read('publisher-ua', minutes.id, READING)).sections[0].reading).toMatchObject({ language: 'RO', isOutdated: true });
  const found = async (who: string | null) => (await desk.hub.data(who, 'query ($filter: MinutesFilter) { searchMinutes(text: "adaposturi doua", filter: $filter) { totalCount } }', { filter: { state: 'PUBLISHED' } })).searchMinutes.totalCount;
  expect(await found('publisher-ua')).toBe(await found(null) + 1);
});

test('what moved on is not translated blindly, and another\'s translation is replaced by the desk only', async () => {
  const { minutes } = await circulated();
  await translate(minutes, [romanian(minutes)]);
  expect(problem(await translate(minutes, [romanian(minutes, 0, { text: 'Altceva.' })], 'publisher-ua'))).toBe('FORBIDDEN');
  expect(problem(await translate(minutes, [romanian(minutes, 0, { text: 'Se deschid două adăposturi noi.' })], desk.secretary))).toBe('Minutes');
  expect(problem(await translate(minutes, [romanian(minutes, 1)]))).toBe('NOT_FOUND');
  expect(problem(await translate(minutes, [romanian(minutes)], 'publisher-ua-2'))).toBe('FORBIDDEN');
  const { id } = (await propose(minutes, { proposedText: 'Three shelters open.' })).data.done;
  await answer(id, { accept: true, version: minutes.version });
  const refused = (await translate(minutes, [romanian(minutes)], 'publisher-ua')).data.done;
  expect(refused).toMatchObject({ __typename: 'MinutesConflict', changed: [{ title: 'Shelters', changes: ['CHANGED'] }] });
  expect(problem(await translate(minutes, [romanian(minutes, 0, { ofVersion: minutes.version + 1, text: 'Se deschid trei adăposturi.' })], 'publisher-ua'))).toBe('Minutes');
  expect((await desk.act('publisher-md', 'translate', { id: minutes.id, input: { language: 'UK', sections: [romanian(minutes)] } })).errors?.[0]?.extensions['field']).toBe('input.language');
  expect((await translate(minutes, [])).errors?.[0]?.extensions['field']).toBe('input.sections');
});
