import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';

let hub: TestHub;
beforeAll(async () => { hub = await startHub(); });
afterAll(() => hub?.close());

const PUBLISH = `mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { __typename ... on Alert { id reference tlp version publishedBy { slug } } ... on Problem { message } } }`;
const LIVE = { query: 'subscription { alertEvents { cursor kind reference alertId alert { title country { code } publishedBy { slug } } } }' };

const input = {
  kind: 'FALSE_JOB_OFFER', severity: 'SEVERE', urgency: 'EXPECTED', certainty: 'LIKELY', language: 'UK',
  title: 'Пропозиції роботи без договору', summary: 'У соціальних мережах підліткам пропонують роботу за кордоном без договору.',
  audience: { level: 'COUNTRIES', countries: ['MD', 'RO'] },
};

test.each(['ws', 'sse'] as const)('an alert published in Ukraine is read in Moldova and received live in Romania over %s, and Albania sees nothing', async (transport) => {
  const romania = await hub.subscribe('reader-ro', LIVE, transport);
  const albania = await hub.subscribe('reader-al', LIVE, transport);
  const nobody = await hub.subscribe(null, LIVE, transport);
  const { publishAlert: alert } = await hub.data('publisher-ua', PUBLISH, { input });
  expect(alert).toMatchObject({ __typename: 'Alert', tlp: 'AMBER', version: 1, publishedBy: { slug: 'la-strada-ukraine' } });
  expect(alert.reference).toMatch(/^UA-[2-9A-HJKMNP-TV-Z]{6}$/);

  const { data } = await romania.next();
  expect(data.alertEvents).toMatchObject({ kind: 'PUBLISHED', reference: alert.reference, alertId: alert.id, alert: { title: input.title, country: { code: 'UA' } } });
  const read = 'query ($id: ID!) { alert(id: $id) { title } node(id: $id) { id } alerts { edges { node { id } } } }';
  const moldova = await hub.data('reader-md', read, { id: alert.id });
  expect(moldova).toMatchObject({ alert: { title: input.title }, node: { id: alert.id } });
  expect(moldova.alerts.edges[0].node.id).toBe(alert.id);
  for (const who of ['reader-al', null]) {
    const seen = await hub.data(who, read, { id: alert.id });
    expect(seen).toMatchObject({ alert: null, node: null });
    expect(seen.alerts.edges.map((edge: any) => edge.node.id)).not.toContain(alert.id);
  }

  // Whatever comes next for them is not this alert.
  const { publishAlert: open } = await hub.data('publisher-ua', PUBLISH, { input: { ...input, audience: { level: 'PUBLIC' } } });
  for (const subscriber of [albania, nobody]) expect((await subscriber.next()).data.alertEvents.alertId).toBe(open.id);
  for (const subscriber of [romania, albania, nobody]) subscriber.leave();
});
