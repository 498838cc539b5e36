import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Clock } from '../../../server/kernel/index.ts';
import { SECOND } from '../../support/clock.ts';
import { startHub } from '../../support/hub.ts';
import type { Answer, TestHub } from '../../support/hub.ts';
import { examplePartner } from '../../support/partner-process.ts';
import type { PartnerProcess } from '../../support/partner-process.ts';
import { freePort } from '../../support/process.ts';
import { until } from '../../support/until.ts';
import { PartnerDesk } from './partner-desk.ts';

// It runs, because the partner has a clock of its own, and is set forward.
let ahead = 0;
const clock: Clock = { now: () => new Date(Date.now() + ahead) };
let hub: TestHub;
let port: string;
let partner: PartnerProcess;
let desk: PartnerDesk;

const OWN = 'name slug country { code }';
const QUERY = `{ organisation(slug: "la-strada-ukraine") { ${OWN} laStrada_hotline { callsThisMonth topics } } }`;
const ask = (): Promise<Answer> => hub.ask('reader-md', QUERY);
const stateOf = async (): Promise<string> => (await desk.list('operator')).laStrada.health.state as string;
const isWhole = ({ data, errors }: Answer): boolean => errors === undefined && data.organisation.laStrada_hotline !== null;

// A process for each partner, on a machine that may have much else to do.
const STARTING = 180_000;
beforeAll(async () => {
  hub = await startHub({ OUTGOING_LOCAL: '1' }, { clock });
  desk = new PartnerDesk(hub);
  port = await freePort();
  partner = await examplePartner(hub.address, { PORT: port });
  await desk.joined('steward-ua', 'laStrada', { url: partner.url, sdl: readFileSync('clients/partner-example/subgraph.graphql', 'utf8'), timeout: 5000 });
  await until(async () => (await ask()).data != null);
}, STARTING);
afterAll(async () => {
  await hub?.close();
  await partner?.kill();
});

test('what is submitted and approved is answered in one query with the hub\'s own, for one and for many', async () => {
  const answer = await ask();
  expect(answer.errors).toBeUndefined();
  expect(answer.data.organisation).toMatchObject({ slug: 'la-strada-ukraine', laStrada_hotline: { callsThisMonth: expect.any(Number), topics: expect.arrayContaining(['Work abroad']) } });
  const { organisations } = await hub.data('reader-md', '{ organisations(first: 50) { edges { node { slug laStrada_hotline { topics } } } } }');
  const withHotline = organisations.edges.filter(({ node }: any) => node.laStrada_hotline !== null).map(({ node }: any) => node.slug);
  expect([organisations.edges.length > 1, withHotline]).toEqual([true, ['la-strada-ukraine']]);
});

test('its events are subscribed to at the hub, and the hub\'s own fields of what they name are the hub\'s', async () => {
  const calls = await hub.subscribe('reader-md', { query: `subscription { laStrada_called { topic organisation { ${OWN} } } }` });
  const event = await calls.next();
  expect(event).toMatchObject({ data: { laStrada_called: { topic: expect.any(String), organisation: { slug: 'la-strada-ukraine', country: { code: 'UA' } } } } });
  calls.leave();
});

test('a partner that goes away in the middle leaves a gap with its path; it is not asked any more, comes back, and nobody else notices', async () => {
  const own = await hub.data('reader-md', `{ organisation(slug: "la-strada-ukraine") { ${OWN} } }`);
  const answers: Answer[] = [];
  let isOver = false;
  const asking = Array.from({ length: 4 }, async () => { while (!isOver) answers.push(await ask()); });
  await until(() => answers.length > 20);
  await partner.kill();
  await until(async () => await stateOf() === 'OPEN');
  isOver = true;
  await Promise.all(asking);

  for (const { data, errors } of answers) {
    const { laStrada_hotline, ...rest } = data.organisation;
    expect(rest).toEqual(own.organisation);
    if (laStrada_hotline === null) expect(errors).toEqual([expect.objectContaining({ path: ['organisation', 'laStrada_hotline'], extensions: expect.objectContaining({ code: 'PARTNER_UNAVAILABLE' }) })]);
    else expect(errors).toBeUndefined();
  }
  expect([answers.some(isWhole), answers.some((answer) => !isWhole(answer))]).toEqual([true, true]);

  partner = await examplePartner(hub.address, { PORT: port });
  // It is there again, and left alone until its pause is over.
  expect(isWhole(await ask())).toBe(false);
  ahead += 5 * SECOND;
  expect(isWhole(await ask())).toBe(true);
  expect([isWhole(await ask()), await stateOf()]).toEqual([true, 'HEALTHY']);
});
