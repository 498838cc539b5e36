import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { PartnerDesk, hotline } from './partner-desk.ts';

let hub: TestHub;
let desk: PartnerDesk;
beforeAll(async () => {
  hub = await startHub();
  desk = new PartnerDesk(hub);
});
afterAll(() => hub?.close());

test('x', async () => {
  console.log(JSON.stringify(await desk.submit('steward-ua', desk.input('laStrada')), null, 1));
  const j = await desk.joined('steward-md', 'laStradaMd');
  console.log(j, JSON.stringify(await desk.rollBack()));
  console.log(JSON.stringify(await hub.ask('operator', '{ partnerSubgraphs { totalCount edges { node { prefix state endedBy submissions { number difference { added reads } cost { milliseconds bytes addedBytes } } } } } supergraphVersions { edges { node { number reason madeBy partners { submission partner { prefix } } } } } }'), null, 1));
});
