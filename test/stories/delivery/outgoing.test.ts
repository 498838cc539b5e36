import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { LookupOptions } from 'node:dns';
import type { AddressInfo, Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { OutgoingFault, outgoing } from '../../../server/delivery/index.ts';
import type { Outgoing, OutgoingPost } from '../../../server/delivery/index.ts';
import { isPublicAddress } from '../../../server/delivery/outgoing/public-address.ts';
import { LOCALHOST } from '../../support/certificate.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => { for (const close of closing.splice(0).toReversed()) await close(); });

async function listening<S extends Server>(server: S): Promise<{ port: number; sockets: Set<Socket> }> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => { sockets.add(socket); });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => { server.closeAllConnections(); server.close(); });
  return { port: (server.address() as AddressInfo).port, sockets };
}
const serving = (listener: RequestListener) => listening(createServer(listener));

function opened(rules: Parameters<typeof outgoing>[0]): Outgoing {
  const way = outgoing(rules);
  closing.push(() => way.close());
  return way;
}

const asked = (extras: Partial<OutgoingPost> = {}): OutgoingPost => ({ headers: {}, body: '{}', timeout: 5000, most: 1000, ...extras });
const faultOf = async (answer: Promise<unknown>): Promise<OutgoingFault> => {
  const fault = await answer.then(() => { throw new Error('It was answered.'); }, (thrown: unknown) => thrown);
  expect(fault).toBeInstanceOf(OutgoingFault);
  return fault as OutgoingFault;
};
const reasonOf = async (answer: Promise<unknown>): Promise<string> => (await faultOf(answer)).reason;

const INSIDE = [
  '0.0.0.0', '10.1.2.3', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.8.8.8', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.1',
  '192.88.99.1', '192.168.1.1', '198.18.0.1', '198.51.100.7', '203.0.113.9', '224.0.0.251', '239.255.255.250', '240.0.0.1', '255.255.255.255',
  '::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1', '::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::808:808', '64:ff9b:1::1', '100::1', 'fc00::1', 'fd12:3456::1',
  'fe80::1', 'fec0::1', 'ff02::1', '2001::1', '2001:db8::1', '2002:7f00:1::', '2002:c0a8:101::1', '3fff::1', '5f00::1',
];
const OUTSIDE = ['8.8.8.8', '9.255.255.255', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '192.167.1.1', '223.255.255.255', '2a00:1450:4001::1', '2606:4700::1111'];

test.each(INSIDE)('%s is nobody\'s public address', (address) => { expect(isPublicAddress(address)).toBe(false); });
test.each(OUTSIDE)('%s is public', (address) => { expect(isPublicAddress(address)).toBe(true); });
test('an address in another form, or with a zone, is none', () => {
  expect(['2130706433', '0x7f.0.0.1', '0177.0.0.1', '127.1', '08.8.8.8', '2a00:1450:4001::1%eth0', '[::1]', 'localhost', ''].filter(isPublicAddress)).toEqual([]);
});

test.each([
  ...INSIDE.map((address) => `https://${address.includes(':') ? `[${address}]` : address}/graphql`),
  'https://2130706433/', 'https://0x7f000001/', 'https://0x7f.1/', 'https://0177.0.0.1/', 'https://017700000001/', 'https://127.1/', 'https://127.0.0.1./', 'https://①②⑦.0.0.1/',
  'http://partner.example/', 'ftp://partner.example/', 'file:///etc/passwd', 'data:text/plain,x', 'ws://partner.example/', 'partner.example', '',
  'https://user:word@partner.example/', 'https://user@partner.example/',
  'https://partner.example:22/', 'https://partner.example:25/', 'https://partner.example:80/', 'https://[2a00:1450:4001::1%25eth0]/',
])('%s is not asked', async (url) => {
  const asking: string[] = [];
  const way = opened({ allowLocal: false, resolve: (name) => { asking.push(name); return Promise.resolve(['8.8.8.8']); } });
  expect(await reasonOf(way.post(url, asked()))).toBe('refused');
  expect(asking).toEqual([]);
});

test.each(['https://partner.example/graphql', 'https://partner.example:8443/', 'wss://partner.example/events', 'https://8.8.8.8/', 'https://[2606:4700::1111]/'])('%s may be asked', (url) => {
  expect(opened({ allowLocal: false }).address(url).href).toBe(url);
});

