import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { execute, parse } from 'graphql';
import { plannedEngine, stitchedEngine } from '../../../server/federation/index.ts';
import type { MakeEngine } from '../../../server/federation/index.ts';
import { buildSchemas } from '../../../server/request/schema.ts';
import { startHub } from '../../support/hub.ts';
import type { TestHub } from '../../support/hub.ts';
import { plainAsking, Swapped } from '../../support/partner.ts';
import type { Partner } from '../../support/partner.ts';

/** Both ways to join partners' parts: each promise is held by both. */
export const ENGINES: readonly [string, MakeEngine][] = [['by plan', plannedEngine], ['stitched', stitchedEngine]];

/** A hub whose graph the test swaps. */
export interface JoinedHub extends TestHub {
  readonly graph: Swapped;
  /** From now on these partners; settles when the hub answers with them. */
  join(...partners: readonly Partner[]): Promise<void>;
  /** Settles when the whole graph's text has this, or hasn't. */
  shows(text: string, has?: boolean): Promise<void>;
}

/** The hub's own SDL, as partners compose against it. */
export async function coreSdl(): Promise<string> {
  const { subgraph } = buildSchemas(join(import.meta.dirname, '../../../schema'), []);
  const { data } = await execute({ schema: subgraph, document: parse('{ _service { sdl } }') });
  return (data as { _service: { sdl: string } })._service.sdl;
}

interface Opened { readonly hub: JoinedHub; readonly partners: readonly Partner[] }

/** One hub for each engine for all tests of a file; what comes back finds the one of an engine. */
export function onBoth<At extends { hub: JoinedHub }>(open: (hub: JoinedHub) => Promise<At & Opened>): (how: string) => At {
  const opened = new Map<string, At & Opened>();
  beforeAll(async () => { for (const [how, engine] of ENGINES) opened.set(how, await open(await startJoinedHub(engine))); });
  afterAll(async () => {
    for (const { hub, partners } of opened.values()) {
      await hub.close();
      await Promise.all(partners.map((partner) => partner.close()));
    }
  });
  return (how) => opened.get(how)!;
}

/** A hub over real sockets without partners as yet. */
export async function startJoinedHub(engine?: MakeEngine): Promise<JoinedHub> {
  const graph = new Swapped(await coreSdl());
  const hub = await startHub({}, { partners: { source: graph, asking: plainAsking(() => graph.partners), engine } });
  const printed = async (): Promise<string> => (await fetch(`${hub.address}/joined.graphql`, { headers: { authorization: `Bearer ${hub.key('reader-md')}` } })).text();
  const shows = async (text: string, has = true): Promise<void> => {
    const until = Date.now() + 10_000;
    while ((await printed()).includes(text) !== has) if (Date.now() > until) throw new Error(`The graph ${has ? 'never had' : 'kept'} ${text}.`);
  };
  return {
    ...hub, graph, shows,
    join: async (...partners) => {
      const before = graph.partners;
      graph.join(...partners);
      for (const { joined } of before) if (!partners.some((one) => one.joined.prefix === joined.prefix)) await shows(` ${joined.prefix}_`, false);
      for (const { joined } of partners) await shows(` ${joined.prefix}_`);
    },
  };
}
