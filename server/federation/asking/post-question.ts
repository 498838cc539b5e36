import { OutgoingFault } from '../../delivery/index.ts';
import type { Outgoing, OutgoingAnswer } from '../../delivery/index.ts';
import type { JoinedPartner } from '../graph.ts';
import type { PartnerTokens, ToldAsker } from '../identity/partner-tokens.ts';

/** What a question to a partner goes out by. */
export interface WayOut { readonly outgoing: Outgoing; readonly tokens: PartnerTokens }

/** A question as it is posted, and when it has taken too long (by `performance.now()`). */
export interface Posted { readonly partner: JoinedPartner; readonly body: string; readonly told: ToldAsker; readonly signal?: AbortSignal; readonly until: number }

/** How it went: the body of an answer as JSON reads it, whatever that is. */
export type Replied = { readonly how: 'answered'; readonly reply: unknown } | { readonly how: 'failed' | 'left' };

const MOST_BYTES = 2 * 1024 * 1024;
const GRAPHQL = 'application/graphql-response+json';
const JSON_ALONE = 'application/json';
// What stands before a partner says so when the partner itself is gone for a moment.
const AGAIN = new Set([502, 503, 504]);

/** Posts a question, and once more where nothing came of it: it changes nothing, so twice is as good as once. */
export async function postQuestion(way: WayOut, posted: Posted): Promise<Replied> {
  const first = await attempt(way, posted);
  const last = first.how === 'again' ? await attempt(way, posted) : first;
  return last.how === 'again' ? { how: 'failed' } : last;
}

async function attempt({ outgoing, tokens }: WayOut, { partner, body, told, signal, until }: Posted): Promise<Replied | { readonly how: 'again' }> {
  // Each time a token of its own: a partner may hold it against a list of those it has had.
  const token = tokens.forBody(partner, told, body);
  const timeout = Math.ceil(until - performance.now());
  if (timeout <= 0) return { how: 'failed' };
  const headers = { 'content-type': JSON_ALONE, accept: `${GRAPHQL}, ${JSON_ALONE};q=0.9`, authorization: `Bearer ${token}`, 'user-agent': 'fanar' };
  try {
    const answer = await outgoing.post(partner.url, { headers, body, timeout, most: MOST_BYTES, signal });
    return AGAIN.has(answer.status) ? { how: 'again' } : read(answer);
  } catch (fault) {
    if (!(fault instanceof OutgoingFault)) throw fault;
    return { how: fault.reason === 'unreachable' ? 'again' : fault.reason === 'left' ? 'left' : 'failed' };
  }
}

// As GraphQL over HTTP has it: by its own media type an answer of any status is one, else only of 2xx.
function read({ status, type, body }: OutgoingAnswer): Replied {
  const media = type.split(';')[0]!.trim().toLowerCase();
  if (media !== GRAPHQL && (media !== JSON_ALONE || status < 200 || status > 299)) return { how: 'failed' };
  if (status >= 500 || (status >= 300 && status < 400)) return { how: 'failed' };
  try {
    return { how: 'answered', reply: JSON.parse(body.toString()) as unknown };
  } catch {
    return { how: 'failed' };
  }
}