test('what a name stands for is looked at when it is connected to: inside, mapped, or one of several inside is refused unasked', async () => {
  const inside = await listening(createSecureServer(LOCALHOST, (_request, response) => { response.end('{}'); }));
  for (const addresses of [['127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['2a00:1450:4001::1', 'fe80::1'], ['2130706433']]) {
    const way = opened({ allowLocal: false, resolve: () => Promise.resolve(addresses) });
    expect([addresses, await reasonOf(way.post(`https://partner.example:${inside.port}/`, asked()))]).toEqual([addresses, 'refused']);
  }
  expect(inside.sockets.size).toBe(0);
});

test('a name is looked up once for a connection, and what was looked at is what is connected to', async () => {
  const answers = [['8.8.8.8', '2606:4700::1111'], ['127.0.0.1']];
  const way = opened({ allowLocal: false, resolve: () => Promise.resolve(answers.shift()!) });
  const look = promisify(way.lookup) as (name: string, options: LookupOptions) => Promise<unknown>;
  expect(await look('partner.example', { all: true })).toEqual([{ address: '8.8.8.8', family: 4 }, { address: '2606:4700::1111', family: 6 }]);
  expect(answers).toHaveLength(1);
  expect(await reasonOf(look('partner.example', { all: true }))).toBe('refused');
});

test('a name that nobody knows is unreachable', async () => {
  const way = opened({ allowLocal: false, resolve: () => Promise.reject(new Error('ENOTFOUND')) });
  expect(await reasonOf(way.post('https://partner.example/', asked()))).toBe('unreachable');
});

test('posts the very bytes, and hands over the answer with its status', async () => {
  let seen = '';
  const { port } = await serving((request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => { seen += text; }).on('end', () => {
      response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '7' }).end(JSON.stringify({ method: request.method, sent: request.headers }));
    });
  });
  const answer = await opened({ allowLocal: true }).post(`http://127.0.0.1:${port}/x`, asked({ headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' }, body: '{"a":"ї"}' }));
  expect(answer).toMatchObject({ status: 503, type: 'application/json', retryAfter: '7' });
  expect(JSON.parse(answer.body.toString())).toMatchObject({ method: 'POST', sent: { 'content-type': 'application/json', 'accept-encoding': 'identity' } });
  expect(seen).toBe('{"a":"ї"}');
});

test('a redirect is an answer and is not followed', async () => {
  const inside = await serving((_request, response) => { response.end('inside'); });
  const { port } = await serving((_request, response) => { response.writeHead(307, { location: `http://127.0.0.1:${inside.port}/` }).end(); });
  expect((await opened({ allowLocal: true }).post(`http://127.0.0.1:${port}/`, asked())).status).toBe(307);
  expect(inside.sockets.size).toBe(0);
});

test('more than was agreed is not read: told beforehand, or found out on the way', async () => {
  const { port } = await serving((request, response) => {
    if (request.url === '/told') return response.writeHead(200, { 'content-length': '1001' }).end('x'.repeat(1001));
    if (request.url === '/just') return response.end('x'.repeat(1000));
    const more = (): void => { while (!response.destroyed && response.write('x'.repeat(100))); };
    response.on('drain', more);
    return more();
  });
  const way = opened({ allowLocal: true });
  const at = (path: string): Promise<unknown> => way.post(`http://127.0.0.1:${port}${path}`, asked());
  expect([await reasonOf(at('/told')), await reasonOf(at('/endless'))]).toEqual(['too-large', 'too-large']);
  expect(await at('/just')).toMatchObject({ status: 200 });
});

test('a packed answer is not unpacked', async () => {
  const { port } = await serving((_request, response) => { response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(10_000_000)).subarray(0, 900)); });
  expect(await reasonOf(opened({ allowLocal: true }).post(`http://127.0.0.1:${port}/`, asked()))).toBe('packed');
});

test('an answer that doesn\'t begin, or doesn\'t end, is given up in time', async () => {
  const { port } = await serving((request, response) => { if (request.url === '/slow') response.write('x'); });
  const way = opened({ allowLocal: true });
  expect(await reasonOf(way.post(`http://127.0.0.1:${port}/silent`, asked({ timeout: 100 })))).toBe('late');
  expect(await reasonOf(way.post(`http://127.0.0.1:${port}/slow`, asked({ timeout: 100 })))).toBe('late');
});

test('a name that nobody tells of in time is given up like an answer', async () => {
  const way = opened({ allowLocal: false, resolve: () => new Promise(() => {}) });
  expect(await reasonOf(way.post('https://partner.example/', asked({ timeout: 100 })))).toBe('late');
});

test('who asked may leave, before or on the way', async () => {
  const leaving = new AbortController();
  const { port } = await serving(() => { leaving.abort(); });
  const way = opened({ allowLocal: true });
  expect(await reasonOf(way.post(`http://127.0.0.1:${port}/`, asked({ signal: leaving.signal })))).toBe('left');
  expect(await reasonOf(way.post(`http://127.0.0.1:${port}/`, asked({ signal: AbortSignal.abort() })))).toBe('left');
});

test('nobody there is unreachable, and the fault holds nothing of what the other side said', async () => {
  const { port } = await serving((request) => { request.socket.end('a secret that is no HTTP\r\n\r\n'); });
  const way = opened({ allowLocal: true });
  const fault = await faultOf(way.post(`http://127.0.0.1:${port}/`, asked()));
  expect([fault.reason, fault.message]).toEqual(['unreachable', 'The connection failed.']);
  expect(await reasonOf(way.post('http://127.0.0.1:1/', asked()))).toBe('unreachable');
});

test('a certificate must be vouched for and made out to the name', async () => {
  const server = createSecureServer(LOCALHOST, (_request, response) => { response.end('{}'); });
  const { port } = await listening(server);
  const trusted = getCACertificates('default');
  closing.push(() => setDefaultCACertificates(trusted));
  expect(await reasonOf(opened({ allowLocal: true }).post(`https://localhost:${port}/`, asked()))).toBe('unreachable');
  setDefaultCACertificates([LOCALHOST.cert]);
  expect(await opened({ allowLocal: true }).post(`https://localhost:${port}/`, asked())).toMatchObject({ status: 200 });
  expect(await reasonOf(opened({ allowLocal: true }).post(`https://127.0.0.1:${port}/`, asked()))).toBe('unreachable');
});
