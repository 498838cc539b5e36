import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import { AlertDesk, EVENT, refusalIn } from './alert-desk.ts';

let desk: AlertDesk;
beforeAll(async () => { desk = new AlertDesk(await startHub()); });
afterAll(() => desk?.hub.close());

const DOORS = `query ($id: ID!) { alert(id: $id) { id } node(id: $id) { id } alerts(first: 100, filter: { includeExpired: true }) { totalCount edges { node { id } } }
  organisation(slug: "la-strada-ukraine") { alerts(first: 100) { totalCount edges { node { id } } } } }`;
const ids = ({ edges }: any): string[] => edges.map((edge: any) => edge.node.id);
const doors = async (who: string | null, id: string) => {
  const { alert, node, alerts, organisation } = await desk.hub.data(who, DOORS, { id });
  const listed = ids(alerts).includes(id) && ids(organisation.alerts).includes(id);
  const anywhere = alert !== null || node !== null || ids(alerts).includes(id) || ids(organisation.alerts).includes(id);
  return { everywhere: alert !== null && node !== null && listed, anywhere, count: alerts.totalCount, ofOrganisation: organisation.alerts.totalCount };
};

test('a withdrawn alert is gone for others at every door, and its organisation still reads it with the reason', async () => {
  const alert = await desk.publish('publisher-ua', { audience: { level: 'PUBLIC' } });
  const others = ['reader-al', 'publisher-md', 'coordinator-ua', 'operator', null];
  const before = await Promise.all(others.map((who) => doors(who, alert.id)));
  expect(before.every(({ everywhere }) => everywhere)).toBe(true);

  const withdrawn = await desk.do('approver-ua', 'withdraw', { id: alert.id, reason: 'The source corrected itself.' });
  expect(withdrawn).toMatchObject({ __typename: 'Alert', id: alert.id, version: 1, withdrawnAt: expect.any(String), withdrawalReason: 'The source corrected itself.' });
  for (const [index, who] of others.entries()) {
    expect(await doors(who, alert.id)).toEqual({ everywhere: false, anywhere: false, count: before[index]!.count - 1, ofOrganisation: before[index]!.ofOrganisation - 1 });
  }
  for (const who of ['publisher-ua', 'editor-ua']) {
    expect((await doors(who, alert.id)).everywhere).toBe(true);
    expect(await desk.read(who, alert.id)).toMatchObject({ title: alert.title, withdrawnAt: withdrawn.withdrawnAt, withdrawalReason: 'The source corrected itself.' });
  }
  expect((await desk.log('reader-al')).filter(({ alertId }) => alertId === alert.id).map(({ kind, alert: content, reference }) => [kind, content, reference]))
    .toEqual([['PUBLISHED', null, alert.reference], ['WITHDRAWN', null, alert.reference]]);
});

test('what was withdrawn is not withdrawn, changed or translated again', async () => {
  const alert = await desk.publish('publisher-ua');
  const { withdrawnAt } = await desk.do('publisher-ua', 'withdraw', { id: alert.id, reason: 'Said once.' });
  const after = await desk.head('publisher-ua');
  const acts = [
    ['withdraw', { id: alert.id, reason: 'Said twice.' }], ['update', { id: alert.id, input: { version: 1, title: 'Changed' } }],
    ['translate', { id: alert.id, input: { language: 'RO', title: 'Tradus', summary: 'Tradus.', ofVersion: 1 } }],
  ] as const;
  for (const [act, variables] of acts) {
    expect(await desk.do('publisher-ua', act, variables)).toMatchObject({ __typename: 'AlertAlreadyWithdrawn', message: expect.stringContaining(withdrawnAt), alert: { id: alert.id, withdrawnAt, withdrawalReason: 'Said once.', title: alert.title } });
    expect(await desk.refusal('publisher-ro', act, variables)).toEqual({ code: 'NOT_FOUND' });
  }
  expect(await desk.refusal('reader-al', 'acknowledge', { id: alert.id })).toEqual({ code: 'NOT_FOUND' });
  expect(await desk.log('publisher-ua', after)).toEqual([]);
});

test('of withdrawals at once one is told, once', async () => {
  const alert = await desk.publish('publisher-ua');
  const after = await desk.head('reader-al');
  const results = await Promise.all(['First.', 'Second.', 'Third.'].map((reason) => desk.do('publisher-ua', 'withdraw', { id: alert.id, reason })));
  expect(results.map(({ __typename }) => __typename).sort()).toEqual(['Alert', 'AlertAlreadyWithdrawn', 'AlertAlreadyWithdrawn']);
  expect((await desk.log('reader-al', after)).map(({ kind }) => kind)).toEqual(['WITHDRAWN']);
});

