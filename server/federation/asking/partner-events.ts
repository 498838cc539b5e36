import type { ExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { OutgoingFault } from '../../delivery/index.ts';
import type { Outgoing } from '../../delivery/index.ts';
import type { JoinedPartner } from '../graph.ts';
import { withoutAnswer } from '../guard/masked-errors.ts';
import type { ToldAsker } from '../identity/partner-tokens.ts';
import { EventQueue } from './event-queue.ts';
import type { StreamEnd } from './event-queue.ts';
import type { Asker, PartnerQuestion } from './partner-asking.ts';
import type { PartnerLine } from './partner-line.ts';
import type { WayOut } from './post-question.ts';

/** A subscription at a partner. */
export interface Listened { readonly line: PartnerLine; readonly partner: JoinedPartner; readonly question: PartnerQuestion; readonly asker: Asker }

const MOST_SOCKETS = 500;
const MOST_BYTES = 256 * 1024;
const OPENING = 5000;
const PING = 12_000;
const PONG = 5000;

/**
 * The events of a subscription at a partner, over a socket of its own, because the token that opens it tells for whom. It is
 * not opened anew behind the subscriber's back: what happened in between is gone, so the subscriber is told and asks again.
 */
export async function* partnerEvents(way: WayOut, listened: Listened, left: AbortSignal): AsyncGenerator<ExecutionResult> {
  const { line, asker } = listened;
  const admission = line.sockets < MOST_SOCKETS ? line.breaker.admit() : null;
  if (admission === null) {
    line.spared();
    yield withoutAnswer('PARTNER_UNAVAILABLE');
    return;
  }
  const began = performance.now();
  let isSettled = false;
  const settle = (how: 'answered' | 'failed' | 'left'): void => {
    if (!isSettled) line.ended(admission, how, performance.now() - began);
    isSettled = true;
  };
  line.socket(1);
  try {
    yield* heard(way, listened, { settle, leaving: asker.signal === undefined ? left : AbortSignal.any([left, asker.signal]) });
  } catch (fault) {
    if (!(fault instanceof OutgoingFault)) throw fault;
    settle('failed');
    yield withoutAnswer('PARTNER_UNAVAILABLE');
  } finally {
    settle('left');
    line.socket(-1);
  }
}

interface Hearing { readonly settle: (how: 'answered' | 'failed' | 'left') => void; readonly leaving: AbortSignal }

async function* heard(way: WayOut, { line, partner, question, asker }: Listened, { settle, leaving }: Hearing): AsyncGenerator<ExecutionResult> {
  const events = new EventQueue();
  const leave = (): void => events.end('left');
  leaving.addEventListener('abort', leave, { once: true });
  if (leaving.aborted) leave();
  const [guard, query] = [line.guardOf(partner), line.textOf(partner, question.document)];
  let bytes = 0;
  const client = opened(way, { partner, told: line.told(partner, asker.viewer), onOpen: () => settle('answered'), onMessage: (size) => { bytes = size; } });
  try {
    client.subscribe({ query, operationName: question.operationName, variables: question.variables }, {
      next: (event) => { if (!events.push(event, bytes)) client.terminate(); },
      error: (fault) => events.end(Array.isArray(fault) ? 'refused' : 'lost'),
      complete: () => events.end('complete'),
    });
    for (let next = await events.next(); ; next = await events.next()) {
      if ('event' in next) {
        yield guard.checked(question, next.event);
        continue;
      }
      settle(next.end === 'lost' ? 'failed' : 'left');
      yield* lastWord(next.end);
      return;
    }
  } finally {
    leaving.removeEventListener('abort', leave);
    client.terminate();
  }
}

function* lastWord(end: StreamEnd): Generator<ExecutionResult> {
  if (end === 'lost') yield withoutAnswer('PARTNER_UNAVAILABLE');
  if (end === 'refused') yield withoutAnswer('PARTNER_ERROR');
}

/** A socket as it is opened; `onMessage` is told how many bytes each message has, before what is in it. */
interface Opening { readonly partner: JoinedPartner; readonly told: ToldAsker; onOpen(): void; onMessage(bytes: number): void }

// Whatever can be refused is refused before there is a client, which tells nobody of what is thrown within it.
function opened({ outgoing, tokens }: WayOut, { partner, told, onOpen, onMessage }: Opening): Client {
  const url = outgoing.address(partner.url.replace(/^http/, 'ws')).href;
  const token = tokens.forSocket(partner, told);
  let silent: NodeJS.Timeout | undefined;
  const client: Client = createClient({
    url, connectionParams: { authorization: `Bearer ${token}` },
    webSocketImpl: socketBy(outgoing, onMessage), retryAttempts: 0, connectionAckWaitTimeout: OPENING, keepAlive: PING,
    on: {
      connected: onOpen,
      // A partner whose machine is gone says nothing any more, not even that.
      ping: (isTheirs) => { if (!isTheirs) silent = setTimeout(() => client.terminate(), PONG).unref(); },
      pong: (isTheirs) => { if (isTheirs) clearTimeout(silent); },
      closed: () => clearTimeout(silent),
    },
  });
  return client;
}

// By the same rules as every other question: the address is looked at when it is connected to, nothing is followed or
// unpacked, and a message has its bounds.
const socketBy = ({ lookup }: Outgoing, onMessage: Opening['onMessage']): unknown => class extends WebSocket {
  constructor(address: string, protocols: string) {
    super(address, protocols, { lookup, followRedirects: false, perMessageDeflate: false, maxPayload: MOST_BYTES, handshakeTimeout: OPENING, rejectUnauthorized: true } as WebSocket.ClientOptions);
    // Before the client, which tells of a message in the same turn.
    this.on('message', (data: Buffer) => onMessage(data.length));
  }
};
