// A hub with a schema of a few lines and an access door that the test moves by hand. What is tested is what stands
// between the wire and a resolver: all of it is real, sockets too.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { WebSocket } from 'ws';
import { NOBODY } from '../../../server/access/index.ts';
import type { AccessDoor, Member, RequestContext, Scope, Viewer } from '../../../server/access/index.ts';
import { badInput, unauthenticated } from '../../../server/kernel/index.ts';
import { startRequests } from '../../../server/request/index.ts';
import type { RequestParts, Requests } from '../../../server/request/index.ts';

const SDL = `
"A moment."
scalar DateTime
enum Colour { RED GREEN }
type Thing @key(fields: "id") { id: ID! name: String! colour: Colour maker: Maker! twin: Thing things(first: Int, after: String): ThingConnection! }
type Maker { name: String! things(first: Int, after: String): ThingConnection! }
type ThingConnection { edges: [ThingEdge!]! totalCount: Int! }
type ThingEdge { cursor: String! node: Thing! }
input Touch { at: DateTime colour: Colour inner: Touch }
union Touched = Thing | Maker
type Query {
  hello(name: String): String
  who: String!
  thing(id: ID!): Thing
  things(first: Int, last: Int, after: String): ThingConnection!
  moment(at: DateTime): DateTime
  touched: Touched
  forbidden: String
  breaks: String
  slow: String
}
type Mutation { touch(input: Touch!): String }
type Subscription { ticks(from: Int): Tick! never: Tick! fails: Tick! }
type Tick { number: Int! }
`;

/** A source of ticks that the test feeds: each reader has every tick since it came. */
export class Source {
  readonly #readers = new Set<{ queue: number[]; settle: ((tick: IteratorResult<{ number: number }>) => void) | null }>();
  readonly #counts = new Map<number, () => void>();

