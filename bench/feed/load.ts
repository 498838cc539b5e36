// One load on one server, in a process of its own: reads what to do as JSON from stdin, tells how it went as JSON on stdout.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

/** A load: for `seconds`, or until `amount` answers have come. */
export interface Load { url: string; key: string | null; bodies: string[]; connections: number; seconds?: number; amount?: number }
/** How it went. Rates a second, times in milliseconds. */
export interface Went { rate: number; p50: number; p99: number; answers: number; failed: number; bytes: number }

interface Result { duration: number; errors: number; non2xx: number; '2xx': number; latency: Record<string, number>; throughput: { total: number } }
interface Client { setRequests(requests: object[]): void }
// Installed in bench/ alone, so the types of a fresh checkout can't come from it.
const autocannon = createRequire(import.meta.url)('autocannon') as (options: object) => Promise<Result>;

const { url, key, bodies, connections, seconds, amount } = JSON.parse(await text(process.stdin)) as Load;
const headers = { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) };
const each = Math.ceil(bodies.length / connections);
let made = 0;
const result = await autocannon({
  url, connections, headers, method: 'POST', timeout: 60,
  ...(amount === undefined ? { duration: seconds } : { amount }),
  // Each connection has its own part of the list, so that no two ask the same thing at the same time.
  setupClient: (client: Client) => {
    const from = (made++ % connections) * each;
    client.setRequests(bodies.slice(from, from + each).map((body) => ({ method: 'POST', path: new URL(url).pathname, headers, body })));
  },
});
const answers = result['2xx'] + result.non2xx;
const went: Went = {
  rate: answers / result.duration, p50: result.latency['p50']!, p99: result.latency['p99']!, answers,
  failed: result.errors + result.non2xx, bytes: result.throughput.total / Math.max(1, answers),
};
console.log(JSON.stringify(went));
