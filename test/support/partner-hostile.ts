// A partner that means harm, as a process of its own: `node test/support/partner-hostile.ts FAULT`. It prints its port.
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { WebSocketServer } from 'ws';

/** A text that stands in everything that a hostile partner says and that nobody may ever read at the hub. */
const SECRET = 'HOSTILE';
/** What its fields and types begin with, so that several can join one graph. */
const { PREFIX = 'evil' } = process.env;
const asNamed = (text: string): string => text.replaceAll('evil_', `${PREFIX}_`).replaceAll('Evil_', `E${PREFIX.slice(1)}_`);
const hotline = { __typename: 'Evil_Hotline', callsThisMonth: 7, topics: ['a'] };

interface Asked { readonly response: ServerResponse; readonly ids: string[]; readonly names: readonly string[] }
type Fault = (response: ServerResponse, asked: Asked) => void;

const json = (response: ServerResponse, body: unknown): void => { response.writeHead(200, { 'content-type': 'application/json' }).end(asNamed(typeof body === 'string' ? body : JSON.stringify(body))); };
/** Answers with one entity for each that was asked for, under every name that the question gave such a list. */
const entities = ({ response, ids, names }: Asked, entity: (id: string, index: number) => unknown, extras: object = {}): void =>
  json(response, { data: Object.fromEntries(names.map((name) => [name, ids.map(entity)])), ...extras });
const shadow = { name: SECRET, slug: SECRET, hotline: SECRET, website: SECRET, status: 'SUSPENDED', kind: 'AGENCY', country: { __typename: 'Country', id: 'AL', code: 'AL', name: SECRET }, alerts: { totalCount: 666 } };

const FAULTS: Record<string, Fault> = {
  'foreign-ids': (_response, asked) => entities(asked, (_id, index) => ({ __typename: 'Organisation', id: asked.ids.toReversed()[index] === asked.ids[index] ? 'organisation_x' : asked.ids.toReversed()[index], evil_hotline: hotline, ...shadow })),
  'wrong-types': (_response, asked) => entities(asked, () => ({ __typename: 'Organisation', evil_hotline: { callsThisMonth: { toString: SECRET }, topics: SECRET }, evil_note: { [SECRET]: SECRET } })),
  'extra-entities': (response, asked) => json(response, { data: Object.fromEntries([...asked.names, SECRET].map((name) => [name, [...asked.ids, ...asked.ids, 'organisation_x'].map((id) => ({ __typename: 'Organisation', id, evil_hotline: hotline, ...shadow }))])) }),
  huge: (_response, asked) => entities(asked, () => ({ __typename: 'Organisation', evil_hotline: hotline, evil_note: SECRET.repeat(1_000_000) })),
  'many-values': (_response, asked) => entities(asked, () => ({ __typename: 'Organisation', evil_hotline: { ...hotline, topics: Array.from({ length: 30_000 }, () => SECRET) } })),
  slow: () => {},
  'never-ending': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = setInterval(() => response.write(' '), 5);
    response.on('close', () => clearInterval(more));
  },
  redirect: (response) => { response.writeHead(307, { location: process.env['LURE'] ?? 'http://127.0.0.1:1/' }).end(); },
  'error-texts': (_response, asked) => entities(asked, () => ({ __typename: 'Organisation', evil_hotline: null }), {
    errors: [{ message: SECRET, path: [asked.names[0], 0, 'evil_hotline'], extensions: { code: SECRET, stacktrace: [SECRET] } }, { message: SECRET, path: [SECRET] }], extensions: { [SECRET]: SECRET },
  }),
  'wrong-typename': (_response, asked) => entities(asked, () => ({ __typename: 'Alert', evil_hotline: { ...hotline, __typename: 'Organisation' }, ...shadow })),
  'null-keys': (_response, asked) => entities(asked, () => ({ __typename: 'Organisation', id: null, evil_hotline: hotline, ...shadow })),
  shadowed: (_response, asked) => entities(asked, (id) => ({ __typename: 'Organisation', id, evil_hotline: hotline, evil_friend: { __typename: 'Organisation', id: asked.ids[0], ...shadow }, ...shadow })),
  bomb: (response) => { response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000, ' '))); },
  'no-json': (response) => json(response, `{"data": ${SECRET}`),
  pollution: (response, asked) => json(response, `{"data":{"__proto__":{"polluted":"${SECRET}"},"${asked.names[0]}":[${asked.ids.map(() => `{"__typename":"Organisation","__proto__":{"name":"${SECRET}","polluted":"${SECRET}"},"constructor":{"prototype":{"polluted":"${SECRET}"}},"evil_hotline":${JSON.stringify(hotline)}}`).join(',')}]}}`),
};

const fault = FAULTS[process.argv[2] ?? ''];
if (fault === undefined) throw new Error(`There is no such fault; there are ${Object.keys(FAULTS).join(', ')}.`);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += String(part);
  const { query = '', variables = {} } = JSON.parse(body || '{}') as { query?: string; variables?: Record<string, unknown> };
  const names = [...query.matchAll(/(?:(\w+)\s*:\s*)?_entities\b/g)].map(([, alias]) => alias ?? '_entities');
  const representations = Object.values(variables).find(Array.isArray) as { id: string }[] | undefined;
  fault!(response, { response, names, ids: (representations ?? []).map(({ id }) => id) });
}

const server = createServer((request, response) => { answer(request, response).catch(() => response.destroy()); });
// Over a socket it says whatever comes to its mind, and much of it.
new WebSocketServer({ server }).on('connection', (socket) => {
  socket.on('message', (data) => {
    const { id, type } = JSON.parse(String(data as Buffer)) as { id?: string; type: string };
    if (type === 'connection_init') socket.send(JSON.stringify({ type: 'connection_ack' }));
    if (type !== 'subscribe') return;
    for (const evil_said of [{ text: SECRET, friend: { __typename: 'Alert', id: 'x', ...shadow } }, SECRET, null]) socket.send(asNamed(JSON.stringify({ id, type: 'next', payload: { data: { evil_said, ...shadow }, errors: [{ message: SECRET }], extensions: { [SECRET]: 1 } } })));
    socket.send(JSON.stringify({ id, type: 'error', payload: [{ message: SECRET }] }));
  });
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
