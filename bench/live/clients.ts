// Many subscribers in one process, as lean as they can be: a TCP connection each, frames read where they lie. Each message is
// held against the first of its kind, which is read in full; an id that is not the subscriber's own is a fault.
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { ASKED, theirs, titleFor } from './event.ts';
import type { For } from './event.ts';

/** Who opens a socket: what connection_init says, and the country whose events they must get. */
export interface Caller { readonly payload: object; readonly country: For }
/** What the clients are told. `sameId`: all messages have one id, because the server knows no others. */
export type Told = { open: { port: number; callers: Caller[]; sameId: boolean } } | { expect: For[] } | { end: true };
/** What they say: that all subscriptions stand, when the last had everything, that nothing is left open. */
export type Said = { opened: number } | { all: number; open: number } | { fault: string };

interface Subscriber { readonly socket: Socket; readonly id: Buffer; readonly country: For; had: number; rest: Buffer | null; ready: boolean; onReady: (() => void) | null }
interface Reference { readonly head: Buffer; readonly tail: Buffer }

const AT_ONCE = 100;
const TEXT = 1;
const PING = 9;
const PONG = 10;
const subscribers: Subscriber[] = [];
const say = (said: Said): void => { process.send!(said); };
let sameId = false;
let expected = new Map<For, For[]>();
let references = new Map<For, Reference[]>();
let missing = 0;
let open = 0;

function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head = length < 126 ? Buffer.from([0x80 | opcode, 0x80 | length, 0, 0, 0, 0]) : Buffer.from([0x80 | opcode, 0xfe, length >> 8, length & 255, 0, 0, 0, 0]);
  return Buffer.concat([head, payload]);
}
const send = ({ socket }: Subscriber, message: object): void => { socket.write(frame(TEXT, Buffer.from(JSON.stringify(message)))); };

function begin(port: number, { payload, country }: Caller): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const subscriber: Subscriber = { socket, id: Buffer.from(randomUUID()), country, had: 0, rest: null, ready: false, onReady: resolve };
    subscribers.push(subscriber);
    open++;
    socket.setNoDelay(true);
    socket.on('error', () => {});
    socket.once('close', () => { open--; });
    socket.write(`GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`);
    let upgraded = false;
    socket.on('data', (data: Buffer) => {
      if (upgraded) return read(subscriber, data);
      upgraded = true;
      const end = data.indexOf('\r\n\r\n');
      if (!data.subarray(0, 12).toString().endsWith('101')) say({ fault: data.toString().slice(0, 300) });
      send(subscriber, { type: 'connection_init', payload });
      read(subscriber, data.subarray(end + 4));
    });
  });
}

function read(subscriber: Subscriber, came: Buffer): void {
  const data = subscriber.rest === null ? came : Buffer.concat([subscriber.rest, came]);
  let at = 0;
  while (data.length - at >= 2) {
    const short = data[at + 1]! & 127;
    const head = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (data.length - at < head) break;
    const length = short < 126 ? short : short === 126 ? data.readUInt16BE(at + 2) : Number(data.readBigUInt64BE(at + 2));
    if (data.length - at < head + length) break;
    take(subscriber, data[at]! & 15, data.subarray(at + head, at + head + length));
    at += head + length;
  }
  subscriber.rest = at === data.length ? null : Buffer.from(data.subarray(at));
}

function take(subscriber: Subscriber, opcode: number, payload: Buffer): void {
  if (opcode === PING) return void subscriber.socket.write(frame(PONG, payload));
  if (opcode !== TEXT) return;
  if (subscriber.ready) return check(subscriber, payload);
  const { type, id } = JSON.parse(payload.toString()) as { type: string; id?: string };
  if (type === 'connection_ack') {
    send(subscriber, { type: 'subscribe', id: subscriber.id.toString(), payload: { query: ASKED } });
    // Operations are taken in order: when this one is answered, the subscription stands.
    send(subscriber, { type: 'subscribe', id: 'settled', payload: { query: '{ __typename }' } });
  } else if (id === 'settled' && type === 'next') {
    // What ends it comes behind, before anything is published.
    subscriber.ready = true;
    subscriber.onReady?.();
    subscriber.onReady = null;
  } else say({ fault: payload.toString() });
}

function check(subscriber: Subscriber, payload: Buffer): void {
  const { country, had } = subscriber;
  if (payload.length < 100 && payload.includes('"complete"')) return;
  const due = expected.get(country) ?? [];
  if (had >= due.length) return say({ fault: `somebody in ${country} got what was not theirs, or more than there is: ${payload.toString().slice(0, 300)}` });
  const own = references.get(country)!;
  own[had] ??= referenceOf(payload, due[had]!);
  const { head, tail } = own[had];
  const from = head.length;
  const isRight = payload.compare(head, 0, head.length, 0, from) === 0 && payload.compare(tail, 0, tail.length, from + 36) === 0
    && (sameId || payload.compare(subscriber.id, 0, 36, from, from + 36) === 0);
  if (!isRight) say({ fault: `event ${had + 1} is not as it was for others: ${payload.toString().slice(0, 300)}` });
  subscriber.had++;
  if (--missing === 0) say({ all: performance.timeOrigin + performance.now(), open });
}

function referenceOf(payload: Buffer, audience: For): Reference {
  const text = payload.toString();
  const { id, type, payload: { data } } = JSON.parse(text) as { id: string; type: string; payload: { data: { alertEvents: { alert: { title: string; summary: string; publishedBy: object } } } } };
  const { alert } = data.alertEvents;
  if (type !== 'next' || !isDeepStrictEqual([alert.title, alert.summary.length > 100, alert.publishedBy !== null], [titleFor(audience), true, true])) say({ fault: `not what was published: ${text.slice(0, 300)}` });
  const at = payload.indexOf(id);
  return { head: Buffer.from(payload.subarray(0, at)), tail: Buffer.from(payload.subarray(at + 36)) };
}

process.on('disconnect', () => process.exit(0));
async function openAll({ port, callers }: { port: number; callers: readonly Caller[] }): Promise<void> {
  for (let from = 0; from < callers.length; from += AT_ONCE) await Promise.all(callers.slice(from, from + AT_ONCE).map((caller) => begin(port, caller)));
  say({ opened: open });
}

process.on('message', (told: Told) => {
  if ('open' in told) {
    ({ sameId } = told.open);
    void openAll(told.open);
  } else if ('expect' in told) {
    const countries = new Set(subscribers.map(({ country }) => country));
    expected = new Map([...countries].map((country) => [country, theirs(told.expect, country)]));
    references = new Map([...countries].map((country) => [country, []]));
    missing = 0;
    for (const subscriber of subscribers) {
      subscriber.had = 0;
      missing += expected.get(subscriber.country)!.length;
    }
    say({ opened: open });
  } else process.exit(0);
});
