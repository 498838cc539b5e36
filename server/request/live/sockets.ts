import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { makeServer } from 'graphql-ws';
import type { Context, Server as Protocol, SubscribePayload } from 'graphql-ws';
import { WebSocket, WebSocketServer } from 'ws';
import type { AccessDoor, Viewer } from '../../access/index.ts';
import { NOBODY, RequestContext } from '../../access/index.ts';
import { HubError } from '../../kernel/index.ts';
import type { CredentialWatch } from './credential-watch.ts';
import type { Entrance } from '../entrance.ts';
import { rootOf } from '../errors.ts';
import type { Present } from '../errors.ts';
import type { AddressOf } from '../limits/address.ts';
import { BOUNDS, SOCKETS } from '../limits/bounds.ts';
import type { Observer } from '../observer.ts';
import type { Operations, Ready } from '../operations.ts';
import { Outbox } from './outbox.ts';
import type { ResponseStream } from './response-stream.ts';
import { SharedAnswers } from './shared-answers.ts';
import { BEHIND } from './slow.ts';
import { Tick } from './tick.ts';

/** What the socket door needs. */
export interface SocketParts {
  readonly access: AccessDoor;
  readonly entrance: Entrance;
  readonly watch: CredentialWatch;
  readonly operations: Operations;
  readonly observer: Observer;
  readonly present: Present;
  readonly addressOf: AddressOf;
  readonly requestId: () => string;
}
/** All that is kept of a connection; the request that opened it is not. */
interface Connection {
  readonly socket: WebSocket;
  readonly outbox: Outbox;
  readonly address: string;
  readonly id: string;
  /** The Authorization of the request that opened it, until connection_init. */
  header: string | null;
  viewer: Viewer;
  alive: boolean;
  readonly subscriptions: Set<string>;
  /** Queries and mutations not yet answered. */
  running: number;
  leave: () => void;
}

/** A question with the way its answers go. */
interface Posed extends Ready { readonly connection: Connection; readonly id: string }

/** connection_init's payload; tools that copy HTTP headers into it write the name their way. */
type Shown = Record<string, unknown>;
const authorizationIn = (shown: Shown | undefined): unknown => Object.entries(shown ?? {}).find(([name, value]) => name.toLowerCase() === 'authorization' && value != null)?.[1];

const PROTOCOL = 'graphql-transport-ws';
const HEARTBEAT = 15_000;
const CLOSE = {
  unauthenticated: 4401,
  ended: 4403,
  // Clients of this protocol come back after these two, and take 4429, 4500 and 1011 for the end.
  restart: 1012,
  later: 1013,
} as const;

/** Whether a request may become a socket here; any other goes on as a plain request. */
export const isSocketRequest = ({ url = '', headers }: IncomingMessage): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket' && (url === '/graphql' || url.startsWith('/graphql?'));

/**
 * `graphql-transport-ws` at `/graphql`, and no older protocol (4406). The credential comes with connection_init as
 * `{ authorization }`, or in the header of the request that opens the socket; without one it is nobody. Closes with 4401 for a credential that is not valid, 4403 within a second
 * of its end; 1013 where too many sockets are open or something went wrong, and 1012 when the hub stops: after either a
 * client connects again and resumes.
 */
