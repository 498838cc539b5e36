import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { ComingAnswer } from './coming-answer.ts';
import { outgoingAddress } from './outgoing-address.ts';
import type { OutgoingAnswer, OutgoingPost } from './outgoing-post.ts';
import { localLookup, publicLookup, resolveByServers } from './public-lookup.ts';
import type { Resolve } from './public-lookup.ts';

/** How the hub reaches the outside: whether this machine and plain http count as outside (for trying out), and who knows names. */
export interface OutgoingRules { readonly allowLocal: boolean; readonly resolve?: Resolve }

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

function post(agent: Agent, url: URL, { headers, body, ...bounds }: OutgoingPost): Promise<OutgoingAnswer> {
  const coming = new ComingAnswer(bounds);
  agent.dispatch({ origin: url.origin, path: `${url.pathname}${url.search}`, method: 'POST', headers: { ...headers, 'accept-encoding': 'identity' }, body }, coming);
  return coming.whole;
}
