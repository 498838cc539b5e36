import { Seal } from '../../server/kernel/index.ts';
import { Subscriber } from './subscriber.ts';

/** Where and as whom somebody asks. */
export interface Place { address: string; key: string }

export const LIVE = 'subscription ($after: String) { alertEvents(after: $after) { cursor kind alertId } }';
const PUBLISH = 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { ... on Alert { id } ... on Problem { message } } }';
const INPUT = {
  kind: 'ROUTE', severity: 'MODERATE', urgency: 'EXPECTED', certainty: 'LIKELY', language: 'EN', audience: { level: 'NETWORK' },
  title: 'A route over the border', summary: 'A route over the border is used again by the same people.',
};

/** Publishes an alert, for the whole network unless another audience is given, and answers with its id; throws where that was not answered. */
export async function publish({ address, key }: Place, audience: object = INPUT.audience): Promise<string> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: PUBLISH, variables: { input: { ...INPUT, audience } } }),
  });
  const { data, errors } = await response.json() as any;
  if (typeof data?.publishAlert?.id !== 'string') throw new Error(JSON.stringify({ data, errors }));
  return data.publishAlert.id as string;
}

/** So many writers, each publishing one after the other, until `total` are published; answers with their ids. */
export async function publishing(places: readonly Place[], total: number, writers = 8): Promise<string[]> {
  let left = total;
  const ids: string[] = [];
  await Promise.all(Array.from({ length: writers }, async (_, writer) => {
    while (left-- > 0) ids.push(await publish(places[writer % places.length]!));
  }));
  return ids;
}

/** The cursors of the whole log, as pages of a query have it. */
export async function cursorsOf({ address, key }: Place): Promise<string[]> {
  const cursors: string[] = [];
  for (let more = true; more;) {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: 'query ($after: String) { alertEvents(first: 500, after: $after) { pageInfo { hasNextPage } edges { cursor } } }', variables: { after: cursors.at(-1) } }),
    });
    const { data: { alertEvents } } = await response.json() as any;
    cursors.push(...alertEvents.edges.map((edge: any) => edge.cursor));
    more = alertEvents.pageInfo.hasNextPage;
  }
  return cursors;
}

/** An event as a follower had it; the position is what the cursor stands for. */
export interface Had { position: number; kind: string; alertId: string | null; cursor: string }

/** Somebody who follows the log from a cursor on, wherever they are sent, and keeps what they have had. */
export class Follower {
  readonly had: Had[] = [];
  readonly #seal: Seal;
  readonly #transport: 'ws' | 'sse';
  #subscriber: Subscriber | null = null;
  #cursor: string | null;
  constructor(secret: string, after: string | null, transport: 'ws' | 'sse') {
    this.#seal = new Seal(secret);
    this.#cursor = after;
    this.#transport = transport;
  }

  /** Begins to follow there, after the last event that was had. */
  async join({ address, key }: Place): Promise<void> {
    this.#subscriber?.leave();
    this.#subscriber = await Subscriber.open(address, { authorization: `Bearer ${key}`, asked: { query: LIVE, variables: { after: this.#cursor } }, transport: this.#transport });
  }

  /** Takes so many events more; fails where one is an error, or none comes. */
  async take(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      const { data, errors } = await this.#subscriber!.next();
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      const { cursor, kind, alertId } = data.alertEvents as { cursor: string; kind: string; alertId: string | null };
      this.had.push({ cursor, kind, alertId, position: this.#seal.open('event', cursor)! });
      this.#cursor = cursor;
    }
  }

  /** What has come beyond what was taken. */
  rest(): unknown[] { return this.#subscriber!.taken(); }

  leave(): void { this.#subscriber?.leave(); }
}

/** What is wrong with what a follower had of these alerts: each once, and in the order of the log. Empty where nothing is. */
export function faultsIn(had: readonly Had[], ids: readonly string[]): string[] {
  const faults: string[] = [];
  const times = new Map<string | null, number>();
  for (const [index, event] of had.entries()) {
    times.set(event.alertId, (times.get(event.alertId) ?? 0) + 1);
    if (index > 0 && event.position <= had[index - 1]!.position) faults.push(`${event.position} after ${had[index - 1]!.position}`);
  }
  for (const id of ids) if (times.get(id) !== 1) faults.push(`${id} ${times.get(id) ?? 0} times`);
  return faults;
}

/** How a crowd fared: the seconds that the publishes took, and what is wrong with what each subscriber had. */
export interface Fared { seconds: number; subscribers: { what: string; had: number; joined: number; faults: string[] }[] }

const CUT_EVERY = 1000;

/** Follows until it has had so much, cut once a second, whatever is on its way then, and comes back with its last cursor. */
async function followCut(follower: Follower, reader: Place, total: number): Promise<number> {
  let joined = 0;
  while (follower.had.length < total) {
    await follower.join(reader);
    joined++;
    let isCut = false;
    const cut = setTimeout(() => { isCut = true; follower.leave(); }, CUT_EVERY);
    try {
      while (follower.had.length < total) await follower.take(1);
    } catch (fault) {
      if (!isCut) throw fault;
    } finally {
      clearTimeout(cut);
    }
  }
  return joined;
}

/**
 * 8 writers publish `total` alerts in all, while three subscribers follow from `after` on: one over a socket, one over a
 * stream, and one over a socket that is cut every second and comes back.
 */
export async function crowd({ writer, reader, secret, after, total }: { writer: Place; reader: Place; secret: string; after: string | null; total: number }): Promise<Fared> {
  const steady = [new Follower(secret, after, 'ws'), new Follower(secret, after, 'sse')];
  const cut = new Follower(secret, after, 'ws');
  await Promise.all(steady.map((follower) => follower.join(reader)));
  const following = [...steady.map((follower) => follower.take(total).then(() => 1)), followCut(cut, reader, total)];
  const began = performance.now();
  const ids = await publishing([writer], total);
  const seconds = (performance.now() - began) / 1000;
  const joined = await Promise.all(following);
  const names = ['over a socket', 'over a stream', 'over a socket, cut every second'];
  const subscribers = [...steady, cut].map((follower, i) => {
    const { had } = follower;
    const faults = faultsIn(had, ids);
    if (had.length + follower.rest().length !== total) faults.push(`${had.length + follower.rest().length} events`);
    follower.leave();
    return { what: names[i]!, had: had.length, joined: joined[i]!, faults };
  });
  return { seconds, subscribers };
}
