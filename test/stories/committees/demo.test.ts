import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { DecisionDesk } from './decision-desk.ts';

let desk: DecisionDesk;
beforeAll(async () => { desk = new DecisionDesk(await startHub()); });
afterAll(() => desk?.hub.close());

const decided = async (who: string | null, slug: string): Promise<any[] | null> => {
  const { committee } = await desk.hub.data(who, 'query ($slug: String!) { committee(slug: $slug) { decisions { edges { node { kind text isOverdue state version answer { reply } progress { by { slug } } } } } recommendations { totalCount } } }', { slug });
  return committee?.decisions.edges.map((edge: any) => edge.node) ?? null;
};

test('the demo network has committees with parts, and each reader finds what is theirs', async () => {
  const found = async (who: string): Promise<string[]> => (await desk.hub.data(who, '{ committees { edges { node { slug } } } }')).committees.edges.map((edge: any) => edge.node.slug);
  expect(await found('reader-ro')).toEqual(['round-table-romania-moldova', 'standing-committee-chernivtsi', 'national-committee-ukraine']);
  expect(await found('reader-al')).toEqual(['standing-committee-chernivtsi', 'national-committee-ukraine']);
  expect((await desk.seen('secretary-ro', 'round-table-romania-moldova')).viewerParts).toEqual(['SECRETARY']);
  expect(await decided('publisher-ua-2', 'standing-committee-chernivtsi')).toMatchObject([{ kind: 'RECOMMENDATION', answer: { reply: 'PARTLY' }, version: 2 }, { kind: 'ACTION', isOverdue: true }]);
  expect(await decided('reader-al', 'standing-committee-chernivtsi')).toMatchObject([{ kind: 'RECOMMENDATION' }]);
  expect(await decided('reader-md', 'round-table-romania-moldova')).toMatchObject([{ kind: 'ACTION', state: 'IN_PROGRESS', progress: [{ by: { slug: 'la-strada-moldova' } }] }]);
});

test('a recommendation of the demo waits for an answer, which its desk gives', async () => {
  const { committee } = await desk.hub.data('secretary-ua', '{ committee(slug: "standing-committee-chernivtsi") { recommendations { edges { node { id answer { text } } } } } }');
  const [{ node }] = committee.recommendations.edges;
  expect(node.answer).toBeNull();
  expect((await desk.answer(node, {}, 'secretary-ua')).data.done.__typename).toBe('Decision');
});

test('the sessions of the demo stand in the order of their committees, one held and one planned in each', async () => {
  const rows = await desk.hub.database.ask<Record<string, unknown>>({ sql: 'select c.slug, s.session_number as number, s.state, s.starts_at < now() as past from committee_session s join committee c on c.id = s.committee_id order by s.number', parameters: [] });
  expect(rows).toHaveLength(6);
  for (const row of rows) expect(row).toMatchObject(row['number'] === 1 ? { state: 'HELD', past: true } : { state: 'PLANNED', past: false });
});
