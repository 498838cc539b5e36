import { OutgoingFault } from '../../../delivery/index.ts';
import type { OutgoingAnswer, OutgoingReason } from '../../../delivery/index.ts';
import type { WebhookParts } from '../webhook.parts.ts';
import type { WebhookOutcome } from '../webhook.words.ts';
import { signedHeaders } from './signature.ts';

/** What is sent: its id is the same at each attempt, its body is what the reader may have at this one. */
export interface Message { readonly id: string; readonly body: { readonly type: string; readonly timestamp: Date; readonly data: object } }

/** What became of it. */
export interface Sent { readonly outcome: WebhookOutcome; readonly status: number | null; readonly milliseconds: number; readonly retryAfter: string | null }

interface Asked { readonly url: string; readonly secrets: readonly string[]; readonly message: Message; readonly signal?: AbortSignal }

const TIMEOUT = 15_000;
// Nothing of it is looked at or kept.
const LARGEST_ANSWER = 64 * 1024;

const OUTCOMES: Readonly<Record<Exclude<OutgoingReason, 'left'>, WebhookOutcome>> = {
  refused: 'CLOSED_ADDRESS', unreachable: 'UNREACHABLE', late: 'LATE', 'too-large': 'UNREADABLE', packed: 'UNREADABLE',
};

/** Sends a message, signed now with each of the secrets. Throws only where `signal` aborts: nobody knows whether it arrived. */
export async function send({ outgoing, clock }: WebhookParts, { url, secrets, message, signal }: Asked): Promise<Sent> {
  const body = JSON.stringify(message.body);
  const headers = { 'content-type': 'application/json', 'user-agent': 'Fanar', ...signedHeaders({ id: message.id, timestamp: clock.now(), body }, secrets) };
  const began = performance.now();
  const answer = await outgoing.post(url, { headers, body, timeout: TIMEOUT, most: LARGEST_ANSWER, ...(signal === undefined ? {} : { signal }) }).catch(faultOf);
  const milliseconds = Math.round(performance.now() - began);
  if (answer instanceof OutgoingFault) return { outcome: OUTCOMES[answer.reason as Exclude<OutgoingReason, 'left'>], status: null, milliseconds, retryAfter: null };
  return { outcome: answer.status >= 200 && answer.status < 300 ? 'DELIVERED' : 'REFUSED', status: answer.status, milliseconds, retryAfter: answer.retryAfter };
}

function faultOf(fault: unknown): OutgoingFault | OutgoingAnswer {
  if (fault instanceof OutgoingFault && fault.reason !== 'left') return fault;
  throw fault;
}
