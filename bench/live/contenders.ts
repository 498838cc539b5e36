import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { keyDigest, keyHint, newKey } from '../../server/access/index.ts';
import { SECRET, demoKey, startProcess } from '../../test/support/process.ts';
import { start } from '../feed/processes.ts';
import type { Caller } from './clients.ts';
import { COUNTRIES, SUMMARY, titleFor } from './event.ts';
import type { For } from './event.ts';

/** A server whose subscribers are told of events. */
export interface Contender {
  readonly name: string;
  readonly pid: number;
  readonly port: number;
  /** It sends every message under one id. */
  readonly sameId: boolean;
  /** Whoever connects as the n-th subscriber. */
  caller(index: number): Caller;
  /** Settles when all of these have happened, at once. */
  publish(events: readonly For[]): Promise<void>;
  stop(): Promise<void>;
}

const countryOf = (index: number): For => COUNTRIES[index % COUNTRIES.length]!;

/** One of the servers beside this file. */
export async function peerOf(name: string, folder: string, sameId: boolean): Promise<Contender> {
  const server = await start({ name, file: `../live/${name}-server.ts`, log: join(folder, `${name}.log`), environment: {} });
  return {
    name, sameId, pid: server.pid, port: Number(new URL(server.url).port), stop: () => server.stop(),
    caller: (index) => ({ payload: { country: countryOf(index) }, country: countryOf(index) }),
    publish: async (events) => { await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(events) }); },
  };
}

/** What a hub is asked with and of: keys of people in every country, and one alert for each audience. */
export interface World { readonly url: string; readonly folder: string; readonly keys: ReadonlyMap<For, readonly string[]>; readonly alerts: ReadonlyMap<For, string> }

// Of organisations that published none of the alerts, so that what is for one country is for nobody else.
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  AL: ['reader-al', 'publisher-al', 'secretary-al'], MD: ['reader-md', 'publisher-md', 'publisher-md-2'],
  RO: ['reader-ro', 'publisher-ro-2', 'reader-ro-labor', 'reader-ro-csdr'], UA: ['reader-ua', 'publisher-ua-2', 'reader-ua-interior', 'secretary-ua'],
};
// A key opens twenty sockets.
const SOCKETS = 20;
const PUBLISH = 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { __typename ... on Alert { id } ... on Problem { message } } }';

const environmentOf = (url: string, folder: string) => ({ DATABASE_URL: url, FANAR_DATA: folder, FANAR_SECRET: SECRET, FANAR_DEMO: '1', LOG_LEVEL: 'error' });

/** Makes them, by a hub that is then stopped. */
export async function makeWorld(url: string, folder: string, most: number): Promise<World> {
  const hub = await startProcess(environmentOf(url, folder));
  const writer = await demoKey(folder, 'publisher-ua');
  const alerts = new Map<For, string>();
  for (const audience of [null, ...COUNTRIES]) {
    const input = {
      kind: 'RECRUITMENT', severity: 'SEVERE', urgency: 'EXPECTED', certainty: 'LIKELY', language: 'EN', title: titleFor(audience), summary: SUMMARY, country: 'UA',
      audience: audience === null ? { level: 'NETWORK' } : { level: 'COUNTRIES', countries: [audience] },
    };
    const response = await fetch(`${hub.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${writer}` }, body: JSON.stringify({ query: PUBLISH, variables: { input } }) });
    const { data } = await response.json() as { data: { publishAlert: { __typename: string; id: string } } };
    if (data.publishAlert.__typename !== 'Alert') throw new Error(JSON.stringify(data));
    alerts.set(audience, data.publishAlert.id.slice('alert_'.length));
  }
  await hub.stop('SIGTERM');
  return { url, folder, alerts, keys: await makeKeys(url, folder, most) };
}

async function makeKeys(url: string, folder: string, most: number): Promise<Map<For, string[]>> {
  const identities = JSON.parse(readFileSync(join(folder, 'demo-identities.json'), 'utf8')) as { handle: string; key: string }[];
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const keys = new Map<For, string[]>();
  for (const [country, handles] of Object.entries(PEOPLE)) {
    const made: string[] = [];
    for (let index = 0; index < Math.ceil(most / COUNTRIES.length / SOCKETS); index++) {
      const [key, own] = [newKey(), identities.find(({ handle }) => handle === handles[index % handles.length])!.key];
      await client.query(`insert into api_key (id, person_id, digest, hint, label, scopes, created_at)
        select gen_random_uuid(), person_id, $2, $3, 'Bench', '{ALERTS_READ}', now() from api_key where digest = $1`, [keyDigest(own), keyDigest(key), keyHint(key)]);
      made.push(key);
    }
    keys.set(country as For, made);
  }
  await client.end();
  return keys;
}

/** A hub over that world. What happens is written into its log at once, as by one transaction: updates of the alerts. */
export async function hubOf({ url, folder, keys, alerts }: World): Promise<Contender> {
  const hub = await startProcess(environmentOf(url, folder));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    name: 'hub', sameId: false, pid: hub.pid, port: Number(new URL(hub.address).port),
    caller: (index) => {
      const country = countryOf(index);
      return { payload: { authorization: `Bearer ${keys.get(country)![Math.floor(index / COUNTRIES.length / SOCKETS)]!}` }, country };
    },
    publish: async (events) => {
      await client.query(`insert into event (type, subject_id, reference, owner_id, occurred_at, before_audience_level, before_audience_countries, before_audience_organisations,
          after_audience_level, after_audience_countries, after_audience_organisations, version_before, version_after)
        select 'alert.updated', a.id, a.reference, a.publisher_id, now(), a.audience_level, a.audience_countries, a.audience_organisations, a.audience_level, a.audience_countries, a.audience_organisations, 1, 1
        from unnest($1::uuid[]) with ordinality as u (id, place) join alert a on a.id = u.id order by u.place`, [events.map((audience) => alerts.get(audience)!)]);
    },
    stop: async () => {
      await client.end();
      const { stderr } = await hub.stop('SIGTERM');
      if (stderr !== '') console.log(`The hub said: ${stderr.slice(0, 2000)}`);
    },
  };
}
