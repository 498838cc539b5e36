import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import type { Dispatcher } from 'undici';
import { outgoingAddress } from './outgoing-address.ts';
import { OutgoingFault } from './outgoing-fault.ts';
import { localLookup, publicLookup, resolveByServers } from './public-lookup.ts';
import type { Resolve } from './public-lookup.ts';

/** How the hub reaches the outside: whether this machine and plain http count as outside (for trying out), and who knows names. */
export interface OutgoingRules { readonly allowLocal: boolean; readonly resolve?: Resolve }

/** What is posted: the headers, the body as it is signed, how long the whole of it may take, and how large an answer is read (bytes). */
export interface OutgoingPost {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Milliseconds, from looking up the name to the last byte of the answer. */
  readonly timeout: number;
  readonly most: number;
  /** Who asked may go away. */
  readonly signal?: AbortSignal;
}

/** What came back, whatever its status; a redirect is an answer like any other and is not followed. */
export interface OutgoingAnswer { readonly status: number; readonly type: string; readonly retryAfter: string | null; readonly body: Buffer }

/** The one way out to addresses that others gave: it reaches the public internet and nothing inside the operator's own network. */
export interface Outgoing {
  /** The URL as it may be asked; throws `OutgoingFault` (`refused`) where it may not. */
  address(url: string): URL;
  /** Looks names up for a socket that is opened elsewhere, by the same rules; the URL must have passed `address`. */
  readonly lookup: LookupFunction;
  /** Posts, and reads the answer whole; throws `OutgoingFault` where there is none. Headers that the hub can't do without are its own. */
  post(url: string, asked: OutgoingPost): Promise<OutgoingAnswer>;
  close(): Promise<void>;
}

const CONNECTING = 5000;
const CONNECTIONS = 32;
const IDLE = 10_000;

/** Opens the way out; connections are kept and used again, each to the address that was checked when it was opened. */
export function outgoing({ allowLocal, resolve = resolveByServers }: OutgoingRules): Outgoing {
  const lookup = allowLocal ? localLookup : publicLookup(resolve);
  // Said here, because the environment can turn it off for a whole process.
  const connect = { lookup, timeout: CONNECTING, rejectUnauthorized: true };
  const agent = new Agent({ connect, connections: CONNECTIONS, pipelining: 1, keepAliveTimeout: IDLE, keepAliveMaxTimeout: IDLE });
  const address = (url: string): URL => outgoingAddress(url, allowLocal);
  return { address, lookup, post: async (url, asked) => post(agent, address(url), asked), close: () => agent.destroy() };
}

async function post(agent: Agent, url: URL, { headers, body, timeout, most, signal }: OutgoingPost): Promise<OutgoingAnswer> {
  const enough = new AbortController();
  const timer = setTimeout(() => enough.abort(new OutgoingFault('late', `There was no whole answer within ${timeout} ms.`)), timeout);
  const leave = (): void => enough.abort(new OutgoingFault('left', 'Whoever asked went away.'));
  signal?.addEventListener('abort', leave, { once: true });
  if (signal?.aborted) leave();
  try {
    const answer = await request(url, { dispatcher: agent, method: 'POST', headers: { ...headers, 'accept-encoding': 'identity' }, body, signal: enough.signal });
    return { status: answer.statusCode, type: one(answer.headers['content-type']) ?? '', retryAfter: one(answer.headers['retry-after']), body: await whole(answer, most) };
  } catch (fault) {
    if (fault instanceof OutgoingFault) throw fault;
    if (enough.signal.aborted) throw enough.signal.reason as OutgoingFault;
    throw new OutgoingFault('unreachable', 'The connection failed.', fault);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}

const one = (header: string | string[] | undefined): string | null => (Array.isArray(header) ? header[0] ?? null : header ?? null);

// A packed answer was not asked for, and of a few bytes it can make gigabytes.
async function whole({ headers, body }: Dispatcher.ResponseData, most: number): Promise<Buffer> {
  const packing = one(headers['content-encoding']);
  const tooLarge = (): OutgoingFault => new OutgoingFault('too-large', `The answer has more than ${most} bytes.`);
  const leave = (fault: OutgoingFault): never => {
    body.on('error', () => {}).destroy();
    throw fault;
  };
  if (packing !== null && packing !== 'identity') leave(new OutgoingFault('packed', 'The answer is packed, which was not asked for.'));
  if (Number(headers['content-length'] ?? 0) > most) leave(tooLarge());
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) leave(tooLarge());
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}
