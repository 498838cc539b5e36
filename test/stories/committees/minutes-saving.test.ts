import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { MinutesDesk } from './minutes-desk.ts';

let desk: MinutesDesk;
beforeAll(async () => { desk = new MinutesDesk(await startHub()); });
afterAll(() => desk?.hub.close());

const AGENDA = [{ title: 'Shelters', audience: { level: 'PUBLIC' } }, { title: 'Routes', audience: { level: 'MEMBERS' } }, { title: 'Money', audience: { level: 'OWN' } }];
const problem = (answer: any): string => answer.errors?.[0].extensions.code ?? answer.data.done.__typename;
const section = ({ sections }: any, index: number, text: string, more: object = {}): object =>
  ({ id: sections[index].id, title: sections[index].title, audience: { level: sections[index].audience.level }, text, ...more });

test('minutes begin with a section for each item of the agenda, and beginning again gives the same', async () => {
  const { id: committee, slug } = await desk.committee();
  const session = await desk.session(committee, { agenda: AGENDA });
  const begun = await desk.do(desk.secretary, 'begin', { input: { session } });
  expect(begun).toMatchObject({ state: 'DRAFT', version: 1, language: 'UK', withheld: 0, committee: { slug } });
  expect(begun.sections.map(({ title, text, audience }: any) => [title, text, audience.level])).toEqual([['Shelters', '', 'PUBLIC'], ['Routes', '', 'MEMBERS'], ['Money', '', 'OWN']]);
  expect(await desk.do(await desk.chairKey(), 'begin', { input: { session } })).toMatchObject({ id: begun.id, version: 1 });
  const saved = await desk.do(desk.secretary, 'save', { id: begun.id, input: { version: 1, sections: [section(begun, 0, 'Two more shelters open.')] } });
  expect(saved).toMatchObject({ version: 2 });
});
