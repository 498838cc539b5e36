import { WebSocket } from 'ws';

/** A subscription as it is asked. */
export interface Asked { query: string; variables?: object }

/** One result of a subscription. */
export interface Result { data: any; errors?: { message: string; extensions: Record<string, any> }[] }

const PATIENCE = 10_000;

/**
 * Somebody who listens: results queue up until they are taken, so that no test has to guess how long something takes. Over a
 * raw socket in the words of graphql-transport-ws, or over SSE.
 */
export class Subscriber {
  #queue: Result[] = [];
  #takers: ((result: Result) => void)[] = [];
  #ended: { code: number; reason: string } | null = null;
  #onEnd: (() => void)[] = [];
  #leave: () => void = () => {};

  /** Resolves when the hub has taken the subscription: what is published from now on will come. */
  static async open(address: string, how: { authorization: string | null; asked: Asked; transport: 'ws' | 'sse' }): Promise<Subscriber> {
    const subscriber = new Subscriber();
    if (how.transport === 'ws') await subscriber.#socket(address, how);
    else await subscriber.#events(address, how);
    return subscriber;
  }

  /** The next result; fails when none comes within ten seconds, or the subscription has ended. */
  next(): Promise<Result> {
    const queued = this.#queue.shift();
    if (queued !== undefined) return Promise.resolve(queued);
    if (this.#ended !== null) return Promise.reject(new Error(`The subscription has ended: ${JSON.stringify(this.#ended)}`));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Nothing came within ten seconds.')), PATIENCE);
      this.#takers.push((result) => {
        clearTimeout(timer);
        resolve(result);
      });
      this.#onEnd.push(() => {
        clearTimeout(timer);
        reject(new Error(`The subscription has ended: ${JSON.stringify(this.#ended)}`));
      });
    });
  }

  /** Everything that has come and was not taken. */
  taken(): Result[] { return this.#queue.splice(0); }

  /** How the hub ended it: a socket's close code, or 1000 for the end of a stream. */
  ended(): Promise<{ code: number; reason: string }> {
    if (this.#ended !== null) return Promise.resolve(this.#ended);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('It did not end within ten seconds.')), PATIENCE);
      this.#onEnd.push(() => {
        clearTimeout(timer);
        resolve(this.#ended!);
      });
    });
  }

  leave(): void { this.#leave(); }

  #take(result: Result): void {
    const taker = this.#takers.shift();
    if (taker === undefined) this.#queue.push(result);
    else taker(result);
  }

  #end(code: number, reason: string): void {
    this.#ended ??= { code, reason };
    for (const tell of this.#onEnd.splice(0)) tell();
  }

  async #socket(address: string, { authorization, asked }: { authorization: string | null; asked: Asked }): Promise<void> {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    this.#leave = () => socket.close(1000);
    const send = (message: object): void => socket.send(JSON.stringify(message));
    const acknowledged = Promise.withResolvers<void>();
    socket.on('open', () => send({ type: 'connection_init', payload: authorization === null ? undefined : { authorization } }));
    socket.on('message', (text: Buffer) => {
      const message = JSON.parse(text.toString()) as { type: string; id?: string; payload: any };
      if (message.id === 'settled') return;
      if (message.type === 'connection_ack') acknowledged.resolve();
      else if (message.type === 'ping') send({ type: 'pong' });
      else if (message.type === 'next') this.#take(message.payload as Result);
      else if (message.type === 'error') this.#take({ data: null, errors: message.payload });
      else if (message.type === 'complete') this.#end(1000, 'complete');
    });
    socket.on('error', () => {});
    socket.on('close', (code, reason) => {
      this.#end(code, String(reason));
      acknowledged.resolve();
    });
    await acknowledged.promise;
    if (this.#ended !== null) return;
    send({ id: '1', type: 'subscribe', payload: asked });
    // A query on the same socket: the hub takes operations in order, so its answer says that the subscription stands.
    await this.#settled(socket, send);
  }

  async #settled(socket: WebSocket, send: (message: object) => void): Promise<void> {
    const settled = Promise.withResolvers<void>();
    const hear = (text: Buffer): void => {
      const message = JSON.parse(text.toString()) as { type: string; id?: string };
      if (message.id === 'settled' || message.type === 'error') settled.resolve();
    };
    socket.on('message', hear);
    socket.on('close', () => settled.resolve());
    await new Promise((resolve) => setImmediate(resolve));
    send({ id: 'settled', type: 'subscribe', payload: { query: '{ alertEvents(first: 1) { pageInfo { endCursor } } }' } });
    await settled.promise;
    socket.off('message', hear);
  }

  async #events(address: string, { authorization, asked }: { authorization: string | null; asked: Asked }): Promise<void> {
    const left = new AbortController();
    this.#leave = () => left.abort();
    const response = await fetch(`${address}/graphql/stream`, {
      method: 'POST', signal: left.signal, body: JSON.stringify(asked),
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(authorization === null ? {} : { authorization }) },
    });
    if (!response.ok || response.body === null) {
      this.#take(await response.json() as Result);
      return this.#end(response.status, response.statusText);
    }
    void this.#readEvents(response.body).catch(() => {}).finally(() => this.#end(1000, 'stream'));
  }

  async #readEvents(body: ReadableStream<Uint8Array>): Promise<void> {
    let text = '';
    for await (const part of body.pipeThrough(new TextDecoderStream() as never) as unknown as AsyncIterable<string>) {
      text += part;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const event = text.slice(0, end);
        text = text.slice(end + 2);
        const kind = /^event: (.*)$/m.exec(event)?.[1];
        const data = /^data: ?(.*)$/m.exec(event)?.[1];
        if (kind === 'next' && data) this.#take(JSON.parse(data) as Result);
        if (kind === 'complete') return;
      }
    }
  }
}
