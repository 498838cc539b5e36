import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { openHub } from '../../server/compose.ts';
import type { Hub, HubExtras } from '../../server/compose.ts';
import { readConfig } from '../../server/config.ts';
import { embeddedImage, newServerDatabase } from './database.ts';
import { Subscriber } from './subscriber.ts';
import type { Asked } from './subscriber.ts';

/** What GraphQL answered. */
export interface Answer { data: any; errors?: { message: string; path?: (string | number)[]; extensions: Record<string, any> }[] }

/** A hub in this process over real sockets, on the embedded database or on the server of DATABASE_URL, with the demo network. */
export interface TestHub extends Hub {
  /** The key of a demo person, such as `publisher-ua`. */
  key(handle: string): string;
  /** The demo person's own and organisation's global ids. */
  person(handle: string): { personId: string; organisationId: string; organisation: string; country: string };
  /** One operation over HTTP as a demo person, with a key, or as nobody (null). */
  ask(who: string | null, query: string, variables?: object): Promise<Answer>;
  /** The data of an operation; throws where there are errors. */
  data(who: string | null, query: string, variables?: object): Promise<any>;
  /** A subscription over graphql-transport-ws or SSE, open when it resolves. */
  subscribe(who: string | null, asked: Asked, transport?: 'ws' | 'sse'): Promise<Subscriber>;
  close(): Promise<void>;
}

const QUIET = pino({ level: process.env.LOG_LEVEL ?? 'silent' }, pino.destination(2));

/** Starts a hub for one test file; `environment` adds to what a hub is started with. */
export async function startHub(environment: Record<string, string> = {}, extras: HubExtras = {}): Promise<TestHub> {
  const server = process.env.DATABASE_URL;
  const own = server ? await newServerDatabase(server) : null;
  const folder = await mkdtemp(join(tmpdir(), 'fanar-test-'));
  const config = readConfig({
    PORT: '0', FANAR_DATA: folder, FANAR_DEMO: '1', FANAR_SECRET: 'a secret for tests, of thirty-two signs', FANAR_REQUESTS_PER_SECOND: '100000',
    ...(own === null ? {} : { DATABASE_URL: own.url }), ...environment,
  });
  const hub = await openHub(config, { logger: QUIET, ...(own === null ? { inMemory: true, image: await embeddedImage() } : {}), ...extras });
  const close = async (): Promise<void> => {
    await hub.stop();
    await own?.drop();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...hub, ...asking(hub), close };
}

function asking(hub: Hub): Pick<TestHub, 'key' | 'person' | 'ask' | 'data' | 'subscribe'> {
  const demo = (handle: string) => {
    const found = hub.demo?.find((person) => person.handle === handle);
    if (found === undefined) throw new Error(`The demo network has no ${handle}.`);
    return found;
  };
  const bearer = (who: string): string => who.startsWith('fanar_') ? who : demo(who).key;
  const ask = async (who: string | null, query: string, variables: object = {}): Promise<Answer> => {
    const response = await fetch(`${hub.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(who === null ? {} : { authorization: `Bearer ${bearer(who)}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return await response.json() as Answer;
  };
  return {
    key: (handle) => demo(handle).key,
    person: (handle) => {
      const { personId, organisationId, organisation, country } = demo(handle);
      return { personId: `person_${personId}`, organisationId: `organisation_${organisationId}`, organisation, country };
    },
    ask,
    data: async (who, query, variables) => {
      const answer = await ask(who, query, variables);
      if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    subscribe: async (who, asked, transport = 'ws') => {
      await caughtUp(hub);
      return Subscriber.open(hub.address, { authorization: who === null ? null : `Bearer ${bearer(who)}`, asked, transport });
    },
  };
}

/** Waits until the hub has seen all that is committed, so that "from now on" begins behind what a test did before. */
async function caughtUp({ tail }: Hub): Promise<void> {
  const { head } = await tail.log.bounds();
  while (tail.head < head) await tail.next(tail.head, new AbortController().signal);
}