  get readers(): number { return this.#readers.size; }
  /** How many wait for the next tick. */
  get waiting(): number { return [...this.#readers].filter(({ settle }) => settle !== null).length; }

  push(number: number): void {
    for (const reader of this.#readers) {
      if (reader.settle === null) reader.queue.push(number);
      else reader.settle({ done: false, value: { number } });
      reader.settle = null;
    }
  }

  /** Settles as soon as so many read. */
  async until(readers: number): Promise<void> {
    if (this.readers !== readers) await new Promise<void>((resolve) => { this.#counts.set(readers, resolve); });
  }

  iterate(): AsyncIterableIterator<{ number: number }> {
    const reader: { queue: number[]; settle: ((tick: IteratorResult<{ number: number }>) => void) | null } = { queue: [], settle: null };
    this.#readers.add(reader);
    this.#counted();
    return {
      [Symbol.asyncIterator]() { return this; },
      next: () => new Promise((resolve) => {
        const number = reader.queue.shift();
        if (number === undefined) reader.settle = resolve;
        else resolve({ done: false, value: { number } });
      }),
      return: () => {
        this.#readers.delete(reader);
        this.#counted();
        const done = { done: true, value: undefined } as const;
        reader.settle?.(done);
        return Promise.resolve(done);
      },
    };
  }

  #counted(): void { this.#counts.get(this.readers)?.(); }
}

/** Keys that the test gives and takes. `tell` says that something changed; without it only asking finds out. */
export class Keys implements AccessDoor {
  readonly #members = new Map<string, Member>();
  readonly #listeners = new Set<() => void>();
  asked = 0;
  /** As when the database is. */
  down = false;

  give(name: string, scopes: readonly Scope[] = ['ALERTS_READ']): string {
    this.#members.set(name, { kind: 'member', credential: name, person: name, name, organisation: 'org', country: 'UA', since: new Date(0), roles: [], scopes, setup: false });
    return `Bearer ${name}`;
  }

  take(name: string): void { this.#members.delete(name); }
  tell(): void { for (const listener of this.#listeners) listener(); }

  authenticate(authorization: string | null): Promise<Viewer> {
    this.asked++;
    if (this.down) return Promise.reject(new Error('connection refused'));
    if (authorization === null) return Promise.resolve(NOBODY);
    const member = this.#members.get(authorization.replace('Bearer ', ''));
    return member === undefined ? Promise.reject(unauthenticated()) : Promise.resolve(member);
  }

  current(viewer: Viewer): Promise<Viewer | null> {
    if (this.down) return Promise.reject(new Error('connection refused'));
    return Promise.resolve(viewer.kind === 'nobody' ? viewer : this.#members.get(viewer.credential) ?? null);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

interface Asked { query?: string; variables?: object | null; operationName?: string; headers?: Record<string, string>; body?: string; path?: string }
export interface Answer { status: number; headers: Headers; body: Result }
export interface Result { data?: Record<string, unknown> | null; errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[] }

/** A socket without a client's manners: sends what the test says, queues what comes. */
export class RawSocket {
  readonly socket: WebSocket;
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly opened: Promise<void>;
  readonly #came: Record<string, unknown>[] = [];
  #waiting: (() => void) | null = null;

  constructor(url: string, protocol: string) {
    this.socket = new WebSocket(url, protocol);
    this.opened = new Promise((resolve, reject) => {
      this.socket.once('open', () => resolve());
      this.socket.once('error', reject);
    });
    this.opened.catch(() => {});
    this.closed = new Promise((resolve) => { this.socket.once('close', (code, reason) => resolve({ code, reason: String(reason) })); });
    this.socket.on('message', (text: Buffer) => {
      this.#came.push(JSON.parse(text.toString()) as Record<string, unknown>);
      this.#waiting?.();
    });
  }

  send(message: object): void { this.socket.send(JSON.stringify(message)); }

  async next(): Promise<Record<string, unknown>> {
    while (this.#came.length === 0) await new Promise<void>((resolve) => { this.#waiting = resolve; });
    return this.#came.shift()!;
  }

  /** Connected and acknowledged. */
  async begin(authorization?: string): Promise<this> {
    await this.opened;
    this.send({ type: 'connection_init', payload: authorization === undefined ? undefined : { authorization } });
    await this.next();
    return this;
  }
}

/** Holds back whoever asks for `slow` until it is opened. */
class Gate {
  readonly #open = Promise.withResolvers<void>();
  readonly #enough = Promise.withResolvers<void>();
  #asked = 0;
  #wanted = Infinity;

  async pass(): Promise<void> {
    this.#asked++;
    this.#check();
    await this.#open.promise;
  }

  open(): void { this.#open.resolve(); }

  /** Settles as soon as so many wait. */
  until(times: number): Promise<void> {
    this.#wanted = times;
    this.#check();
    return this.#enough.promise;
  }

  #check(): void { if (this.#asked >= this.#wanted) this.#enough.resolve(); }
}

const thing = (id: string): object => ({ __typename: 'Thing', id, name: `thing ${id}`, maker: { name: 'maker' } });
const page = (first: number | undefined): object =>
  ({ totalCount: 1, edges: Array.from({ length: Math.min(first ?? 1, 3) }, (_, at) => ({ cursor: String(at), node: thing(String(at)) })) });

const resolvers = (ticks: Source, slow: Gate): object[] => [{
  Query: {
    hello: (_root: unknown, { name }: { name?: string }) => `hello ${name ?? 'world'}`,
    who: (_root: unknown, _args: unknown, { viewer }: RequestContext) => (viewer.kind === 'nobody' ? 'nobody' : viewer.name),
    thing: (_root: unknown, { id }: { id: string }) => thing(id),
    things: (_root: unknown, { first }: { first?: number }) => {
      if ((first ?? 0) > 100) throw badInput('first', 'is at most 100.');
      return page(first);
    },
    moment: (_root: unknown, { at }: { at?: Date }) => at ?? 0,
    touched: () => thing('1'),
    breaks: () => { throw new Error('insert into child values (\'Ion Popescu\') - duplicate key "Ion Popescu"'); },
    slow: async () => {
      await slow.pass();
      return 'slow';
    },
  },
  Thing: {
    things: (_root: unknown, { first }: { first?: number }) => page(first),
    twin: () => thing('twin'),
    __resolveReference: ({ id }: { id: string }) => thing(id),
  },
}, {
  Mutation: { touch: (_root: unknown, { input }: { input: { at?: Date } }) => input.at?.toISOString() ?? 'untouched' },
  Subscription: {
    ticks: { subscribe: () => ticks.iterate(), resolve: (tick: unknown) => tick },
    never: { subscribe: () => { throw badInput('from', 'is not one of this hub\'s.'); } },
    fails: { subscribe: async function* fails() { yield { fails: { number: 1 } }; throw new Error('secret'); } },
  },
}];

/** The hub, and the clients that a test asks it with. */
export class SmallHub {
  readonly keys = new Keys();
  readonly ticks = new Source();
  readonly slow = new Gate();
  /** What was logged, one object a line. */
  readonly log: Record<string, unknown>[] = [];
  readonly metrics = new Registry();
  requests!: Requests;
  readonly #folder = mkdtempSync(join(tmpdir(), 'small-hub-'));
  readonly #clients: Client[] = [];
  readonly #sockets: RawSocket[] = [];

  async start(change: Partial<RequestParts['settings']>, parts: Partial<RequestParts>): Promise<this> {
    writeFileSync(join(this.#folder, 'base.graphql'), SDL);
    writeFileSync(join(this.#folder, 'federation.graphql'), 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])');
    const lines = new Writable({ write: (line: Buffer, _encoding, done) => { this.log.push(JSON.parse(line.toString()) as Record<string, unknown>); done(); } });
    this.requests = await startRequests({
      settings: { host: '127.0.0.1', port: 0, publicUrl: null, trustedProxies: [], metricsPort: null, requestsPerSecond: 1000, version: '0.0.0', ...change },
      schemaFolder: this.#folder, resolvers: resolvers(this.ticks, this.slow), access: this.keys, metrics: this.metrics,
      logger: pino({ level: 'info' }, lines), ready: () => Promise.resolve({ ok: true, checks: { database: 'ok' } }), ...parts,
    });
    return this;
  }

  async stop(): Promise<void> {
    for (const client of this.#clients) void client.dispose();
    for (const { socket } of this.#sockets) socket.terminate();
    await this.requests.drain();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get socketUrl(): string { return `${this.requests.address.replace('http', 'ws')}/graphql`; }

  async post(asked: Asked): Promise<Answer> {
    const response = await this.#send(asked);
    return { status: response.status, headers: response.headers, body: await response.json() as Result };
  }

  /** A client of the protocol's own library that does not try again. */
  client(authorization?: string): Client {
    const client = createClient({ url: this.socketUrl, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: authorization === undefined ? undefined : { authorization } });
    this.#clients.push(client);
    return client;
  }

  socket(protocol = 'graphql-transport-ws'): RawSocket {
    const socket = new RawSocket(this.socketUrl, protocol);
    this.#sockets.push(socket);
    return socket;
  }

  /** One operation over a socket of its own: all that came until it ended. */
  async bySocket(asked: { query: string; variables?: Record<string, unknown> }, authorization?: string): Promise<Result[]> {
    const socket = await this.socket().begin(authorization);
    socket.send({ type: 'subscribe', id: '1', payload: asked });
    const results: Result[] = [];
    for (;;) {
      const message = await socket.next();
      if (message['type'] === 'next') results.push(message['payload'] as Result);
      else if (message['type'] === 'error') results.push({ errors: message['payload'] as Result['errors'] });
      if (message['type'] === 'next') continue;
      socket.socket.terminate();
      return results;
    }
  }

  /** One operation over a stream, read to its end: the `next` events, and whether `complete` came. */
  async byStream(asked: Asked): Promise<{ status: number; results: Result[]; complete: boolean; body: string }> {
    const response = await this.#send({ ...asked, path: '/graphql/stream', headers: { accept: 'text/event-stream', ...asked.headers } });
    const body = await response.text();
    const events = body.split('\n\n').filter((event) => event.startsWith('event:'));
    const results = events.filter((event) => event.startsWith('event: next')).map((event) => JSON.parse(event.slice(event.indexOf('data: ') + 6)) as Result);
    if (response.status !== 200) results.push(JSON.parse(body) as Result);
    return { status: response.status, results, complete: events.at(-1)?.startsWith('event: complete') ?? false, body };
  }

  #send({ query, variables, operationName, headers, body, path }: Asked): Promise<Response> {
    return fetch(`${this.requests.address}${path ?? '/graphql'}`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: body ?? JSON.stringify({ query, variables, operationName }),
    });
  }
}

export const startSmallHub = (change: Partial<RequestParts['settings']> = {}, parts: Partial<RequestParts> = {}): Promise<SmallHub> =>
  new SmallHub().start(change, parts);

/** The codes of a result's errors. */
export const codes = (result: Result | undefined): unknown[] => result?.errors?.map(({ extensions }) => extensions['code']) ?? [];
