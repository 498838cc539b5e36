import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DAY, MovableClock } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import { DecisionDesk } from './decision-desk.ts';

const clock = new MovableClock();
let desk: DecisionDesk;
beforeAll(async () => { desk = new DecisionDesk(await startHub({}, { clock })); });
afterAll(() => desk?.hub.close());

const at = (days: number): Date => new Date(clock.now().getTime() + days * DAY);
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id).sort();

/** What a session says was decided in it, and what it has from those before. */
async function agenda(who: string | null, id: string): Promise<{ decided: string[]; carried: string[] } | null> {
  const { node } = await desk.hub.data(who, 'query ($id: ID!) { node(id: $id) { ... on Session { decisions { id session { id } } carriedOver { id } } } }', { id });
  return node === null ? null : { decided: ids(node.decisions), carried: ids(node.carriedOver) };
}

test('over three sessions: what is not done is on the next agenda until it is, and stays on those where it was', async () => {
  const committee = await desk.committee({ audience: { level: 'NETWORK' } });
  const first = await desk.session(committee, { number: 1, startsAt: at(-1) });
  const leaflets = await desk.decision(committee, { session: first, text: 'Print the leaflets.', responsible: desk.organisation('publisher-ro') });
  const hotline = await desk.decision(committee, { session: first, kind: 'DECISION', text: 'One hotline for all.', audience: { level: 'NETWORK' } });
  const between = await desk.decision(committee, { text: 'Ask the schools for rooms.' });
  expect(leaflets.decidedAt).toBe(at(-1).toISOString());
  await desk.reported(hotline, { state: 'DONE' });

  clock.move(30 * DAY);
  const second = await desk.session(committee, { number: 2, startsAt: at(-1) });
  const visits = await desk.decision(committee, { session: second, text: 'Visit the markets.', audience: { level: 'OWN' } });
  expect(await agenda('secretary-ua', first)).toEqual({ decided: ids([leaflets, hotline]), carried: [] });
  expect(await agenda('secretary-ua', second)).toEqual({ decided: [visits.id], carried: ids([leaflets, between]) });
  // Done after the second session began: it was on its agenda, and is on no other.
  await desk.reported(leaflets, { state: 'DONE' }, 'publisher-ro');
  await desk.reported(between, { state: 'DROPPED' });

  clock.move(30 * DAY);
  const third = await desk.session(committee, { number: 3, startsAt: at(10), state: 'PLANNED' });
  expect(await agenda('secretary-ua', third)).toEqual({ decided: [], carried: [visits.id] });
  const prepared = await desk.decision(committee, { session: third, text: 'Thank the volunteers.' });
  expect(prepared.decidedAt).toBe(clock.now().toISOString());
  expect(await agenda('secretary-ua', third)).toEqual({ decided: [prepared.id], carried: [visits.id] });
  expect(await agenda('secretary-ua', second)).toEqual({ decided: [visits.id], carried: ids([leaflets, between]) });

  // Each reader has of it what they may read.
  expect(await agenda('publisher-md', second)).toEqual({ decided: [], carried: ids([leaflets, between]) });
  expect(await agenda('publisher-ua-2', first)).toEqual({ decided: ids([leaflets, hotline]), carried: [] });
  expect(await agenda('publisher-ro', first)).toBeNull();
  const { decision } = await desk.hub.data('publisher-ro', 'query ($id: ID!) { decision(id: $id) { text session { id } } }', { id: leaflets.id });
  expect(decision).toEqual({ text: 'Print the leaflets.', session: null });
});

test('what another committee decided is on no agenda of this one, and a session for the network carries what each may read', async () => {
  const [one, other] = [await desk.committee(), await desk.committee()];
  await desk.decision(other, { audience: { level: 'PUBLIC' } });
  const [open, closed] = [await desk.decision(one, { audience: { level: 'NETWORK' } }), await desk.decision(one, { text: 'Meet again.' })];
  clock.move(DAY);
  const session = await desk.session(one, { number: 1, startsAt: at(1), state: 'PLANNED' });
  await desk.hub.database.writeAsHub((em) => em.execute(`update committee_session set audience_level = 'NETWORK' where id = ?`, [session.slice('session_'.length)]));
  expect((await agenda('secretary-ua', session))?.carried).toEqual(ids([open, closed]));
  expect((await agenda('reader-al', session))?.carried).toEqual([open.id]);
});