test('acknowledging while it is withdrawn is done or not found, and never a fault of the hub', async () => {
  for (let round = 0; round < 5; round++) {
    const alert = await desk.publish('publisher-ua');
    const readers = ['reader-al', 'reader-md', 'publisher-ro', 'reader-ro', 'reader-ua', 'publisher-md'];
    const [, ...answers] = await Promise.all([
      desk.do('publisher-ua', 'withdraw', { id: alert.id, reason: 'Meanwhile.' }),
      ...readers.map((who) => desk.answer(who, 'acknowledge', { id: alert.id, actionTaken: 'Read.' })),
    ]);
    for (const answer of answers) expect(answer.errors === undefined ? answer.data.result.__typename : refusalIn(answer).code).toMatch(/^(Alert|NOT_FOUND)$/);
  }
});

test('the publisher sees who has read an alert and what they did, others their own', async () => {
  const alert = await desk.publish('publisher-ua');
  const own = await desk.do('reader-md', 'acknowledge', { id: alert.id, actionTaken: 'Schools were told.' });
  expect(own).toMatchObject({ __typename: 'Alert', acknowledgements: [{ organisation: { slug: 'consulting-and-credit-in-agriculture' }, actionTaken: 'Schools were told.' }] });
  expect(await desk.do('reader-ro', 'acknowledge', { id: alert.id })).toMatchObject({ acknowledgements: [{ organisation: { slug: 'pro-women-iasi' }, actionTaken: null }] });

  const seen = async (who: string | null) => (await desk.read(who, alert.id)).acknowledgements.map(({ organisation, actionTaken }: any) => [organisation.slug, actionTaken]);
  for (const who of ['publisher-ua', 'editor-ua']) expect(await seen(who)).toEqual([['consulting-and-credit-in-agriculture', 'Schools were told.'], ['pro-women-iasi', null]]);
  expect(await seen('reader-md')).toEqual([['consulting-and-credit-in-agriculture', 'Schools were told.']]);
  expect(await seen('reader-ro')).toEqual([['pro-women-iasi', null]]);
  for (const who of ['reader-al', 'operator', 'coordinator-ua']) expect(await seen(who)).toEqual([]);
});

test('acknowledging again replaces the action and keeps the day; with nothing new it tells nobody', async () => {
  const alert = await desk.publish('publisher-ua');
  const publisher = await desk.hub.subscribe('editor-ua', { query: `subscription { alertEvents { ${EVENT} } }` });
  const first = await desk.do('publisher-md', 'acknowledge', { id: alert.id, actionTaken: 'Looked into it.' });
  const colleague = await desk.do('editor-md', 'acknowledge', { id: alert.id, actionTaken: 'Told two schools.' });
  expect(colleague.acknowledgements).toEqual([{ ...first.acknowledgements[0], actionTaken: 'Told two schools.' }]);
  for (const again of [{}, { actionTaken: null }, { actionTaken: 'Told two schools.' }]) {
    expect((await desk.do('publisher-md', 'acknowledge', { id: alert.id, ...again })).acknowledgements).toEqual(colleague.acknowledgements);
  }
  const next = await desk.publish('publisher-ua');
  const heard = [await publisher.next(), await publisher.next(), await publisher.next()].map(({ data }) => data.alertEvents);
  expect(heard.map(({ kind, alertId }) => [kind, alertId])).toEqual([['UPDATED', alert.id], ['UPDATED', alert.id], ['PUBLISHED', next.id]]);
  publisher.leave();
});

test('an acknowledgement is nothing that others hear of, not even who acknowledged', async () => {
  const alert = await desk.publish('publisher-ua', { audience: { level: 'PUBLIC' } });
  const others = await Promise.all(['reader-md', 'reader-ro', null].map((who) => desk.hub.subscribe(who, { query: `subscription { alertEvents { ${EVENT} } }` })));
  await desk.do('reader-md', 'acknowledge', { id: alert.id, actionTaken: 'Done.' });
  const next = await desk.publish('publisher-ua', { audience: { level: 'PUBLIC' } });
  for (const other of others) {
    expect((await other.next()).data.alertEvents).toMatchObject({ kind: 'PUBLISHED', alertId: next.id });
    other.leave();
  }
  expect((await desk.log('reader-md')).filter(({ alertId }) => alertId === alert.id).map(({ kind }) => kind)).toEqual(['PUBLISHED']);
});

test.each([
  ['withdraw', 'reader-al', { code: 'FORBIDDEN' }], ['withdraw', 'publisher-ro', { code: 'FORBIDDEN' }], ['withdraw', 'editor-ua', { code: 'FORBIDDEN' }], ['withdraw', null, { code: 'UNAUTHENTICATED' }],
  ['acknowledge', 'publisher-ua', { code: 'FORBIDDEN' }], ['acknowledge', 'approver-ua', { code: 'FORBIDDEN' }], ['acknowledge', null, { code: 'UNAUTHENTICATED' }],
] as const)('%s by %s is refused', async (act, who, refusal) => {
  const alert = await desk.publish('publisher-ua');
  expect(await desk.refusal(who, act, { id: alert.id, reason: 'A reason.', actionTaken: 'An action.' })).toEqual(refusal);
  expect(await desk.read('publisher-ua', alert.id)).toMatchObject({ withdrawnAt: null, acknowledgements: [] });
});