export class Sockets {
  readonly #parts: SocketParts;
  readonly #protocol: Protocol<Connection>;
  readonly #server = new WebSocketServer({
    noServer: true, clientTracking: false, perMessageDeflate: false, maxPayload: BOUNDS.bytes, // Newer than the package's types: a client that does not answer the close has two seconds.
    ...({ closeTimeout: 2000 } as object),
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });
  readonly #connections = new Set<Connection>();
  readonly #heartbeat = setInterval(() => this.#beat(), HEARTBEAT).unref();
  readonly #tick = new Tick();
  #draining = false;

  constructor(parts: SocketParts) {
    this.#parts = parts;
    this.#protocol = makeServer<Shown, Connection>({
      onConnect: (context) => this.#recognise(context),
      onSubscribe: (context, id, payload) => this.#admit(context, id, payload),
      execute: (args) => parts.operations.answer(args as Ready),
      subscribe: (args) => this.#subscribe(args as Posed),
      onError: (...[{ extra }, , , errors]) => errors.map((error) => parts.present(rootOf(error), { viewer: extra.viewer, requestId: extra.id }).toJSON()),
      onComplete: ({ extra }, id) => this.#completed(extra, id),
    });
  }

  listen(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const address = this.#parts.addressOf(request);
      const place = this.#parts.entrance.allowance.unknownSocket(address);
      socket.on('error', ignore);
      if (this.#draining || place === null) {
        place?.();
        socket.end(`HTTP/1.1 ${this.#draining ? '503 Service Unavailable' : '429 Too Many Requests'}\r\nRetry-After: 3\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
        return;
      }
      socket.once('close', place);
      this.#server.handleUpgrade(request, socket, head, (opened) => this.#opened(opened, { raw: socket, address, place, header: request.headers.authorization ?? null }));
    });
  }

  /** Closes each socket as soon as nothing is being answered on it; what is left at `deadline` is cut. */
  async drain(deadline: Promise<void>): Promise<void> {
    this.#draining = true;
    clearInterval(this.#heartbeat);
    const closed = [...this.#connections].map((connection) => new Promise<void>((resolve) => {
      connection.socket.once('close', () => resolve());
      this.#closeIfIdle(connection);
    }));
    await Promise.race([Promise.all(closed), deadline]);
    for (const { socket } of this.#connections) socket.terminate();
  }

  #opened(socket: WebSocket, { raw, address, place, header }: { raw: Duplex; address: string; place: () => void; header: string | null }): void {
    const { observer, requestId } = this.#parts;
    const tooSlow = (): void => this.#cut(socket);
    const connection: Connection = { socket, outbox: new Outbox({ socket, raw, tick: this.#tick }, tooSlow), address, id: requestId(), header, viewer: NOBODY, alive: true, subscriptions: new Set(), running: 0, leave: place };
    this.#connections.add(connection);
    observer.connections('socket', 1);
    observer.address(connection.id, address);
    const closed = this.#protocol.opened({
      protocol: socket.protocol,
      send: (text) => this.#send(connection, text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => socket.on('message', (data: Buffer) => {
        connection.alive = true;
        take(data.toString()).catch((error: unknown) => this.#fault(connection, error));
      }),
    }, connection);
    socket.on('pong', () => { connection.alive = true; });
    // ws closes the socket itself after a fault of the wire (1009 for a message that is too long).
    socket.on('error', ignore);
    socket.once('close', (code, reason) => {
      this.#connections.delete(connection);
      connection.leave();
      observer.connections('socket', -1);
      void Promise.resolve(closed(code, reason.toString())).catch((error: unknown) => this.#fault(connection, error));
    });
  }

  async #recognise(context: Context<Shown, Connection>): Promise<boolean> {
    const { connectionParams, extra: connection } = context;
    // A credential is kept by nobody.
    (context as { connectionParams?: Shown }).connectionParams = undefined;
    const { entrance, watch } = this.#parts;
    const { socket, address } = connection;
    const authorization = authorizationIn(connectionParams) ?? connection.header;
    connection.header = null;
    try {
      if (authorization !== null && typeof authorization !== 'string') throw new HubError('UNAUTHENTICATED', 'authorization must be text');
      const viewer = await entrance.recognise(authorization, address);
      if (socket.readyState !== WebSocket.OPEN) return false;
      const place = entrance.allowance.place('socket', viewer, address);
      const unwatch = watch.watch(viewer, () => end(socket));
      connection.leave();
      connection.leave = () => { place(); unwatch(); };
      connection.viewer = viewer;
      return true;
    } catch (error) {
      this.#refuse(connection, error);
      return false;
    }
  }

  #refuse(connection: Connection, error: unknown): void {
    const code = error instanceof HubError ? error.extensions.code : null;
    if (code === null) return this.#fault(connection, error);
    this.#parts.observer.turnedAway('socket', connection.id, code);
    connection.socket.close(code === 'RATE_LIMITED' ? CLOSE.later : CLOSE.unauthenticated, `${code}: ${(error as HubError).message}`.slice(0, 120));
  }

  async #subscribe({ connection, id, ...ready }: Posed): Promise<SharedAnswers | ResponseStream | ExecutionResult> {
    const opened = await this.#parts.operations.open(ready);
    if (!(opened instanceof SharedAnswers)) return opened;
    const [{ socket, outbox }, written] = [connection, JSON.stringify(id)];
    return opened.to({ send: (answer, isLast) => outbox.put(answer, written, isLast), room: () => outbox.room(), ended: () => end(socket), lost: () => sendAway(socket) });
  }

  async #admit({ extra: connection }: Context<Shown, Connection>, id: string, payload: SubscribePayload): Promise<Posed | readonly GraphQLError[]> {
    const { query, operationName, variables } = payload;
    const { access, entrance, operations, observer, present, requestId } = this.#parts;
    const asker = { viewer: connection.viewer, requestId: requestId() };
    try {
      const viewer = await access.current(connection.viewer);
      if (viewer === null) throw new HubError('UNAUTHENTICATED', 'The credential has ended.');
      entrance.allowance.spend(viewer, connection.address);
      const ready = operations.ready({ query, operationName, variables }, { context: new RequestContext(viewer, asker.requestId, connection.address), transport: 'socket' });
      if (!('document' in ready)) return ready;
      this.#begin(connection, id, ready);
      // The protocol keeps the message for as long as the subscription: the text is with the document already.
      if (connection.subscriptions.has(id)) (payload as { query: string }).query = '';
      return { ...ready, connection, id };
    } catch (error) {
      // Who asks can't be told: an error would end the subscription for good, so the whole socket comes back later.
      if (!(error instanceof HubError)) sendAway(connection.socket);
      const shown = present(error, asker);
      observer.turnedAway('socket', asker.requestId, String(shown.extensions['code']));
      return [shown];
    }
  }

  #begin(connection: Connection, id: string, { operation }: Ready): void {
    if (operation.operation !== 'subscription') {
      connection.running++;
      return;
    }
    if (connection.subscriptions.size >= SOCKETS.subscriptions) {
      throw new HubError('RATE_LIMITED', `At most ${SOCKETS.subscriptions} subscriptions go over one socket: end one, or open another socket.`, { retryAfter: 5 });
    }
    connection.subscriptions.add(id);
  }

  #completed(connection: Connection, id: string): void {
    if (!connection.subscriptions.delete(id)) connection.running--;
    if (this.#draining) this.#closeIfIdle(connection);
  }

  #closeIfIdle({ socket, running }: Connection): void {
    if (running === 0) socket.close(CLOSE.restart, 'The hub is stopping: connect again.');
  }

  #fault(connection: Connection, error: unknown): void {
    this.#parts.present(error, { viewer: connection.viewer, requestId: connection.id });
    sendAway(connection.socket);
  }

  /** Settles when the text has left, so that a slow reader slows the stream it reads. */
  #send({ socket, outbox }: Connection, text: string): Promise<void> {
    outbox.flush();
    if (socket.readyState !== WebSocket.OPEN) return Promise.resolve();
    if (socket.bufferedAmount > BEHIND) {
      this.#cut(socket);
      return Promise.resolve();
    }
    return new Promise((resolve) => { socket.send(text, () => resolve()); });
  }

  #cut(socket: WebSocket): void {
    this.#parts.observer.cut('socket');
    socket.close(CLOSE.later, 'Too slow: connect again and resume.');
  }

  // One sweep for all sockets: whoever has said nothing since the last one is gone.
  #beat(): void {
    for (const connection of this.#connections) {
      if (!connection.alive) connection.socket.terminate();
      connection.alive = false;
      connection.socket.ping();
    }
  }
}

// Out here, where it sees nothing: what is written among others keeps what they see for as long as it is kept.
const ignore = (): void => {};
const end = (socket: WebSocket): void => socket.close(CLOSE.ended, 'The credential has ended.');
const sendAway = (socket: WebSocket): void => socket.close(CLOSE.later, 'Something went wrong at the hub: connect again.');
