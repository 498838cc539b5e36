import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { statementChannel } from '../../../server/database/index.ts';
import { startHub } from '../../support/hub.ts';
import { DecisionDesk } from './decision-desk.ts';

let desk: DecisionDesk;
beforeAll(async () => { desk = new DecisionDesk(await startHub()); });
afterAll(() => desk?.hub.close());

const LIST = `fragment list on DecisionConnection { edges { node { text isOverdue committee { slug } session { number } responsible { slug } addressee { slug } answer { text } progress { note by { slug } } audience { level } } } }
query ($filter: DecisionFilter!) {
  decisions(first: 20, filter: $filter) { ...list }
  committees(first: 12) { edges { node { decisions(first: 4) { totalCount ...list } recommendations(first: 4) { totalCount ...list } sessions(first: 2) { edges { node { decisions { text } carriedOver { text } } } } } } }
}`;

/** How many statements on decisions and their reports the list takes; the hub's chores aside. */
async function statements(): Promise<number> {
  let count = 0;
  const hear = (sql: unknown): void => { if (/"decision(_progress)?" as/.test(String(sql))) count++; };
  statementChannel.subscribe(hear);
  await desk.hub.data('secretary-ua', LIST, { filter: { open: true } });
  statementChannel.unsubscribe(hear);
  return count;
}

test('how many statements a list takes does not grow with the list', async () => {
  const fill = async (): Promise<void> => {
    const [committee, addressed] = [await desk.committee(), await desk.moldovan()];
    const session = await desk.session(committee, { number: 1, startsAt: new Date() });
    for (const text of ['Print the leaflets.', 'Visit the schools.']) await desk.reported(await desk.decision(committee, { text, session, kind: 'RECOMMENDATION', addressee: addressed.id, responsible: desk.organisation('publisher-ro') }));
  };
  await fill();
  const before = await statements();
  await fill();
  await fill();
  expect([before > 0, await statements()]).toEqual([true, before]);
});
