import { Agent, request } from 'node:http';
import { Worker } from 'node:worker_threads';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { Registry } from 'prom-client';
import { outgoing } from '../server/delivery/index.ts';
import { openAsking, openIdentity } from '../server/federation/index.ts';
import type { JoinedPartner, PartnerAsking, SupergraphSource } from '../server/federation/index.ts';
import { Seal, systemClock } from '../server/kernel/index.ts';
import { printSubgraph } from '../server/request/index.ts';
import { startHub } from '../test/support/hub.ts';
import type { TestHub } from '../test/support/hub.ts';
import { sdlOf } from './federation-partners.ts';
import type { Manner } from './federation-partners.ts';

const SMALL = '{ viewer { organisation { slug } } }';
const CORE = '{ organisations(first: 20) { edges { node { id slug name country { name } } } } }';
const SPANNING = '{ organisations(first: 20) { edges { node { id slug name country { name } one_hotline { number topics } } } } }';
const ROUNDS = 1000;

/** One question, sent once and answered whole. */
type Ask = () => Promise<void>;

const agent = new Agent({ keepAlive: true });

function asking(url: string, body: object, authorization?: string): Ask {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...(authorization === undefined ? {} : { authorization }) };
  return () => new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (part: string) => { answer += part; }).on('end', () => {
        if (response.statusCode === 200 && !answer.includes('"errors"')) resolve();
        else reject(new Error(`${url}: ${response.statusCode} ${answer.slice(0, 300)}`));
      });
    });
    sent.on('error', reject).end(text);
  });
}

/** Milliseconds for each: the tenth part of many, asked in turns, so that what else the machine does falls on all alike. */
async function times(asks: readonly Ask[]): Promise<number[]> {
  for (const ask of asks) for (let count = 0; count < 200; count++) await ask();
  const taken: number[][] = asks.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, ask] of asks.entries()) {
      const began = performance.now();
      await ask();
      taken[at]!.push(performance.now() - began);
    }
  }
  return taken.map((each) => each.toSorted((a, b) => a - b)[Math.floor(each.length / 10)]!);
}

async function partnersOf(made: readonly [string, Manner][]): Promise<{ partners: JoinedPartner[]; worker: Worker }> {
  const worker = new Worker(new URL('./federation-partners.ts', import.meta.url), { workerData: made });
  const ports = await new Promise<number[]>((resolve, reject) => { worker.once('message', resolve).once('error', reject); });
  return { worker, partners: made.map(([prefix], at) => ({ id: prefix, name: prefix, prefix, url: `http://127.0.0.1:${ports[at]}/graphql`, sdl: sdlOf(prefix), organisationId: '', timeout: 500 })) };
}

/** A hub that these partners have joined, asking them as it asks any: with tokens, by the one way out, through the guard. */
async function hubWith(partners: readonly JoinedPartner[], opened: AsyncDisposableStack): Promise<TestHub> {
  const core = printSubgraph(new URL('../schema', import.meta.url).pathname);
  const composed = composeServices([{ name: 'hub', typeDefs: parse(core) }, ...partners.map(({ name, sdl, url }) => ({ name, typeDefs: parse(sdl), url }))]);
  const source: SupergraphSource = { current: () => (partners.length === 0 ? null : { version: 1, sdl: composed.supergraphSdl!, partners }), onSwap: () => () => {}, isTakenOut: () => false };
  let real: PartnerAsking | null = null;
  const hub = await startHub({}, { partners: { source, asking: { ask: (...asked) => real!.ask(...asked), listen: (...asked) => real!.listen(...asked) } } });
  opened.defer(() => hub.close());
  const way = outgoing({ allowLocal: true });
  opened.defer(() => way.close());
  const identity = openIdentity({ database: hub.database, seal: new Seal('a secret for the bench, of thirty-two signs'), clock: systemClock, issuer: () => hub.address, slugOf: () => null });
  await identity.keepKeys();
  real = openAsking({ outgoing: way, tokens: identity.tokens, clock: systemClock, metrics: new Registry() });
  return hub;
}

const show = (what: string, ratio: number, milliseconds: number): void => console.log(`  ${what.padEnd(62)} ${ratio.toFixed(3)}   ${milliseconds.toFixed(3)} ms`);

/**
 * What partners cost those who don't ask them: the same questions to hubs with none, one, twenty, and with two that mean
 * harm. And what one query over a partner costs beside a bare question to the partner and the hub's own part of it.
 */
export async function run(): Promise<void> {
  await using opened = new AsyncDisposableStack();
  const twenty = Array.from({ length: 20 }, (_, at): [string, Manner] => [`p${String.fromCharCode(97 + at)}`, 'plain']);
  const { partners, worker } = await partnersOf([['one', 'plain'], ...twenty, ['mute', 'silent'], ['rude', 'huge']]);
  opened.defer(async () => { await worker.terminate(); });
  const [one, many, harm] = [partners.slice(0, 1), partners.slice(1, 21), partners.slice(21)];
  const hubs = [];
  for (const joined of [[], one, many, harm]) hubs.push(await hubWith(joined, opened));
  const ask = (hub: TestHub, query: string): Ask => asking(`${hub.address}/graphql`, { query }, `Bearer ${hub.key('reader-md')}`);

  for (const [what, query] of [['smallest', SMALL], ['20 organisations', CORE]] as const) {
    const [none, ...others] = await times(hubs.map((hub) => ask(hub, query)));
    console.log(`the hub's own, ${what}: 1 is a hub without partners`);
    for (const [at, with_] of ['one partner joined', 'twenty joined', 'two that mean harm joined'].entries()) show(with_, others[at]! / none!, others[at]!);
  }
  await whileHarmed(hubs[0]!, hubs[3]!, ask);
  await overOne(hubs[1]!, one[0]!, ask);
}

/** The same while the one that never answers, and the one that answers too much, are asked again and again. */
async function whileHarmed(alone: TestHub, harmed: TestHub, ask: (hub: TestHub, query: string) => Ask): Promise<void> {
  const stop = new AbortController();
  const keepAsking = async (query: string): Promise<void> => { while (!stop.signal.aborted) await harmed.ask('steward-ua', query); };
  const asked = [keepAsking('{ mute_calls }')];
  const [none, mute] = await times([ask(alone, CORE), ask(harmed, CORE)]);
  show('the same, while one that never answers is asked all the time', mute! / none!, mute!);
  stop.abort();
  await Promise.all(asked);
}

async function overOne(hub: TestHub, { url }: JoinedPartner, ask: (hub: TestHub, query: string) => Ask): Promise<void> {
  const { organisations } = await hub.data('reader-md', CORE);
  const representations = organisations.edges.map(({ node }: { node: { id: string } }) => ({ __typename: 'Organisation', id: node.id }));
  const hop = asking(url, { query: 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Organisation { one_hotline { number topics } } } }', variables: { representations } });
  const [bare, core, spanning] = await times([hop, ask(hub, CORE), ask(hub, SPANNING)]);
  console.log('a query over one partner: 1 is a bare question to it and the hub\'s own part, one after the other');
  show('20 organisations, each with its hotline', spanning! / (bare! + core!), spanning!);
  console.log(`  (the bare question ${bare!.toFixed(3)} ms, the hub's own part ${core!.toFixed(3)} ms)`);
}
